"""Addresses whose article is not there any more: a way to where it is, or a note that it was taken down."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.pages.data import departed_json
from generator.pages.markup import page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.permalinks import Departure


def departed(departures: Iterable[Departure], templates: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """What stands under `/articles/<slug>/` for each."""
    for departure in departures:
        folder = PurePosixPath("articles", departure.slug)
        yield folder / "article.json", departed_json(departure)
        yield (
            folder / "index.md",
            tombstone(templates) if departure.to is None else _signpost(departure.to, templates),
        )


def tombstone(templates: Path) -> bytes:
    """The page of an article that was taken down."""
    meta = {"title": "Article withdrawn", "description": "This article was withdrawn.", "kind": "withdrawn"}
    return page(templates, "withdrawn", meta)


def _signpost(to: str, templates: Path) -> bytes:
    """The page of an article that is elsewhere now; the theme's `main.html` takes readers there."""
    meta = {
        "title": "Article moved",
        "description": "This article has moved.",
        "kind": "moved",
        "moved_to": to,
    }
    return page(templates, "moved", meta, to=to)
