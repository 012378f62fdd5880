"""Dates of the Arabic that the English tells by another one that it names.

2015 is the year before where 2016 stands, May the month before in June, June 2017 a year earlier where June
2018 stands, and the first the first quarter where the second one stands.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Figure, Grain, Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.figures.checking.texts import Texts

_BEFORE = r"\b(?:the|a) (?:{0} (?:before|earlier)|(?:previous|preceding|prior) {0})\b"
_YEAR_BEFORE = re.compile(_BEFORE.format("year"))
_MONTH_BEFORE = re.compile(_BEFORE.format("month") + r"|\bmonth[- ](?:on|over)[- ]month\b|\bmonthly\b")
_A_YEAR_APART = re.compile(
    r"\b(?:a|one) year (?:earlier|before|ago|previously)\b|\byear[- ](?:on|over)[- ]year\b|\bannual(?:ly)?\b"
    r"|\bsame (?:month|period|time)\b|\b(?:last|previous|preceding) year\b|\bthe year before\b"
)
"""English for a year between the two months that are compared."""
_MONTHS, _QUARTERS = 12, 4


def told_by_another(figure: Figure, texts: Texts, others: Iterable[Figure]) -> bool:
    """Whether the other text, in English, tells the date by a later one, or by its rank beside another."""
    if figure.kind is not Kind.DATE or texts.target_lang != "en":
        return False
    others = tuple(others)
    if figure.grain is Grain.YEAR and figure.begin is not None:
        following = any(
            other.begin is not None and other.begin.year == figure.begin.year + 1 for other in others
        )
        return following and _YEAR_BEFORE.search(fold(texts.target).text) is not None
    if (month := _month(figure)) is not None:
        english = fold(texts.target).text
        if any(_month(other) == month for other in others) and _A_YEAR_APART.search(english):
            return True
        following = any(_month(other) == month % _MONTHS + 1 for other in others)
        return following and _MONTH_BEFORE.search(english) is not None
    quarter = _quarter(figure)
    ranked = any(other.kind is Kind.ORDINAL and other.value == quarter for other in others)
    return quarter is not None and ranked and any(_quarter(other) not in (None, quarter) for other in others)


def _month(figure: Figure) -> int | None:
    """The month of a date that is one; `None` for others, and for months of other calendars."""
    if figure.grain is not Grain.MONTH or figure.kind is not Kind.DATE:
        return None
    if figure.begin is not None:
        return figure.begin.month
    return figure.partial.first.month if figure.partial is not None and figure.partial.recurs else None


def _quarter(figure: Figure) -> int | None:
    """The quarter of a date that is one, 1 to 4."""
    if figure.grain is not Grain.QUARTER:
        return None
    if figure.begin is not None:
        return (figure.begin.month - 1) * _QUARTERS // _MONTHS + 1
    return figure.partial.first.quarter if figure.partial is not None else None
