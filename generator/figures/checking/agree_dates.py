"""Whether two dates, or a date and a number, state the same thing."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model import Calendar, DateFields, Figure, Form, Grain, Kind, PartialDate

DATES = frozenset({Kind.DATE, Kind.PERIOD})
_BELOW_YEAR = frozenset({Grain.DAY, Grain.MONTH})


def agree_dates(ar: Figure, en: Figure) -> int | None:
    """The cost of taking the two for the same, `None` when they differ; at least one is a date or period."""
    if ar.kind in DATES and en.kind in DATES:
        opens = Form.BEGINNING in (ar.form, en.form) and _opened_month(ar) == _opened_month(en) is not None
        return 1 if opens else _both(ar, en)
    date, other = (ar, en) if ar.kind in DATES else (en, ar)
    if date.grain is Grain.CENTURY and other.kind is Kind.ORDINAL and date.begin is not None:
        return 2 if other.value == date.begin.year // 100 + 1 else None
    years = _years(date)
    if years is not None and other.kind in (Kind.COUNT, Kind.IDENTIFIER):
        return 2 if other.value == years[0] else None
    return None


def _both(ar: Figure, en: Figure) -> int | None:
    if (ar.begin, ar.until, ar.partial) == (en.begin, en.until, en.partial):
        return 0
    return _alike(ar, en)


def _alike(ar: Figure, en: Figure) -> int | None:
    """The cost of two that are not the same in every field."""
    if {ar.grain, en.grain} == {Grain.DECADE, Grain.CENTURY} and ar.begin == en.begin:
        return 2
    if ar.form is en.form is Form.DAY_AND_MONTH_IN_DIGITS and _digits(ar) == _digits(en):
        return 1
    if Form.CALENDAR_UNSAID in (ar.form, en.form) and (years := _years(ar)) and years == _years(en):
        return 1
    if Form.CENTURY_UNSAID in (ar.form, en.form) and (tens := _decade(ar)) and tens == _decade(en):
        return 1
    left, right = _month_and_day(ar), _month_and_day(en)
    if left and left == right and ar.kind is en.kind and not (ar.begin and en.begin):
        return 2
    return None


def _decade(date: Figure) -> int | None:
    """The decade without its century: 30 for الثلاثينيات and the 2030s."""
    if date.grain is not Grain.DECADE or date.begin is None:
        return None
    return date.begin.year % 100


def _opened_month(date: Figure) -> DateFields | None:
    """The month that a date is or begins, with its year if that is said."""
    fields = date.partial.first if date.partial else None
    if date.begin is not None:
        fields = DateFields(date.begin.year, month=date.begin.month, day=date.begin.day)
    if fields is None or fields.month is None or fields.day not in (None, 1):
        return None
    return DateFields(fields.year, month=fields.month)


def _digits(figure: Figure) -> list[int]:
    """The numbers of a date in digits: 1/10/2018 is written alike, whether day or month comes first."""
    return [int(number) for number in re.findall(r"\d+", figure.text)]


def _years(date: Figure) -> tuple[int, int] | None:
    """The first and last year as in the text; `None` for other dates and when the era is stated."""
    if date.grain is not Grain.YEAR:
        return None
    if date.begin is not None and date.until is not None:
        return date.begin.year, date.until.year - 1
    years = date.partial.ends if date.partial and date.form is Form.CALENDAR_UNSAID else None
    return (years[0].year or 0, years[1].year or 0) if years else None


def years_of(figures: tuple[Figure, ...]) -> frozenset[Decimal | None]:
    """The years that figures state, even as bare numbers."""
    return frozenset(_year_of(figure) for figure in figures)


def _year_of(figure: Figure) -> Decimal | None:
    if figure.begin is not None:
        return Decimal(figure.begin.year)
    years = _years(figure)
    return Decimal(years[0]) if years else figure.value


def year_said(date: Figure, years: frozenset[Decimal | None]) -> bool:
    """Whether the year of a day or month is one of those in the other text."""
    return date.begin is None or date.grain not in _BELOW_YEAR or Decimal(date.begin.year) in years


def season(figure: Figure) -> bool:
    """Whether the figure is only a month of the Islamic year, a season too: رمضاني is of Ramadan."""
    month = figure.partial if figure.grain is Grain.MONTH else None
    return month is not None and month.calendar is Calendar.HIJRI and month.first.year is None


def _month_and_day(figure: Figure) -> PartialDate | None:
    """The date without its year; `None` when it has no month or is not Gregorian."""
    if figure.partial is not None:
        return figure.partial if figure.partial.recurs else None
    if figure.begin is None or figure.kind is Kind.PERIOD or figure.grain not in _BELOW_YEAR:
        return None
    day = figure.begin.day if figure.grain is Grain.DAY else None
    return PartialDate(DateFields(month=figure.begin.month, day=day))
