"""The documentation's folder, brought up to what a run publishes: written when bytes change."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.files import place_if_changed, remove_empty, write_if_changed
from generator.pipeline.manifest import IGNORE_FILE, read_manifest, write_manifest, write_roots

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.config.settings import Settings


def write_docs(settings: Settings, files: Mapping[PurePosixPath, bytes | Path]) -> list[PurePosixPath]:
    """Bring the generated files to these bytes or kept files; the paths written or removed.

    Until all is done the manifest names the old files and the new: a run that is killed leaves none that
    the next does not know.
    """
    docs, known, paths = settings.docs_dir, read_manifest(settings), {*files, IGNORE_FILE}
    write_manifest(settings, known | paths)
    changed = [path for path, data in files.items() if _put(docs / path, data)]
    for stray in _strays(docs, known, files):
        (docs / stray).unlink()
        remove_empty((docs / stray).parent, docs)
        changed.append(stray)
    write_roots(docs, paths, changed=bool(changed))
    write_manifest(settings, paths)
    return changed


def pending_docs(settings: Settings, files: Mapping[PurePosixPath, bytes | Path]) -> list[PurePosixPath]:
    """What `write_docs` would write or remove."""
    docs = settings.docs_dir
    written = (path for path, data in files.items() if not _holds(docs / path, data))
    return [*written, *_strays(docs, read_manifest(settings), files)]


def remove_docs(settings: Settings) -> None:
    """Remove every generated file, and the folders that are empty then."""
    docs = settings.docs_dir
    for path in sorted({*read_manifest(settings), IGNORE_FILE}):
        if (docs / path).is_file():
            (docs / path).unlink()
            remove_empty((docs / path).parent, docs)


def _put(path: Path, data: bytes | Path) -> bool:
    return place_if_changed(path, data) if isinstance(data, Path) else write_if_changed(path, data)


def _holds(path: Path, data: bytes | Path) -> bool:
    wanted = data.read_bytes() if isinstance(data, Path) else data
    return path.is_file() and path.read_bytes() == wanted


def _strays(
    docs: Path, known: frozenset[PurePosixPath], files: Mapping[PurePosixPath, bytes | Path]
) -> list[PurePosixPath]:
    """What an earlier run wrote and this one does not make."""
    return [path for path in sorted(known - files.keys() - {IGNORE_FILE}) if (docs / path).is_file()]
