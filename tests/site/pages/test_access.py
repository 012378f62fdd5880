"""Every kind of page, for every reader: WCAG 2.2 AA and what lies behind its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser import expect_answer
from tests.site.pages.gallery import EDITIONS, KINDS, Kind
from tests.site.pages.visits import NARROW, WIDE, WIDTHS

if TYPE_CHECKING:
    from tests.site.pages.visits import Viewer, Visits

pytestmark = pytest.mark.browser
every_edition = pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS.keys())
every_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])

RING = """() => {
  const stop = document.activeElement
  const ringed = part => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part)
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
  }
  const name = stop === document.body ? "BODY" : stop.outerHTML
  return [name, [stop, ...(stop.labels ?? [])].some(ringed)]
}"""
LARGE = "e => Math.min(e.offsetWidth, e.offsetHeight) >= 24"


@every_kind
@every_edition
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_violation_in_light_and_dark(
    visits: Visits, edition: str, kind: Kind, width: int
) -> None:
    """In dark by the rules of colours alone: the page is of the same size there, only its colours differ."""
    look = visits(kind, edition).at[width]
    assert (look.light.violations, look.light.overflow) == ((), 0)
    assert (look.dark.violations, look.dark.overflow) == ((), 0)
    assert look.dark.size == look.light.size


@every_kind
@every_edition
def test_a_page_asks_no_other_origin_and_throws_nothing(visits: Visits, edition: str, kind: Kind) -> None:
    assert visits(kind, edition).faults == ()


@every_kind
@every_edition
def test_pages_reflow_to_320_pixels(visits: Visits, edition: str, kind: Kind) -> None:
    """WCAG 2.2, 1.4.10."""
    assert visits(kind, edition).narrowest_overflow == 0


@every_kind
@every_edition
def test_every_text_stands_under_its_own_language(visits: Visits, edition: str, kind: Kind) -> None:
    """WCAG 2.2, 3.1.1 and 3.1.2."""
    assert visits(kind, edition).at[WIDE].wrong_languages == ()


@every_kind
@every_edition
def test_every_table_has_a_caption_and_its_headers_a_scope(visits: Visits, edition: str, kind: Kind) -> None:
    """WCAG 2.2, 1.3.1."""
    assert visits(kind, edition).at[WIDE].wrong_tables == ()


@every_kind
@every_edition
def test_what_is_read_out_first_stands_first(visits: Visits, edition: str, kind: Kind) -> None:
    """WCAG 2.2, 1.3.2: on a phone, where all stands in one column."""
    tops = visits(kind, edition).at[NARROW].tops
    assert list(tops) == sorted(tops)


@every_edition
@pytest.mark.parametrize("kind", KINDS[:2], ids=["home", "article"])
def test_the_first_two_stops_skip_to_the_content_in_both_languages(
    viewer: Viewer, edition: str, kind: Kind
) -> None:
    """WCAG 2.2, 2.4.1; the page's own language first."""
    page = viewer.show(kind, edition, 1280)
    skips = {"en": "Skip to content", "ar": "انتقل إلى المحتوى"}
    own = page.locator("html").get_attribute("lang")
    for language in sorted(skips, key=lambda code: code != own):
        page.keyboard.press("Tab")
        link = page.locator("a:focus")
        expect(link).to_have_text(skips[language])
        expect(link).to_have_attribute("lang", language)
        expect_answer(link, LARGE, wanted=True)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("main :focus")).to_have_count(1)


@every_edition
def test_every_stop_of_the_keyboard_shows_a_ring(viewer: Viewer, edition: str) -> None:
    """WCAG 2.2, 2.4.7; the ring of a choice is drawn around its label."""
    page = viewer.show(KINDS[1], edition, 1280)
    stops = set()
    while True:
        page.keyboard.press("Tab")
        name, ringed = page.evaluate(RING)
        if name == "BODY":
            break
        stops.add(name)
        assert ringed, name
    assert len(stops) > 20


@every_edition
def test_nothing_moves_for_readers_who_asked_for_less_motion(viewer: Viewer, edition: str) -> None:
    page = viewer.show(KINDS[1], edition, 1280)
    moving = """() => [...document.querySelectorAll("*")].filter(part => {
        const style = getComputedStyle(part)
        return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none"
    }).map(part => part.outerHTML.slice(0, 80))"""
    expect_answer(page, moving, [])
    expect(page.locator("html")).to_have_css("scroll-behavior", "auto")


@every_edition
def test_figures_stay_marked_where_the_system_forces_its_colours(viewer: Viewer, edition: str) -> None:
    """Backgrounds are gone there (CSS Color Adjustment 1, 3): marks and icons live by their lines."""
    page = viewer.show(KINDS[1], edition, 1280)
    page.emulate_media(forced_colors="active")
    lines = "marks => [...new Set(marks.map(mark => getComputedStyle(mark).borderBottomStyle))]"
    assert page.locator(".kh-figure").evaluate_all(lines) == ["solid"]
    ink = "e => getComputedStyle(e.querySelector('.kh-icon')).stroke === getComputedStyle(e).color"
    expect_answer(page.locator(".kh-verdict").first, ink, wanted=True)
