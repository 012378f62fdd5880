"""Front page, lists and archive: of nothing, of one article, of many."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import PurePosixPath
from posixpath import join, normpath
from typing import TYPE_CHECKING

import pytest

from generator.editorial.naming import Naming
from generator.editorial.taxonomy import taxonomy_of
from generator.site.api import dataset
from generator.site.feeds import feeds
from generator.site.lists.listing import PER_PAGE
from generator.site.render.article_cards import SHORT
from generator.site.render.edition import Edition
from generator.site.render.spans import Span, shortened
from generator.text.language import ENGLISH, Language
from tests.site.pages.html import ARABIC, body, front_matter, having, parse, paths, render, text
from tests.site.pages.stories import PORT, SETTINGS, TEMPLATES, story

if TYPE_CHECKING:
    from generator.model import Story

FIRST = date(2024, 3, 1)
PENDING = tuple((arabic, None) for arabic, _ in PORT)


def dated(slug: str, day: date | None) -> Story:
    return story(slug=slug, published=day)


def slugs(page: bytes) -> list[str]:
    links = [a for card in having(parse(body(page)), "kh-card__title") for a in card.iter("a")]
    return [str(a.get("href")).rstrip("/").rpartition("/")[2] for a in links]


def test_without_articles_every_list_says_so() -> None:
    files = dict(render())
    dictionary = files.pop("figures/data-dictionary/index.md")
    assert files.pop("figures/data/words.json")
    assert sorted(files) == [
        "archive/index.md",
        "articles/index.md",
        "figures/index.md",
        "index.md",
        "outlets/index.md",
        "topics/index.md",
    ]
    assert "Data dictionary" in text(parse(body(dictionary)))
    for data in files.values():
        tree = parse(body(data))
        assert len(having(tree, "kh-empty")) == 1
        assert not having(tree, "kh-card")
    assert "0" not in text(parse(body(files["index.md"])))


def test_lists_are_newest_first_undated_last_and_by_slug_on_a_tie() -> None:
    stories = [
        dated("a-undated", None),
        dated("b", date(2023, 7, 13)),
        dated("a", date(2023, 7, 13)),
        dated("old", date(1999, 1, 1)),
        dated("new", date(2024, 1, 1)),
    ]
    expected = ["new", "a", "b", "old", "a-undated"]
    assert slugs(render(*stories)["articles/index.md"]) == expected
    assert slugs(render(*reversed(stories))["index.md"]) == expected


def test_a_card_shows_both_headlines_the_dek_a_figure_and_the_verdict() -> None:
    (card,) = having(parse(body(render(story(source="المرفأ"))["articles/index.md"])), "kh-card")
    for said in ("Port profits rise", PORT[0][0], "المرفأ", PORT[1][1], "$4 million", "All 3 figures match"):
        assert said in text(card)
    assert [text(mark) for mark in having(card, "kh-figure")] == ["$5 million"]


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        (99, "About 300 ships, most of them old, left for 45 million euros"),
        (59, "About 300 ships, most of them old, left for…"),
        (40, "About 300 ships, most of them old, left…"),
        (34, "About 300 ships, most of them old…"),
        (21, "About 300 ships, most…"),
        (15, "About 300 ships…"),
        (7, "About…"),
    ],
)
def test_a_sentence_is_shortened_between_words_and_no_figure_is_cut(most: int, kept: str) -> None:
    spans = (
        Span("About "),
        Span("300 ships", value="300"),
        Span(", most of them old, left for "),
        Span("45 million euros", value="45000000"),
    )
    assert "".join(span.text for span in shortened(spans, most)) == kept


def test_a_long_dek_is_short_in_lists_and_whole_in_the_lead() -> None:
    long = " ".join(["The port announced profits of $5 million", *["that nobody had expected"] * 8]) + "."
    one = story((PORT[0], (PORT[1][0], long), *PORT[2:]))
    files = render(one)
    (listed,) = having(parse(body(files["articles/index.md"])), "kh-card__dek")
    assert text(listed).startswith("The port announced profits of $5 million that nobody")
    assert text(listed).endswith("…")
    assert len(text(listed)) <= SHORT + 1
    assert text(having(parse(body(files["index.md"])), "kh-card__dek")[0]) == long


@pytest.mark.parametrize("path", ["articles", "topics/mwany", "archive/2024-03"])
def test_articles_without_an_english_headline_follow_the_others_in_a_line_each(path: str) -> None:
    tags = ["موانئ"]
    stories = (
        story(slug="told", published=FIRST, tags=tags),
        story(PENDING, slug="untold", published=FIRST, tags=tags),
    )
    page = parse(body(render(*stories)[f"{path}/index.md"]))
    assert [text(title) for title in having(page, "kh-card__title")] == ["Port profits rise"]
    (waiting,) = having(page, "kh-waiting")
    assert text(waiting) == f"English to come {PENDING[0][0]}"
    (link,) = waiting.iter("a")
    assert (link.get("lang"), link.get("dir")) == ("ar", "rtl")
    assert str(link.get("href")).endswith("articles/untold/")


def test_the_arabic_edition_lists_all_articles_alike_and_says_which_have_no_english() -> None:
    page = parse(body(render(story(PENDING), language=ARABIC)["ar/articles/index.md"]))
    assert not having(page, "kh-waiting")
    assert "قيد الترجمة" in text(having(page, "kh-card")[0])


def test_a_card_says_without_alarm_how_many_figures_to_check() -> None:
    wrong = (*PORT[:1], (PORT[1][0], "Profits of $50 million."), *PORT[2:])
    (card,) = having(parse(body(render(story(wrong))["articles/index.md"])), "kh-card")
    assert text(having(card, "kh-card__foot")[0]) == "1 figure to check"
    assert "50 million" not in text(having(card, "kh-said")[0])


def test_the_archive_has_a_page_for_each_month_and_one_for_the_undated() -> None:
    files = render(
        dated("a", date(2023, 7, 1)),
        dated("b", date(2023, 7, 31)),
        dated("c", date(2022, 1, 5)),
        dated("d", None),
    )
    assert {str(p) for p in paths(files) if p.parts[0] == "archive"} == {
        "archive/index.md",
        "archive/2023-07/index.md",
        "archive/2022-01/index.md",
        "archive/undated/index.md",
    }
    assert slugs(files["archive/2023-07/index.md"]) == ["b", "a"]
    assert slugs(files["archive/undated/index.md"]) == ["d"]
    index = parse(body(files["archive/index.md"]))
    assert [text(e) for e in index.iter("h2")] == ["2023", "2022", "Undated"]
    assert "July 2023 2 articles" in text(index)


def test_a_withdrawn_article_is_in_no_list() -> None:
    files = render(
        dated("kept", date(2023, 7, 1)), story(slug="gone", withdrawn=True, published=date(2023, 7, 2))
    )
    assert [path for path, data in files.items() if b"gone" in data and "articles/gone" not in path] == []


@pytest.mark.no_cover
def test_a_long_list_goes_on_over_pages_that_lead_to_each_other() -> None:
    stories = [dated(f"s{number:03}", None) for number in range(2 * PER_PAGE)]
    files = render(*stories)
    newest, oldest = files["articles/index.md"], files["articles/page/1/index.md"]
    assert (slugs(newest)[0], slugs(oldest)[0]) == ("s000", f"s{PER_PAGE:03}")
    assert front_matter(oldest)["title"] == "All articles, page 1"
    pagers = [having(parse(body(page)), "kh-pager")[0] for page in (newest, oldest)]
    links = [[(a.get("rel"), a.get("href")) for a in pager.iter("a")] for pager in pagers]
    assert links == [[("next", "../articles/page/1/")], [("prev", "../../../articles/page/2/")]]
    assert front_matter(files["articles/page/2/index.md"])["moved_to"] == ".."
    assert "archive/undated/page/1/index.md" in files


@pytest.mark.slow
@pytest.mark.parametrize("many", [2 * PER_PAGE, 3 * PER_PAGE - 1])
@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=lambda language: language.code)
def test_a_new_article_changes_no_numbered_page_of_any_list(many: int, language: Language) -> None:
    """The second of the two arrivals fills the next page."""

    def numbered(count: int) -> dict[str, bytes]:
        stories = [
            story(slug=f"s{n:03}", published=FIRST + timedelta(n), source="المرفأ", tags=["موانئ"])
            for n in range(count)
        ]
        files = render(*stories, language=language)
        numbered = {path: files[path] for path in files if "/page/" in path}
        return {path: data for path, data in numbered.items() if b"kind: list" in data}

    before, after = numbered(many), numbered(many + 1)
    assert {path.split("/page/")[0] for path in before} == {
        f"{language.folder}{folder}" for folder in ("articles", "topics/mwany", "outlets/almrfa")
    }
    assert before.items() <= after.items()


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("count", [0, 1, 2 * PER_PAGE + 1])
def test_every_relative_link_of_a_generated_page_leads_to_a_generated_file(count: int) -> None:
    stories = [
        story(
            slug=f"s{number:03}",
            published=date(2023, 7, 1) if number % 2 else None,
            source="المرفأ",
            tags=["موانئ"],
        )
        for number in range(count)
    ]
    files = render(*stories)
    site = Edition(SETTINGS, TEMPLATES, taxonomy=taxonomy_of(stories, Naming()))
    made = [*map(PurePosixPath, files), *feeds(stories, site), *dataset(stories, SETTINGS)]
    addresses = {str(p.parent) if p.name == "index.md" else str(p) for p in made}
    for path in paths(files):
        for link in parse(body(files[str(path)])).iter("a"):
            target = str(link.get("href")).partition("#")[0]
            if target and ":" not in target:
                assert normpath(join(path.parent.as_posix(), target)) in addresses, (path, target)


def test_the_same_stories_give_the_same_bytes_in_any_order() -> None:
    stories = [dated("a", None), dated("b", date(2023, 7, 1)), dated("c", date(2023, 7, 1))]
    assert render(*stories) == render(*reversed(stories))
