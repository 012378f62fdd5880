"""Tokens, and the shape of a text.

Every token has a category of one letter. The letters of a text in order are its *shape*, and rules are
patterns over shapes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


class Token(NamedTuple):
    """A word, number or mark of the folded text; `start` and `end` point into that text."""

    category: str
    start: int
    end: int
    text: str
    """As folded."""
    value: Decimal | None = None
    name: str = ""
    """Its name in the tables: a currency's code, a unit's English name, a month's number."""
    definite: bool = False
    high: Decimal | None = None
    """The upper end of a range whose lower end is `value`."""


def shape_of(tokens: Sequence[Token]) -> str:
    """The letters of the tokens' categories."""
    return "".join([token.category for token in tokens])
