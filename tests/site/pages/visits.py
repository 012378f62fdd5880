"""Each kind of page opened once in each edition; what it held at each width is kept for all who ask about it.

It is opened in a window as wide as a phone, which is then made wider, as a reader turns or unfolds one.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Literal

from tests.axe import RULES_BY_SCHEME, Violation, violations
from tests.browser import PATIENCE, wait_for_fonts
from tests.conftest import note_faults
from tests.site.pages.gallery import EDITIONS, KINDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.built_once import BuiltOnce
    from tests.site.pages.gallery import Kind

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
NARROW, WIDE = WIDTHS = (360, 1280)
NARROWEST = 320
TALLEST = 1600
"""Pixels from the top of a page that are in its picture."""
STEADY = """
[data-kept-pages] { display: none }
* { caret-color: transparent !important }
"""
"""The pages kept offline and a caret are not always the same."""

LANGUAGES = """() => {
  const wrong = []
  const count = (text, letters) => (text.match(letters) ?? []).length // no abbreviations: SHA-256
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const { data, parentElement: place } = words.currentNode
    if (place.closest("script, style, noscript, code, kbd, svg")) continue
    const arabic = count(data, /\\p{Script=Arabic}/gu), latin = count(data, /\\p{Lowercase}/gu)
    const language = place.closest("[lang]").lang
    // A Latin name within an Arabic sentence is the sentence's; one that stands alone is not.
    const sentence = place.closest("p, li, td, th, h1, h2, h3, dd, dt, figcaption, caption, label") ?? place
    const alone = count(sentence.textContent, /\\p{Script=Arabic}/gu) === 0
    if (arabic > latin && language !== "ar") wrong.push(`${language}: ${data.trim()}`)
    if (latin > 1 && arabic === 0 && alone && language === "ar") wrong.push(`${language}: ${data.trim()}`)
  }
  return wrong
}"""
TABLES = """() => [...document.querySelectorAll("table")].flatMap(table => [
  ...(table.caption?.textContent.trim() ? [] : ["a table without a caption"]),
  ...[...table.querySelectorAll("th:not([scope])")].map(cell => `no scope: ${cell.textContent}`),
])"""
ORDER = """() => [...document.querySelectorAll("main :is(h1, h2, h3, p, li, tr, figure)")]
  .filter(part => part.checkVisibility() && !part.closest(".kh-toc, [data-view-side], .kh-hidden"))
  .map(part => Math.round(part.getBoundingClientRect().top))"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZE = "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"


@dataclass(frozen=True, slots=True)
class Seen:
    """What depends on the colours of the system, light or dark."""

    violations: tuple[Violation, ...]
    """What axe finds: by all rules in light; by those of colours in dark, which changes nothing else."""
    overflow: int
    """By how many pixels the page is wider than the window."""
    size: tuple[int, int]
    """Width and height of the whole page in pixels, in the typefaces of its picture."""
    shot: str
    """Its picture, base64 of PNG."""


@dataclass(frozen=True, slots=True)
class Look:
    """A page as it was at one width."""

    light: Seen
    dark: Seen
    wrong_languages: tuple[str, ...]
    """Texts that stand under another language than their own, with that language."""
    wrong_tables: tuple[str, ...]
    """What tables lack: a caption, the scope of a header."""
    tops: tuple[int, ...]
    """Where its parts stand, in pixels from the top, in the order of reading."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page from its opening to its last picture."""

    at: dict[int, Look]
    """What it was like at each width."""
    narrowest_overflow: int
    """By how many pixels it is wider than a window of 320, after that was made so narrow."""
    faults: tuple[str, ...]
    """What it asked of another origin, what its scripts threw."""


class Viewer:
    """Shows pages of a site in windows that stay open, one for each width."""

    def __init__(self, chromium: Browser, address: str) -> None:
        self.chromium, self.address = chromium, address
        self.windows: dict[int, Page] = {}
        self.faults = list[str]()

    def show(self, kind: Kind, edition: str, width: int) -> Page:
        """The page as a reader with a light screen sees it, its typefaces there."""
        page = self.windows.get(width) or self._open(width)
        widen(page, width)  # whoever had it before may have made it wider
        page.goto(f"{self.address}{edition}{kind.path}", wait_until="load")
        page.emulate_media(color_scheme="light", reduced_motion="reduce", forced_colors="none")
        if kind.prepare:
            kind.prepare(page)
        wait_for_fonts(page)
        return page

    def _open(self, width: int) -> Page:
        context = self.chromium.new_context(viewport={"width": width, "height": 900})
        context.set_default_timeout(PATIENCE)
        page = self.windows[width] = context.new_page()
        note_faults(page, self.address, self.faults)
        return page


class Visits:
    """The visits of this run: the first who asks for one makes it, whichever worker that is."""

    def __init__(self, viewer: Viewer, built_once: BuiltOnce) -> None:
        self._viewer, self._built_once = viewer, built_once

    def __call__(self, kind: Kind, edition: str) -> Visit:
        """What the page of this kind held; `edition` is the folder of its pages."""
        folder = self._built_once(*self._what(kind, edition), meanwhile=self._make_another)
        visit: Visit = pickle.loads((folder / "visit").read_bytes())
        return visit

    def _what(self, kind: Kind, edition: str) -> tuple[str, Callable[[Path], object]]:
        """The name of a visit's folder and what fills it."""

        def make(folder: Path) -> None:
            (folder / "visit").write_bytes(pickle.dumps(self._visit(kind, edition)))

        return f"visit-{kind.name}-{edition.rstrip('/')}", make

    def _make_another(self) -> bool:
        """Make a visit that somebody will ask for, if there is one that nobody has made or is at."""
        for asked in product(KINDS, EDITIONS.values()):
            name, make = self._what(*asked)
            if not self._built_once.is_made(name) and self._built_once.offer(name, make):
                return True
        return False

    def _visit(self, kind: Kind, edition: str) -> Visit:
        self._viewer.faults.clear()
        page = self._viewer.show(kind, edition, NARROW)
        found = {}
        for width in WIDTHS:
            widen(page, width)
            said = [tuple(page.evaluate(asked)) for asked in (LANGUAGES, TABLES, ORDER)]
            found[width] = [_in_scheme(page, scheme) for scheme in SCHEMES], said
        widen(page, NARROWEST)
        narrowest = page.evaluate(OVERFLOW)
        looks = {}
        for width in WIDTHS:
            widen(page, width)
            schemes, said = found[width]
            shots = shoot(page, width, kind)
            light, dark = (Seen(*scheme, *shot) for scheme, shot in zip(schemes, shots, strict=True))
            looks[width] = Look(light, dark, *said)
        return Visit(looks, narrowest, tuple(self._viewer.faults))


def widen(page: Page, width: int) -> None:
    """Make the window so wide, in pixels."""
    page.set_viewport_size({"width": width, "height": 900})


def _in_scheme(page: Page, scheme: Scheme) -> tuple[tuple[Violation, ...], int]:
    page.emulate_media(color_scheme=scheme)
    return violations(page, rules=RULES_BY_SCHEME[scheme]), page.evaluate(OVERFLOW)


def shoot(page: Page, width: int, kind: Kind, style: str = "") -> list[tuple[tuple[int, int], str]]:
    """Size and picture of the page in light and dark, the picture as base64 of PNG; it keeps the style."""
    page.add_style_tag(content=STEADY + style)
    wait_for_fonts(page)
    shots = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        wide, high = page.evaluate(SIZE)
        shots.append(((wide, high), _picture(page, width, 900 if kind.prepare else min(TALLEST, high), kind)))
    return shots


def _picture(page: Page, width: int, height: int, kind: Kind) -> str:
    """Taken by Chromium itself: nothing moves here, so Playwright's stilling of a page is not needed."""
    browser = page.context.new_cdp_session(page)
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    # Packed lightly: the same pixels, for half the work of a whole page's picture.
    packed = {"format": "png", "optimizeForSpeed": True}
    picture = {**packed, "captureBeyondViewport": not kind.prepare, "clip": clip}
    shot: str = browser.send("Page.captureScreenshot", picture)["data"]
    browser.detach()
    return shot
