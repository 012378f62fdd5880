"""Which way an amount has moved, by the words before it: rose by, fell to."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.categories import ANY_NUMBER, PAUSES
from generator.model import Movement, Way
from generator.text.clitics import bare_verbs

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token


_TOWARDS = frozenset({"الي", "to"})
movements = partial(meanings, "movements", "movement")
"""Folded words that say which way an amount moved: `rose` or `fell`."""


@lru_cache(maxsize=65536)
def move_of(word: str) -> Way | None:
    """The direction that a folded word states, with or without the clitics of a verb."""
    way = next((movements()[form] for form in bare_verbs(word) if form in movements()), None)
    return Way(way) if way else None


def movement_before(tokens: list[Token], first: int) -> Movement | None:
    """The movement that the words before a figure state: rose by, rose to; `None` when they leave it open."""
    before = tokens[max(0, first - 9) : first]
    for token in reversed(before):
        if token.category in PAUSES:
            return None
        way = None if token.category in ANY_NUMBER else move_of(token.text)
        if way is not None:
            if token.text == _HEIGHT and token is before[-1] and _is_from_to(tokens[first]):
                return None
            roughly = word_list("roughly")
            link = next((token.text for token in reversed(before) if token.text not in roughly), "")
            if link in _TOWARDS:
                return Movement(way, by=False)
            by = link in word_list("by how much") or token is before[-1] or _is_from_to(tokens[first])
            return Movement(way, by=True) if by else None
    return None


_HEIGHT = "ارتفاع"
"""A rise, and how high something is when a range follows: على ارتفاع من 200 إلى 400 متر."""


def _is_from_to(amount: Token) -> bool:
    """Whether a range after a movement has its من, so that the two are how far and not before and after."""
    return amount.category == Category.RANGE and amount.text.startswith(("من ", "from "))
