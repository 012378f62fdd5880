"""Every kind of page looks as it did: small pictures of it are kept and compared.

A picture has the page four times: 360 and 1280 pixels wide, in light and dark, at a twelfth of its size.
`make snapshots` takes them again; look at the difference before you commit it.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from zopfli import png

from tests.site.pages.gallery import EDITIONS, KINDS, Kind
from tests.site.pages.visits import WIDTHS, shoot, widen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser, Page

    from tests.site.pages.visits import Viewer, Visits

pytestmark = pytest.mark.browser
KEPT = Path(__file__).parent / "snapshots"
COMPARE = Path(__file__).with_name("snapshot.js").read_text(encoding="utf-8")
TOLERANCE = 0.008
"""The share of a picture that may differ: a word that became longer, another version of Chromium."""
ALL_BYTES = 1_500_000
BROKEN = {
    "nothing is spaced": ("en", ".kh-page * { margin: 0 !important; padding: 0 !important }"),
    "Arabic runs from left to right": ("ar", "body { direction: ltr !important }"),
    "the header falls apart": ("en", ".kh-header__inner { display: block !important }"),
    "the text leaves its column": ("en", ".kh-page { margin-inline-start: 8rem !important }"),
    "dark stays light": ("en", ":root { color-scheme: light !important }"),
    "the figures are one line": ("ar", ".kh-first, .kh-first * { display: inline !important }"),
}
"""What a broken layout is, on the page of an article."""


def compared(page: Page, shots: Sequence[str], file: Path) -> tuple[bytes, float]:
    """The picture that the shots make, and which share of it differs from the one kept, found on any page."""
    kept = base64.b64encode(file.read_bytes()).decode() if file.is_file() else None
    found = page.evaluate(COMPARE, [shots, kept])
    return bytes(found["bytes"]), found["differing"]


@pytest.fixture(scope="session")
def desk(chromium: Browser) -> Page:
    """An empty page, to compare pictures on."""
    return chromium.new_page()


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_page_looks_as_it_did(  # noqa: PLR0917 - pytest fills them by name
    visits: Visits, desk: Page, edition: str, kind: Kind, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    file = KEPT / f"{kind.name.replace(' ', '-')}.{edition}.png"
    visit = visits(kind, EDITIONS[edition])
    shots = [seen.shot for width in WIDTHS for seen in (visit.at[width].light, visit.at[width].dark)]
    picture, differing = compared(desk, shots, file)
    if request.config.getoption("--renew-snapshots"):
        KEPT.mkdir(exist_ok=True)
        file.write_bytes(png.optimize(picture))
        return
    (tmp_path / file.name).write_bytes(picture)
    assert differing <= TOLERANCE, f"{differing:.1%} of {file.name} differs: see {tmp_path / file.name}"


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_layout_is_seen(viewer: Viewer, desk: Page, broken: str) -> None:
    article = next(kind for kind in KINDS if kind.name == "article")
    edition, style = BROKEN[broken]
    page = viewer.show(article, EDITIONS[edition], WIDTHS[0])
    shots = list[str]()
    for width in WIDTHS:
        widen(page, width)
        shots += [shot for _, shot in shoot(page, width, article, style)]
    _, differing = compared(desk, shots, KEPT / f"article.{edition}.png")
    assert differing > 2 * TOLERANCE, f"{differing:.1%}"


def test_the_pictures_are_those_of_the_kinds_and_small() -> None:
    kept = {file.name for file in KEPT.iterdir()}
    assert kept == {f"{kind.name.replace(' ', '-')}.{edition}.png" for kind in KINDS for edition in EDITIONS}
    assert sum(file.stat().st_size for file in KEPT.iterdir()) < ALL_BYTES
