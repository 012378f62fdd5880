"""Decimals with a blank before their comma, as some editors type them: 253 ,6 مليون دينار."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_SINGULAR_SCALES = frozenset({"مليون", "مليار", "بليون", "تريليون"})


def with_blank_before_comma(tokens: list[Token]) -> list[Token]:
    """The tokens, an amount of money with a blank before its decimal comma as one number.

    Three to ten millions are in the plural, so the singular behind one such digit shows that it is a decimal.
    """
    mended: list[Token] = []
    done = 0
    for index in range(len(tokens) - 4):
        whole, comma, part, scale, money = tokens[index : index + 5]
        typed = comma.category == Category.COMMA and (comma.start, comma.end) == (whole.end + 1, part.start)
        digits = whole.category == part.category == Category.DIGITS
        plain = (
            whole.text.isdigit() and len(whole.text) <= 3 and len(part.text) == 1 and part.text in "3456789"
        )
        meant = scale.text in _SINGULAR_SCALES and money.category == Category.CURRENCY
        if digits and typed and plain and meant and not whole.text.startswith("0"):
            text = f"{whole.text}.{part.text}"
            mended += tokens[done:index]
            mended.append(whole._replace(end=part.end, text=text, value=Decimal(text)))
            done = index + 3
    return mended + tokens[done:]
