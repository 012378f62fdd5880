"""Addresses whose article is not there any more: a way to where it is, or a note that it was taken down."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.data.article_json import departed_json
from generator.site.render.markup import page

if TYPE_CHECKING:
    from generator.editorial.permalinks import Departure
    from generator.site.render.edition import Site


def departed(departure: Departure, site: Site) -> tuple[PurePosixPath, bytes]:
    """What stands at `/articles/<slug>/`."""
    shown = tombstone(site) if departure.to is None else _signpost(departure.to, site)
    return PurePosixPath("articles", departure.slug, "index.md"), shown


def departed_data(departure: Departure) -> tuple[PurePosixPath, bytes]:
    """What stands at `/articles/<slug>/article.json`."""
    return PurePosixPath("articles", departure.slug, "article.json"), departed_json(departure)


def tombstone(site: Site) -> bytes:
    """The page of an article that was taken down."""
    said = site.gettext("This article was withdrawn.")
    meta = {"title": site.gettext("Article withdrawn"), "description": said, "kind": "withdrawn"}
    return page(site, "withdrawn", meta)


def _signpost(to: str, site: Site) -> bytes:
    """The page of an article that is elsewhere now; the theme's `main.html` takes readers there."""
    meta = {
        "title": site.gettext("Article moved"),
        "description": site.gettext("This article has moved."),
        "kind": "moved",
        "moved_to": to,
    }
    return page(site, "moved", meta, to=to)
