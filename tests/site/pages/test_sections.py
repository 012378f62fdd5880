"""Topics, outlets and the numbers of the week: of nothing, of one article, of many, in both editions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.site.lists.listing import LINKS_PER_PAGE, PER_PAGE
from generator.site.lists.week import MOST
from generator.sources.glossary import Term
from generator.text.language import ENGLISH
from tests.site.pages.html import ARABIC, article, body, by_id, front_matter, having, parse, render, text
from tests.site.pages.stories import PORT, story

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from generator.model import Story

PORT_TERM = Term("الميناء", ("the Port of Aden", "Aden Port"))
PROFIT = Term("أرباح", ("profits",))


def page(files: dict[str, bytes], path: str) -> Element:
    return parse(body(files[path]))


def lines(tree: Element) -> list[str]:
    """The topics or outlets of a list, as they are shown."""
    return [text(item) for shown in having(tree, "kh-sections") for item in shown.iter("li")]


def addresses(tree: Element, name: str) -> list[str]:
    return [str(a.get("href")) for shown in having(tree, name) for a in shown.iter("a")]


def told(slug: str, day: int, million: int) -> Story:
    pairs = (
        ("أرباح الميناء", "Port profits"),
        (f"أعلن الميناء أرباحا بلغت {million} ملايين دولار.", f"The port made ${million} million."),
    )
    return story(pairs, slug=slug, published=date(2024, 3, day))


def test_a_topic_has_a_page_with_its_articles_newest_first_and_a_line_in_the_index() -> None:
    files = render(
        story(slug="old", tags=("اقتصاد",), published=date(2024, 1, 1)),
        story(slug="new", tags=("اقتصاد", "Ports"), published=date(2024, 1, 2)),
    )
    assert lines(page(files, "topics/index.md")) == ["اقتصاد 2 articles", "Ports 1 article"]
    topic = page(files, "topics/aqtsad/index.md")
    assert addresses(topic, "kh-card__title") == ["../../articles/new/", "../../articles/old/"]
    assert addresses(topic, "kh-listhead__count") == ["../../topics/aqtsad/feed.xml"]
    assert front_matter(files["topics/aqtsad/index.md"])["description"] == "Articles on اقتصاد."


def test_an_outlet_has_a_page_however_its_name_is_vowelled() -> None:
    files = render(story(slug="a", source="المَرفأ"), story(slug="b", source="المرفأ"), story(slug="c"))
    assert lines(page(files, "outlets/index.md")) == ["المَرفأ 2 articles"]
    assert addresses(page(files, "outlets/almrfa/index.md"), "kh-card__title") == [
        "../../articles/a/",
        "../../articles/b/",
    ]


def test_names_of_the_glossary_are_topics_of_the_articles_that_have_them_and_other_terms_are_not() -> None:
    files = render(story(), terms=[PORT_TERM, PROFIT, Term("القاهرة", ("Cairo",))])
    assert lines(page(files, "topics/index.md")) == ["the Port of Aden الميناء 1 article"]
    assert "topics/the-port-of-aden/index.md" in files


@pytest.mark.parametrize("tag", ["Aden Port", "aden port", "ميناء", "الميناء"])
def test_a_tag_that_is_a_form_of_a_term_is_one_topic_with_it(tag: str) -> None:
    files = render(story(tags=(tag,)), terms=[PORT_TERM])
    assert [path for path in files if path.startswith("topics/")] == [
        "topics/index.md",
        "topics/the-port-of-aden/index.md",
    ]


def test_a_topic_that_the_glossary_knows_is_named_in_both_languages() -> None:
    stories, terms = [story(tags=("Aden Port",), source="عدن")], [PORT_TERM, Term("عدن", ("Aden",))]
    english = page(render(*stories, terms=terms), "topics/the-port-of-aden/index.md")
    assert (text(next(english.iter("h1"))), text(having(english, "kh-listhead__other")[0])) == (
        "the Port of Aden",
        "الميناء",
    )
    arabic = render(*stories, terms=terms, language=ARABIC)
    assert lines(page(arabic, "ar/topics/index.md")) == ["الميناء the Port of Aden مقالة واحدة"]
    (other,) = having(page(arabic, "ar/topics/the-port-of-aden/index.md"), "kh-listhead__other")
    assert [(e.get("lang"), text(e)) for e in other.iter("bdi")] == [("en", "the Port of Aden")]
    assert lines(page(arabic, "ar/outlets/index.md")) == ["عدن Aden مقالة واحدة"]


def test_the_kicker_leads_to_the_outlet_and_the_tags_and_the_end_of_the_article_to_every_topic() -> None:
    one = story(source="المرفأ", tags=("اقتصاد",))
    tree = parse(body(render(one, terms=[PORT_TERM])["articles/port/index.md"]))
    assert addresses(tree, "kh-kicker") == ["../../outlets/almrfa/", "../../topics/aqtsad/"]
    assert addresses(tree, "kh-sections") == ["../../topics/aqtsad/", "../../topics/the-port-of-aden/"]


def test_a_card_leads_to_its_outlet_and_its_first_tags() -> None:
    home = page(render(story(source="المرفأ", tags=("a", "b", "c", "d"))), "index.md")
    (kicker,) = having(home, "kh-kicker")
    assert [str(a.get("href")) for a in kicker.iter("a")] == [
        "outlets/almrfa/",
        *(f"topics/{tag}/" for tag in "abc"),
    ]


def test_an_article_without_tag_or_term_has_no_topics() -> None:
    assert not [e for e in article(story()).iter() if e.get("id") == "topics"]


def test_a_hostile_tag_and_outlet_stay_text() -> None:
    evil = '"><script>alert(1)</script> {{ 7*7 }} *b* [x](y)'
    files = render(story(source=evil, tags=(evil,)))
    for path in ("index.md", "topics/index.md", "outlets/index.md", "articles/port/index.md"):
        tree = page(files, path)
        assert evil in text(tree), path
        assert not [e for e in tree.iter() if e.tag in {"script", "em"}], path


def test_topics_and_their_index_go_on_over_pages() -> None:
    tags = [f"t{number:03}" for number in range(LINKS_PER_PAGE + 1)]
    stories = [
        story(slug=f"s{number:03}", tags=tags if not number else ["t000"]) for number in range(PER_PAGE + 1)
    ]
    files = render(*stories)
    assert lines(page(files, "topics/index.md"))[0] == f"t000 {PER_PAGE + 1} articles"
    assert lines(page(files, "topics/page/2/index.md")) == [f"{tags[-1]} 1 article"]
    assert addresses(page(files, "topics/page/2/index.md"), "kh-pager") == ["../../../topics/"]
    assert "page 2 of 2" in text(page(files, "topics/t000/page/2/index.md"))


def test_the_numbers_of_the_week_are_of_the_seven_days_up_to_the_newest_article_with_any() -> None:
    waiting = story([(arabic, None) for arabic, _ in PORT], slug="waiting", published=date(2024, 4, 1))
    home = page(render(waiting, told("new", 9, 9), told("edge", 3, 8), told("before", 2, 7)), "index.md")
    assert [text(a) for a in having(home, "kh-numbers")[0].iter("a")] == ["$9 million", "$8 million"]
    assert addresses(home, "kh-numbers") == ["articles/new/#s1-f1", "articles/edge/#s1-f1"]
    assert text(having(home, "kh-span")[0]) == "March 3, 2024 to March 9, 2024"


def test_each_article_has_a_number_of_the_week_before_one_has_two_and_none_is_told_twice() -> None:
    stories = [story(slug="long", published=date(2024, 3, 9)), told("short", 8, 2), told("copy", 7, 2)]
    numbers = addresses(page(render(*stories), "index.md"), "kh-numbers")
    assert [number.split("/")[1] for number in numbers] == ["long", "short", "long", "long"]
    many = [told(f"s{million}", 9, million) for million in range(2, 11)]
    assert len(addresses(page(render(*many), "index.md"), "kh-numbers")) == MOST


def test_a_figure_that_is_wrong_or_waits_is_no_number_of_the_week() -> None:
    wrong = (*PORT[:1], (PORT[1][0], "Profits of $50 million."), *PORT[2:])
    pending = tuple((arabic, None) for arabic, _ in PORT)
    home = page(render(story(wrong), story(pending, slug="pending")), "index.md")
    assert not [text(a) for a in having(home, "kh-numbers")[0].iter("a") if "5 million" in text(a)]
    assert not having(page(render(story(pending)), "index.md"), "kh-numbers")


def test_the_front_page_leads_to_topics_outlets_months_and_feeds() -> None:
    one = story(source="المرفأ", tags=("اقتصاد",), published=date(2024, 3, 9))
    for language in (ENGLISH, ARABIC):
        home = page(render(one, language=language), f"{language.folder}index.md")
        found = {str(a.get("href")) for a in home.iter("a")}
        assert {"topics/", "topics/aqtsad/", "outlets/", "outlets/almrfa/"} <= found
        assert {"archive/", "archive/2024-03/", "feed.xml", "atom.xml", "feed.json"} <= found
    assert by_id(home, "numbers") is not None


def test_without_a_dated_article_the_front_page_leads_to_no_month_and_numbers_have_no_days() -> None:
    home = page(render(story()), "index.md")
    assert not having(home, "kh-months")
    assert not having(home, "kh-span")
    assert [text(e) for e in home.iter("h2")] == ["Latest articles", "Numbers from the articles", "Feeds"]
