"""The explorer's data files: the figures of a year in columns, joined from those of each article as JSON.

What an article has in each column is kept as bytes, so that a year is put together without reading figures.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from generator.site.explorer.rows import FigureRow, FigureSource

_COLUMNS: Mapping[str, Callable[[FigureRow], object]] = {
    "id": lambda row: row.id,
    "figure": lambda row: row.short,
    "value": lambda row: row.value,
    "measures": lambda row: row.measures.text,
    "arabic": lambda row: int(row.measures.language == "ar"),
    "period": lambda row: row.period or "",
    "years": lambda row: row.years,
    "kind": lambda row: row.kind,
    "unit": lambda row: row.unit,
    "check": lambda row: row.verdict,
    "also": lambda row: row.also,
}


@dataclass(frozen=True, slots=True)
class StoryColumns:
    """The figures of one article in the columns of a data file, as JSON."""

    article: bytes
    figures: int
    """How many there are."""
    columns: tuple[bytes, ...]
    """What is in each of `_COLUMNS`, without brackets."""
    elsewhere: tuple[tuple[int, bytes], ...]
    """Each other article with another value: the place of the figure here, and the rest of the entry."""


def columns_of(rows: Sequence[FigureRow]) -> StoryColumns:
    """Those of the figures of one article, of which there is at least one."""
    others = [(place, other) for place, row in enumerate(rows) for other in row.elsewhere]
    return StoryColumns(
        article=_json(_article(rows[0].source)),
        figures=len(rows),
        columns=tuple(b",".join(_json(show(row)) for row in rows) for show in _COLUMNS.values()),
        elsewhere=tuple((place, _json([o.address, o.short])[1:-1]) for place, o in others),
    )


def shard(stories: Sequence[StoryColumns]) -> bytes:
    """The file of these articles, each of which is in it once."""
    return b"{" + b",".join(b'"%b":[%b]' % (name.encode(), b",".join(c)) for name, c in _all(stories)) + b"}"


def _all(stories: Sequence[StoryColumns]) -> Iterator[tuple[str, Iterator[bytes]]]:
    yield "articles", (story.article for story in stories)
    yield "article", (b"%d" % rank for rank, story in enumerate(stories) for _ in range(story.figures))
    for place, name in enumerate(_COLUMNS):
        yield name, (story.columns[place] for story in stories)
    starts = accumulate((story.figures for story in stories), initial=0)
    placed = zip(starts, stories, strict=False)
    yield "elsewhere", (b"[%d,%b]" % (at + place, rest) for at, s in placed for place, rest in s.elsewhere)


def _article(source: FigureSource) -> list[object]:
    day = [source.published.iso, source.published.text] if source.published else ["", ""]
    arabic = int(source.headline.language == "ar")
    return [source.slug, source.headline.text, arabic, source.outlet or "", *day, source.topics, source.also]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
