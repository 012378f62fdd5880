"""An entry of the tables, and the categories by which rules know words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal


class Category:
    """Categories of tokens: the letter of each in a shape.

    Plain strings, because looking up members of an enumeration costs several times as much in Python 3.11.
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
    SHORT_MONEY = "u"
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
    GOALS = "V"
    LETTERED = "L"
    ROUND = "B"


def category_named(name: str) -> str:
    """The category with this name in the tables: `percent`, `quarter`."""
    return str(getattr(Category, name.upper()))


class Word(NamedTuple):
    """A table's entry for a folded word or phrase."""

    category: str
    value: Decimal | None = None
    name: str = ""
    definite: bool = False
