"""Numbers of the week: the most important figures of the newest articles that match in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.site.render.formatting import measured, short_style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import KeyFigure, LocalizedText, Story
    from generator.site.render.edition import Edition

DAYS = 7
MOST = 6


@dataclass(frozen=True, slots=True)
class WeekFigure:
    """One figure; its address is relative to the top of the edition."""

    address: str
    short: str
    measures: LocalizedText


@dataclass(frozen=True, slots=True)
class Week:
    """The figures, and the days on which their articles appeared."""

    numbers: tuple[WeekFigure, ...]
    first: str | None
    """The first day; `None` when no article says when it appeared, and undated ones are shown."""
    last: str | None


def week(stories: Sequence[Story], edition: Edition) -> Week | None:
    """The numbers of the `DAYS` days up to the newest article that has any; `stories` newest first.

    The first figure of every article comes before second ones. `None` when no figure matches.
    """
    matching = [story for story in stories if story.counts.matched]
    last = matching[0].article.published if matching else None
    first = last - timedelta(days=DAYS - 1) if last else None
    recent = [s for s in matching if not first or (s.article.published and s.article.published >= first)]
    numbers: dict[tuple[str, LocalizedText], WeekFigure] = {}
    for number in _in_turn(recent, edition):
        numbers.setdefault((number.short, number.measures), number)
        if len(numbers) == MOST:
            break
    if not numbers:
        return None
    return Week(
        tuple(numbers.values()), *(edition.language.day(day) if day else None for day in (first, last))
    )


def _in_turn(stories: Sequence[Story], edition: Edition) -> Iterator[WeekFigure]:
    matched = [[row for row in s.key_figures if row.verdict is Verdict.MATCHED] for s in stories]
    for rows in zip_longest(*matched):
        yield from (_number(s, row, edition) for s, row in zip(stories, rows, strict=True) if row)


def _number(story: Story, row: KeyFigure, edition: Edition) -> WeekFigure:
    return WeekFigure(
        f"articles/{story.article.slug}/#{row.id}",
        short_style(row, edition.language),
        measured(row, edition.language),
    )
