"""Updating the documentation's folder to what a run publishes; files are written only if bytes change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.files import place_if_changed, remove_empty, write_if_changed
from generator.pipeline.manifest import (
    IGNORE_FILE,
    Manifest,
    digest_of,
    read_manifest,
    write_manifest,
    write_roots,
)
from generator.resources import DOCS, shipped_docs

if TYPE_CHECKING:
    from generator.config.settings import Settings


Files = Mapping[PurePosixPath, bytes | Path]
NONE: Mapping[PurePosixPath, bytes] = MappingProxyType({})


def docs_of_program(settings: Settings) -> dict[PurePosixPath, bytes]:
    """The program's pages, style sheets and scripts, without those that the project replaces by its own."""
    docs = settings.docs_dir
    if docs.resolve() == DOCS.resolve():
        return {}  # this repository itself, whose own files these are
    known = read_manifest(settings).paths
    shipped = shipped_docs(arabic=settings.arabic_recipe is not None).items()
    return {path: file.read_bytes() for path, file in shipped if path in known or not (docs / path).exists()}


def write_docs(
    settings: Settings, files: Files, shipped: Mapping[PurePosixPath, bytes] = NONE
) -> list[PurePosixPath]:
    """Write the generated files and remove outdated ones; return the paths written or removed.

    `shipped` are the files among them that come with the program; one that a person edits becomes theirs.

    Until everything is written, the manifest names both the old files and the new ones, so that the next
    run knows every file that a killed run has left.
    """
    docs, before = settings.docs_dir, read_manifest(settings)
    now = Manifest(
        frozenset({*files, IGNORE_FILE}),
        {path: frozenset({digest_of(data)}) for path, data in shipped.items()},
    )
    write_manifest(settings, before | now)
    changed = [path for path, data in files.items() if _put(docs / path, data)]
    for stray in _strays(docs, before, files):
        (docs / stray).unlink()
        remove_empty((docs / stray).parent, docs)
        changed.append(stray)
    write_roots(docs, now.paths, changed=bool(changed))
    write_manifest(settings, now)
    return changed


def pending_docs(settings: Settings, files: Files) -> list[PurePosixPath]:
    """What `write_docs` would write or remove."""
    docs = settings.docs_dir
    written = (path for path, data in files.items() if not _holds(docs / path, data))
    return [*written, *_strays(docs, read_manifest(settings), files)]


def remove_docs(settings: Settings) -> None:
    """Remove every generated file, and every folder that this empties."""
    docs = settings.docs_dir
    for path in sorted({*read_manifest(settings).paths, IGNORE_FILE}):
        if (docs / path).is_file():
            (docs / path).unlink()
            remove_empty((docs / path).parent, docs)


def _put(path: Path, data: bytes | Path) -> bool:
    return place_if_changed(path, data) if isinstance(data, Path) else write_if_changed(path, data)


def _holds(path: Path, data: bytes | Path) -> bool:
    wanted = data.read_bytes() if isinstance(data, Path) else data
    return path.is_file() and path.read_bytes() == wanted


def _strays(docs: Path, before: Manifest, files: Files) -> list[PurePosixPath]:
    """The files that an earlier run wrote and this one does not."""
    left = sorted(before.paths - files.keys() - {IGNORE_FILE})
    return [path for path in left if (docs / path).is_file()]
