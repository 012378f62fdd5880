"""The archive: a page for each month of publication, one for the undated, and their index."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.lists.listing import ListHeading, article_list
from generator.site.render.markup import page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from generator.model import Story
    from generator.site.render.edition import Edition


@dataclass(frozen=True, slots=True)
class Month:
    """A month in the index; its address is relative to `/archive/`."""

    address: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year in the index, its months newest first."""

    name: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The page `/archive/`."""

    years: tuple[Year, ...]
    undated: int


def archive(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, bytes]]:
    """All pages under `/archive/`; `stories` newest first."""
    by_month = _by_month(stories)
    undated = [story for story in stories if story.article.published is None]
    description = edition.gettext("Articles by month of publication.")
    meta = {"title": edition.gettext("Archive"), "description": description, "kind": "archive"}
    index = page(
        edition, "archive", meta, view=ArchiveView(tuple(_years(months(stories, edition))), len(undated))
    )
    yield PurePosixPath("archive/index.md"), index
    for first, of_month in by_month.items():
        name = edition.language.month(first)
        description = edition.gettext("Articles of %(month)s.") % {"month": name}
        yield from article_list(
            ListHeading(f"archive/{first.isoformat()[:7]}", name, description), of_month, edition
        )
    if undated:
        description = edition.gettext("Articles whose source does not say when they appeared.")
        heading = ListHeading("archive/undated", edition.gettext("Undated articles"), description)
        yield from article_list(heading, undated, edition)


def months(stories: Sequence[Story], edition: Edition) -> tuple[Month, ...]:
    """Every month with articles, newest first; `stories` newest first."""
    return tuple(
        Month(f"{first.isoformat()[:7]}/", edition.language.month(first), len(of_month))
        for first, of_month in _by_month(stories).items()
    )


def _by_month(stories: Sequence[Story]) -> dict[date, list[Story]]:
    by_month: defaultdict[date, list[Story]] = defaultdict(list)
    for story in stories:
        if day := story.article.published:
            by_month[day.replace(day=1)].append(story)
    return by_month


def _years(newest_first: Sequence[Month]) -> Iterator[Year]:
    for year, months_of_year in groupby(newest_first, key=lambda month: month.address[:4]):
        yield Year(year, tuple(months_of_year))
