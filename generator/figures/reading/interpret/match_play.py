"""Turns a rule's match into what only sport counts so: 3 and 2 in golf, the minute 45+2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.english_names import plural_follows
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_AFTER = PAUSES | {Category.WORD, Category.AND, Category.IN, Category.CLOSE}
_FAR = 25
"""Tokens before a result of golf among which a victory is sought."""
_MOST_HOLES = 10
_HALVES = frozenset({15, 30, 45, 60, 90, 105, 120})
"""The last minutes of halves and other parts of a match."""


def holes(reading: Reading) -> Figure | None:
    """2 and 1, 4&3: so many holes up with one or two fewer to play."""
    up, left, link, following = reading.need("a"), reading.need("b"), reading.need("link"), reading.after()
    if up.value is None or left.value is None or link.text not in ("and", "&"):
        return None
    if not (1 <= up.value - left.value <= 2 and left.value >= 1 and up.value <= _MOST_HOLES):
        return None
    if (following is not None and following.category not in _AFTER) or plural_follows(reading):
        return None
    if following is not None and following.text in ("more", "less"):
        return None
    at = reading.match.start()
    words = {token.text for token in reading.tokens[max(0, at - _FAR) : at]}
    return reading.figure(Kind.SCORE, low=up.value, high=left.value) if words & word_list("won") else None


def added_time(reading: Reading) -> Figure | None:
    """The 45+2nd minute: the last minute of a half, and more."""
    plus, minute = reading.need("plus"), reading.need("n")
    tight = minute.end == plus.start and plus.end == reading.need("more").start
    if plus.text != "+" or not tight or minute.value not in _HALVES:
        return None
    return reading.figure(Kind.ORDINAL, value=minute.value)
