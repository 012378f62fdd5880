"""The site as data, `/api/v1/`: JSON files that any program can read; `docs/api.md` says what they hold.

What a file says is fixed by its schema, published beside it. Keys may be added within a version;
one that goes or changes its meaning makes a new version. Addresses and ids stay, like those of pages.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.api.ledger import ledger
from generator.api.lists import article_pages, figure_pages
from generator.api.site import KINDS, front, topic_files
from generator.pages.cards import newest_first
from generator.pages.data import article_json, departed_json
from generator.topics import topics_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config import Settings
    from generator.models import Story
    from generator.permalinks import Departure

__all__ = ["api", "ledger"]

ROOT = PurePosixPath("api", "v1")


def api(
    stories: Sequence[Story], departures: Sequence[Departure], settings: Settings
) -> dict[PurePosixPath, bytes]:
    """Every file of the interface by path below the documentation; `stories` in any order."""
    return {ROOT / path: data for path, data in _files(stories, departures, settings)}


def _files(
    stories: Sequence[Story], departures: Sequence[Departure], settings: Settings
) -> Iterator[tuple[str, bytes]]:
    listed, topics = newest_first(stories), topics_of(stories)
    yield front(listed, topics, settings)
    yield from article_pages(listed, settings)
    yield from figure_pages(listed, settings)
    yield from topic_files(topics, settings)
    for story in stories:
        yield f"articles/{story.article.slug}.json", article_json(story)
    for departure in departures:
        yield f"articles/{departure.slug}.json", departed_json(departure)
    for kind in KINDS:
        path = settings.project / "templates" / "api" / f"{kind}.json"
        yield f"schema/{kind}.json", path.read_bytes()
