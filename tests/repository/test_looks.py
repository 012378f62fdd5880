"""No browser test judges what it saw in one look: a page that a busy machine draws late is not a fault.

A click returns when the page has begun to change, so `assert x.is_visible()` is a race; `expect(x)` looks
again until it holds, and `expect_answer` of `tests/browser.py` asks a script until it gives the answer.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
LOOKS = {
    *("is_visible", "is_hidden", "is_checked", "is_enabled", "is_disabled", "is_editable"),
    *("inner_text", "all_inner_texts", "text_content", "all_text_contents", "inner_html", "input_value"),
    *("count", "get_attribute"),
}
"""What Playwright tells of a page as it is at this moment; `count` of a string has an argument."""


def judged_at_once(source: str) -> list[str]:
    """The lines of asserts that look once at a page."""
    asserts = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assert))
    return [
        f"{node.lineno}: {call.func.attr}"
        for node in asserts
        for call in ast.walk(node.test)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        if call.func.attr in LOOKS and not (call.args and call.func.attr == "count")
    ]


def drives_a_browser(source: str) -> bool:
    return "import Page" in source or "playwright" in source or "browse: Browse" in source


@pytest.mark.parametrize(
    "source",
    [
        "assert page.locator('h1').is_visible()",
        "assert not page.locator('h1').first.is_hidden()",
        "assert page.locator('h1').inner_text() == 'Offline'",
        "assert page.locator('li').count() == 2",
        "assert [x.get_attribute('href') for x in links.all()] == []",
    ],
)
def test_a_judgement_on_one_look_is_found(source: str) -> None:
    assert judged_at_once(source)


def test_what_waits_is_left_alone() -> None:
    assert not judged_at_once("expect(page.locator('h1')).to_be_visible()\nassert text.count('a') == 2")


def test_no_browser_test_judges_what_it_saw_in_one_look() -> None:
    sources = {path.relative_to(TESTS): path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py")}
    found = {
        str(name): judged_at_once(source)
        for name, source in sorted(sources.items())
        if drives_a_browser(source)
    }
    assert {name: lines for name, lines in found.items() if lines} == {}
