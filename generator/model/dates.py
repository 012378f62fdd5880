"""How finely a text states a date, and dates that it states only in part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum


class Grain(StrEnum):
    """The unit of a date."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Calendar(StrEnum):
    """The calendar of a date's years and months."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


@dataclass(frozen=True, slots=True)
class DateFields:
    """The stated parts of a day, month, quarter or year; `None` is open."""

    year: int | None = None
    """-44 is 44 BC."""
    quarter: int | None = None
    month: int | None = None
    day: int | None = None

    def written(self, year_digits: int = 4) -> str:
        """As XML Schema writes gMonth and gMonthDay: `--02`, `--07-13`; `--Q2`, `1445-09`, `-0044`."""
        sign = "-" if self.year is not None and self.year < 0 else ""
        year = "-" if self.year is None else f"{abs(self.year):0{year_digits}}"
        quarter = "" if self.quarter is None else f"-Q{self.quarter}"
        months = (f"-{number:02}" for number in (self.month, self.day) if number is not None)
        return "".join((sign, year, quarter, *months))


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date without an interval of days: it lacks its year, is Hijri, or is before Christ."""

    first: DateFields
    last: DateFields | None = None
    """The last date of a period, inclusive; `None` for a single date."""
    calendar: Calendar = Calendar.GREGORIAN

    @property
    def recurs(self) -> bool:
        """Whether it is in every year: a Gregorian month or quarter, a day of a month, a period of these."""
        return self.calendar is Calendar.GREGORIAN and self.first.year is None

    @property
    def ends(self) -> tuple[DateFields, DateFields]:
        """The first and the last date; the same date twice when it is not a period."""
        return self.first, self.last or self.first

    def __str__(self) -> str:
        """`--07-13`, `--04/--06`, `hijri 1445-09`, `hijri 61`, `-0044`, `-1000/-0901`."""
        if self.last is not None:
            dates = f"{self.first.written()}/{self.last.written()}"
        else:
            dates = self.first.written(1 if self.calendar is Calendar.HIJRI else 4)
        return dates if self.calendar is Calendar.GREGORIAN else f"{self.calendar} {dates}"


def noon(day: date) -> datetime:
    """The moment of what is known by its day alone: it is the same day from Hawaii to Tokyo."""
    return datetime.combine(day, time(12), UTC)
