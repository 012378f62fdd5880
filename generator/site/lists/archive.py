"""The archive: a page for each month of publication, one for the undated, and their index."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.lists.listing import ListHeading, article_list
from generator.site.render.markup import page
from generator.site.render.taxonomy_links import used_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.store import Content


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year in the index; its address is relative to `/archive/`."""

    address: str
    name: str
    """Without its year."""
    articles: int
    """May be none."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year in the index: its months, of the first year and the last only those between their articles."""

    name: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The page `/archive/`."""

    years: tuple[Year, ...]
    undated: int


def archive(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """All pages under `/archive/`; `stories` newest first."""
    by_month = _by_month(stories)
    undated = [story for story in stories if story.article.published is None]
    description = edition.gettext("Articles by month of publication.")
    meta = {"title": edition.gettext("Archive"), "description": description, "kind": "archive"}
    view = ArchiveView(tuple(_years(stories, edition)), len(undated))
    yield PurePosixPath("archive/index.md"), page(edition, "archive", meta, view=view)
    for first, of_month in by_month.items():
        name = edition.language.month(first)
        description = edition.gettext("Articles of %(month)s.") % {"month": name}
        beside = used_links("topics", of_month, edition.taxonomy, edition.language)
        heading = ListHeading(f"archive/{first.isoformat()[:7]}", name, description, beside=beside)
        yield from article_list(heading, of_month, edition)
    if undated:
        description = edition.gettext("Articles whose source does not say when they appeared.")
        heading = ListHeading("archive/undated", edition.gettext("Undated articles"), description)
        yield from article_list(heading, undated, edition)


def _years(stories: Sequence[Story], edition: Edition) -> Iterator[Year]:
    """Every year with articles, newest first."""
    by_month = _by_month(stories)
    for year in dict.fromkeys(first.year for first in by_month):
        months = (date(year, month, 1) for month in range(1, 13))
        firsts = [first for first in months if min(by_month) <= first <= max(by_month)]
        yield Year(
            str(year),
            tuple(
                Month(
                    f"{first.isoformat()[:7]}/",
                    edition.language.month_name(first),
                    len(by_month.get(first, ())),
                )
                for first in firsts
            ),
        )


def _by_month(stories: Sequence[Story]) -> dict[date, list[Story]]:
    by_month: defaultdict[date, list[Story]] = defaultdict(list)
    for story in stories:
        if day := story.article.published:
            by_month[day.replace(day=1)].append(story)
    return by_month
