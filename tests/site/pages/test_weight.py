"""How much a page weighs on the wire and whether it holds still, from a host that compresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loopback import Loopback
from tests.site.pages.stories import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Browse

ARTICLE = f"articles/{SHIPPED}/"
BUDGET = 150_000
"""Bytes of an article's page with everything that it loads, fonts and service worker included."""
SHIFT = """() => new Promise(done => {
  let sum = 0
  new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value })
    .observe({type: "layout-shift", buffered: true})
  setTimeout(() => done(sum), 500)
})"""


@pytest.mark.parametrize("width", [360, 1280])
def test_an_article_weighs_little_with_all_that_it_loads(shipped: Path, browse: Browse, width: int) -> None:
    with Loopback(shipped / "site", compress=True) as server:
        page = browse(server.url + ARTICLE, width=width)
        page.evaluate("navigator.serviceWorker.ready")
        page.wait_for_load_state("networkidle")
        assert {path.rpartition(".")[2] for path, _ in server.sent} >= {"css", "js", "woff2"}
        assert sum(size for _, size in server.sent) <= BUDGET, sorted(server.sent, key=lambda file: -file[1])


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", ["", ARTICLE, "articles/"])
def test_nothing_moves_while_a_page_loads(shipped: Path, browse: Browse, address: str, width: int) -> None:
    """Cumulative layout shift, https://web.dev/articles/cls: 0.00, as Lighthouse rounds it."""
    with Loopback(shipped / "site", compress=True) as server:
        assert browse(server.url + address, width=width).evaluate(SHIFT) < 0.005
