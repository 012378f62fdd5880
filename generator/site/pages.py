"""Stories to pages: Markdown with our own HTML in it, and data files, as bytes by path.

Nothing is written here. A page is made in two steps: a module turns stories into a flat, frozen
view; the template of the same name prints it. Paths are relative to the documentation's folder; the
Arabic edition's pages stand below `ar/`, at the same paths.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.article.gone import departed, departed_data
from generator.site.article.page import article, data_files
from generator.site.article.share_card import share_card
from generator.site.explorer.pages import explorer
from generator.site.lists.archive import archive
from generator.site.lists.home import home
from generator.site.lists.listing import articles
from generator.site.lists.taxonomy_pages import outlets, topics
from generator.site.render.article_cards import newest_first
from generator.site.render.edition import Site

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.permalinks import Departure
    from generator.model import Story
    from generator.site.social_images import Card

__all__ = ["Site", "render_data", "render_pages", "share_cards"]


def render_pages(
    stories: Sequence[Story],
    near: Mapping[str, Sequence[Story]],
    departures: Sequence[Departure],
    site: Site,
) -> dict[PurePosixPath, bytes]:
    """Every generated page of one edition, sorted by path; `stories` in any order.

    `near` has the related articles of each by slug.
    """
    pages = _pages(stories, near, departures, site)
    return dict(sorted((PurePosixPath(site.language.folder, path), page) for path, page in pages))


def render_data(
    stories: Sequence[Story], departures: Sequence[Departure], settings: Settings
) -> dict[PurePosixPath, bytes]:
    """The data files, which stand once for all editions, sorted by path."""
    files = [file for story in stories for file in data_files(story, settings)]
    return dict(sorted([*files, *(departed_data(departure) for departure in departures)]))


def _pages(
    stories: Sequence[Story],
    near: Mapping[str, Sequence[Story]],
    departures: Sequence[Departure],
    site: Site,
) -> Iterator[tuple[PurePosixPath, bytes]]:
    listed = newest_first(stories)
    yield home(listed, site)
    yield from articles(listed, site)
    yield from archive(listed, site)
    yield from explorer(listed, site)
    yield from topics(site)
    yield from outlets(site)
    for story in stories:
        yield article(story, near.get(story.article.slug, ()), site)
    for departure in departures:
        yield departed(departure, site)


def share_cards(stories: Sequence[Story], settings: Settings) -> dict[PurePosixPath, Card]:
    """The card of every page that has one, by the folder of the page."""
    shown = (story for story in stories if not story.article.withdrawn)
    return {PurePosixPath("articles", s.article.slug): share_card(s, settings) for s in shown}
