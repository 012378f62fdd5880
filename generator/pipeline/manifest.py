"""The manifest: which files below the documentation's folder the last run wrote.

What it names and a new run does not make goes; what it does not name is a person's and stays. It lies in
the work folder, `outputs.json`. The folders themselves tell when it is lost: `docs/.gitignore` keeps the
roots of what was generated, which keeps them out of version control too.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.files import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from generator.config.settings import Settings

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


def ignore_file(docs: Path, paths: Collection[PurePosixPath]) -> bytes:
    """The text of `docs/.gitignore` once these files have been generated."""
    lines = (f"/{root}{'/' if (docs / root).is_dir() else ''}" for root in _roots(docs, paths))
    return "\n".join((_HEADER, *lines, "")).encode()


@lru_cache(maxsize=1)
def _paths(path: Path, _changed: int) -> frozenset[PurePosixPath]:
    """The paths in the file; `serve` asks for them at every change of a file."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return frozenset(filter(_is_inside, map(PurePosixPath, document["paths"])))


def _roots(docs: Path, paths: Collection[PurePosixPath]) -> list[PurePosixPath]:
    """The topmost files and folders of the paths beside which no other file lies."""
    roots, known = list[PurePosixPath](), frozenset(paths)
    tops = {PurePosixPath(path.parts[0]) for path in paths}
    while tops:
        top = tops.pop()
        if top in known or _holds_only(docs, top, known):
            roots.append(top)
        else:
            depth = len(top.parts) + 1
            tops |= {PurePosixPath(*p.parts[:depth]) for p in paths if p.is_relative_to(top)}
    return sorted(roots)


def _holds_only(docs: Path, folder: PurePosixPath, known: frozenset[PurePosixPath]) -> bool:
    """Whether every file directly in the folder is a generated one."""
    files = (path.name for path in (docs / folder).iterdir() if not path.is_dir())
    return all(folder / name in known for name in files)


def _below(docs: Path, roots: Iterable[PurePosixPath]) -> Iterable[PurePosixPath]:
    for root in roots:
        paths = [docs / root] if (docs / root).is_file() else (docs / root).rglob("*")
        yield from (PurePosixPath(path.relative_to(docs).as_posix()) for path in paths if path.is_file())


def _is_inside(path: PurePosixPath) -> bool:
    """Whether the path leads to something below the folder that it is relative to."""
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts


def _path(settings: Settings) -> Path:
    return settings.work_dir / "outputs.json"
