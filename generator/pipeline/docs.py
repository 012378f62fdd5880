"""Updating the documentation's folder to what a run publishes; files are written only if bytes change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

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
from generator.store import STORE, Aside, Content, Later, Place, ShownFiles, bytes_of
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.config.settings import Settings


Files = Mapping[PurePosixPath, Content | Path]
_SECONDS = 0.01
"""About how long a page takes to make."""
NONE: Mapping[PurePosixPath, bytes] = MappingProxyType({})
Ready: TypeAlias = bytes | Path | Place
"""What a file is to have, made."""


@dataclass(frozen=True, slots=True)
class Making:
    """Where files are made, and where those are put that are made."""

    aside: Aside
    workers: Workers


def docs_of_program(settings: Settings) -> dict[PurePosixPath, bytes]:
    """The program's pages, style sheets and scripts, without those that the project replaces by its own."""
    docs = settings.docs_dir
    if docs.resolve() == DOCS.resolve():
        return {}  # this repository itself, whose own files these are
    known = read_manifest(settings).paths
    shipped = shipped_docs(arabic=settings.arabic_recipe is not None).items()
    return {
        path: file.read_bytes() for path, file in shipped if str(path) in known or not (docs / path).exists()
    }


def write_docs(
    settings: Settings,
    files: Files,
    shipped: Mapping[PurePosixPath, bytes] = NONE,
    workers: Workers = HERE,
) -> list[PurePosixPath]:
    """Write the generated files and remove outdated ones; return the paths written or removed.

    `shipped` are the files among them that come with the program; one that a person edits becomes theirs.

    Until everything is written, the manifest names both the old files and the new ones, so that the next
    run knows every file that a killed run has left.
    """
    docs, before = settings.docs_dir, read_manifest(settings)
    now = Manifest(
        frozenset({*map(str, files), IGNORE_FILE}),
        {str(path): frozenset({digest_of(data)}) for path, data in shipped.items()},
    )
    shown = ShownFiles(settings.work_dir / STORE)
    with Aside(settings.work_dir) as aside:
        due = _due(docs, files, shown, Making(aside, workers))
        write_manifest(settings, before | now)
        changed = [path for path, data in due.items() if _written(docs / path, data, aside)]
        for path, data in due.items():
            if isinstance(later := files[path], Later) and isinstance(data, Place):
                shown.note(str(path), later.key, docs / path, aside.get(data))
    for stray in _strays(docs, before, now):
        (docs / stray).unlink()
        remove_empty((docs / stray).parent, docs)
        changed.append(stray)
    write_roots(docs, now.paths, changed=bool(changed))
    write_manifest(settings, now)
    shown.save()
    return changed


def pending_docs(settings: Settings, files: Files, workers: Workers = HERE) -> list[PurePosixPath]:
    """What `write_docs` would write or remove."""
    docs, shown = settings.docs_dir, ShownFiles(settings.work_dir / STORE)
    with Aside(settings.work_dir) as aside:
        due = _due(docs, files, shown, Making(aside, workers))
        shown.close()
        written = [path for path, data in due.items() if not _holds(docs / path, data, aside)]
    return [*written, *_strays(docs, read_manifest(settings), Manifest(frozenset(map(str, files))))]


def remove_docs(settings: Settings) -> None:
    """Remove every generated file, and every folder that this empties."""
    docs = settings.docs_dir
    for path in sorted({*read_manifest(settings).paths, IGNORE_FILE}):
        if (docs / path).is_file():
            (docs / path).unlink()
            remove_empty((docs / path).parent, docs)


def _due(docs: Path, files: Files, shown: ShownFiles, making: Making) -> dict[PurePosixPath, Ready]:
    """The files without those that are as they are to be, all made before one is written."""
    due = {
        path: data
        for path, data in files.items()
        if not isinstance(data, Later) or not shown.holds(name := str(path), data.key, f"{docs}/{name}")
    }
    ready: dict[PurePosixPath, Ready] = {**_made_apart(due, making)}
    for path, data in due.items():
        if path not in ready:
            ready[path] = making.aside.put(bytes_of(data)) if isinstance(data, Later) else data
    return {path: ready[path] for path in due}


def _made_apart(due: Files, making: Making) -> dict[PurePosixPath, Place]:
    """The files that other processes may make; those of one article together, which share what is sent."""
    apart = {path: data.apart for path, data in due.items() if isinstance(data, Later) and data.apart}
    paths = sorted(apart, key=lambda path: path.parent.name)
    made = making.workers.each(_called, [apart[path]() for path in paths], _SECONDS)
    return {path: making.aside.put(data) for path, data in zip(paths, made, strict=True)}


def _called(make: Callable[[], bytes]) -> bytes:
    return make()


def _written(path: Path, data: Ready, aside: Aside) -> bool:
    """Whether the file had to be written."""
    if isinstance(data, Path):
        return place_if_changed(path, data)
    return write_if_changed(path, aside.get(data) if isinstance(data, Place) else data)


def _holds(path: Path, data: Ready, aside: Aside) -> bool:
    if isinstance(data, Place):
        data = aside.get(data)
    wanted = data.read_bytes() if isinstance(data, Path) else data
    return path.is_file() and path.read_bytes() == wanted


def _strays(docs: Path, before: Manifest, now: Manifest) -> list[PurePosixPath]:
    """The files that an earlier run wrote and this one does not."""
    left = sorted(before.paths - now.paths - {IGNORE_FILE})
    return [PurePosixPath(path) for path in left if (docs / path).is_file()]
