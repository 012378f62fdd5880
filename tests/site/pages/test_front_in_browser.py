"""The front page in a real browser, of 30 real articles and of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.axe import RULES_BY_SCHEME, violations
from tests.site.pages.gallery import EDITIONS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Browse, Serve

every_edition = pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS.keys())
LOWEST = [((390, 844), 420), ((1440, 900), 340)]
"""How many pixels down the first headline may begin, by the size of the window."""
ALARMS = """() => {
  const bad = getComputedStyle(document.documentElement).getPropertyValue("--kh-bad")
  const probe = Object.assign(document.createElement("i"), { style: "color:var(--kh-bad)" })
  document.body.append(probe)
  const red = getComputedStyle(probe).color
  probe.remove()
  return bad && [...document.querySelectorAll("main *")]
    .filter(part => getComputedStyle(part).color === red).map(part => part.outerHTML.slice(0, 80))
}"""


@pytest.fixture(params=["newspaper", "shipped"])
def site(request: pytest.FixtureRequest, serve: Serve) -> str:
    project: Path = request.getfixturevalue(request.param)
    return serve(project / "site")


def top(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    return box["y"]


@every_edition
@pytest.mark.parametrize(("window", "lowest"), LOWEST)
def test_the_first_headline_is_on_the_first_screen(
    site: str, browse: Browse, edition: str, window: tuple[int, int], lowest: int
) -> None:
    page = browse(site + edition, width=window[0], height=window[1])
    assert top(page, ".kh-card--lead .kh-card__title") <= lowest
    assert page.evaluate("document.documentElement.scrollWidth") == window[0]


@every_edition
def test_nothing_on_a_front_page_is_red_and_axe_finds_nothing(
    site: str, browse: Browse, edition: str
) -> None:
    """In dark by the rules of colours alone: nothing else differs there."""
    page = browse(site + edition, width=390)
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, rules in RULES_BY_SCHEME.items():
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate(ALARMS) == []
            assert violations(page, rules=rules) == ()


def test_a_headline_without_spaces_breaks(newspaper: Path, serve: Serve, browse: Browse) -> None:
    page = browse(serve(newspaper / "site"), width=320)
    page.locator(".kh-card--lead .kh-card__title span").evaluate("e => e.textContent = 'x'.repeat(200)")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@every_edition
def test_arabic_is_never_slanted_nor_spaced(
    newspaper: Path, serve: Serve, browse: Browse, edition: str
) -> None:
    root = serve(newspaper / "site") + edition
    page = browse(root)
    for path in ("", "articles/facebook-buys-whatsapp/", "figures/", "topics/"):
        page.goto(root + path)
        styles = page.evaluate(
            """() => [...new Set([...document.querySelectorAll("body :lang(ar)")].map((e) => {
              const style = getComputedStyle(e)
              return `${style.fontStyle} ${style.letterSpacing}`
            }))]"""
        )
        assert styles == ["normal normal"], path


def test_the_bars_of_a_phone_keep_to_one_line(newspaper: Path, serve: Serve, browse: Browse) -> None:
    page = browse(serve(newspaper / "site"), width=390, touch=True)
    for bar in (".kh-nav", ".kh-topics"):
        links = page.locator(f"{bar} a").all()
        assert len({link.evaluate("e => e.getBoundingClientRect().top") for link in links}) == 1
        assert all(link.evaluate("e => e.getBoundingClientRect().height") >= 44 for link in links)


@every_edition
@pytest.mark.parametrize("width", [320, 360, 390])
def test_no_item_of_the_navigation_is_cut_off_on_a_phone(
    newspaper: Path, serve: Serve, browse: Browse, edition: str, width: int
) -> None:
    page = browse(serve(newspaper / "site") + edition, width=width, touch=True)
    ends = page.locator(".kh-nav li").evaluate_all(
        "items => items.flatMap(e => { const box = e.getBoundingClientRect(); return [box.left, box.right] })"
    )
    assert min(ends) >= 0
    assert max(ends) <= width


def test_the_page_about_the_site_makes_room_for_the_newsletter_on_a_phone(
    newspaper: Path, serve: Serve, browse: Browse
) -> None:
    page = browse(serve(newspaper / "site"), width=390, touch=True)
    about = page.locator(".kh-nav__aside")
    expect(about).to_be_visible()
    page.locator(".kh-nav ul").evaluate(
        "list => list.insertAdjacentHTML('afterbegin', '<li><a href=.>Newsletter</a></li>')"
    )
    expect(about).to_be_hidden()
    expect(page.locator(".kh-footer nav").get_by_text("How it works")).to_be_visible()


def test_a_figure_without_letters_runs_as_the_arabic_around_it(
    newspaper: Path, serve: Serve, browse: Browse
) -> None:
    """30 - 50 %, whose first number an Arab reader finds at the right."""
    page = browse(serve(newspaper / "site") + "ar/articles/ramadan-food-waste/")
    figure = page.locator("bdi", has_text="30 - 50 %").first
    assert figure.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert figure.evaluate("e => new Set([...e.getClientRects()].map(box => box.top)).size") == 1
    english = page.locator(".kh-en bdi", has_text="50% and 70%").first
    assert english.evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_a_point_that_would_begin_a_line_is_cut_off(newspaper: Path, serve: Serve, browse: Browse) -> None:
    """The points between outlet, day and author are never at the end or the start of a line."""
    page = browse(serve(newspaper / "site") + "articles/warda-damascus-opera/", width=390)
    kicker = page.locator(".kh-head .kh-kicker")
    starts = kicker.evaluate(
        """line => [...line.children].map(part => {
          const [box, first] = [line.getBoundingClientRect(), part.getBoundingClientRect()]
          return Math.round(first.left - parseFloat(getComputedStyle(part).marginLeft) - box.left)
        })"""
    )
    assert starts.count(0) > 1, "it has several lines, whose points are in the part that is cut off"
    cut = kicker.evaluate("line => getComputedStyle(line).clipPath")
    assert cut.startswith("inset(-4px -4px -4px ")
