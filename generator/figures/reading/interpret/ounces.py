"""Whether أوقية is an ounce of metal or the money of Mauritania."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token

_FAR = 24
"""Tokens on either side of the word among which a metal is sought."""
_MANY = 1_000_000
"""More ounces than anything but metals is weighed in."""
_NEAR = 8
"""Tokens before the number among which money is named."""


def are_ouguiyas(reading: Reading, unit: Token) -> bool:
    """Whether the unit is paid: بمبلغ 900 أوقية; never where a text speaks of gold or silver."""
    if not unit.text.startswith("اوقي") or reading.get("n") is None:
        return False
    first, end = reading.match.span()
    before = reading.tokens[max(0, first - _FAR) : first]
    around = before + reading.tokens[end : end + _FAR]
    if _any_of(around, "precious metal"):
        return False
    number = reading.need("n")
    many = number.value is not None and number.value >= _MANY
    return many or _any_of(before[-_NEAR:], "amount of money", "price")


def _any_of(tokens: list[Token], *lists: str) -> bool:
    words = word_list(*lists, language="arabic")
    return any(not words.isdisjoint(bare_nouns(token.text)) for token in tokens)
