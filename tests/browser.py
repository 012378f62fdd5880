"""The browser that the tests drive: found on the machine, else installed the way the machine can.

`python -m tests.browser` makes sure that there is one and prints what it is.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error, Page

from tests import debian
from tests.patience import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Route

COMMANDS = (
    *("chromium-headless-shell", "headless_shell", "chrome-headless-shell"),
    *("chromium", "chromium-browser", "google-chrome-stable", "google-chrome"),
)
"""What a machine may call it, best first: the one without windows takes two thirds of the time for a page."""
MAC_APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
SWITCHES = [
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--font-render-hinting=none",
]
"""What Chromium is started with, on top of Playwright's own: no traffic that no page asks for, and no letter
wider with windows than without."""

STAND_INS = ("Times New Roman", "Liberation Serif")
"""What most machines have and the style sheet asks for until the site's own typefaces have come."""

PATIENCE = 120_000
"""Milliseconds until waiting for a page is given up: a busy machine is not a fault."""
PAUSE = 20
"""Milliseconds between two looks at a page."""


def installed() -> str | None:
    """The path of the machine's own Chromium or Chrome; `None` when it has none."""
    for command in COMMANDS:
        if path := shutil.which(command):
            return path
    return next((str(path) for path in MAC_APPLICATIONS if path.exists()), None)


def hold_back(page: Page, files: str) -> list[Route]:
    """Keep the page waiting for these files; what it waits for is in the list, to be continued from there.

    Its context must block service workers: what a worker asks for, or has kept, does not pass by here.
    """
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(files, hold)
    return held


def wait_for_fonts(page: Page) -> None:
    """Wait until every font of the page is there, or of the page that it leads to at once.

    Asked from here, since where scripts are off Playwright's own wait looks once and never again.
    """
    wait_until(lambda: _has_fonts(page), f"the fonts of {page.url}", lambda: page.wait_for_timeout(10))


def expect_answer(asked: Page | Locator, script: str, wanted: object, argument: object = None) -> None:
    """Wait until the script gives this answer, as `expect` waits for what an element shows."""
    page = asked if isinstance(asked, Page) else asked.page
    found = _answer(asked, script, argument)
    for _ in range(PATIENCE // PAUSE):
        if found == wanted:
            return
        page.wait_for_timeout(PAUSE)
        found = _answer(asked, script, argument)
    assert found == wanted, script


def _answer(asked: Page | Locator, script: str, argument: object) -> object:
    try:
        return asked.evaluate(script, argument)
    except Error:  # the page went elsewhere while it was asked
        return Error


def _has_fonts(page: Page) -> bool:
    try:
        return bool(page.evaluate("document.fonts.status === 'loaded'"))
    except Error:  # the page went elsewhere while it was asked
        return False


def lacks_typefaces() -> bool:
    """Whether this machine has none of what stands in for the site's serif: Times, or its Liberation."""
    if not shutil.which("fc-list"):
        return False
    families = subprocess.run(["fc-list", ":", "family"], capture_output=True, encoding="utf-8", check=True)
    return not any(name in families.stdout for name in STAND_INS)


def main() -> None:
    """Install a browser and a typeface unless they are there; print what the tests will use."""
    if installed() is None and not debian.install("chromium-headless-shell"):
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
    print(f"browser: {installed() or 'Chromium as downloaded by Playwright'}")
    if lacks_typefaces() and not debian.install("fonts-liberation"):
        print(f"no typeface of {' or '.join(STAND_INS)}: install the Liberation fonts, or some tests fail")


if __name__ == "__main__":
    main()
