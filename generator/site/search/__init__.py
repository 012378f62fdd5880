"""Search in both languages: a document for each article, indexed by period, and one index for readers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.site.search.documents import LANGUAGES, documents_of
from generator.site.search.kept import kept_bundle
from generator.site.search.periods import by_period
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path, PurePosixPath

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story

__all__ = ["search_bundles"]
_NONE: Mapping[str, bytes] = MappingProxyType({})


def search_bundles(
    stories: Sequence[Story],
    taxonomy: Taxonomy,
    settings: Settings,
    digests: Mapping[str, bytes] = _NONE,
    workers: Workers = HERE,
) -> dict[PurePosixPath, Path]:
    """The index of each language as cached files by path; only periods with a changed article are indexed.

    `digests` are those of the stories, by slug.

    Raises:
        PublishError: the indexer failed; the old indexes stay.
    """
    files: dict[PurePosixPath, Path] = {}
    periods = by_period(stories)
    for language in LANGUAGES:
        documents = {
            period: documents_of(articles, taxonomy, language, settings.templates, digests)
            for period, articles in periods.items()
        }
        files.update(kept_bundle(documents, language, settings.work_dir / "search", workers))
    return files
