"""Lists in pages: every article and every key figure, the newest article first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.api.entries import figure_entry, file_address
from generator.site.data.article_json import json_document
from generator.site.render.pagination import paginate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config.settings import Settings
    from generator.model import Story

ARTICLES, FIGURES = 100, 500
"""Entries on one page."""


def article_pages(entries: Sequence[dict[str, object]], settings: Settings) -> Iterator[tuple[str, bytes]]:
    """`articles.json`, `articles-2.json`, …; the first exists even when the list is empty."""
    return _pages("articles", entries, ARTICLES, settings)


def figure_pages(stories: Sequence[Story], settings: Settings) -> Iterator[tuple[str, bytes]]:
    """`figures.json`, `figures-2.json`, …; the most important figures of an article first."""
    entries = [figure_entry(story, row, settings) for story in stories for row in story.key_figures]
    return _pages("figures", entries, FIGURES, settings)


def _pages(
    name: str, entries: Sequence[dict[str, object]], size: int, settings: Settings
) -> Iterator[tuple[str, bytes]]:
    # Not in the articles' folder, because a slug may be any word.
    pagers = paginate(entries, size, lambda n: f"{name}.json" if n == 1 else f"{name}-{n}.json")
    for pager in pagers:
        content = {
            "total": pager.total,
            "page": pager.number,
            "pages": pager.pages,
            "previous": file_address(settings, pager.previous) if pager.previous else None,
            "next": file_address(settings, pager.next) if pager.next else None,
            name: pager.entries,
        }
        yield pager.address, json_document(content)
