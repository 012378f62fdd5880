"""Turning stories into pages (Markdown with our own HTML) and data files, as bytes by path.

Nothing is written here. A page is made in two steps: a module turns stories into a flat, frozen
view, and the template of the same name renders it. Paths are relative to the documentation's folder;
the Arabic edition's pages are below `ar/`, at the same paths.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from generator.model.story import newest_first
from generator.site.article.page import article, data_files, digest_in
from generator.site.article.retired import retired_pages
from generator.site.data.article_json import article_json, retired_json
from generator.site.explorer.pages import explorer
from generator.site.lists.archive import archive
from generator.site.lists.home import home
from generator.site.lists.listing import articles
from generator.site.lists.old_pages import old_pages
from generator.site.lists.taxonomy_pages import outlets, topics
from generator.site.render.edition import Edition
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.permalinks import RetiredAddress
    from generator.model import Story
    from generator.store import Content

    Kin: TypeAlias = tuple[Mapping[str, Sequence[Story]], Mapping[str, Sequence[Story]]]

_NONE: Mapping[str, bytes] = MappingProxyType({})
__all__ = ["Edition", "article_documents", "render_data", "render_pages"]


def render_pages(
    stories: Sequence[Story],
    kin: Kin,
    retired: Sequence[RetiredAddress],
    edition: Edition,
) -> dict[PurePosixPath, Content]:
    """Every generated page of one edition; `stories` in any order.

    `kin` has for each slug the articles that report the same event, and those that are related.
    """
    pages = _pages(stories, kin, retired, edition)
    return {PurePosixPath(edition.language.folder, path): page for path, page in pages}


def article_documents(
    stories: Sequence[Story],
    retired: Sequence[RetiredAddress],
    kin: Kin = ({}, {}),
    digests: Mapping[str, bytes] = _NONE,
) -> dict[str, Content]:
    """Each article's `article.json` by its slug, including articles that moved or were taken down.

    `kin` is as for `render_pages`; `digests` are those of the stories, by slug.
    """
    documents: dict[str, Content] = {
        story.article.slug: _document(
            story, [some.get(story.article.slug, ()) for some in kin], digest_in(digests, story)
        )
        for story in stories
    }
    return documents | {address.slug: retired_json(address) for address in retired}


def render_data(
    stories: Sequence[Story],
    articles: Mapping[str, Content],
    settings: Settings,
    digests: Mapping[str, bytes] = _NONE,
) -> dict[PurePosixPath, Content]:
    """The data files, once for all editions, by path; `articles` are those of `article_documents`."""
    files = {PurePosixPath("articles", slug, "article.json"): data for slug, data in articles.items()}
    for story in stories:
        files.update(data_files(story, digest_in(digests, story), settings))
    return files


def _document(story: Story, kin: Sequence[Sequence[Story]], digest: bytes) -> Later:
    slugs = [[other.article.slug for other in some] for some in kin]
    return Later(digest_of("json", digest, slugs), partial(article_json, story, *slugs))


def _pages(
    stories: Sequence[Story],
    kin: Kin,
    retired: Sequence[RetiredAddress],
    edition: Edition,
) -> Iterator[tuple[PurePosixPath, Content]]:
    listed = newest_first(stories)
    yield home(listed, edition)
    yield from articles(listed, edition)
    yield from archive(listed, edition)
    yield from explorer(listed, edition)
    yield from topics(edition)
    yield from outlets(edition)
    yield from old_pages(edition)
    for story in stories:
        same, related = (by_slug.get(story.article.slug, ()) for by_slug in kin)
        yield article(story, same, related, edition)
    for address in retired:
        yield retired_pages(address, edition)
