"""What the menus of the explorer need of an article's key figures, so that no menu reads all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure, Story


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """What occurs among the key figures of an article; each once and sorted."""

    kinds: tuple[str, ...]
    units: tuple[str, ...]
    """Without the kinds of figures that have none."""
    groups: tuple[str, ...]
    """The units; of figures without one the kind."""
    verdicts: tuple[str, ...]
    years: tuple[tuple[int, int], ...]
    """The first and the last year of each period that is known."""
    conflicts: bool
    """Whether another article gives another value for one of them."""


def figure_facts(story: Story) -> FigureFacts:
    """The facts of a story."""
    rows = story.key_figures
    spans = {(years[0], years[-1]) for row in rows if (years := years_of(row.period))}
    return FigureFacts(
        kinds=_sorted(row.figure.kind.value for row in rows),
        units=_sorted(row.figure.unit for row in rows if row.figure.unit),
        groups=_sorted(unit_of(row.figure) for row in rows),
        verdicts=_sorted(row.verdict.value for row in rows),
        years=tuple(sorted(spans)),
        conflicts=any(row.elsewhere for row in rows),
    )


def unit_of(figure: Figure) -> str:
    """The unit; the kind for figures without one."""
    return figure.unit or figure.kind.value


def years_of(period: Figure | None) -> tuple[int, ...]:
    """First and last year of a period, if known."""
    if period is None or period.begin is None or period.until is None:
        return ()
    return period.begin.year, (period.until - timedelta(microseconds=1)).year


def _sorted(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(found)))
