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
