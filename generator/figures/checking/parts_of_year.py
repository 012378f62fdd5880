"""Halves and quarters of a year that one language counts in months: its first six for النصف الأول."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.model import Grain, Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from generator.model import Figure

    _Side = tuple[Figure, ...]

_FIRST = re.compile(r"^first |^ال(?:اولي|اول)\b| ال(?:اولي|اول)\b")
_LAST = re.compile(r"\b(?:last|final) $|(?<!\w)ال(?:اخيره|اخير)\b")
_BETWEEN = re.compile(
    r"[\s\-]*(?:(?:ال)?(?:اولي|اول|اخيره|اخير)\s*)?(?:من|في|of|in)?\s*(?:(?:ال)?(?:عام|سنه)|the year)?\s*"
)
"""What may come between the months and their year."""
_FINAL, _LAST_AR = re.compile(r"\bfinal $"), re.compile(r" الاخيره من (?:ال)?(?:عام|سنه)\b")
"""What says of three months without their year that they are its last ones: the last three may be any."""
_YEAR, _QUARTER, _QUARTERS = 12, 3, 4
_LONGEST = 32
"""Most characters from one end of "the first three months" to the other."""
_NEAR = 8
"""Characters before the months in which they are said to be the last ones."""


def as_parts_of_year(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures, with the first or last months of a year as the part of it that the other text names."""
    parts = {(other.begin, other.until): other for other in others if _is_part(other)}
    quarters = {
        other.partial.first.quarter: other for other in others if _is_quarter(other) and other.partial
    }
    if quarters and not any(map(_is_quarter, figures)):
        figures = _as_quarters(figures, quarters, text)
    if not parts or any(map(_is_part, figures)):
        return figures
    told = list(figures)
    for place, months in enumerate(figures):
        if months.kind is not Kind.DURATION or months.unit != "month":
            continue
        first = max(0, place - 1) if _is_first(figures[place - 1 : place]) else place
        year = next(
            (at for at in (place + 1, place + 2) if at < len(figures) and _is_year(figures[at])), None
        )
        if year is None or not _joined(months, figures[year], text):
            continue
        span = _span(figures[first], months, figures[year], text)
        if span in parts:
            model = parts[span]
            start, end = figures[first].start, figures[year].end
            whole = model._replace(start=start, end=end, text=text[start:end])
            return (*told[:first], whole, *told[year + 1 :])
    return figures


def _as_quarters(figures: _Side, quarters: Mapping[int | None, Figure], text: str) -> _Side:
    """The figures, with the first three months as the first quarter, whose year is apart or unsaid."""
    for place, months in enumerate(figures):
        if months.kind is not Kind.DURATION or months.unit != "month" or months.value != _QUARTER:
            continue
        first = place - _is_first(figures[place - 1 : place]) if place else place
        last = place + _is_first(figures[place + 1 : place + 2])
        start, end = figures[first].start, figures[last].end
        model = quarters.get(_quarter(figures[first : last + 1], text))
        if model is not None and end - start < _LONGEST:
            whole = model._replace(start=start, end=end, text=text[start:end])
            return (*figures[:first], whole, *figures[last + 1 :])
    return figures


def _quarter(figures: _Side, text: str) -> int | None:
    """1 for first three months, 4 for the last ones, `None` for others."""
    said = fold(text[figures[0].start : figures[-1].end]).text
    if len(figures) > 1:
        return 1 if _FIRST.search(said) else None
    before = fold(text[max(0, figures[0].start - _NEAR) : figures[0].start]).text
    after = fold(text[figures[0].end : figures[0].end + _NEAR]).text
    return _QUARTERS if _FINAL.search(before) or _LAST_AR.match(after) else None


def _is_quarter(figure: Figure) -> bool:
    """Whether it is a quarter of a year that it does not say."""
    return figure.kind is Kind.DATE and figure.grain is Grain.QUARTER and figure.partial is not None


def _is_part(figure: Figure) -> bool:
    """Whether it is a half or a quarter of a year."""
    if figure.kind not in DATES or figure.begin is None or figure.until is None:
        return False
    months = (figure.until.year - figure.begin.year) * _YEAR + figure.until.month - figure.begin.month
    return months in (3, 6) and figure.begin.day == figure.until.day == 1


def _is_first(before: Sequence[Figure]) -> bool:
    return bool(before) and before[0].kind is Kind.ORDINAL and before[0].value == 1


def _is_year(figure: Figure) -> bool:
    return figure.kind is Kind.DATE and figure.grain is Grain.YEAR and figure.begin is not None


def _joined(months: Figure, year: Figure, text: str) -> bool:
    return year.start >= months.end and bool(_BETWEEN.fullmatch(fold(text[months.end : year.start]).text))


def _span(opening: Figure, months: Figure, year: Figure, text: str) -> tuple[datetime, datetime] | None:
    """The first instant of so many first or last months of a year, and the first one after them."""
    if months.value is None or year.begin is None or not 0 < months.value < _YEAR:
        return None
    count = int(months.value)
    begin, following = year.begin, year.begin.replace(year=year.begin.year + 1)
    said = fold(text[opening.start : year.end]).text
    if _FIRST.search(said):
        return begin, begin.replace(month=count + 1)
    before = fold(text[max(0, months.start - _NEAR) : months.start]).text
    if _LAST.search(before) or _LAST.search(said):
        return begin.replace(month=_YEAR - count + 1), following
    return None
