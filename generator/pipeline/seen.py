"""What a folder holds: a digest of every file, read again only when size, time or inode tells of a change."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


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
    """Every regular file below the folder, by its path there; what looks as in `known` is not read."""
    return {path: _seen(entry, known.get(path)) for path, entry in _files(str(folder), "", ())}


def digest_of(data: bytes) -> bytes:
    """The SHA-256 of the bytes."""
    return hashlib.sha256(data).digest()


def seen_at(path: Path) -> Seen:
    """The file at this path.

    Raises:
        OSError: it cannot be read.
    """
    status = path.stat()
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    return Seen(status.st_size, status.st_mtime_ns, status.st_ino, digest)


def _seen(entry: os.DirEntry[str], known: Seen | None) -> Seen:
    status = entry.stat()
    if known and known[:3] == (status.st_size, status.st_mtime_ns, status.st_ino):
        return known
    with open(entry.path, "rb") as file:  # noqa: PTH123 - a path that the folder gave
        digest = hashlib.file_digest(file, "sha256").digest()
    return Seen(status.st_size, status.st_mtime_ns, status.st_ino, digest)


def _files(
    folder: str, inside: str, above: tuple[tuple[int, int], ...]
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The regular files below a folder, also behind links, unless they lead to a folder above."""
    try:
        status = os.stat(folder)  # noqa: PTH116 - a path that the folder gave
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        return
    for entry in entries:
        if entry.is_file():
            yield inside + entry.name, entry
        elif entry.is_dir():
            yield from _files(entry.path, f"{inside}{entry.name}/", (*above, here))
