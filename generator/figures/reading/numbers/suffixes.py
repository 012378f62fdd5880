"""One letter directly after digits: a metre, a million, a billion, or nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_MONEY = (Category.SYMBOL, Category.CODE, Category.DASH)
_MANY = frozenset("people jobs homes children women men users".split())
_PERSONS = ("ers", "ors", "ants", "ents", "ists", "ians")
"""Endings of plurals that count persons."""


def suffixed(tokens: list[Token], index: int) -> Token:
    """The attached letter with its meaning: 100m of track, 5m people, $5m, 1.2b, flat 5b."""
    token = tokens[index]
    if token.text == "k" or index == 0:
        return token
    before = tokens[index - 1]
    if before.category != Category.DIGITS or (index > 1 and tokens[index - 2].category in _MONEY):
        return token
    if token.text == "m" and not _counts_persons(tokens, index):
        return token._replace(category=Category.MEASURE, value=Decimal(1), name="metre")
    if token.text == "m" or ("." in before.text and before.text.find(".") < 3):
        return token
    return token._replace(category=Category.WORD, value=None)


def _counts_persons(tokens: list[Token], index: int) -> bool:
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return following in _MANY or (len(following) > 5 and following.endswith(_PERSONS))
