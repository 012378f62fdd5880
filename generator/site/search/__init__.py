"""Search in both languages: the articles' documents, and a Pagefind bundle of them for each."""

from __future__ import annotations

import hashlib
import shutil
from importlib.metadata import version
from typing import TYPE_CHECKING

from generator.files import write_if_changed
from generator.site.search.bundle import make_bundle
from generator.site.search.documents import LANGUAGES, render_documents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path, PurePosixPath

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story

__all__ = ["write_index"]


def write_index(stories: Sequence[Story], taxonomy: Taxonomy, settings: Settings) -> None:
    """Bring `docs/search/{ar,en}` up to the stories; nothing runs when none has changed.

    Raises:
        PublishError: the indexer fails; the old bundles stay.
    """
    for language in LANGUAGES:
        documents = render_documents(stories, taxonomy, language, settings.project / "templates" / "search")
        bundle = settings.docs_dir / "search" / language
        _bring_up(documents, language, settings.work_dir / "search", bundle)


def _bring_up(documents: Mapping[PurePosixPath, bytes], language: str, work: Path, bundle: Path) -> None:
    stamp, made_of = work / f"{language}.stamp", _digest(documents)
    if stamp.is_file() and stamp.read_text("ascii") == made_of + _listing(bundle):
        return
    stamp.unlink(missing_ok=True)
    _mirror(documents, work / language)
    output = work / f"{language}.new"
    shutil.rmtree(output, ignore_errors=True)
    _mirror(make_bundle(work / language, language, output) if documents else {}, bundle)
    shutil.rmtree(output, ignore_errors=True)
    write_if_changed(stamp, (made_of + _listing(bundle)).encode("ascii"))


def _mirror(files: Mapping[PurePosixPath, bytes], folder: Path) -> None:
    """Make the folder hold exactly these files; those that are right already stay untouched."""
    for path, data in files.items():
        write_if_changed(folder / path, data)
    wanted = {folder / path for path in files}
    for found in sorted(folder.rglob("*"), reverse=True):
        if found.is_dir():
            if not any(found.iterdir()):
                found.rmdir()
        elif found not in wanted:
            found.unlink()


def _digest(documents: Mapping[PurePosixPath, bytes]) -> str:
    sums = (f"{path} {hashlib.sha256(data).hexdigest()}\n" for path, data in sorted(documents.items()))
    return hashlib.sha256("".join([version("pagefind"), *sums]).encode()).hexdigest()


def _listing(folder: Path) -> str:
    """A digest of the names and sizes below a folder: its files are named by their content."""
    sizes = (f"{p.relative_to(folder)} {p.stat().st_size}\n" for p in folder.rglob("*") if p.is_file())
    return hashlib.sha256("".join(sorted(sizes)).encode()).hexdigest()
