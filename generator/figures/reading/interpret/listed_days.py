"""Turns a rule's match into days of months: listed ones, March 5, 12 and 19, and the third day of May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.dates import day_of_month, whole
from generator.figures.reading.interpret.english_names import plural_follows
from generator.model import DateFields, Grain, Kind, PartialDate

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_LONGEST = 16
"""Tokens of the longest list of days."""
_IN_LIST = frozenset({Category.SMALL, Category.COMMA, Category.AND})


def two_days(reading: Reading) -> Figure | None:
    """20 and 21 December, between July 9 and 15, December 20-22; 5 and 12 March are two dates."""
    first, last = whole(reading.need("day")) or 0, whole(reading.need("last")) or 0
    month_first = reading.match.start("month") < reading.match.start("day")
    if month_first and _between(reading):
        return day_of_month(reading)
    if reading.get("and") is not None and last != first + 1:
        return None
    return None if month_first and plural_follows(reading) else day_of_month(reading)


def _between(reading: Reading) -> bool:
    """Whether "between" or "from" comes before the month, so that the two days are the ends of a period."""
    before = reading.before()
    return before is not None and before.category == Category.FROM


def before_month(reading: Reading) -> Figure | None:
    """The 5 of 5, 12 and 19 March."""
    return _day(reading, reading.need("month"))


def after_month(reading: Reading) -> Figure | None:
    """The 19 of March 5, 12 and 19."""
    at = reading.match.start() - 1
    first = max(-1, at - _LONGEST)
    while at > first and reading.tokens[at].category in _IN_LIST:
        at -= 1
    month = reading.tokens[at] if at >= 0 else None
    listed = month is not None and month.category == Category.MONTH and at < reading.match.start() - 1
    if month is None or not listed or plural_follows(reading):
        return None
    return None if reading.followed_by(Category.MONTH, *_NO_DAY) else _day(reading, month)


_NO_DAY = (
    Category.PERCENT, Category.CURRENCY, Category.MEASURE, Category.TIME, Category.YEAR, Category.DASH,
)  # fmt: skip
"""What a number before it is an amount or a score of: won 2-1 on May 28 and 3-0 on June 2."""


def _day(reading: Reading, month: Token) -> Figure | None:
    day = whole(reading.need("day"))
    if day is None or not 1 <= day <= 31 or month.name.startswith("hijri"):
        return None
    partial = PartialDate(DateFields(month=whole(month), day=day))
    return reading.figure(Kind.DATE, grain=Grain.DAY, partial=partial)


def called_day_of_month(reading: Reading) -> Figure | None:
    """The 27th night of Ramadan, ثالث أيام شهر يونيو."""
    return day_of_month(reading) if reading.need("called").text in _DAY_OR_NIGHT else None


_DAY_OR_NIGHT = frozenset("day night يوم ايام ليله ليالي".split())
