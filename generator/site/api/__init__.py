"""The site as data, `/api/v1/`: JSON files that any program can read; `docs/api.md` describes them.

Each file follows its schema, which is published too. Keys may be added within a version; removing
one or changing its meaning makes a new version. Addresses and ids stay the same, like those of pages.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.site.api.dataset import dataset
from generator.site.api.entries import article_entry
from generator.site.api.index import KINDS, index_file, topic_files
from generator.site.api.known import NOTHING, Known
from generator.site.api.lists import article_pages, figure_pages
from generator.site.data.article_json import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story
    from generator.store import Content

__all__ = ["Known", "api", "dataset"]

ROOT = PurePosixPath("api", "v1")


def api(
    stories: Sequence[Story],
    taxonomy: Taxonomy,
    articles: Mapping[str, Content],
    settings: Settings,
    known: Known = NOTHING,
) -> dict[PurePosixPath, Content]:
    """Every file of the interface by path below the documentation.

    Args:
        stories: in any order.
        taxonomy: every topic, and the addresses that topics had.
        articles: each article's `article.json` by its slug, the same as beside its page.
        settings: the project's.
        known: what is known of the stories.
    """
    files = _files(stories, taxonomy, articles, settings, known)
    return {ROOT / path: content for path, content in files}


def _files(
    stories: Sequence[Story],
    taxonomy: Taxonomy,
    articles: Mapping[str, Content],
    settings: Settings,
    known: Known,
) -> Iterator[tuple[str, Content]]:
    listed = newest_first(stories)
    entries = {s.article.slug: json_document(article_entry(s, settings)).strip() for s in listed}
    yield index_file(listed, taxonomy.topics, settings)
    yield from article_pages(tuple(entries.values()), settings)
    yield from figure_pages(listed, settings, known)
    yield from topic_files(taxonomy.topics, taxonomy.old_topics, entries, settings)
    for slug, document in articles.items():
        yield f"articles/{slug}.json", document
    for kind in KINDS:
        schema = settings.templates.file(f"api/{kind}.json")
        yield f"schema/{kind}.json", schema.read_bytes()
