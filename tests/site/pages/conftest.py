"""What the tests of pages share."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.built_once import BuiltOnce, build
from tests.loopback import Loopback
from tests.site.pages.gallery import write_seeds
from tests.site.pages.visits import Viewer, Visits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


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


@pytest.fixture(scope="session")
def windows(chromium: Browser, gallery: Path) -> Iterator[Viewer]:
    """The gallery in windows that stay open."""
    with Loopback(gallery, compress=True) as server:
        yield Viewer(chromium, server.url)


@pytest.fixture
def viewer(windows: Viewer) -> Iterator[Viewer]:
    """The same for a test of its own, which strays and script errors fail."""
    windows.faults.clear()
    yield windows
    assert not windows.faults


@pytest.fixture(scope="session")
def visits(windows: Viewer, built_once: BuiltOnce) -> Visits:
    """`visits(kind, edition, width) -> Visit`: what a page of the gallery held."""
    return Visits(windows, built_once)
