"""Topics and outlets: of nothing, of one article, of many, in both editions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.site.lists.listing import LINKS_PER_PAGE, PER_PAGE
from generator.sources.glossary import Term
from tests.site.pages.html import ARABIC, article, body, front_matter, having, parse, render, text
from tests.site.pages.stories import PORT, story

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from tests.site.pages.html import Files


WORKERS = (PORT[0], PORT[3])
"""The port without its profits."""
PORT_TERM = Term("الميناء", ("the Port of Aden", "Aden Port"))
NAMED = (*PORT[:3], (PORT[3][0], "Aden Port employs 300 workers."))
"""The port by its name, which the Arabic word does not say."""
PROFIT = Term("أرباح", ("profits",))


def page(files: Files, path: str) -> Element:
    return parse(body(files[path]))


def lines(tree: Element) -> list[str]:
    """The topics or outlets of a list, as they are shown."""
    return [text(item) for shown in having(tree, "kh-sections") for item in shown.iter("li")]


def addresses(tree: Element, name: str) -> list[str]:
    return [str(a.get("href")) for shown in having(tree, name) for a in shown.iter("a")]


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
    files = render(story(NAMED), terms=[PORT_TERM, PROFIT, Term("القاهرة", ("Cairo",))])
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
    one = story(NAMED, source="المرفأ", tags=("اقتصاد",))
    tree = parse(body(render(one, terms=[PORT_TERM])["articles/port/index.md"]))
    assert addresses(tree, "kh-kicker") == ["../../outlets/almrfa/", "../../topics/aqtsad/"]
    assert addresses(tree, "kh-sections") == ["../../topics/aqtsad/", "../../topics/the-port-of-aden/"]


def test_a_card_leads_to_its_outlet_and_its_first_tag() -> None:
    listed = page(render(story(source="المرفأ", tags=("a", "b", "c", "d"))), "articles/index.md")
    (kicker,) = having(having(listed, "kh-card")[0], "kh-kicker")
    assert [str(a.get("href")) for a in kicker.iter("a")] == ["../outlets/almrfa/", "../topics/a/"]


def test_an_article_without_tag_or_term_has_no_topics() -> None:
    assert not [e for e in article(story()).iter() if e.get("id") == "topics"]


def test_a_hostile_tag_and_outlet_stay_text() -> None:
    evil = '"><script>alert(1)</script> {{ 7*7 }} *b* [x](y)'
    files = render(story(source=evil, tags=(evil,)))
    for path in ("index.md", "topics/index.md", "outlets/index.md", "articles/port/index.md"):
        tree = page(files, path)
        assert evil in text(tree), path
        assert not [e for e in tree.iter() if e.tag in {"script", "em"}], path


@pytest.mark.no_cover
def test_topics_and_their_index_go_on_over_pages() -> None:
    tags = [f"t{number:03}" for number in range(LINKS_PER_PAGE + 1)]
    stories = [
        story(slug=f"s{number:03}", tags=tags if not number else ["t000"]) for number in range(2 * PER_PAGE)
    ]
    files = render(*stories)
    assert lines(page(files, "topics/index.md"))[0] == f"t000 {2 * PER_PAGE} articles"
    assert lines(page(files, "topics/page/2/index.md")) == [f"{tags[-1]} 1 article"]
    assert addresses(page(files, "topics/page/2/index.md"), "kh-pager") == ["../../../topics/"]
    assert "Page 1" in text(page(files, "topics/t000/page/1/index.md"))


def test_a_topic_page_says_when_and_where_its_articles_appeared_and_has_their_numbers() -> None:
    files = render(
        story(WORKERS, slug="old", tags=("Ports",), source="المرفأ", published=date(2023, 7, 1)),
        story(slug="mid", tags=("Ports",), source="الرصيف", published=date(2024, 3, 9)),
        story(slug="last", tags=("Ports",), source="المرفأ", published=date(2024, 3, 10)),
    )
    topic = page(files, "topics/ports/index.md")
    assert "3 articles July 2023 to March 2024 Follow this topic (RSS)" in text(topic)
    assert addresses(topic, "kh-listhead__beside") == ["../../outlets/almrfa/", "../../outlets/alrsyf/"]
    (numbers,) = having(topic, "kh-numbers")
    assert [str(a.get("href")) for a in numbers.iter("a")] == [
        "../../articles/last/#s1-f1",
        "../../articles/last/",
        "../../articles/old/#s1-f1",
        "../../articles/old/",
    ], "the figure that two articles state is there once"


def test_a_topic_whose_articles_have_one_figure_shows_it_only_with_its_article() -> None:
    files = render(*(story(slug=slug, tags=("Ports",)) for slug in ("a", "b")))
    assert not having(page(files, "topics/ports/index.md"), "kh-numbers")


def test_an_outlet_page_has_its_topics_and_its_feed_and_a_month_its_topics() -> None:
    files = render(story(source="المرفأ", tags=("Ports", "Labor"), published=date(2024, 3, 9)))
    outlet = page(files, "outlets/almrfa/index.md")
    assert addresses(outlet, "kh-listhead__beside") == ["../../topics/labor/", "../../topics/ports/"]
    assert addresses(outlet, "kh-listhead__count") == ["../../outlets/almrfa/feed.xml"]
    month = page(files, "archive/2024-03/index.md")
    assert addresses(month, "kh-listhead__beside") == ["../../topics/labor/", "../../topics/ports/"]
    assert "to March" not in text(month)


def test_the_archive_shows_years_as_their_months_from_the_first_article_to_the_last() -> None:
    days = date(2022, 11, 5), date(2023, 6, 1), date(2024, 3, 9)
    index = page(render(*(story(slug=f"of-{day}", published=day) for day in days)), "archive/index.md")
    years = [[text(item) for item in year.iter("li")] for year in having(index, "kh-year")]
    assert years[0] == ["January", "February", "March 2024 1 article"]
    assert (years[1][0], years[1][-1], len(years[1])) == ("January", "December", 12)
    assert years[2] == ["November 2022 1 article", "December"]
    assert [str(a.get("href")) for a in index.iter("a")] == ["2024-03/", "2023-06/", "2022-11/"]
