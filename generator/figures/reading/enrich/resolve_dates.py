"""Gives a date without a year the year that puts it nearest to a reference moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import DateFields, Figure


def resolve(figure: Figure, reference: datetime) -> Figure:
    """The figure with its interval; unchanged unless it states a Gregorian month, day or quarter."""
    if figure.partial is None or not figure.partial.recurs:
        return figure
    first, last = figure.partial.ends
    years = range(reference.year - 1, reference.year + 2)
    spans = [(begin, until) for year in years for begin, until in _span(first, last, year)]
    if not spans:
        return figure
    moment = reference.replace(tzinfo=None)
    begin, until = min(spans, key=lambda span: abs(span[0] - moment))
    return figure._replace(begin=begin, until=until, partial=None)


def _span(first: DateFields, last: DateFields, year: int) -> list[tuple[datetime, datetime]]:
    """From `first` in this year to the next end of `last`; empty when there is no such day (29 February)."""
    try:
        begin, until = _begin(first, year), _until(last, year)
        return [(begin, until if until > begin else _until(last, year + 1))]
    except ValueError:
        return []


def _begin(fields: DateFields, year: int) -> datetime:
    month = 3 * fields.quarter - 2 if fields.quarter else fields.month or 1
    return datetime(year, month, fields.day or 1)  # noqa: DTZ001 - a date of a text has no zone


def _until(fields: DateFields, year: int) -> datetime:
    begin = _begin(fields, year)
    if fields.day:
        return begin + timedelta(days=1)
    months = begin.month - 1 + (3 if fields.quarter else 1)
    return begin.replace(year=year + months // 12, month=months % 12 + 1)
