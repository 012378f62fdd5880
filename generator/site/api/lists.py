"""Lists in pages: every article and every key figure, the newest article first.

The first page is the newest. Those after it are numbered from the oldest, which is 2, so that they stay as
they are while the list grows. The one that fills next is empty: its entries are on the first page.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.site.api.dataset import figure_objects
from generator.site.api.entries import file_address
from generator.site.article.page import digest_in
from generator.site.data.article_json import json_document
from generator.site.render.edition import site_key
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.api.known import Known
    from generator.store import Content

Entry = TypeVar("Entry")
ARTICLES, FIGURES = 100, 500
"""Entries on a numbered page; the first page has less than twice as many."""


@dataclass(frozen=True, slots=True)
class Listed(Generic[Entry]):
    """A list that is cut into pages."""

    name: str
    entries: Sequence[Entry]
    size: int
    """How many entries a page has."""
    shows: Callable[[Sequence[Entry]], object]
    """What decides how these entries are listed, besides the settings."""
    made: Callable[[Sequence[Entry]], Iterable[bytes]]
    """These entries as they are listed, as JSON."""


def article_pages(entries: Sequence[bytes], settings: Settings) -> Iterator[tuple[str, Content]]:
    """`articles.json`, `articles-2.json`, …; the first exists even when the list is empty."""
    return _pages(Listed("articles", entries, ARTICLES, _themselves, _themselves), settings)


def figure_pages(stories: Sequence[Story], settings: Settings, known: Known) -> Iterator[tuple[str, Content]]:
    """`figures.json`, `figures-2.json`, …; the most important figures of an article first."""
    rows = [(story, n) for story in stories for n in range(story.counts.figures)]
    told = {story.article.slug: digest_in(known.digests, story) for story in stories}

    def shows(on_it: Sequence[tuple[Story, int]]) -> object:
        by_story = ([*of_story] for _, of_story in groupby(on_it, key=_slug))
        return [(told[rows[0][0].article.slug], rows[0][1], rows[-1][1]) for rows in by_story]

    def made(on_it: Sequence[tuple[Story, int]]) -> Iterator[bytes]:
        for _, of_story in groupby(on_it, key=_slug):
            rows = [*of_story]
            objects = figure_objects(rows[0][0], settings, known).json
            yield from (objects[n] for _, n in rows)

    return _pages(Listed("figures", rows, FIGURES, shows, made), settings)


def _slug(row: tuple[Story, int]) -> str:
    """Of the story: to compare whole ones takes longer than to list them."""
    return row[0].article.slug


def _themselves(entries: Sequence[bytes]) -> Sequence[bytes]:
    return entries


def _pages(listed: Listed[Entry], settings: Settings) -> Iterator[tuple[str, Content]]:
    """What a page says of how many there are is of itself and those after it, which never change."""
    name, entries, size = listed.name, listed.entries, listed.size
    full = max(1, len(entries) // size)
    """The number of the last full page, 1 if there is none: also how many pages there are."""

    def path(number: int) -> str:
        # Not in the articles' folder, because a slug may be any word.
        return f"{name}.json" if number == 1 else f"{name}-{number}.json"

    def page(number: int, pages: int, on_it: Sequence[Entry], previous: int | None) -> tuple[str, Content]:
        after = pages  # the number of the page after this one, if it is more than 1
        content: dict[str, object] = {
            "total": len(on_it) + (pages - 1) * size,
            "page": number,
            "pages": pages,
            "previous": file_address(settings, path(previous)) if previous else None,
            "next": file_address(settings, path(after)) if after > 1 else None,
        }
        key = digest_of(name, content, site_key(settings), listed.shows(on_it))
        return path(number), Later(key, partial(_page, content, name, on_it, listed.made))

    oldest_first = len(entries) - size * (full - 1)
    yield page(1, full, entries[:oldest_first], None)
    if len(entries) > size:
        yield page(full + 1, full, (), 1)
    for number in range(full, 1, -1):
        end = len(entries) - size * (number - 2)
        yield page(number, number - 1, entries[end - size : end], number + 1)


def _page(
    content: dict[str, object],
    name: str,
    entries: Sequence[Entry],
    made: Callable[[Sequence[Entry]], Iterable[bytes]],
) -> bytes:
    return with_list(content, name, made(entries))


def with_list(content: Mapping[str, object], name: str, entries: Iterable[bytes]) -> bytes:
    """The content as JSON, whose last key has a list of these entries, which are JSON already."""
    head = json_document({**content, name: []}).removesuffix(b"]}\n")
    return head + b",".join(entries) + b"]}\n"
