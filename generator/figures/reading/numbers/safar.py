"""Tells the month صفر from zero: 12 صفر 1446, في 20 صفر; not 2 صفر of a score."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_SAFAR = "صفر"
_LAST_DAY = 30
_YEARS = range(1300, 1500)
_BEFORE_DAY = frozenset({Category.IN, Category.TO, Category.FROM, Category.WEEKDAY})


def with_safar(tokens: list[Token]) -> list[Token]:
    """The tokens, صفر a month where a day is before it, and a year after it or a preposition before both."""
    found = [at for at, token in enumerate(tokens) if token.text == _SAFAR and _is_month(tokens, at)]
    if not found:
        return tokens
    month = {at: tokens[at]._replace(category=Category.MONTH, value=Decimal(2), name="hijri") for at in found}
    return [month.get(at, token) for at, token in enumerate(tokens)]


def _is_month(tokens: list[Token], at: int) -> bool:
    day = tokens[at - 1] if at else None
    if day is None or day.category != Category.DIGITS or not 1 <= (day.value or 0) <= _LAST_DAY:
        return False
    year = tokens[at + 1] if at + 1 < len(tokens) else None
    if year is not None and year.category == Category.DIGITS and year.value in _YEARS:
        return True
    before = tokens[at - 2] if at > 1 else None
    return before is not None and (before.category in _BEFORE_DAY or before.text == "يوم")
