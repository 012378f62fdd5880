"""Whether two dates, or a date and a number, state the same thing."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model import Figure, Form, Kind

DATES = frozenset({Kind.DATE, Kind.PERIOD})


def agree_dates(ar: Figure, en: Figure) -> int | None:
    """What it costs to take the two for one, `None` when they differ; at least one is a date or period."""
    if ar.kind in DATES and en.kind in DATES:
        return _both(ar, en)
    date, other = (ar, en) if ar.kind in DATES else (en, ar)
    if date.begin is None:
        return None
    if date.grain == "century" and other.kind is Kind.ORDINAL:
        return 2 if other.value == date.begin.year // 100 + 1 else None
    if date.grain == "year" and other.kind in (Kind.COUNT, Kind.IDENTIFIER):
        return 2 if other.value == date.begin.year else None
    return None


def _both(ar: Figure, en: Figure) -> int | None:
    if (ar.begin, ar.until, ar.partial) == (en.begin, en.until, en.partial):
        return 0
    if {ar.grain, en.grain} == {"decade", "century"} and ar.begin == en.begin:
        return 2
    if ar.form is en.form is Form.DAY_AND_MONTH_IN_DIGITS and _digits(ar) == _digits(en):
        return 1
    left, right = _month_and_day(ar), _month_and_day(en)
    if left and left == right and ar.kind is en.kind and not (ar.begin and en.begin):
        return 2
    return None


def _digits(figure: Figure) -> list[int]:
    """The numbers of a date in digits: 1/10/2018 is the same writing, whichever comes first."""
    return [int(number) for number in re.findall(r"\d+", figure.text)]


def years_of(figures: tuple[Figure, ...]) -> frozenset[Decimal | None]:
    """The years that figures state, be it as bare numbers."""
    return frozenset(Decimal(f.begin.year) if f.begin is not None else f.value for f in figures)


def year_said(date: Figure, years: frozenset[Decimal | None]) -> bool:
    """Whether the year of a day or month is among those of the other text."""
    return date.begin is None or date.grain not in ("day", "month") or Decimal(date.begin.year) in years


def season(figure: Figure) -> bool:
    """Whether the figure is just a month of the Islamic year, which is a season too: رمضاني is of Ramadan."""
    return figure.grain == "month" and (figure.partial or "").startswith("hijri --")


def _month_and_day(figure: Figure) -> str | None:
    if figure.partial is not None:
        return figure.partial if figure.partial.startswith("--") else None
    if figure.begin is None or figure.kind is Kind.PERIOD or figure.grain not in ("day", "month"):
        return None
    return f"--{figure.begin:%m-%d}" if figure.grain == "day" else f"--{figure.begin:%m}"
