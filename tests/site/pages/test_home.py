"""The front page: with no article, one, two, seven, thirty and many, in both editions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from generator.model import Measure
from generator.site.lists.home import EARLIER, SECONDS, TOPICS, WAITING, home
from generator.site.lists.numbers import MOST
from generator.site.render.edition import Edition, with_cards
from generator.site.render.figure_in_words import figure_in_words
from generator.store import bytes_of
from generator.text.language import ENGLISH, Language
from tests.site.pages.html import ARABIC, body, by_id, having, parse, render, text
from tests.site.pages.stories import PORT, SETTINGS, TEMPLATES, story

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from generator.model import Story

pytestmark = pytest.mark.no_cover  # its lines are counted where whole sites are rendered
PENDING = tuple((arabic, None) for arabic, _ in PORT)
FIRST = date(2024, 3, 1)


def front(*stories: Story, language: Language = ENGLISH) -> Element:
    return parse(body(render(*stories, language=language)[f"{language.folder}index.md"]))


def told(slug: str, day: int, million: int) -> Story:
    pairs = (
        ("أرباح الميناء", "Port profits"),
        (f"وكانت الأرباح {million} ملايين دولار.", f"Profits were ${million} million."),
    )
    return story(pairs, slug=slug, published=date(2024, 3, day))


def slugs(tree: Element, name: str) -> list[str]:
    """The articles to which the headlines lead in the parts of a class."""
    titles = [title for part in having(tree, name) for title in having(part, "kh-card__title")]
    return [str(a.get("href")).split("/")[1] for title in titles for a in title.iter("a")]


def days(many: int, **facts: object) -> list[Story]:
    """Stories of one day after another, newest first."""
    return [story(slug=f"s{n:05}", published=FIRST - timedelta(n), **facts) for n in range(many)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("many", "seconds"), [(1, 0), (2, 1), (3, 2), (4, 2), (5, 4), (7, 4), (30, 4), (300, 4)]
)
@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=lambda language: language.code)
def test_the_newest_story_leads_and_the_others_follow_each_once(
    many: int, seconds: int, language: Language
) -> None:
    stories = days(many)
    page = front(*reversed(stories), language=language)
    shown = [each.article.slug for each in stories[: 1 + SECONDS + EARLIER]]
    assert slugs(page, "kh-card--lead") == shown[:1]
    assert slugs(page, "kh-seconds") == shown[1 : 1 + seconds]
    earlier = slugs(page, "kh-day")
    assert earlier == shown[1 + seconds :][: len(earlier)]
    assert len(earlier) == min(EARLIER + SECONDS - seconds, many - 1 - seconds)


def test_the_lead_has_a_dek_and_a_figure_in_words_that_neither_headline_nor_dek_states() -> None:
    (lead,) = having(front(story(source="المرفأ", published=FIRST)), "kh-card--lead")
    assert text(having(lead, "kh-kicker")[0]) == "المرفأ March 1, 2024"
    assert text(having(lead, "kh-card__dek")[0]) == PORT[1][1]
    assert text(having(lead, "kh-said")[0]).startswith("Profits were $4 million")
    assert text(having(lead, "kh-card__other")[0]) == PORT[0][0]


def test_a_figure_without_a_label_stands_in_its_clause() -> None:
    pairs = (*PORT[:2], ("وقال المدير إن 300 شخص حضروا.", "The director said 300 people came."))
    (said,) = having(having(front(story(pairs)), "kh-card--lead")[0], "kh-said")
    assert text(said) == "The director said 300 people came"
    assert [text(figure) for figure in having(said, "kh-said__figure")] == ["300 people"]


def test_a_label_that_begins_with_the_counted_noun_does_not_repeat_it() -> None:
    (row, *_) = story((*PORT[:1], PORT[3])).key_figures
    labelled = replace(row, measures=Measure("workers of the port"))
    assert figure_in_words(labelled, ENGLISH).short == "300"
    assert figure_in_words(replace(row, measures=Measure("workforce")), ENGLISH).short == "300 workers"


def test_second_stories_have_deks() -> None:
    (seconds,) = having(front(*days(5)), "kh-seconds")
    assert [text(dek) for dek in having(seconds, "kh-card__dek")] == [PORT[1][1]] * 4


def test_days_are_headings_and_the_undated_come_last() -> None:
    stories = [*days(6), story(slug="a-undated"), story(slug="b-undated")]
    page = front(*stories)
    headings = [text(next(day.iter("h2"))) for day in having(page, "kh-day")]
    assert headings == ["February 25, 2024", "More articles"]
    assert slugs(page, "kh-day") == ["s00005", "a-undated", "b-undated"]


def test_nothing_is_said_of_what_an_article_does_not_state() -> None:
    for language in (ENGLISH, ARABIC):
        page = front(story(), language=language)
        assert not having(page, "kh-kicker")
        assert "not stated" not in text(page)
        assert "غير مذكور" not in text(page)


def test_articles_without_english_are_grouped_at_the_end_by_their_arabic() -> None:
    waiting = [story(PENDING, slug=f"p{n:02}", published=FIRST + timedelta(n + 1)) for n in range(20)]
    page = front(story(), *waiting)
    assert slugs(page, "kh-card--lead") == ["port"]
    (group,) = having(page, "kh-waiting")
    links = list(group.iter("a"))
    assert len(links) == WAITING
    assert {(a.get("lang"), a.get("dir")) for a in links} == {("ar", "rtl")}
    assert links[0].get("href") == "articles/p19/"
    assert not having(front(story(), *waiting, language=ARABIC), "kh-waiting")


def test_a_setting_leaves_them_out() -> None:
    stories = [story(), story(PENDING, slug="pending")]

    def made(*listed: Story) -> Element:
        settings = replace(SETTINGS, pending_on_front_page=False)
        edition = with_cards(Edition(settings, TEMPLATES), listed)
        return parse(body(bytes_of(home(listed, edition)[1])))

    assert not having(made(*stories), "kh-waiting")
    assert "pending" not in str([a.get("href") for a in made(*stories).iter("a")])
    assert text(having(made(stories[1]), "kh-empty")[0]).startswith("Nothing is in English yet.")


def test_while_nothing_is_in_english_the_arabic_is_the_front_page() -> None:
    page = front(story(PENDING, slug="a"), story(PENDING, slug="b"))
    assert (slugs(page, "kh-card--lead"), slugs(page, "kh-seconds")) == (["a"], ["b"])
    (title, _) = having(page, "kh-card__title")
    assert [(e.get("lang"), e.get("dir")) for e in title.iter("span")] == [("ar", "rtl")]
    assert not having(page, "kh-waiting")


def test_each_number_has_its_story_and_its_row() -> None:
    page = front(*[told(f"s{million}", 20 - million, million) for million in range(2, 12)])
    numbers = having(having(page, "kh-numbers")[0], "kh-said")
    assert [text(number) for number in numbers][:2] == ["Profits were $3 million", "Profits were $4 million"]
    assert len(numbers) == MOST
    links = [str(a.get("href")) for a in having(page, "kh-numbers")[0].iter("a")]
    assert links[:2] == ["articles/s3/#s1-f1", "articles/s3/"]


def test_a_number_whose_words_are_its_headline_has_no_second_one() -> None:
    headline = (PORT[3][0].rstrip("."), PORT[3][1].rstrip("."))
    told_twice = story((headline, *PORT[1:3]), slug="workers", published=FIRST)
    page = front(story(published=FIRST + timedelta(days=1)), told_twice)
    said = [text(item) for item in having(page, "kh-numbers")[0].iter("li")]
    assert headline[1] in said


def test_numbers_of_one_week_say_which() -> None:
    def week(*days_of_march: int) -> str:
        stories = [told("lead", 30, 2), *(told(f"s{day}", day, day) for day in days_of_march)]
        return text(having(front(*stories), "kh-front__numbers")[0])

    assert week(9, 8, 3).startswith("Numbers of the week March 3, 2024 to March 9, 2024")
    assert week(10, 9, 3).startswith("In numbers Profits were $10 million")


def test_with_one_article_its_other_figures_are_the_numbers() -> None:
    (numbers,) = having(front(story()), "kh-numbers")
    assert [text(number) for number in having(numbers, "kh-said")] == ["The port employs 300 workers"]
    assert not having(numbers, "kh-numbers__story")


def test_no_number_is_shown_twice_and_none_that_is_wrong() -> None:
    wrong = ((PORT[0][0], PORT[0][1]), (PORT[1][0], "The port announced profits of $50 million."))
    stories = [told("lead", 9, 2), told("a", 8, 3), told("copy", 7, 3), story(wrong, slug="w")]
    numbers = [text(number) for number in having(having(front(*stories), "kh-numbers")[0], "kh-said")]
    assert numbers == ["Profits were $3 million"]
    assert not having(front(story(PENDING)), "kh-numbers")


def test_topics_are_one_bar_and_the_end_leads_on() -> None:
    one = story(source="المرفأ", tags=[f"t{n}" for n in range(20)], published=FIRST)
    for language in (ENGLISH, ARABIC):
        page = front(one, language=language)
        bar = [str(a.get("href")) for a in having(page, "kh-topics")[0].iter("a")]
        assert (len(bar), bar[0], bar[-1]) == (TOPICS + 1, "topics/t0/", "topics/")
        end = {str(a.get("href")) for a in having(page, "kh-end")[0].iter("a")}
        assert end == {"articles/", "archive/", "outlets/", "feed.xml", "atom.xml", "feed.json"}
    assert by_id(page, "numbers") is not None
    assert not having(front(story()), "kh-topics")


def test_a_topic_with_a_long_name_leaves_the_bar_to_others() -> None:
    long = "Alliance of Coastal and Inland Harbors"
    for tags, shown in (((long, "Ports"), ["Ports"]), ((long,), [long])):
        page = front(story(tags=tags, published=FIRST))
        assert [text(a) for a in having(page, "kh-topics")[0].iter("a")][:-1] == shown


def test_a_front_page_has_no_alarm() -> None:
    wrong = (*PORT[:1], (PORT[1][0], "Profits of $50 million."), *PORT[2:])
    page = front(*(story(wrong, slug=f"s{n}", published=FIRST - timedelta(n)) for n in range(7)))
    assert not having(page, "kh-count--findings")
    assert not having(page, "kh-figure--doubtful")
    assert "1 figure to check" in text(having(page, "kh-card--lead")[0])
