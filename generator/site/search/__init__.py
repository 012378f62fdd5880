"""Search in both languages: a document for each article, and a Pagefind bundle for each language."""

from __future__ import annotations

import hashlib
import shutil
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.files import Stamp, mirror
from generator.site.search.bundle import make_bundle
from generator.site.search.documents import LANGUAGES, render_documents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story

__all__ = ["search_bundles"]


def search_bundles(
    stories: Sequence[Story], taxonomy: Taxonomy, settings: Settings
) -> dict[PurePosixPath, Path]:
    """The bundle of each language as cached files by path; the indexer runs only if an article has changed.

    Raises:
        PublishError: the indexer failed; the old bundles stay.
    """
    files: dict[PurePosixPath, Path] = {}
    for language in LANGUAGES:
        documents = render_documents(stories, taxonomy, language, settings.templates)
        bundle = _kept_bundle(documents, language, settings.work_dir / "search")
        for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
            files[PurePosixPath("search", language, path.relative_to(bundle).as_posix())] = path
    return files


def _kept_bundle(documents: Mapping[PurePosixPath, bytes], language: str, work: Path) -> Path:
    """The folder below `work` with the bundle of these documents."""
    bundle, digest = work / f"{language}.bundle", _digest(documents)
    stamp = Stamp(work / f"{language}.stamp", bundle)
    if stamp.holds(digest):
        return bundle
    stamp.clear()
    mirror(documents, work / language)
    output = work / f"{language}.new"
    shutil.rmtree(output, ignore_errors=True)
    mirror(make_bundle(work / language, language, output) if documents else {}, bundle)
    shutil.rmtree(output, ignore_errors=True)
    stamp.set(digest)
    return bundle


def _digest(documents: Mapping[PurePosixPath, bytes]) -> str:
    sums = (f"{path} {hashlib.sha256(data).hexdigest()}\n" for path, data in sorted(documents.items()))
    return hashlib.sha256("".join([version("pagefind"), *sums]).encode()).hexdigest()
