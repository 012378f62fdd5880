"""On which words around it the reading of a figure rests, for people who ask why it was read so.

A word is evidence when the figure would be read otherwise without it: each is left out in turn. That takes
time, so only explanations ask for it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.token import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.model import Figure

    Reader = Callable[[list[Token]], Iterable[Figure]]

_NEAR = 14
"""Tokens on either side of a figure that are left out in turn."""
_BLANK = "\N{HORIZONTAL ELLIPSIS}"
_NUMBER_WORDS = frozenset({
    Category.UNIT, Category.TEN, Category.TENS, Category.HUNDRED, Category.SCALE, Category.FRACTION,
})  # fmt: skip


class Evidence(NamedTuple):
    """What of a figure rests on words around it, and those words as folded, in the order of the text."""

    what: str
    """`reading` for the kind, value and unit, else the field: `qualifier`, `per`, `movement`, `noun`."""
    words: str


def evidence(
    figure: Figure, tokens: list[Token], read: Reader, place: tuple[int, int]
) -> tuple[Evidence, ...]:
    """The words that a figure rests on; `place` is its span in the folded text."""
    inside = [at for at, token in enumerate(tokens) if place[0] < token.end and token.start < place[1]]
    if not inside:
        return ()
    begin, end = max(0, inside[0] - _NEAR), inside[-1] + _NEAR
    near = tokens[begin:end]
    whole = _facts(read(near), figure)
    words: dict[str, list[Token]] = {}
    for at, token in enumerate(near):
        if inside[0] <= at + begin <= inside[-1] or not token.text[:1].isalpha():
            continue
        blank = Token(Category.WORD, token.start, token.end, _BLANK)
        without = _facts(read([*near[:at], blank, *near[at + 1 :]]), figure)
        for what, fact in whole.items():
            if fact != without.get(what):
                words.setdefault(what, []).append(token)
    return tuple(Evidence(what, _joined(words[what])) for what in whole if what in words)


def _facts(figures: Iterable[Figure], figure: Figure) -> dict[str, object]:
    """What is read where the figure stands; nothing when that is nothing."""
    for read in figures:
        if read.start < figure.end and figure.start < read.end:
            rule = (read.rule, read.kind, read.value, read.low if read.value is None else None, read.unit)
            return {
                "reading": (*rule, read.begin, read.partial),
                "qualifier": read.qualifier,
                "per": read.per,
                "movement": read.movement,
            }
    return {}


def _joined(tokens: list[Token]) -> str:
    """The words of tokens, clitics written onto them again."""
    text = tokens[0].text
    for before, token in pairwise(tokens):
        text += token.text if before.end == token.start else f" {token.text}"
    return text


def left_alone(tokens: list[Token], figures: Iterable[tuple[int, int]]) -> tuple[Token, ...]:
    """Words that elsewhere are numbers and here are none, outside the given spans of the folded text."""
    spans = list(figures)
    words = (token for token in tokens if token.category in _NUMBER_WORDS)
    return tuple(
        word for word in words if not any(start < word.end and word.start < end for start, end in spans)
    )
