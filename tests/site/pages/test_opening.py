"""Where the text of an article begins, what is before it, and what shows of its notes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser import expect_answer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Browse, Serve

pytestmark = pytest.mark.browser

SCREEN = 844
"""Pixels of a phone's screen from top to bottom."""
STOPS = """() => {
  const text = document.querySelector(".kh-para")
  const stops = "a[href], button, input, select, textarea, summary, [tabindex='0']"
  const chosen = (e) => e.type !== "radio" || e.checked
  return [...document.querySelectorAll(stops)].filter((e) => e.checkVisibility() && !e.disabled && chosen(e)
    && e.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).length
}"""

INSIDE = "e => e.getBoundingClientRect().left >= 0 && e.getBoundingClientRect().right <= innerWidth"


@pytest.fixture
def site(newspaper: Path, serve: Serve) -> str:
    return serve(newspaper / "site")


def richest(newspaper: Path, *, translated: bool) -> str:
    """The article with the most key figures."""
    figures = {}
    for path in (newspaper / "site/articles").glob("*/article.json"):
        article = json.loads(path.read_text(encoding="utf-8"))
        if "title" in article and (not translated or article["title"]["en"]):
            figures[path.parent.name] = len(article["key_figures"])
    return max(figures, key=lambda slug: (figures[slug], slug))


def with_brief(newspaper: Path) -> str:
    """An article whose brief is not the opening of its text, and so comes before it."""
    pages = sorted((newspaper / "site/articles").glob("*/index.html"))
    return next(
        p.parent.name for p in pages if 'class="kh-source"' in p.read_text("utf-8").partition("kh-rail")[0]
    )


def slugs(newspaper: Path) -> list[str]:
    """The articles whose text is on their page."""
    files = sorted((newspaper / "site/articles").glob("*/article.json"))
    return [f.parent.name for f in files if json.loads(f.read_text(encoding="utf-8")).get("sentences")]


@pytest.mark.parametrize("edition", ["", "ar/"], ids=["English", "Arabic"])
def test_the_text_of_every_article_begins_on_the_second_screen_of_a_phone(
    newspaper: Path, site: str, browse: Browse, edition: str
) -> None:
    page = browse(site, javascript=False)
    page.set_viewport_size({"width": 390, "height": SCREEN})
    late = {}
    for slug in slugs(newspaper):
        page.goto(f"{site}{edition}articles/{slug}/")
        top = page.locator(".kh-para").first.evaluate("e => e.getBoundingClientRect().top + scrollY")
        if top >= 2 * SCREEN:
            late[slug] = round(top)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, slug
    assert late == {}


def test_few_stops_of_the_keyboard_come_before_the_text(newspaper: Path, site: str, browse: Browse) -> None:
    for translated in (True, False):
        page = browse(f"{site}articles/{richest(newspaper, translated=translated)}/")
        page.set_viewport_size({"width": 1440, "height": 900})
        assert page.evaluate(STOPS) <= 40


def test_a_story_has_no_table_of_contents_and_a_rail_beside_it(
    newspaper: Path, site: str, browse: Browse
) -> None:
    page = browse(f"{site}articles/{with_brief(newspaper)}/")
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".kh-toc")).to_have_count(0)
    story, rail = page.locator(".kh-opening__story").bounding_box(), page.locator(".kh-rail").bounding_box()
    assert story is not None
    assert rail is not None
    assert rail["x"] > story["x"] + story["width"]
    expect(page.locator(".kh-rail .kh-count")).to_be_visible()


def test_figures_are_in_columns_above_a_text_whose_opening_is_the_brief(
    newspaper: Path, site: str, browse: Browse
) -> None:
    page = browse(f"{site}articles/{richest(newspaper, translated=True)}/")
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".kh-reader__brief .kh-pair")).not_to_have_count(0)
    tops = page.locator(".kh-first li").evaluate_all("items => items.map(e => e.getBoundingClientRect().top)")
    assert 3 < len(tops) <= 6
    assert len(set(tops)) == 2


@pytest.mark.parametrize("edition", ["", "ar/"], ids=["English", "Arabic"])
def test_a_text_in_one_language_has_its_figures_beside_it_and_no_choice_of_views(
    newspaper: Path, site: str, browse: Browse, edition: str
) -> None:
    page = browse(f"{site}{edition}articles/warda-damascus-opera/")
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".kh-views")).to_have_count(0)
    head, rail, text = (
        page.locator(part).first.bounding_box() for part in (".kh-head h1", ".kh-rail", ".kh-para")
    )
    assert head is not None
    assert rail is not None
    assert text is not None
    assert head["x"] + head["width"] == pytest.approx(text["x"] + text["width"], abs=1)
    assert rail["x"] > text["x"] + text["width"] or rail["x"] + rail["width"] < text["x"]


@pytest.mark.parametrize("how", ["hover", "focus"])
def test_a_note_shows_the_sentence_that_it_leads_to_until_escape(
    newspaper: Path, site: str, browse: Browse, how: str
) -> None:
    page = browse(f"{site}articles/{with_brief(newspaper)}/")
    note = page.locator(".kh-brief sup .kh-source").first
    note.hover() if how == "hover" else note.focus()
    preview = page.locator(".kh-preview")
    expect(preview).to_be_visible()
    expect(preview).to_have_text(str(page.locator(str(note.get_attribute("href"))).text_content()))
    expect(preview).to_have_attribute("lang", "ar")
    expect(preview).to_have_attribute("dir", "rtl")
    expect_answer(preview, INSIDE, wanted=True)
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()
