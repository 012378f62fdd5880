"""The archive: a page for each month of publication, one for the undated, and their index."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.pages.listing import sheets
from generator.pages.markup import page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from generator.models import Story
    from generator.pages.site import Site


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
class Index:
    """The page `/archive/`."""

    years: tuple[Year, ...]
    undated: int


def archive(stories: Sequence[Story], site: Site) -> Iterator[tuple[PurePosixPath, bytes]]:
    """All pages under `/archive/`; `stories` newest first."""
    months: defaultdict[date, list[Story]] = defaultdict(list)
    undated: list[Story] = []
    for story in stories:
        day = story.article.published
        (undated if day is None else months[day.replace(day=1)]).append(story)

    described = site.gettext("Articles by month of publication.")
    meta = {"title": site.gettext("Archive"), "description": described, "kind": "archive"}
    index = page(site, "archive", meta, view=Index(tuple(_years(months, site)), len(undated)))
    yield PurePosixPath("archive/index.md"), index
    for first, some in months.items():
        name = site.language.month(first)
        described = site.gettext("Articles of %(month)s.") % {"month": name}
        yield from sheets(f"archive/{first.isoformat()[:7]}", name, described, some, site)
    if undated:
        described = site.gettext("Articles whose source does not say when they appeared.")
        yield from sheets("archive/undated", site.gettext("Undated articles"), described, undated, site)


def _years(months: dict[date, list[Story]], site: Site) -> Iterator[Year]:
    newest = sorted(months, reverse=True)
    for year, firsts in groupby(newest, key=lambda first: first.year):
        named = (
            Month(f"{first.isoformat()[:7]}/", site.language.month(first), len(months[first]))
            for first in firsts
        )
        yield Year(str(year), tuple(named))
