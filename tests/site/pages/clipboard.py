"""What a button of a page copies, read when the page says that it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.patience import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Locator

READ = """async (form) => {
  const [item] = await navigator.clipboard.read()
  return await (await item.getType(form)).text()
}"""


def press(button: Locator) -> None:
    """Press a button that copies, and wait until it says "copied".

    It says so for two seconds, which a busy machine may miss: the page's timers are held.
    """
    page = button.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("window.setTimeout = () => 0")
    pressed = button.element_handle()
    label = pressed.inner_text()
    pressed.click()
    wait_until(lambda: pressed.inner_text() != label, f"“{label}” to say that it has copied")


def copied(button: Locator, form: str = "text/plain") -> str:
    """What the button copies, in this form (a media type)."""
    press(button)
    found: str = button.page.evaluate(READ, form)
    return found
