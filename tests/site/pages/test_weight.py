"""How much a page weighs on the wire and whether it holds still, from a host that compresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser import PATIENCE, expect_answer, hold_back
from tests.loopback import Loopback
from tests.patience import wait_until
from tests.site.pages.stories import SHIPPED
from tests.site.pages.worker import wait_for_worker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

    from tests.conftest import Browse

ARTICLE = f"articles/{SHIPPED}/"
BUDGET = 150_000
"""Bytes of an article's page with everything that it loads, fonts and service worker included."""
ADDRESSES = pytest.mark.parametrize("address", ["", "ar/", ARTICLE, "articles/"])
WIDTHS = pytest.mark.parametrize("width", [360, 1280])
TYPEFACES = "**/*.woff2"
FIRST = {"khulasa-serif.woff2", "khulasa-arabic.woff2"}
SHIFT = """async () => {
  await document.fonts.ready
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
  const shifts = new PerformanceObserver(() => {})
  shifts.observe({ type: "layout-shift", buffered: true })
  return shifts.takeRecords().reduce((sum, { value }) => sum + value, 0)
}"""
"""Cumulative layout shift up to now, https://web.dev/articles/cls, once all typefaces asked for are drawn."""
HEADER = """({ name, long, face }) => {
  const word = document.querySelector(".kh-header .kh-wordmark")
  word.classList.toggle("kh-wordmark--long", long)
  word.firstElementChild.textContent = name
  word.style.setProperty("--kh-serif", face)
  const boxes = { name: word, latin: word.firstElementChild, tools: document.querySelector(".kh-tools") }
  for (const part in boxes) boxes[part] = boxes[part].getBoundingClientRect().toJSON()
  return boxes
}"""
"""Where the name and the tools of the header are when it has this name in this typeface."""
PAINTED = "performance.getEntriesByType('paint').length > 0"
ASKED_BEFORE_PAINT = """() => {
  const painted = Math.max(...performance.getEntriesByType("paint").map(({ startTime }) => startTime))
  return performance.getEntriesByType("resource")
    .filter(({ name, startTime }) => name.endsWith(".woff2") && startTime <= painted)
    .map(({ name }) => name.replace(/.*\\//, ""))
}"""
"""The typefaces that the page asked for before it was drawn, by the browser's own record of their order."""


@WIDTHS
def test_an_article_weighs_little_with_all_that_it_loads(shipped: Path, browse: Browse, width: int) -> None:
    with Loopback(shipped / "site", compress=True) as server:
        page = browse(server.url + ARTICLE, width=width, workers=True)
        wait_for_worker(page)
        assert {path.rpartition(".")[2] for path, _ in server.sent} >= {"css", "js", "woff2"}
        assert sum(size for _, size in server.sent) <= BUDGET, sorted(server.sent, key=lambda file: -file[1])


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(service_workers="block") as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@WIDTHS
@ADDRESSES
def test_nothing_moves_while_a_page_loads(shipped: Path, page: Page, address: str, width: int) -> None:
    """Its typefaces apart, which come earlier or later: here they never come."""
    page.set_viewport_size({"width": width, "height": 900})
    page.route(TYPEFACES, lambda route: route.abort())
    with Loopback(shipped / "site", compress=True) as server:
        page.goto(server.url + address, wait_until="load")
        assert page.evaluate(SHIFT) == 0


FRONTS = ("", "ar/")
STORIES = ("articles/royal-baby/", "ar/articles/royal-baby/", "articles/petrojet-ahly-draw/")
"""With English, in both editions; without, so that the English edition has an Arabic headline."""
OPENINGS = 4
"""How often a page is opened at most to see it stand still."""
PAINTED = """() => new Promise(resolve => new PerformanceObserver((_, paint) => {
  paint.disconnect()
  resolve()
}).observe({ type: "paint", buffered: true }))"""
PLANTED = """new PerformanceObserver((_, paint) => {
  paint.disconnect()
  requestAnimationFrame(() => document.querySelector("main").insertAdjacentHTML("beforebegin", "<p>Late</p>"))
}).observe({ type: "paint", buffered: true })"""
"""A line above the text, once the page was painted."""
FETCHED = """() => performance.getEntriesByType("resource")
  .filter(each => each.responseEnd).map(each => each.name)"""
"""What the page itself has: on a busy machine the browser has a file long before."""


def open_with_typefaces(page: Page, url: str) -> None:
    """Open a page whose style sheet comes after the typefaces that it asks for at once: before any paint."""
    style = hold_back(page, "**/khulasa.css")
    page.goto(url, wait_until="commit")
    wanted = page.locator("link[as=font]").evaluate_all("links => links.map(link => link.href)")
    wait_until(lambda: bool(page.evaluate("true")) and bool(style), "the style sheet to be asked for")
    wait_until(lambda: set(wanted) <= set(page.evaluate(FETCHED)), "the typefaces to be in the page")
    style[0].continue_()
    page.wait_for_load_state("load")


def shift_with_typefaces(page: Page, url: str) -> float:
    """How far the page moves when its typefaces are there before its style sheet."""
    open_with_typefaces(page, url)
    page.unroute("**/khulasa.css")
    return float(page.evaluate(SHIFT))


@pytest.mark.parametrize("width", [360, 390, 1440])
@pytest.mark.parametrize("address", [*FRONTS, *STORIES])
def test_nothing_moves_when_the_typefaces_come_in_time(
    newspaper: Path, page: Page, address: str, width: int
) -> None:
    """All faces of the first screen are asked for at once: one that only the style sheet names comes late.

    The browser gives faces that it has a twentieth of a second to be decoded before it paints. A busy machine
    may need longer; a face that comes late moves the page every time.
    """
    page.set_viewport_size({"width": width, "height": 900})
    with Loopback(newspaper / "site", compress=True) as server:
        assert 0 in (shift_with_typefaces(page, server.url + address) for _ in range(OPENINGS))


def test_a_line_that_comes_late_is_seen_to_move_the_page(newspaper: Path, page: Page) -> None:
    page.add_init_script(PLANTED)
    with Loopback(newspaper / "site", compress=True) as server:
        open_with_typefaces(page, server.url)
        wait_until(lambda: bool(page.evaluate(SHIFT)), "the line to move the page")


def test_a_typeface_that_comes_late_moves_the_page_every_time(newspaper: Path, page: Page) -> None:
    with Loopback(newspaper / "site", compress=True) as server:
        for _ in range(OPENINGS):
            late = hold_back(page, TYPEFACES)
            page.goto(server.url, wait_until="commit")
            page.evaluate(PAINTED)
            for face in late:
                face.continue_()
            page.unroute(TYPEFACES)
            wait_until(lambda: bool(page.evaluate(SHIFT)), "the typefaces to move the page")


@pytest.mark.parametrize("name", ["The Crossing", "The Mediterranean Economic Review"])
@pytest.mark.parametrize("width", [320, 360, 390, 768])
def test_name_and_tools_share_a_line_before_and_after_their_typefaces(
    newspaper: Path, page: Page, name: str, width: int
) -> None:
    """A name of two lines is as high as one of one line, which holds the second name if that fits."""
    page.set_viewport_size({"width": width, "height": 900})
    page.route(TYPEFACES, lambda route: route.abort())
    with Loopback(newspaper / "site", compress=True) as server:
        page.goto(server.url, wait_until="load")
        for face in ("serif", '"Khulasa Stand-in"'):
            boxes = page.evaluate(HEADER, {"name": name, "long": len(name) > 14, "face": face})
            assert boxes["tools"]["top"] == boxes["name"]["top"], face
            assert boxes["name"]["height"] == 44, face
            assert boxes["name"]["right"] <= boxes["tools"]["left"], face
            assert boxes["latin"]["height"] <= 44, face


def held(routes: list[Route]) -> set[str]:
    """The names of the files that are held back."""
    return {route.request.url.rpartition("/")[2] for route in routes}


@WIDTHS
@ADDRESSES
def test_typefaces_are_asked_for_at_once_and_move_little_when_they_come_late(
    shipped: Path, page: Page, address: str, width: int
) -> None:
    """Here after the page was drawn in what stands in for them; up to 0.1 is good, says the source above."""
    page.set_viewport_size({"width": width, "height": 900})
    late = hold_back(page, TYPEFACES)
    with Loopback(shipped / "site", compress=True) as server:
        page.goto(server.url + address, wait_until="commit")
        page.wait_for_function(PAINTED)
        wait_until(
            lambda: bool(page.evaluate("true")) and held(late) >= FIRST, "the typefaces to be held back"
        )
        page.route(TYPEFACES, lambda route: route.continue_())
        for route in late:
            route.continue_()
        page.wait_for_load_state("load")
        assert set(page.evaluate(ASKED_BEFORE_PAINT)) >= FIRST
        assert page.evaluate(SHIFT) < 0.1
        expect_answer(page, "[...document.fonts].some(face => face.status === 'loaded')", wanted=True)
