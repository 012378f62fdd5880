"""What axe finds wrong on a page: WCAG 2.2 A and AA and its best practices, https://dequeuniversity.com/rules/axe/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

COLOR_RULES = ("color-contrast", "link-in-text-block")
"""All that axe looks at colours for, of the rules that it runs unasked (its category `cat.color`)."""
RULES_BY_SCHEME: dict[Literal["light", "dark"], tuple[str, ...] | None] = {"light": None, "dark": COLOR_RULES}
"""What to ask in each colour scheme of the system: nothing but colours differs in the dark."""
RUN = """async ([within, rules]) => {
  // A colour that is still fading from one scheme to the other is neither's.
  await Promise.allSettled(document.getAnimations().map(change => change.finished))
  // Style sheets and media are fetched anew for rules that are not run or have nothing to look at here.
  const options = { resultTypes: ["violations"], preload: false, ...(rules && { runOnly: rules }) }
  const { violations } = await axe.run(within ?? document, options)
  return violations.map(rule => [rule.id, rule.nodes.map(node => node.target.join(" "))])
}"""

Violation = tuple[str, tuple[str, ...]]
"""The rule and the places where it is broken, as selectors."""


def violations(
    page: Page, *, within: str | None = None, rules: tuple[str, ...] | None = None
) -> tuple[Violation, ...]:
    """What axe finds on the page as it is shown now: in the element `within`, by these rules alone."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, [within, rules])
    return tuple((rule, tuple(places)) for rule, places in found)
