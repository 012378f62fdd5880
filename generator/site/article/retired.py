"""Addresses that no longer have an article: a redirect to where it is, or a note that it was taken down."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.render.markup import page

if TYPE_CHECKING:
    from generator.editorial.permalinks import RetiredAddress
    from generator.site.render.edition import Edition
    from generator.store import Content


def retired_pages(address: RetiredAddress, edition: Edition) -> tuple[PurePosixPath, Content]:
    """The page at `/articles/<slug>/`."""
    shown = tombstone(edition) if address.to is None else _signpost(address.to, edition)
    return PurePosixPath("articles", address.slug, "index.md"), shown


def tombstone(edition: Edition) -> Content:
    """The page of an article that was taken down."""
    description = edition.gettext("This article was withdrawn.")
    meta = {"title": edition.gettext("Article withdrawn"), "description": description, "kind": "withdrawn"}
    return page(edition, "withdrawn", meta)


def _signpost(to: str, edition: Edition) -> Content:
    """The page of an article that has moved; the theme's `main.html` redirects readers."""
    meta = {
        "title": edition.gettext("Article moved"),
        "description": edition.gettext("This article has moved."),
        "kind": "moved",
        "moved_to": to,
    }
    return page(edition, "moved", meta, to=to)
