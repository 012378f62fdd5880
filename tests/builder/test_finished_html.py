"""Finished HTML is taken out before Markdown runs, and the page is the same as if it had not been."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown  # type: ignore[import-untyped]
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.builder.finished_html import anchors, finished, put_back, without

if TYPE_CHECKING:
    from pathlib import Path

EXTENSIONS = ["attr_list", "fenced_code", "tables", "toc"]


def converted(text: str) -> tuple[str, object]:
    parser = markdown.Markdown(extensions=EXTENSIONS)
    return parser.convert(text), parser.toc_tokens


def quickly(text: str) -> tuple[str, object]:
    spans = finished(text)
    html, contents = converted(without(text, spans))
    return put_back(html, text, spans), contents


PARTS = [
    *(
        "<div>",
        "</div>",
        '<p class="a">',
        "</p>",
        "<span>",
        "</span>",
        "<hr>",
        "<br>",
        "<hr/>",
        "<DIV>",
        "<b>",
    ),
    *(
        '<input type="x">',
        '<svg viewBox="0 0"><use href="#a"/></svg>',
        "<script>",
        "</script>",
        "<!--",
        "-->",
    ),
    *(
        "<pre>",
        "</pre>",
        "</>",
        "<",
        ">",
        '"',
        "&amp;",
        "&copy ",
        "& ",
        "&#x41;",
        "\n",
        "\n\n",
        "\n \n",
        "\t",
    ),
    *("    ", " ", "```\n", "~~~\n", "## A {: #a }", "# B", "[x](y)", "*", "_", "`", "a", "خبر", "- ", "> "),
    *("|a|b|\n|-|-|\n", 'id="b"', "\r", "\x02", '<div data-khulasa-finished="0"></div>'),
]
TAGS = ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<hr>", "\n", "\n\n", "a"]


@given(st.lists(st.sampled_from(PARTS), max_size=24).map("".join))
def test_a_page_is_the_same_with_its_finished_html_taken_out(text: str) -> None:
    assert quickly(text) == converted(text)


@given(
    st.lists(
        st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<hr>", "\n", "\n\n", "a"]),
        max_size=20,
    )
)
@example(["<p>", "</p>", "</div>", "<div>", "<div>", "</div>", "</div>"])
@example(["<div>", "</div>", "<b>", "<div>", "<div>", "</div>", "</div>"])
def test_elements_that_are_not_closed_in_order_change_nothing(tags: list[str]) -> None:
    text = "".join(tags)
    assert quickly(text) == converted(text)


def pages(project: Path) -> list[Path]:
    return sorted((project / "docs").rglob("*.md"))


def body(page: Path) -> str:
    text = page.read_text(encoding="utf-8")
    return text.split("---\n", 2)[2].lstrip("\n") if text.startswith("---\n") else text


@pytest.mark.slow  # it builds the sites that it names
@pytest.mark.no_cover  # hundreds of pages, whose lines the small texts above count
@pytest.mark.parametrize("name", ["newspaper", "shipped"])
def test_every_page_of_real_sites_is_the_same(name: str, request: pytest.FixtureRequest) -> None:
    project: Path = request.getfixturevalue(name)
    assert len(pages(project)) > 50
    changed = [page for page in pages(project) if quickly(body(page)) != converted(body(page))]
    assert changed == []


def test_of_a_generated_page_only_headings_are_left_to_markdown(newspaper: Path) -> None:
    generated = (page for page in pages(newspaper) if "\nkind: " in page.read_text(encoding="utf-8"))
    for page in generated:
        text = body(page)
        left = without(text, finished(text)).splitlines()
        lines = [line for line in left if line and not line.startswith("<div data-khulasa-finished=")]
        assert [line for line in lines if not line.startswith("## ")] == [], page


def test_what_links_may_name_is_known_though_markdown_did_not_see_it() -> None:
    text = '<div id="a">\n<p><a name="b">x</a></p>\n</div>\n\n## C {: #c }\n'
    assert anchors(text, finished(text)) == {"a", "b"}
