"""Lists in pages: every article and every key figure, the newest article first.

The first page is the newest. Those after it are numbered from the oldest, which is 2, so that they stay as
they are while the list grows. The one that fills next is empty: its entries are on the first page.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.site.api.entries import figure_entry, file_address
from generator.site.data.article_json import json_document
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.store import Content

ARTICLES, FIGURES = 100, 500
"""Entries on a numbered page; the first page has less than twice as many."""


def article_pages(entries: Sequence[dict[str, object]], settings: Settings) -> Iterator[tuple[str, Content]]:
    """`articles.json`, `articles-2.json`, …; the first exists even when the list is empty."""
    return _pages("articles", entries, ARTICLES, settings)


def figure_pages(stories: Sequence[Story], settings: Settings) -> Iterator[tuple[str, Content]]:
    """`figures.json`, `figures-2.json`, …; the most important figures of an article first."""
    entries = [figure_entry(story, row, settings) for story in stories for row in story.key_figures]
    return _pages("figures", entries, FIGURES, settings)


def _pages(
    name: str, entries: Sequence[dict[str, object]], size: int, settings: Settings
) -> Iterator[tuple[str, Content]]:
    """What a page says of how many there are is of itself and those after it, which never change."""
    full = max(1, len(entries) // size)
    """The number of the last full page, 1 if there is none: also how many pages there are."""

    def path(number: int) -> str:
        # Not in the articles' folder, because a slug may be any word.
        return f"{name}.json" if number == 1 else f"{name}-{number}.json"

    def page(number: int, pages: int, on_it: Sequence[object], previous: int | None) -> tuple[str, Content]:
        after = pages  # the number of the page after this one, if it is more than 1
        content = {
            "total": len(on_it) + (pages - 1) * size,
            "page": number,
            "pages": pages,
            "previous": file_address(settings, path(previous)) if previous else None,
            "next": file_address(settings, path(after)) if after > 1 else None,
            name: on_it,
        }
        return path(number), Later(digest_of(content), partial(json_document, content))

    oldest_first = len(entries) - size * (full - 1)
    yield page(1, full, entries[:oldest_first], None)
    if len(entries) > size:
        yield page(full + 1, full, (), 1)
    for number in range(full, 1, -1):
        end = len(entries) - size * (number - 2)
        yield page(number, number - 1, entries[end - size : end], number + 1)
