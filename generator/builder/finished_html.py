"""Finding the HTML in a page's Markdown that is finished, so that Markdown need not read it.

A page of ours is nearly all finished HTML between a few headings. Python-Markdown reads all of it, tag by
tag, to leave it as it is. Here each finished element is taken out and a placeholder is left, which Markdown
treats as it would the element: also an element of its own, with the same lines around it.

What is taken out is only what Markdown certainly leaves as it is (`markdown.htmlparser`): an element at block
level that begins a line and is closed, without a tab, a fence, or a reference that lacks its semicolon. A
page in which a single `<` does not begin a plain tag is left to Markdown as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown.util import BLOCK_LEVEL_ELEMENTS  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TAG = re.compile(r'<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w:.-]*(?:="[^"<>]*")?)*)\s*(/?)>')
_UNREAD = {"iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"}
"""Elements whose text is not HTML: what looks like a tag in them is none."""
_ROOTS = frozenset(BLOCK_LEVEL_ELEMENTS) - {"hr"} - _UNREAD
_CHANGED = re.compile(
    "[\t\r\x02\x03]"  # tabs become spaces, line ends become one, Markdown's own marks are removed
    r"|^(?:```|~~~)"  # fences are looked for before HTML is
    r"|^ +$",
    re.MULTILINE,
)
"""What Markdown changes inside HTML too,"""
_BARE = re.compile(r"&(?!(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);)")
"""and this, which is found many times faster when it is looked for alone."""
_SUSPECT = ("\t", "\r", "\x02", "\x03", "\n```", "\n~~~", "\n ")
"""In a page without any of these, nothing is changed but what is bare."""
_MARK = "data-khulasa-finished"
_PLACEHOLDERS = re.compile(rf'<div {_MARK}="([0-9]+)"></div>')
_ALONE = re.compile(
    rf"(?:\s*(?:{_PLACEHOLDERS.pattern}|^#+ [^\[\]<>`!&:\n]*(?:\{{: #[\w-]+ \}})?$))*\s*", re.MULTILINE
)
"""Placeholders and headings without links."""
_NAMED = re.compile(r'<[^<>]*?\s(?:id|name)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Span:
    """Where an element is in the text: from `start` to before `end`."""

    start: int
    end: int


def finished(text: str) -> list[Span]:
    """The finished elements of a page's Markdown, in order; none if the page is not certain to have any."""
    try:
        found = list(_elements(text))
    except ValueError:
        return []
    if any(suspect in text for suspect in _SUSPECT):
        found = [span for span in found if not _CHANGED.search(text, span.start, span.end)]
    return [span for span in found if not _BARE.search(text, span.start, span.end)]


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with placeholders where the elements are."""
    parts, done = list[str](), 0
    for number, span in enumerate(spans):
        parts += text[done : span.start], f'<div {_MARK}="{number}"></div>'
        done = span.end
    return "".join((*parts, text[done:]))


def put_back(html: str, text: str, spans: list[Span]) -> str:
    """The HTML that Markdown made of `without(text, spans)`, with the elements instead of placeholders."""

    def element(match: re.Match[str]) -> str:
        span = spans[int(match[1])]
        return text[span.start : span.end]

    return _PLACEHOLDERS.sub(element, html) if spans else html


def is_alone(left: str) -> bool:
    """Whether what is left of a page's Markdown has no link, which MkDocs would look up among the pages."""
    return _ALONE.fullmatch(left) is not None


def anchors(text: str, spans: Iterable[Span]) -> set[str]:
    """The ids and names in the elements, which links of other pages may name."""
    return {name for span in spans for name in _NAMED.findall(text, span.start, span.end)}


def _elements(text: str) -> Iterator[Span]:
    """The outermost elements at block level that begin a line.

    Raises:
        ValueError: the text has something that may be read in two ways. What follows the end of an element
            that was not begun is such a thing: Markdown makes a paragraph of it, or not.
    """
    tags = list(_TAG.finditer(text))
    if len(tags) != text.count("<") or _MARK in text:
        raise ValueError
    open_tags, start, ended = list[str](), 0, 0
    for tag in tags:
        closing, name, _, empty = tag.groups()
        name = name.lower()
        if name in _UNREAD or (closing and not open_tags):
            raise ValueError
        if open_tags and closing:
            _close(open_tags, name)
            if not open_tags:
                ended = tag.end()
                yield Span(start, ended)
        elif not closing and not empty and name != "hr" and (open_tags or _begins(text, tag, ended)):
            if not open_tags:
                start = tag.start()
            if open_tags or name in _ROOTS:
                open_tags.append(name)
    if open_tags:
        raise ValueError


def _begins(text: str, tag: re.Match[str], ended: int) -> bool:
    """Whether the tag is at the beginning of a line, or on the line on which the last element ended.

    Raises:
        ValueError: there is a tag between the two, which Markdown may have begun a paragraph with.
    """
    start = tag.start()
    if start == 0 or text[start - 1] == "\n":
        return True
    if ended == 0 or "\n" in text[ended:start]:
        return False
    if "<" in text[ended:start]:
        raise ValueError
    return True


def _close(open_tags: list[str], name: str) -> None:
    """Close the innermost element of this name with all in it, as Python-Markdown does, if there is one."""
    if name in open_tags:
        while open_tags.pop() != name:
            pass
