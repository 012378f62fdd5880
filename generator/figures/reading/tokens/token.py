"""What a folded text is made of, as the rules see it.

Every token has a category of one letter. The letters of a text, written one after the other, are its
*shape*; rules are patterns over shapes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


class Category:
    """What a token is to the rules: its letter in a shape.

    Plain strings and no enumeration, whose members cost several times as much to look up in Python 3.11.
    """

    WORD = "_"
    STOP = "."
    COMMA = ","
    DASH = "-"
    OPEN = "("
    CLOSE = ")"
    SLASH = "/"
    COLON = ":"
    MARK = '"'
    # Words that make numbers; `numerals.py` turns runs of them into the five categories below.
    DIGITS = "D"
    UNIT = "U"
    TEN = "X"
    TENS = "T"
    HUNDRED = "H"
    SCALE = "S"
    FRACTION = "F"
    ORDINAL = "O"
    SUFFIX = "o"
    POINT = "P"
    MINUS = "m"
    ARTICLE = "A"
    AND = "&"
    # Numbers
    NUMBER = "n"
    SMALL = "d"
    YEAR_LIKE = "Y"
    SPELLED = "w"
    RANGE = "R"
    # Words that say what a number is
    SYMBOL = "$"
    CODE = "i"
    CURRENCY = "c"
    TWO_CURRENCY = "C"
    CENT = "l"
    NATION = "a"
    PERCENT = "%"
    TIME = "t"
    YEAR = "y"
    TWO_TIMES = "k"
    MEASURE = "q"
    TWO_MEASURES = "K"
    MONTH = "M"
    WEEKDAY = "W"
    FROM = "f"
    TO = "r"
    OF = "v"
    IN = "j"
    ERA = "e"
    DECADE = "E"
    CENTURY = "g"
    QUARTER = "Q"
    HOUR = "h"
    MERIDIEM = "z"
    AGE = "G"
    BY = "b"
    PREPOSITION = "p"
    IDENTIFIER = "x"
    TWO_THINGS = "N"


class Token(NamedTuple):
    """A word, number or mark of the folded text."""

    category: str
    start: int
    end: int
    text: str
    """As folded."""
    value: Decimal | None = None
    name: str = ""
    """What the tables call it: a currency's code, a unit's English name, a month's number."""
    definite: bool = False
    high: Decimal | None = None
    """The upper end of a range whose lower end is `value`."""


class Word(NamedTuple):
    """A table's entry for a folded word or phrase."""

    category: str
    value: Decimal | None = None
    name: str = ""
    definite: bool = False


def shape_of(tokens: Sequence[Token]) -> str:
    """The letters of the tokens' categories."""
    return "".join([token.category for token in tokens])
