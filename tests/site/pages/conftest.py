"""What the tests of pages share."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.built_once import BuiltOnce, build
from tests.conftest import watched
from tests.loopback import Loopback
from tests.site.pages.gallery import write_seeds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Browse
    from tests.site.pages.gallery import Kind


@pytest.fixture(scope="session")
def gallery(shipped: Path, built_once: BuiltOnce) -> Path:
    """A built site with every kind of page."""

    def make(project: Path) -> None:
        kept = shutil.ignore_patterns("seeds", "site")
        shutil.copytree(shipped, project, ignore=kept, dirs_exist_ok=True)
        (project / "seeds").mkdir()
        write_seeds(project / "seeds")
        build(project, "--engines", "")  # no memory but their own: the pending one stays pending

    return built_once("gallery", make) / "site"


class Viewer:
    """Shows pages of a site in windows that stay open, one for each width."""

    def __init__(self, browse: Browse, address: str) -> None:
        self.browse, self.address = browse, address
        self.windows: dict[int, Page] = {}

    def show(self, kind: Kind, edition: str, width: int) -> Page:
        """The page as a reader with a light screen sees it, its typefaces there."""
        address = f"{self.address}{edition}{kind.path}"
        if page := self.windows.get(width):
            page.goto(address, wait_until="load")
        else:
            page = self.windows[width] = self.browse(address, width=width)
            page.set_default_timeout(10_000)
        page.emulate_media(color_scheme="light", reduced_motion="reduce", forced_colors="none")
        if kind.prepare:
            kind.prepare(page)
        page.evaluate("document.fonts.ready")
        return page


@pytest.fixture(scope="module")
def viewer(chromium: Browser, gallery: Path) -> Iterator[Viewer]:
    with Loopback(gallery, compress=True) as server, watched(chromium) as browse:
        yield Viewer(browse, server.url)
