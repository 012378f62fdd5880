"""How many of an article's key figures agree with the Arabic, and how many other differences there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model.figure import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.article import Passage
    from generator.model.finding import Finding
    from generator.model.ids import FigureId
    from generator.model.key_figure import KeyFigure

_DATES = frozenset({Kind.DATE, Kind.PERIOD, Kind.TIME})
_DIFFERING = frozenset({Verdict.CHANGED, Verdict.MISSING})


@dataclass(frozen=True, slots=True)
class CheckCounts:
    """The outcome of the check in numbers."""

    figures: int
    """Rows of the figure table."""
    checked: int
    """How many of them have been compared with an English."""
    matched: int
    others: int
    """Differences that are not in the table: an invented figure, a date."""
    dates: int = 0
    """How many of these are of dates, periods and times of day."""


def check_counts(passages: Iterable[Passage], rows: Sequence[KeyFigure]) -> CheckCounts:
    """The counts of an article, from all its passages and the rows of its figure table."""
    differing = {id_ for row in rows if row.verdict in _DIFFERING for id_ in (row.id, *row.occurrences)}
    others = [
        finding
        for passage in passages
        for finding in passage.findings
        if _figure_id(passage, finding) not in differing
    ]
    return CheckCounts(
        figures=len(rows),
        checked=sum(row.verdict is not Verdict.PENDING for row in rows),
        matched=sum(row.verdict is Verdict.MATCHED for row in rows),
        others=len(others),
        dates=sum(_is_of_date(finding) for finding in others),
    )


def _is_of_date(finding: Finding) -> bool:
    return all(figure.kind in _DATES for figure in (finding.ar, finding.en) if figure is not None)


def _figure_id(passage: Passage, finding: Finding) -> FigureId | None:
    """The id of the Arabic figure of a finding; `None` for other words, such as «hundreds»."""
    figures = passage.comparison.arabic
    return passage.figure_id(figures.index(finding.ar)) if finding.ar in figures else None
