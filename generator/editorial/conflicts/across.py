"""Finding conflicts between all stories, in time that grows linearly with the archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from generator.editorial.conflicts.measure_key import Measured, alike, article_context, measure_key
from generator.editorial.conflicts.values import Interval, differ, interval
from generator.model import Elsewhere, Story
from generator.store import digest_of, known_fields, partly_read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.editorial.conflicts.measure_key import MeasureKey
    from generator.model import KeyFigure

NEAR = 7
"""Figures without a period are of the same time if published at most this many days apart."""
MOST = 3
"""The most other articles that a row names."""


@dataclass(frozen=True, slots=True, eq=False)
class StoryRow:
    """A row and its story."""

    story: Story
    place: int
    """The row's among the key figures."""
    what: Measured

    @property
    def name(self) -> tuple[str, str]:
        """A name that is unique in the archive."""
        return self.story.article.slug, self.what.row

    @property
    def day(self) -> int | None:
        """The number of the day on which its story was published."""
        published = self.story.article.published
        return published.toordinal() if published else None

    def as_other(self) -> Elsewhere:
        """The row as that of another article, which is read only if somebody asks what it says."""
        slug = self.story.article.slug
        return partly_read(
            Elsewhere, {"slug": slug}, lambda: Elsewhere(slug, self.story.key_figures[self.place])
        )


Conflicts = Mapping[str, Mapping[str, "Sequence[StoryRow]"]]
"""By slug and by the id of a row, the rows of other articles that contradict it."""


def measured_in(story: Story) -> tuple[Measured | None, ...]:
    """What each key figure of a story measures, in order; `None` where its words do not make that clear."""
    keys = ((row, measure_key(story, row)) for row in story.key_figures)
    return tuple(
        Measured(key, article_context(story, row), interval(row.figure), row.id, digest_of(row))
        if key
        else None
        for row, key in keys
    )


def conflicts_of(stories: Iterable[Story], measured: Mapping[str, Sequence[Measured | None]]) -> Conflicts:
    """For each row the rows of other articles that give another value for the same thing.

    `measured` has by slug what `measured_in` gives for each story.
    If an article itself gives two values for a thing, it is not clear which is meant; neither is compared.
    """
    found: defaultdict[str, dict[str, list[StoryRow]]] = defaultdict(dict)
    for key, rows in _groups(stories, measured).items():
        for row, other in _pairs(key, rows):
            slug, id_ = row.name
            found[slug].setdefault(id_, []).append(other)
    return found


def with_conflicts(story: Story, conflicts: Conflicts) -> Story:
    """The story, each row with those of other articles that contradict it."""
    own = conflicts.get(story.article.slug)
    if not own:
        return story

    def whole() -> Story:
        return replace(story, key_figures=tuple(_with_others(row, own) for row in story.key_figures))

    return partly_read(Story, known_fields(story, without="key_figures"), whole)


def _with_others(row: KeyFigure, own: Mapping[str, Sequence[StoryRow]]) -> KeyFigure:
    others = own.get(row.id)
    return replace(row, elsewhere=tuple(other.as_other() for other in others)) if others else row


def _groups(
    stories: Iterable[Story], measured: Mapping[str, Sequence[Measured | None]]
) -> dict[MeasureKey, list[StoryRow]]:
    groups: defaultdict[MeasureKey, list[StoryRow]] = defaultdict(list)
    for story in stories:
        if story.article.withdrawn:
            continue
        own: defaultdict[MeasureKey, list[StoryRow]] = defaultdict(list)
        for place, what in enumerate(measured[story.article.slug]):
            if what:
                own[what.key].append(StoryRow(story, place, what))
        for key, rows in own.items():
            if len(rows) == 1:
                groups[key] += rows
    return groups


def _pairs(key: MeasureKey, rows: Sequence[StoryRow]) -> Iterator[tuple[StoryRow, StoryRow]]:
    """Each row with up to `MOST` rows that contradict it; only rows with different values are compared."""
    by_extent: defaultdict[Interval, list[StoryRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.story.article.slug):
        if (extent := row.what.extent) is not None:
            by_extent[extent].append(row)
    if len(by_extent) < 2:
        return
    near = None if key.dated else _near_in_time(by_extent)
    for extent, agreeing in by_extent.items():
        far = [others for other, others in by_extent.items() if differ(extent, other)] if not near else ()
        for row in agreeing:
            others = near(row) if near else (other for some in far for other in some)
            fitting = (other for other in others if alike(key, row.what.context, other.what.context))
            yield from ((row, other) for other in islice(fitting, MOST))


def _near_in_time(
    by_extent: Mapping[Interval, Sequence[StoryRow]],
) -> Callable[[StoryRow], Iterator[StoryRow]]:
    """Those that differ from a row and were published near it, in their order: few are compared with it."""
    by_day: defaultdict[int, list[tuple[int, Interval, StoryRow]]] = defaultdict(list)
    for place, (extent, row) in enumerate((e, row) for e, rows in by_extent.items() for row in rows):
        if row.day is not None:
            by_day[row.day].append((place, extent, row))

    def near(row: StoryRow) -> Iterator[StoryRow]:
        day, extent = row.day, row.what.extent
        if day is not None and extent is not None:
            around = (each for n in range(day - NEAR, day + NEAR + 1) for each in by_day.get(n, ()))
            yield from (other for _, its, other in sorted(around, key=itemgetter(0)) if differ(extent, its))

    return near
