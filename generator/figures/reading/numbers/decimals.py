"""Decimals in words, and the scale behind them: seventy-one point four million, خمسة فاصلة اثنان وعشرون."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.token import Token, shape_of

if TYPE_CHECKING:
    from generator.figures.reading.numbers.numeral_parser import NumeralParser

_TWO_DIGITS = {True: ("U&T", "UX"), False: ("T-U", "TU")}
"""What says two digits in Arabic and in English: خمسة وعشرون and أربعة عشر, twenty-five and twenty five."""
_MOST = 12
"""Digits; more are none of an amount that is spoken."""


def decimals(tokens: list[Token], point: int, number: NumeralParser) -> int:
    """Add the decimals behind the point to the number; where they end, or the point when there are none."""
    digits, end = "", point + 1
    while len(digits) < _MOST:
        said, after = _said(tokens, end, arabic=number.arabic)
        digits, end = digits + said, after
        if not said or tokens[end - 1].category == Category.DIGITS:
            break
    if not digits:
        return point
    number.group = (number.group or 0) + Decimal(f"0.{digits}")
    return end + _scaled(tokens[end : end + 1], number)


def _said(tokens: list[Token], at: int, *, arabic: bool) -> tuple[str, int]:
    """The digits that the next words say, and where these end; none when they say something else."""
    shape = shape_of(tokens[at : at + 3])
    for pair in _TWO_DIGITS[arabic]:
        if shape.startswith(pair):
            first, last = tokens[at], tokens[at + len(pair) - 1]
            return str(int((first.value or 0) + (last.value or 0))), at + len(pair)
    value = tokens[at].value if shape[:1] in ("U", "D", "T") else None
    return ("", at) if value is None or value != int(value) else (str(abs(int(value))), at + 1)


def _scaled(following: list[Token], number: NumeralParser) -> int:
    """1 when a scale stands behind the decimals and multiplies the number, else 0."""
    scales = [token.value for token in following if token.category == Category.SCALE and token.name != "dual"]
    if not scales or scales[0] is None or number.total:
        return 0
    number.total, number.group = number.value * scales[0], None
    return 1
