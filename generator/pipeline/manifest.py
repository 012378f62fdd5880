"""The manifest: which files below the documentation's folder the last run wrote.

What it names and a new run does not make goes; what it does not name is a person's and stays. It lies in
the work folder, `outputs.json`. The folders themselves tell when it is lost: `docs/.gitignore` keeps the
roots of what was generated, which keeps them out of version control too. A file below a root that is newer
than that list was not there when the last run ended: it is a person's.
"""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.files import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from generator.config.settings import Settings

MANIFEST = "outputs.json"
IGNORE_FILE = PurePosixPath(".gitignore")
_HEADER = "# Written by khulasa: what it generates here, and this file."


def read_manifest(settings: Settings) -> frozenset[PurePosixPath]:
    """The paths of the generated files below the documentation's folder; none before the first run."""
    path = _path(settings)
    try:
        return _paths(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset(_below(settings.docs_dir, read_roots(settings.docs_dir)))


def is_generated(settings: Settings, path: Path) -> bool:
    """Whether a run wrote the file at this path, or is writing it now."""
    known = read_manifest(settings)
    docs = settings.docs_dir
    return path.is_relative_to(docs) and PurePosixPath(path.relative_to(docs).as_posix()) in known


def write_manifest(settings: Settings, paths: Iterable[PurePosixPath]) -> None:
    """Remember the paths."""
    document = {"paths": sorted(map(str, paths))}
    write_if_changed(_path(settings), json.dumps(document, ensure_ascii=False, indent=0).encode())


def read_roots(docs: Path) -> tuple[PurePosixPath, ...]:
    """The files and folders that hold nothing but what was generated, as `docs/.gitignore` has them."""
    try:
        lines = (docs / IGNORE_FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    if not lines or lines[0] != _HEADER:
        return ()
    roots = (PurePosixPath(line.removeprefix("/")) for line in lines[1:] if line.startswith("/"))
    return tuple(root for root in roots if _is_inside(root))


def write_roots(docs: Path, paths: Collection[PurePosixPath], *, changed: bool) -> None:
    """Write `docs/.gitignore`, which is no older than any of these files, of which a run `changed` some."""
    lines = (f"/{root}{'/' if (docs / root).is_dir() else ''}" for root in _roots(docs, paths))
    write_if_changed(docs / IGNORE_FILE, "\n".join((_HEADER, *lines, "")).encode())
    if changed:
        os.utime(docs / IGNORE_FILE)


@lru_cache(maxsize=1)
def _paths(path: Path, _changed: int) -> frozenset[PurePosixPath]:
    """The paths in the file; `serve` asks for them at every change of a file."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return frozenset(filter(_is_inside, map(PurePosixPath, document["paths"])))


def _roots(docs: Path, paths: Collection[PurePosixPath]) -> list[PurePosixPath]:
    """The topmost files and folders of the paths that hold no other file."""
    roots, known = list[PurePosixPath](), frozenset(paths)
    tops = {PurePosixPath(path.parts[0]) for path in paths}
    by_hand = {folder for path in _files(docs) if path not in known for folder in path.parents}
    while tops:
        top = tops.pop()
        if top in known or top not in by_hand:
            roots.append(top)
        else:
            depth = len(top.parts) + 1
            tops |= {PurePosixPath(*p.parts[:depth]) for p in paths if p.is_relative_to(top)}
    return sorted(roots)


def _files(docs: Path) -> Iterable[PurePosixPath]:
    """Every file below the documentation's folder."""
    for folder, _, names in os.walk(docs):
        inside = PurePosixPath(Path(folder).relative_to(docs).as_posix())
        yield from (inside / name for name in names)


def _below(docs: Path, roots: Iterable[PurePosixPath]) -> Iterable[PurePosixPath]:
    """The files below the roots that are no newer than the list of them."""
    for root in roots:
        paths = [docs / root] if (docs / root).is_file() else (docs / root).rglob("*")
        written = (docs / IGNORE_FILE).stat().st_mtime_ns
        known = (path for path in paths if path.is_file() and path.stat().st_mtime_ns <= written)
        yield from (PurePosixPath(path.relative_to(docs).as_posix()) for path in known)


def _is_inside(path: PurePosixPath) -> bool:
    """Whether the path leads to something below the folder that it is relative to."""
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts


def _path(settings: Settings) -> Path:
    return settings.work_dir / MANIFEST
