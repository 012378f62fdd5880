"""The wait for a page's fonts ends where the page may run no scripts, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import browser
from tests.patience import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGE = (
    "<style>@font-face { font-family: Late; src: url(late.woff2) } p { font-family: Late }</style><p>نص</p>"
)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_fonts_that_come_late_are_waited_for(
    chromium: Browser, monkeypatch: pytest.MonkeyPatch, *, scripts: bool
) -> None:
    """The font is still on its way when the wait begins, and is let through at its first look."""
    context = chromium.new_context(java_script_enabled=scripts)
    context.set_default_timeout(browser.PATIENCE)
    page = context.new_page()
    page.route("**/page", lambda route: route.fulfill(body=PAGE, content_type="text/html; charset=utf-8"))
    late = browser.hold_back(page, "**/late.woff2")
    page.goto("http://newspaper.example/page", wait_until="commit")
    wait_until(
        lambda: page.evaluate("document.fonts.status") == "loading" and bool(late), "the font to be asked for"
    )
    pause = page.wait_for_timeout

    def let_through(milliseconds: float) -> None:
        if late:
            late.pop().abort()
        pause(milliseconds)

    monkeypatch.setattr(page, "wait_for_timeout", let_through)
    browser.wait_for_fonts(page)
    assert page.evaluate("document.fonts.status") == "loaded"
    context.close()
