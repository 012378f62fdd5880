"""The manifest: which files below the documentation's folder the last run wrote.

A file that it names is removed when a run no longer makes it; a file that it does not name is a person's
and stays. The manifest is `outputs.json` in the work folder. If lost, it is replaced by `docs/.gitignore`:
it lists the roots of everything generated, which also keeps them out of version control. A file below a root
that is newer than that list appeared after the last run, so it is a person's.

Runs also write the style sheets, scripts and pages that come with the program. One that a person has edited
is theirs from then on, which the manifest can tell by the SHA-256 of what was written.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.files import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from generator.config.settings import Settings

MANIFEST = "outputs.json"
IGNORE_FILE = ".gitignore"
_HEADER = "# Written by khulasa: what it generates here, and this file."


Digests = Mapping[str, frozenset[str]]
"""The SHA-256 of the program's files when they were written; two of each while a run may be writing."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files that a run has written, or may have written, below the documentation's folder."""

    paths: frozenset[str] = frozenset()
    """As strings, because there are tens of thousands."""
    shipped: Digests = field(default_factory=dict)

    def __or__(self, other: Manifest) -> Manifest:
        """The files that are in either manifest."""
        known = {*self.shipped, *other.shipped}
        none = frozenset[str]()
        shipped = {path: self.shipped.get(path, none) | other.shipped.get(path, none) for path in known}
        return Manifest(self.paths | other.paths, shipped)

    def untouched(self, docs: Path) -> Manifest:
        """The manifest without the files that a person has edited since."""
        return replace(self, paths=self.paths - {path for path in self.shipped if self._edited(docs, path)})

    def _edited(self, docs: Path, path: str) -> bool:
        return (docs / path).is_file() and digest_of((docs / path).read_bytes()) not in self.shipped[path]


def digest_of(data: bytes) -> str:
    """The SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(settings: Settings) -> Manifest:
    """The generated files, without those that a person has edited; empty before the first run."""
    path, docs = _path(settings), settings.docs_dir
    try:
        return _KNOWN.read(path).untouched(docs)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest(frozenset(_below(docs, read_roots(docs))))


def is_generated(settings: Settings, path: Path) -> bool:
    """Whether a run has written the file at this path or is writing it now."""
    known = read_manifest(settings).paths
    docs = settings.docs_dir
    return path.is_relative_to(docs) and path.relative_to(docs).as_posix() in known


def write_manifest(settings: Settings, manifest: Manifest) -> None:
    """Save the manifest if it has changed."""
    document = {
        "paths": sorted(manifest.paths),
        "shipped": {path: sorted(digests) for path, digests in sorted(manifest.shipped.items())},
    }
    path = _path(settings)
    write_if_changed(path, json.dumps(document, ensure_ascii=False, indent=0).encode())
    if all(map(_is_inside, document["paths"])):
        _KNOWN.keep(path, manifest)


def read_roots(docs: Path) -> tuple[PurePosixPath, ...]:
    """The files and folders that contain only generated files, as listed in `docs/.gitignore`."""
    try:
        lines = (docs / IGNORE_FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    if not lines or lines[0] != _HEADER:
        return ()
    roots = (PurePosixPath(line.removeprefix("/")) for line in lines[1:] if line.startswith("/"))
    return tuple(root for root in roots if _is_inside(str(root)))


def write_roots(docs: Path, paths: AbstractSet[str], *, changed: bool) -> None:
    """Write `docs/.gitignore`; when the run `changed` a file, also date it later than all of them."""
    lines = (f"/{root}{'/' if (docs / root).is_dir() else ''}" for root in _roots(docs, paths))
    write_if_changed(docs / IGNORE_FILE, "\n".join((_HEADER, *lines, "")).encode())
    if changed:
        os.utime(docs / IGNORE_FILE)


class _Known:
    """The manifest that was read or written last, because a run and `serve` ask for it again and again."""

    def __init__(self) -> None:
        """Begin without any."""
        self._of: tuple[Path, int, int, int] | None = None
        self._manifest = Manifest()

    def read(self, path: Path) -> Manifest:
        """The manifest in the file, which is read if it is not the one that is known."""
        if self._of != _look(path):
            document = json.loads(path.read_text(encoding="utf-8"))
            shipped = document.get("shipped", {}).items()
            self.keep(
                path,
                Manifest(
                    frozenset(name for name in document["paths"] if _is_inside(name)),
                    {name: frozenset(digests) for name, digests in shipped},
                ),
            )
        return self._manifest

    def keep(self, path: Path, manifest: Manifest) -> None:
        """The file has this manifest."""
        self._of, self._manifest = _look(path), manifest


def _look(path: Path) -> tuple[Path, int, int, int]:
    """What tells one writing of the file from the next."""
    status = path.stat()
    return path, status.st_mtime_ns, status.st_size, status.st_ino


_KNOWN = _Known()


def _roots(docs: Path, known: AbstractSet[str]) -> list[PurePosixPath]:
    """The topmost files and folders of the paths that contain no other files."""
    by_hand = {str(folder) for path in _files(docs) - known for folder in PurePosixPath(path).parents}
    roots, waiting = list[str](), {"": {*known}}
    while waiting:
        folder, inside = waiting.popitem()
        for top in {path[: (path.find("/", len(folder)) + 1 or len(path) + 1) - 1] for path in inside}:
            if top in known or top not in by_hand:
                roots.append(top)
            else:
                waiting[f"{top}/"] = {path for path in inside if path.startswith(f"{top}/")}
    return sorted(map(PurePosixPath, roots))


def _files(docs: Path) -> set[str]:
    """Every file below the documentation's folder."""
    start = len(str(docs)) + 1
    walk = ((folder[start:].replace(os.sep, "/"), names) for folder, _, names in os.walk(str(docs)))
    return {f"{folder}/{name}" if folder else name for folder, names in walk for name in names}


def _below(docs: Path, roots: Iterable[PurePosixPath]) -> Iterable[str]:
    """The files below the roots that are not newer than the list of roots."""
    for root in roots:
        paths = [docs / root] if (docs / root).is_file() else (docs / root).rglob("*")
        written = (docs / IGNORE_FILE).stat().st_mtime_ns
        known = (path for path in paths if path.is_file() and path.stat().st_mtime_ns <= written)
        yield from (path.relative_to(docs).as_posix() for path in known)


def _is_inside(path: str) -> bool:
    """Whether the path stays inside the folder that it is relative to."""
    return path not in {"", "."} and not path.startswith("/") and ".." not in path.split("/")


def _path(settings: Settings) -> Path:
    return settings.work_dir / MANIFEST
