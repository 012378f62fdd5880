"""What a dash, a slash or "and" between two numbers makes of them: a range, two prices or a result."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS, PAUSES
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

COUNTED = (COUNTABLE - {Category.SCALE}) | MONEY_SIGNS | {Category.OPEN, Category.MONTH}
"""What may follow a range or the amount at its end."""
_NO_NOUN = frozenset("على علي ضد امام في فى من مع و over against in on at to win victory".split())
"""Words after a score that it cannot count."""
_NEAR = 8
"""Words before a score among which the victory or defeat stands."""


def and_joins_prices(opening: Token | None, following: Token | None) -> bool:
    """Whether `and` means `to`, as it may between prices: from 10 and 20 dollars."""
    from_ = opening is not None and opening.text == "from"
    return from_ and following is not None and following.category in (Category.CURRENCY, Category.SYMBOL)


def slash_joins_prices(low: Token, high: Token, following: Token | None) -> bool:
    """Whether a slash stands between what buyers and sellers ask: 530/533 ريالا."""
    money = following is not None and following.category in (Category.CURRENCY, Category.CENT)
    near = (
        low.value is not None and high.value is not None and low.value < high.value <= low.value * _NEAR_PRICE
    )
    return money and near and (low.value or 0) >= _LEAST_PRICE and not _is_season(low, high)


def _is_season(low: Token, high: Token) -> bool:
    """Whether the numbers can be two years, one after the other."""
    return low.category == Category.YEAR_LIKE and high.value == (low.value or 0) + 1


_NEAR_PRICE = Decimal("1.2")
_LEAST_PRICE = 10


def is_result(tokens: list[Token], low: int, high: int, following: Token | None) -> bool:
    """Whether a victory or defeat stands before a score, and nothing that it counts after it."""
    if following is not None and (
        following.category in COUNTED
        or following.text.endswith("ات")
        or following.text in word_list("broken plural")
    ):
        return False
    before = tokens[max(0, low - _NEAR) : low]
    while stop := [at for at, token in enumerate(before) if token.category in PAUSES]:
        before = before[stop[-1] + 1 :]
    results = word_list("result of a match")
    small = all(tokens[at].category == Category.SMALL for at in (low, high))
    return small and any(not results.isdisjoint(bare_nouns(token.text)) for token in before)


def dash_joins(low: Token, link: Token, high: Token, following: Token | None) -> bool:
    """Whether a dash joins a range, not a score: 10-20 دولارا, not 1-3 على."""
    tight = (low.end == link.start) == (link.end == high.start)
    if not tight:
        return following is not None and following.category in COUNTED
    if following is None:
        return low.category != Category.SMALL
    if following.category == Category.WORD:
        return following.text not in _NO_NOUN
    return following.category in COUNTED or low.category != Category.SMALL
