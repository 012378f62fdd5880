"""Turns a rule's match into a date that is written in digits alone: 13/7/2023, 15/9/1442 هـ."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from generator.figures.reading.interpret.dates import at, is_hijri, next_month, whole
from generator.model import Calendar, DateFields, Figure, Form, Grain, Kind, PartialDate

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading


def iso(reading: Reading) -> Figure | None:
    """2023-07-13."""
    year, month, day = _numbers(reading)
    hijri = _hijri_day(reading, year, month, day)
    return hijri or _day(reading, at(year, month, day) or at(year, day, month))


HIJRI_YEARS = range(1300, 1451)
"""Years that news count from the Hijra, 1882 to 2029: births and plans that people live to see.

A few of Gregorian history are among them, which then have no interval; 1453 and 1492 are not.
"""


def _hijri_day(reading: Reading, year: int, month: int, day: int) -> Figure | None:
    """15/9/1442 with هـ behind it, or of a year that can only be Hijri; 42 هـ is 1442, 95 هـ 1395."""
    marked = is_hijri(reading)
    if not (marked or (year in HIJRI_YEARS and _is_arabic(reading))) or not 1 <= day <= 30:
        return None
    if marked and year < 100:
        year += 1400 if year <= 50 else 1300
    if not 1 <= month <= 12:
        return None
    date = PartialDate(DateFields(year, month=month, day=day), calendar=Calendar.HIJRI)
    form = None if marked else Form.CALENDAR_UNSAID
    return reading.figure(Kind.DATE, grain=Grain.DAY, partial=date, form=form)


def _is_arabic(reading: Reading) -> bool:
    """Whether the rule is of Arabic, which writes Hijri years without saying so."""
    return "era" in reading.match.re.groupindex


def day_first(reading: Reading) -> Figure | None:
    """13/7/2023, as Arabic writes it; the month is first if it must be."""
    year, day, month = _numbers(reading)
    hijri = _hijri_day(reading, year, month, day)
    given = at(year, month, day) or at(year, day, month)
    return hijri or _day(reading, given, Form.DAY_AND_MONTH_IN_DIGITS)


def spaced(reading: Reading) -> Figure | None:
    """22 / 5 / 1447 هـ, whose slashes are marks between words."""
    first, second = reading.need("a").end, reading.need("b")
    between = (
        reading.folded.text[first : second.start],
        reading.folded.text[second.end : reading.need("year").start],
    )
    return day_first(reading) if {part.strip() for part in between} == {"/"} else None


def hijri_in_digits(reading: Reading) -> Figure | None:
    """19/03/1447 AH, 19/03/1447H: English with the day first, as it is copied from Arabic."""
    year, day, month = _numbers(reading)
    letter = reading.get("letter")
    lettered = letter is not None and letter.text == "h" and reading.capital(letter)
    return _hijri_day(reading, year, month, day) if lettered or is_hijri(reading) else None


def short_hijri(reading: Reading) -> Figure | None:
    """15/9/42 هـ."""
    year, day, month = _numbers(reading)
    return _hijri_day(reading, year, month, day) if year < 100 else None


def month_first(reading: Reading) -> Figure | None:
    """7/13/2023, as American English writes it; the day is first if it must be."""
    year, month, day = _numbers(reading)
    return _day(reading, at(year, month, day) or at(year, day, month), Form.DAY_AND_MONTH_IN_DIGITS)


def _numbers(reading: Reading) -> tuple[int, int, int]:
    """The year of a date in digits, and its two other numbers in the order of the text."""
    year, first, second = (whole(reading.need(name)) or 0 for name in ("year", "a", "b"))
    return year, first, second


def _day(reading: Reading, begin: datetime | None, form: Form | None = None) -> Figure | None:
    if begin is None:
        return None
    return reading.figure(Kind.DATE, grain=Grain.DAY, begin=begin, until=begin + timedelta(days=1), form=form)


def month_of_year(reading: Reading) -> Figure | None:
    """3/2015."""
    number, of_year = whole(reading.need("a")) or 0, whole(reading.need("year")) or 0
    if not 1 <= number <= 12 or not 1900 <= of_year < 2100:
        return None
    return reading.figure(
        Kind.DATE, grain=Grain.MONTH, begin=at(of_year, number), until=next_month(of_year, number)
    )


def dotted(reading: Reading) -> Figure | None:
    """23.04.2022 and 2022.4.23."""
    parts = reading.need("n").text.split(".")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    day, month_number, of_year = numbers if len(parts[2]) == 4 else numbers[::-1]
    return _day(reading, at(of_year, month_number, day)) if 1000 <= of_year < 2200 else None
