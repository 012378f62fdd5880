"""Months and years that the English names where the Arabic only says last month or the year before.

Which month that is depends on the day of the article, which is not known here: such a date is a hint.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.model import Grain, Kind, Severity
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.figures.checking.texts import Texts
    from generator.figures.checking.wording import Pair
    from generator.model import Figure, Finding

    _Side = tuple[Figure, ...]

_WHEN = r"ال(?:ماضي|سابق|فارط|منقضي|منصرم|فائت|مقبل|قادم)ه?"
_SEEN_AR = {
    Grain.MONTH: re.compile(rf"\bال?شهر {_WHEN}\b"),
    Grain.YEAR: re.compile(rf"\bال?(?:عام|سنه) {_WHEN}\b"),
}
_TOLD = r"\b(?:last|previous|next|following|preceding) {0}\b|\b{0} (?:earlier|before|ago)\b"
_SEEN_EN = {Grain.MONTH: re.compile(_TOLD.format("month")), Grain.YEAR: re.compile(_TOLD.format("year"))}


def named_for_relative(findings: Iterable[Finding], texts: Texts) -> Iterator[Finding]:
    """The findings, an invented month or year as a hint where only the Arabic says which by last or next."""
    for finding in findings:
        figure = finding.en
        grain = figure.grain if figure is not None and figure.kind is Kind.DATE else None
        if finding.ar is not None or grain not in _SEEN_AR or not texts.translated:
            yield finding
            continue
        seen = _SEEN_AR[grain].search(fold(texts.source).text)
        told = _SEEN_EN[grain].search(fold(texts.target).text)
        yield replace(finding, severity=Severity.HINT) if seen and not told else finding


def as_same_period(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures, with a year as the month of it that the other text names and this one calls the same.

    In the same month of 2016 is January 2016, unless the other text has the bare year too.
    """
    named = [
        other for other in others if other.kind in DATES and other.grain is not Grain.YEAR and other.begin
    ]
    if not named:
        return figures
    years = {other.begin for other in others if _is_year(other)}
    return tuple(
        _same_period(figure, named, text) if _is_year(figure) and figure.begin not in years else figure
        for figure in figures
    )


def _same_period(year: Figure, named: Sequence[Figure], text: str) -> Figure:
    within = [other for other in named if other.begin and year.begin and other.begin.year == year.begin.year]
    if len(within) != 1 or not _SAME.search(fold(text[max(0, year.start - _NEAR) : year.start]).text):
        return year
    month = within[0]
    return year._replace(
        kind=month.kind, grain=month.grain, begin=month.begin, until=month.until, partial=month.partial
    )


_SAME = re.compile(
    r"\b(?:same|that) (?:month|quarter|half|period|day|date|week|season|time)s?(?: \w+){0,2} $"
    r"|(?:نفس ال\w+|ال\w+ (?:نفسه|ذاته|عينه)ا?)(?: (?:من|في|خلال|عام|سنه|العام|السنه))* $"
)
_NEAR = 40
"""Characters before a year in which a period of it is called the same."""


def _is_year(figure: Figure) -> bool:
    return figure.kind is Kind.DATE and figure.grain is Grain.YEAR and figure.begin is not None


def is_named_already(figure: Figure, told: Iterable[Pair]) -> bool:
    """Whether a month or year is one that the Arabic names twice and the English once."""
    if figure.kind is not Kind.DATE or figure.grain not in (Grain.MONTH, Grain.YEAR):
        return False
    return any(_when(figure) == _when(arabic) for arabic, _ in told if arabic.kind is Kind.DATE)


def _when(figure: Figure) -> tuple[object, ...]:
    return figure.grain, figure.begin, figure.until, figure.partial
