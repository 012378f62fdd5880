"""Every kind of page looks as it did: small pictures of it are kept and compared.

A picture has the page four times: 360 and 1280 pixels wide, in light and dark, at a twelfth of its size.
`make snapshots` takes them again; look at the difference before you commit it.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from zopfli import png

from tests.site.pages.gallery import EDITIONS, KINDS, Kind

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Page

    from tests.site.pages.conftest import Viewer

pytestmark = pytest.mark.browser
KEPT = Path(__file__).parent / "snapshots"
COMPARE = Path(__file__).with_name("snapshot.js").read_text(encoding="utf-8")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TALLEST = 1600
"""Pixels from the top of a page that are in its picture."""
TOLERANCE = 0.008
"""The share of a picture that may differ: a word that became longer, another version of Chromium."""
ALL_BYTES = 1_500_000
STEADY = """
:root { --kh-sans: "Khulasa Serif", "Khulasa Arabic" !important }
[data-kept-pages] { display: none }
"""
"""The system's typeface differs between machines, ours does not; and so do the pages kept offline."""
BROKEN = {
    "nothing is spaced": ("en", ".kh-page * { margin: 0 !important; padding: 0 !important }"),
    "Arabic runs from left to right": ("ar", "body { direction: ltr !important }"),
    "the header falls apart": ("en", ".kh-header__inner { display: block !important }"),
    "the text leaves its column": ("en", ".kh-page { margin-inline-start: 8rem !important }"),
    "dark stays light": ("en", ":root { color-scheme: light !important }"),
    "the table is none": ("ar", ".kh-figures, .kh-figures * { display: block !important }"),
}
"""What a broken layout is, on the page of an article."""


def shoot(viewer: Viewer, kind: Kind, edition: str, style: str = "") -> list[str]:
    """The page at both widths in light and dark, as base64 of PNG."""
    shots = []
    for width in (360, 1280):
        page = viewer.show(kind, edition, width)
        page.add_style_tag(content=STEADY + style)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            shots.append(base64.b64encode(_picture(page, width, kind)).decode())
    return shots


def _picture(page: Page, width: int, kind: Kind) -> bytes:
    height = 900 if kind.prepare else min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
    clip: FloatRect = {"x": 0, "y": 0, "width": width, "height": height}
    return page.screenshot(animations="disabled", full_page=not kind.prepare, clip=clip)


def compared(viewer: Viewer, shots: list[str], file: Path) -> tuple[bytes, float]:
    """The picture that the shots make, and which share of it differs from the one kept."""
    kept = base64.b64encode(file.read_bytes()).decode() if file.is_file() else None
    found = viewer.windows[360].evaluate(COMPARE, [shots, kept])
    return bytes(found["bytes"]), found["differing"]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_page_looks_as_it_did(
    viewer: Viewer, edition: str, kind: Kind, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    file = KEPT / f"{kind.name.replace(' ', '-')}.{edition}.png"
    picture, differing = compared(viewer, shoot(viewer, kind, EDITIONS[edition]), file)
    if request.config.getoption("--renew-snapshots"):
        KEPT.mkdir(exist_ok=True)
        file.write_bytes(png.optimize(picture))
        return
    (tmp_path / file.name).write_bytes(picture)
    assert differing <= TOLERANCE, f"{differing:.1%} of {file.name} differs: see {tmp_path / file.name}"


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_layout_is_seen(viewer: Viewer, broken: str) -> None:
    article = next(kind for kind in KINDS if kind.name == "article")
    edition, style = BROKEN[broken]
    shots = shoot(viewer, article, EDITIONS[edition], style)
    _, differing = compared(viewer, shots, KEPT / f"article.{edition}.png")
    assert differing > 2 * TOLERANCE, f"{differing:.1%}"


def test_the_pictures_are_those_of_the_kinds_and_small() -> None:
    kept = {file.name for file in KEPT.iterdir()}
    assert kept == {f"{kind.name.replace(' ', '-')}.{edition}.png" for kind in KINDS for edition in EDITIONS}
    assert sum(file.stat().st_size for file in KEPT.iterdir()) < ALL_BYTES
