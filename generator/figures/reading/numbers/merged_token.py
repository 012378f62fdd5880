"""The token that a number of several tokens becomes, and its category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.token import Token

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.figures.reading.numbers.numeral_parser import NumeralParser


def merged_token(run: list[Token], number: NumeralParser, value: Decimal) -> Token:
    """The token that stands for a run of tokens which is a number of this value."""
    text = " ".join(token.text for token in run)
    category = _category(run, number, value)
    return Token(category, run[0].start, run[-1].end, text, value, _scale(run[-1]), run[0].definite)


def _category(run: list[Token], number: NumeralParser, value: Decimal) -> str:
    if number.ordinal:
        return Category.ORDINAL
    if run[-1].category == Category.FRACTION and all(
        token.category == Category.ARTICLE for token in run[:-1]
    ):
        return Category.FRACTION
    if number.spelled:
        return Category.SPELLED
    return digits_category(run[0].text, value) if len(run) == 1 else Category.NUMBER


def digits_category(text: str, value: Decimal) -> str:
    """What a number in digits may be by its size: a small one a day, one of four digits a year."""
    if not text.isdigit():
        return Category.NUMBER
    if value <= 31:
        return Category.SMALL
    return Category.YEAR_LIKE if 1000 <= value < 2200 and len(text) == 4 else Category.NUMBER


def _scale(last: Token) -> str:
    """The power of ten of the scale word that ends a number, for a range that shares it; else empty."""
    if last.category != Category.SCALE or last.value is None or last.name == "dual":
        return ""
    return str(last.value.adjusted()) if last.value >= 1000 else ""
