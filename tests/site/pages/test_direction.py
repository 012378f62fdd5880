"""Where texts of either language begin and end on pages of both, and on paper."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from generator.text.language import ENGLISH
from tests.site.pages.html import ARABIC, body, parse, render
from tests.site.pages.stories import PORT, Pairs, story
from tests.site.pages.test_explorer import BIDI

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from playwright.sync_api import Page

    from generator.model import Story
    from generator.text.language import Language
    from tests.conftest import Browse, Serve

pytestmark = pytest.mark.no_cover  # the lines of these pages are counted by their own tests
LISTS = ("index.md", "articles/index.md", "topics/mwany/index.md", "archive/2024-03/index.md")
ENGLISH_ENDS = ("Is AT&T (US) back?", "Yahoo! rises (again)", "Port gains 5% …")
POINTING = "→←⇒⇐➔›‹▶◀▸◂❯❮»«"
"""Signs that point in or against the direction of reading; « and » are Arabic quotation marks."""
DRAWN = """() => [...document.querySelectorAll("body :not(code, script)")].flatMap((e) => [
  ...[...e.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data),
  ...["::before", "::after"].map((part) => getComputedStyle(e, part).content),
])"""
"""Every text of the page, and what its style sheets put before and after elements."""
TURNED = "() => [...document.querySelectorAll('.kh-icon')].map((e) => getComputedStyle(e).transform)"
CUT = """() => [...document.querySelectorAll("main *")].filter((e) => {
  const style = getComputedStyle(e)
  const hides = [style.overflowX, style.overflowY].some((how) => how !== "visible")
  return hides && e.checkVisibility() && style.clipPath === "none" && !e.closest("svg")
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
}).map((e) => e.outerHTML.slice(0, 120))"""
"""Parts of a page whose ends are out of sight."""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def listed(pairs: Pairs, slug: str = "port") -> Story:
    """An article that is in each of the lists."""
    return story(pairs, slug=slug, tags=("موانئ",), published=date(2024, 3, 1))


def directions(page: Element, wanted: str, around: str) -> Iterator[str]:
    """The direction of each element that holds just this text, on a page of the direction `around`.

    `<bdi>` without one takes that of its first letter, whatever is around it.
    """
    parents = {child: parent for parent in page.iter() for child in parent}

    def direction(element: Element | None) -> str:
        if element is None:
            return around
        given = element.get("dir")
        return given or ("auto" if element.tag == "bdi" else direction(parents.get(element)))

    said = {element: "".join(element.itertext()).strip() for element in page.iter()}
    for element, words in said.items():
        if words == wanted and not any(said[part] == wanted for part in element):
            yield direction(element)


@pytest.mark.parametrize("headline", BIDI)
@pytest.mark.parametrize(("language", "around"), [(ENGLISH, "ltr"), (ARABIC, "rtl")], ids=["en", "ar"])
def test_an_arabic_headline_runs_from_the_right_wherever_it_is_shown(
    headline: str, language: Language, around: str
) -> None:
    """In lists, on the front page and above its article; its first letter is Latin."""
    pairs = ((headline, "A headline"), *PORT[1:])
    files = render(listed(pairs), listed(PORT, "other"), language=language)
    for path in (*LISTS, "articles/port/index.md"):
        found = list(directions(parse(body(files[f"{language.folder}{path}"])), headline, around))
        assert set(found) == {"rtl"}, path


@pytest.mark.parametrize("headline", ENGLISH_ENDS)
def test_an_english_headline_ends_at_its_right_on_pages_in_arabic(headline: str) -> None:
    """Or its last mark is at the wrong end, before its first word."""
    files = render(listed(((PORT[0][0], headline), *PORT[1:])), language=ARABIC)
    for path in (*LISTS, "articles/port/index.md"):
        found = list(directions(parse(body(files[f"ar/{path}"])), headline, "rtl"))
        assert set(found) == {"ltr"}, path


@pytest.mark.parametrize(
    ("language", "tag", "direction"), [(ARABIC, "AT&T (US)", "ltr"), (ENGLISH, "3 أندية في C++", "rtl")]
)
def test_a_choice_in_the_other_language_ends_at_its_own_side(
    language: Language, tag: str, direction: str
) -> None:
    """A menu is drawn by the system, which takes the direction from the element."""
    page = parse(body(render(story(tags=(tag,)), language=language)[f"{language.folder}figures/index.md"]))
    (choice,) = (option for option in page.iter("option") if option.text == tag)
    assert choice.get("dir") == direction


@pytest.mark.parametrize(
    "path", ["", "articles/royal-baby/", "articles/petrojet-ahly-draw/", "figures/", "topics/", "archive/"]
)
def test_nothing_points_against_the_direction_of_reading(
    newspaper: Path, serve: Serve, browse: Browse, path: str
) -> None:
    """An arrow that leads on in English leads back in Arabic; there is none, nor an icon that is turned."""
    for edition in ("", "ar/"):
        page = browse(f"{serve(newspaper / 'site')}{edition}{path}")
        pointing = {sign for drawn in page.evaluate(DRAWN) for sign in POINTING if sign in drawn}
        assert pointing <= ({"«", "»"} if edition or path.startswith("articles/") else set()), path
        assert set(page.evaluate(TURNED)) <= {"none"}


@pytest.mark.parametrize(
    ("edition", "path"),
    list(product(["", "ar/"], ["articles/royal-baby/", "articles/petrojet-ahly-draw/", "figures/"])),
)
def test_a_printed_page_runs_in_its_direction_and_nothing_is_cut(
    newspaper: Path, serve: Serve, browse: Browse, edition: str, path: str
) -> None:
    """An A4 sheet is about 680 CSS pixels wide between its margins; paper cannot be scrolled."""
    page = browse(f"{serve(newspaper / 'site')}{edition}{path}", width=680)
    page.emulate_media(media="print")
    assert printed_direction(page) == ("rtl" if edition else "ltr")
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(CUT) == []


def printed_direction(page: Page) -> str:
    """The direction in which the parts of the page follow each other."""
    direction: str = page.locator("main").evaluate("e => getComputedStyle(e).direction")
    return direction
