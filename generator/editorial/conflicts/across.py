"""Finding conflicts between all stories, in time that grows linearly with the archive."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from generator.editorial.conflicts.measure_key import Measured, alike, article_context, measure_key
from generator.editorial.conflicts.values import Interval, differ, interval
from generator.model import Elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.editorial.conflicts.measure_key import ArticleContext, MeasureKey
    from generator.model import KeyFigure, Story

NEAR = 7
"""Figures without a period are of the same time if published at most this many days apart."""
MOST = 3
"""The most other articles that a row names."""


@dataclass(frozen=True, slots=True, eq=False)
class StoryRow:
    """A row and its story."""

    story: Story
    row: KeyFigure
    context: ArticleContext

    @property
    def name(self) -> tuple[str, str]:
        """A name that is unique in the archive."""
        return self.story.article.slug, self.row.id


def measured_in(story: Story) -> tuple[Measured | None, ...]:
    """What each key figure of a story measures, in order; `None` where its words do not make that clear."""
    keys = ((row, measure_key(story, row)) for row in story.key_figures)
    return tuple(Measured(key, article_context(story, row)) if key else None for row, key in keys)


def with_conflicts(
    stories: Sequence[Story], measured: Mapping[str, Sequence[Measured | None]]
) -> list[Story]:
    """The stories, each row with the rows of other articles that give another value for the same thing.

    `measured` has by slug what `measured_in` gives for each story.
    If an article itself gives two values for a thing, it is not clear which is meant; neither is compared.
    """
    elsewhere: defaultdict[tuple[str, str], list[Elsewhere]] = defaultdict(list)
    for key, rows in _groups(stories, measured).items():
        for row, other in _pairs(key, rows):
            elsewhere[row.name].append(Elsewhere(other.story.article.slug, other.row))
    return [_with_elsewhere(story, elsewhere) for story in stories]


def _groups(
    stories: Iterable[Story], measured: Mapping[str, Sequence[Measured | None]]
) -> dict[MeasureKey, list[StoryRow]]:
    groups: defaultdict[MeasureKey, list[StoryRow]] = defaultdict(list)
    for story in stories:
        if story.article.withdrawn:
            continue
        own: defaultdict[MeasureKey, list[StoryRow]] = defaultdict(list)
        for row, what in zip(story.key_figures, measured[story.article.slug], strict=True):
            if what:
                own[what.key].append(StoryRow(story, row, what.context))
        for key, rows in own.items():
            if len(rows) == 1:
                groups[key] += rows
    return groups


def _pairs(key: MeasureKey, rows: Sequence[StoryRow]) -> Iterator[tuple[StoryRow, StoryRow]]:
    """Each row with up to `MOST` rows that contradict it; only rows with different values are compared."""
    by_extent: defaultdict[Interval, list[StoryRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.story.article.slug):
        if (extent := interval(row.row.figure)) is not None:
            by_extent[extent].append(row)
    if len(by_extent) < 2:
        return
    for extent, agreeing in by_extent.items():
        others = [row for far, there in by_extent.items() if differ(extent, far) for row in there]
        for row in agreeing:
            fitting = (
                other
                for other in others
                if alike(key, row.context, other.context)
                and (key.dated or _are_of_one_time(row.story, other.story))
            )
            yield from ((row, other) for other in islice(fitting, MOST))


def _are_of_one_time(story: Story, other: Story) -> bool:
    days = story.article.published, other.article.published
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= NEAR


def _with_elsewhere(story: Story, elsewhere: Mapping[tuple[str, str], Sequence[Elsewhere]]) -> Story:
    slug = story.article.slug
    rows = tuple(
        replace(row, elsewhere=tuple(elsewhere[slug, row.id])) if (slug, row.id) in elsewhere else row
        for row in story.key_figures
    )
    return replace(story, key_figures=rows) if rows != story.key_figures else story
