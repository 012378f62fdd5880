"""The first file of the interface, which says where everything is, and the topics."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.site.api.entries import file_address
from generator.site.api.lists import with_list
from generator.site.data.article_json import json_document
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import OldAddress, TaxonomyTerm
    from generator.model import Story
    from generator.store import Content

KINDS = ("index", "article", "articles", "entry", "figure", "figures", "topic", "topics")
"""Names of the schemas: one for each file, and for each part that several files share."""


def index_file(
    stories: Sequence[Story], topics: Sequence[TaxonomyTerm], settings: Settings
) -> tuple[str, bytes]:
    """`index.json`; `stories` are the listed ones."""
    days = [story.updated for story in stories if story.updated]
    return "index.json", json_document(
        {
            "version": 1,
            "name": settings.site_name,
            "site": settings.site_url,
            "updated": max(days).isoformat() if days else None,
            "counts": {
                "articles": len(stories),
                "figures": sum(story.counts.figures for story in stories),
                "topics": len(topics),
            },
            "articles": file_address(settings, "articles.json"),
            "figures": file_address(settings, "figures.json"),
            "topics": file_address(settings, "topics.json"),
            "documentation": f"{settings.site_url}api/",
            "schemas": {kind: file_address(settings, f"schema/{kind}.json") for kind in KINDS},
        }
    )


def topic_files(
    topics: Sequence[TaxonomyTerm],
    old: Sequence[OldAddress],
    entries: Mapping[str, bytes],
    settings: Settings,
) -> Iterator[tuple[str, Content]]:
    """`topics.json`, and a file for each topic with the entries of its articles; `entries` is by slug.

    The file is at the old addresses of the topic too.
    """
    yield "topics.json", json_document({"topics": [_topic(topic, settings) for topic in topics]})
    for slug, topic in (*((t.slug, t) for t in topics), *((address.slug, address.term) for address in old)):
        articles = [entries[story.article.slug] for story in topic.stories]
        head = _topic(topic, settings)
        key = digest_of("topic", head, articles)
        yield f"topics/{slug}.json", Later(key, partial(with_list, head, "articles", articles))


def _topic(topic: TaxonomyTerm, settings: Settings) -> dict[str, object]:
    return {
        "slug": topic.slug,
        "name": topic.name,
        "name_ar": topic.names.arabic,
        "count": len(topic.stories),
        "page": f"{settings.site_url}topics/{topic.slug}/",
        "feed": f"{settings.site_url}topics/{topic.slug}/feed.xml",
        "data": file_address(settings, f"topics/{topic.slug}.json"),
    }
