"""Every story with what the others say of its figures, in time that grows with the archive."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.editorial.conflicts.measure_key import (
    ArticleContext,
    MeasureKey,
    alike,
    article_context,
    measure_key,
)
from generator.editorial.conflicts.values import Interval, differ, interval
from generator.model import Elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model import KeyFigure, Story

NEAR = 7
"""Days between publications within which figures without a period are of the same time."""
MOST = 3
"""Other articles that a row names."""

Row = tuple[int, int]
"""A row by the rank of its story and its own rank in it."""


def with_conflicts(stories: Sequence[Story]) -> list[Story]:
    """The stories, each row with those of other articles that give another value for the same thing.

    An article that itself gives two values leaves open which is meant, and is left out of the comparison.
    """
    found: defaultdict[Row, list[Elsewhere]] = defaultdict(list)
    for measured, rows in _groups(stories).items():
        for one, other in _pairs(measured, rows, stories):
            found[one].append(Elsewhere(stories[other[0]].article.slug, _row(stories, other)))
    return [_informed(rank, story, found) for rank, story in enumerate(stories)]


def _groups(stories: Iterable[Story]) -> dict[MeasureKey, list[Row]]:
    groups: defaultdict[MeasureKey, list[Row]] = defaultdict(list)
    for rank, story in enumerate(stories):
        if story.article.withdrawn:
            continue
        own: defaultdict[MeasureKey, list[int]] = defaultdict(list)
        for index, row in enumerate(story.key_figures):
            if measured := measure_key(story, row):
                own[measured].append(index)
        for measured, indices in own.items():
            if len(indices) == 1:
                groups[measured].append((rank, indices[0]))
    return groups


def _pairs(measured: MeasureKey, rows: Sequence[Row], stories: Sequence[Story]) -> Iterator[tuple[Row, Row]]:
    """Each row with up to `MOST` others that it cannot be true with; only different values are compared."""
    by_extent: defaultdict[Interval, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: stories[row[0]].article.slug):
        if (open_values := interval(_row(stories, row).figure)) is not None:
            by_extent[open_values].append(row)
    if len(by_extent) < 2:
        return
    settings = {row: article_context(stories[row[0]], _row(stories, row)) for row in rows}
    for values, some in by_extent.items():
        others = [row for far, there in by_extent.items() if differ(values, far) for row in there]
        for one in some:
            fitting = (other for other in others if _same(measured, one, other, settings, stories))
            yield from ((one, other) for other, _ in zip(fitting, range(MOST), strict=False))


def _same(
    measured: MeasureKey,
    one: Row,
    other: Row,
    settings: Mapping[Row, ArticleContext],
    stories: Sequence[Story],
) -> bool:
    return alike(measured, settings[one], settings[other]) and (
        measured.dated or _near(stories[one[0]], stories[other[0]])
    )


def _near(one: Story, other: Story) -> bool:
    days = one.article.published, other.article.published
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= NEAR


def _row(stories: Sequence[Story], row: Row) -> KeyFigure:
    return stories[row[0]].key_figures[row[1]]


def _informed(rank: int, story: Story, found: Mapping[Row, Sequence[Elsewhere]]) -> Story:
    rows = tuple(
        replace(row, elsewhere=tuple(found[rank, index])) if (rank, index) in found else row
        for index, row in enumerate(story.key_figures)
    )
    return replace(story, key_figures=rows) if rows != story.key_figures else story
