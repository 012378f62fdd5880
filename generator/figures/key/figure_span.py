"""The extent of a figure with its bound, its counted noun and its rate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.reading.enrich.bounds import Bound, bound_after, bound_before
from generator.figures.reading.enrich.context import LONGEST_RATE, rates
from generator.model import Kind
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from generator.model import Figure

HYPHENS = "-\N{NON-BREAKING HYPHEN}"
NEAR = 120
"""How many characters around a figure to search for them."""
_WORD = re.compile(r"\S+")
_JOINED_BEFORE = re.compile(r"(?:\d ?[-–×&/*]|\w [-–×&*]) ?$|[A-Za-z]$|(?:^|\s)[^\W\d_وفبلك]$")
_NAMED = re.compile(r"[^\W\d_]{2}[-\N{NON-BREAKING HYPHEN}]$|[^\W\d_]{3}[^\W\d_ـل]$")
"""A name to which a hyphen or nothing ties a number: تيانقونغ-1, فرانس24."""
_JOINED_AFTER = re.compile(r" ?[-–×&/*] ?\d|[A-Za-z](?![A-Za-z])")
_PIECE = re.compile(r"(?P<word>[^\s\d!-/:-@\[-`{-~،؛؟«»“”‘’–—…]+)|[^\s]")
_BETWEEN = frozenset({"a", "an"})
"""Words between a bound and its figure."""


def extent(text: str, figure: Figure) -> tuple[int, int]:
    """Where the figure with its bound, its counted noun and its rate begins and ends."""
    start, end = figure.start, figure.end
    bound, spans = bound_before_figure(text, figure)
    if bound is not None:
        start = spans[-bound.words][0]
    if (
        figure.noun
        and (found := text.find(figure.noun, end)) >= 0
        and not text[end:found].strip(f" {HYPHENS}")
    ):
        end = found + len(figure.noun)
    if figure.qualifier is not None and bound is None:
        end = _end_of_bound(text, end, figure)
    if figure.per is not None:
        end = _end_of_rate(text, end, figure.per)
    return start, end


def is_fragment(text: str, figure: Figure) -> bool:
    """Whether a number is part of a record, a size or a name: 5-0-0, 1920 × 1080, جنيف - 2, م16."""
    bare = figure.kind is Kind.COUNT and figure.text.replace(".", "").isdecimal()
    near = text[max(0, figure.start - 5) : figure.start]
    before = _JOINED_BEFORE.search(near)
    named = figure.kind is Kind.COUNT and _NAMED.search(near) is not None
    return named or (bare and bool(before or (not figure.noun and _JOINED_AFTER.match(text, figure.end))))


def bound_before_figure(text: str, figure: Figure) -> tuple[Bound | None, list[tuple[int, int]]]:
    """The bound before the figure, and the spans of the words before it."""
    if figure.qualifier is None:
        return None, []
    words, spans = words_between(text, max(0, figure.start - NEAR), figure.start)
    while words and (words[-1] in _BETWEEN or (spans[-1][1] == figure.start and len(words[-1]) < 3)):
        words.pop()
        spans.pop()
    bound = bound_before(words)
    return (bound if bound and bound.qualifier is figure.qualifier else None), spans


def words_between(text: str, start: int, end: int) -> tuple[list[str], list[tuple[int, int]]]:
    """The folded words and their spans; a mark is an empty word."""
    found = list(_PIECE.finditer(text, start, end))
    words = [fold_word(piece.group()) if piece.lastgroup == "word" else "" for piece in found]
    return words, [piece.span() for piece in found]


def _end_of_bound(text: str, end: int, figure: Figure) -> int:
    """The end of a bound after the figure, up to three words later."""
    words, spans = words_between(text, end, min(len(text), end + NEAR))
    for skipped in range(min(4, len(words))):
        behind = bound_after(words[skipped:])
        if behind and behind[0] is figure.qualifier:
            return spans[skipped + behind[1] - 1][1]
        if not words[skipped]:
            return end
    return end


def verbatim(text: str, figure: Figure) -> str:
    """The figure as written, with its bound, its counted noun and its rate."""
    return text[slice(*extent(text, figure))]


def _end_of_rate(text: str, end: int, per: str) -> int:
    """The end of the rate's words, up to two words later."""
    words = list(_WORD.finditer(text, end, min(len(text), end + 60)))
    for skipped in range(min(3, len(words))):
        for count in range(LONGEST_RATE, 0, -1):
            run = words[skipped : skipped + count]
            spoken = " ".join(word.group() for word in run).rstrip(".,،؛;:!؟?")
            if len(run) == count and rates().get(fold_word(spoken)) == per:
                return run[0].start() + len(text[run[0].start() : run[-1].end()].rstrip(".,،؛;:!؟?"))
    return end
