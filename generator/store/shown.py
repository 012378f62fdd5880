"""Which files show what: the key by which each was made, and the file as it was then.

A file that looks as it did when it was written has the bytes of its key. One that looks otherwise is read, so
that a copy with other times is recognised, as in a restored cache, and what somebody changed is made again.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.store.store import open_rows

_SCHEMA = """
    CREATE TABLE IF NOT EXISTS shown (
        name TEXT PRIMARY KEY, key BLOB NOT NULL, digest BLOB NOT NULL,
        size INTEGER NOT NULL, changed INTEGER NOT NULL, inode INTEGER NOT NULL
    ) WITHOUT ROWID;
"""


class Shown(NamedTuple):
    """A file as it was written."""

    key: bytes
    digest: bytes
    """The SHA-256 of its bytes."""
    size: int
    changed: int
    """When it was written, in nanoseconds since 1970."""
    inode: int


class ShownFiles:
    """The files that earlier runs have written, by name; `save` at the end of a run."""

    def __init__(self, path: Path) -> None:
        """`path` is that of the store; nothing is raised if it cannot be used."""
        self._rows = open_rows(path)
        self._before = self._read()
        self._now: dict[str, Shown] = {}

    def holds(self, name: str, key: bytes, file: str) -> bool:
        """Whether the file has what the key stands for."""
        known = self._before.get(name)
        if known is None or known.key != key:
            return False
        try:
            status = os.stat(file)  # noqa: PTH116 - of thousands of files
            look = (status.st_size, status.st_mtime_ns, status.st_ino)
            if look == known[2:] or hashlib.sha256(Path(file).read_bytes()).digest() == known.digest:
                self._now[name] = Shown(key, known.digest, *look)
                return True
        except OSError:
            pass
        return False

    def note(self, name: str, key: bytes, file: Path, data: bytes) -> None:
        """The file has these bytes now, which follow from the key."""
        status = file.stat()
        look = (status.st_size, status.st_mtime_ns, status.st_ino)
        self._now[name] = Shown(key, hashlib.sha256(data).digest(), *look)

    def save(self) -> None:
        """Keep what was held and noted, and forget the rest; the store is closed then."""
        if self._rows is None:
            return
        gone = [(name,) for name in self._before.keys() - self._now.keys()]
        new = [(name, *shown) for name, shown in self._now.items() if self._before.get(name) != shown]
        with suppress(sqlite3.Error), self._rows:
            self._rows.executemany("DELETE FROM shown WHERE name = ?", gone)
            self._rows.executemany("REPLACE INTO shown VALUES (?, ?, ?, ?, ?, ?)", new)
        self.close()

    def close(self) -> None:
        """Let go of the store."""
        if self._rows is not None:
            self._rows.close()
        self._rows = None

    def _read(self) -> dict[str, Shown]:
        if self._rows is None:
            return {}
        try:
            self._rows.executescript(_SCHEMA)
            rows = self._rows.execute("SELECT name, key, digest, size, changed, inode FROM shown")
            return {name: Shown(*look) for name, *look in rows}
        except sqlite3.Error:
            return {}
