"""What a folder holds: a digest of every file, read again only when size, time or inode tells of a change.

Whether a folder holds what it held is told by a `fingerprint` of the same looks, for which no file is read.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

GRAIN = 2_000_000_000
"""Nanoseconds: the coarsest that file systems keep times (FAT). Within so much of a look, a file may be
written again without looking otherwise."""
_SIZE = 16
"""Bytes of a fingerprint."""


class Seen(NamedTuple):
    """A file as it was when its digest was taken."""

    size: int
    """In bytes."""
    changed: int
    """When it was last written, in nanoseconds since 1970."""
    inode: int
    digest: bytes
    """The SHA-256 of its bytes."""


def look(folder: Path, known: Mapping[str, Seen]) -> dict[str, Seen]:
    """Every regular file below the folder, by its path there; what looks as in `known` is not read.

    Folders behind links count, unless they lead to a folder above.
    """
    return {name: _seen(entry, known.get(name)) for name, entry in _files(folder)}


def fingerprint(folder: Path) -> bytes:
    """How the regular files below the folder look now; as `fingerprint_of` gives it of what `look` finds."""
    stats = ((name, entry.stat()) for name, entry in _files(folder))
    return _fingerprint((name, s.st_size, s.st_mtime_ns, s.st_ino) for name, s in stats)


def fingerprint_of(seen: Mapping[str, Seen]) -> bytes:
    """How these files looked."""
    return _fingerprint((name, *file[:3]) for name, file in seen.items())


def moment(folder: Path) -> int:
    """Now, by the clock of the folder's file system, in nanoseconds since 1970."""
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / ".now"
    mark.write_bytes(b"")
    written = mark.stat().st_mtime_ns
    mark.unlink()
    return written


def _fingerprint(looks: Iterable[tuple[str, int, int, int]]) -> bytes:
    """The sum of the digests of all, which is the same in any order."""
    total = 0
    for look_of_one in looks:
        line = "{}\0{} {} {}".format(*look_of_one).encode("utf-8", "surrogateescape")
        total += int.from_bytes(hashlib.blake2b(line, digest_size=_SIZE).digest())
    return (total % (1 << 8 * _SIZE)).to_bytes(_SIZE)


def _files(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every regular file below the folder with its path there."""
    waiting: list[tuple[str, str, frozenset[tuple[int, int]]]] = [(str(folder), "", frozenset())]
    while waiting:
        path, inside, above = waiting.pop()
        for entry in _entries(path):
            name = inside + entry.name
            if entry.is_file():
                yield name, entry
            elif entry.is_dir(follow_symlinks=False) and not above:
                waiting.append((entry.path, f"{name}/", above))
            elif entry.is_dir() and (way := _way(path, entry, above)):
                waiting.append((entry.path, f"{name}/", way))


def look_at(path: Path) -> Seen:
    """The regular file as it is now."""
    return _read(os.fspath(path), path.stat())


def _seen(entry: os.DirEntry[str], known: Seen | None) -> Seen:
    status = entry.stat()
    size, changed, inode = status.st_size, status.st_mtime_ns, status.st_ino
    if known and changed == known.changed and size == known.size and inode == known.inode:
        return known
    return _read(entry.path, status)


def _read(path: str, status: os.stat_result) -> Seen:
    with open(path, "rb") as file:  # noqa: PTH123 - a path that the folder gave
        digest = hashlib.file_digest(file, "sha256").digest()
    return Seen(status.st_size, status.st_mtime_ns, status.st_ino, digest)


def _entries(path: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _way(
    path: str, entry: os.DirEntry[str], above: frozenset[tuple[int, int]]
) -> frozenset[tuple[int, int]] | None:
    """The folders through which a link was followed, itself with them; `None` if it leads to one of these."""
    status = entry.stat()
    here = (status.st_dev, status.st_ino)
    if not above:
        parents = (os.stat(parent) for parent in _upwards(path))  # noqa: PTH116
        above = frozenset((parent.st_dev, parent.st_ino) for parent in parents)
    return None if here in above else above | {here}


def _upwards(path: str) -> Iterator[str]:
    """The folder and all above it."""
    while True:
        yield path
        parent = os.path.dirname(path)  # noqa: PTH120
        if parent == path:
            return
        path = parent
