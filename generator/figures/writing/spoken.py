"""Numbers as people say them: a third rather than 0.333, 6 hours 29 minutes rather than 389 minutes."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from generator.text.clitics import ARTICLE, PREFIXES
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from generator.model import Figure

_MOST_PARTS = 10
"""The largest denominator that has a name in everyday use."""
_LARGER = {
    "second": ("minute", 60),
    "minute": ("hour", 60),
    "hour": ("day", 24),
    "day": ("week", 7),
    "month": ("year", 12),
}
"""The next larger unit of each unit of time, and how many of the smaller one it has."""
_JOINED = rf"\b[{PREFIXES}]?(?:{ARTICLE})?"
_NAMED = {
    "minute": re.compile(r"دقيق|دقائق|\bminute"),
    "hour": re.compile(r"ساع|\bhour"),
    "day": re.compile(rf"{_JOINED}(?:يوم|ايام)|\bday"),
    "week": re.compile(r"اسبوع|اسابيع|\bweek"),
    "year": re.compile(rf"{_JOINED}(?:سن|عام|اعوام)|\byear"),
}
"""How folded texts name the larger units."""


def share_in_words(figure: Figure) -> tuple[int, int] | None:
    """The parts of a fraction below one that the text says in words: (2, 3) for two thirds; else `None`.

    >>> from generator.figures.reading.extract import extract
    >>> [share_in_words(extract(text, "ar")[0]) for text in ("ثلثي السكان", "0.3 لتر")]
    [(2, 3), None]
    """
    if figure.value is None or not 0 < figure.value < 1 or re.search(r"\d\s*[.,٫]\s*\d", figure.text):
        return None
    return simple_share(figure.value)


def simple_share(value: Decimal) -> tuple[int, int] | None:
    """The fraction below one with a name that the value is: (1, 3) for 0.333…; `None` when it is none."""
    simple = Fraction(value).limit_denominator(_MOST_PARTS)
    if not 0 < simple < 1 or abs(Fraction(value) - simple) > Fraction(1, 10**20):
        return None
    return simple.as_integer_ratio()


def time_in_parts(figure: Figure) -> tuple[tuple[Decimal, str], ...]:
    """The units in which a text states a duration, the largest first; empty unless it uses several.

    >>> from generator.figures.reading.extract import extract
    >>> [time_in_parts(extract(text, "en")[0]) for text in ("6 hours and 29 minutes", "90 minutes")]
    [((Decimal('6'), 'hour'), (Decimal('29'), 'minute')), ()]
    """
    if figure.value is None or figure.unit is None or figure.value != int(figure.value):
        return ()
    text = fold_word(figure.text.casefold())
    value, unit, parts = Decimal(int(figure.value)), figure.unit, list[tuple[Decimal, str]]()
    while unit in _LARGER and _names_larger(text, unit):
        larger, size = _LARGER[unit]
        value, rest = divmod(value, size)
        parts.append((rest, unit))
        unit = larger
    stated = tuple((many, name) for many, name in reversed([*parts, (value, unit)]) if many)
    return stated if len(stated) > 1 else ()


def _names_larger(text: str, unit: str) -> bool:
    """Whether the text names any unit larger than this one."""
    while unit in _LARGER:
        unit = _LARGER[unit][0]
        if _NAMED[unit].search(text):
            return True
    return False
