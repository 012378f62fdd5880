"""The store: one SQLite file in the work folder with what articles compile to, by what they are made of.

A row has the type of a value, the name of what it was made of, the digest of everything that decides it, and
the value itself. Rows of another version of the program, and those that a run did not ask for, are dropped. A
file that is damaged counts as empty, and one that cannot be written is not written: the store saves work, and
what a run makes never depends on it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from generator.store.digests import program_digest
from generator.store.sealed import SealError, opened, sealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORE = "store.sqlite"
"""In the work folder: what articles compile to."""
LISTS = "lists.sqlite"
"""Likewise what lists show of them."""
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS program (digest BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS kept (
        type TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY (type, name)
    ) WITHOUT ROWID;
"""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""What SQLite answers about a file that is no store: damaged, of another kind, with other tables."""
T = TypeVar("T")


class Recall(Protocol):
    """Gives a value that was made before of the same, or makes it.

    Of a type and a name (a path, a slug) there is one value; `key` is a digest of all that decides it, except
    the program.
    """

    def __call__(self, type_: type[T], name: str, key: bytes, make: Callable[[], T]) -> T:
        """The value that was made for the name by this key, or that `make` makes now."""

    def holds(self, type_: type[object], name: str, key: bytes) -> bool:
        """Whether a value was made for the name by this key; it may turn out to be damaged.

        One that is held is kept for the next run, whether or not it is read.
        """

    def expect(self, type_: type[object]) -> None:
        """Get ready for being asked for most values of a type."""


@dataclass(frozen=True, slots=True)
class _Afresh:
    """Makes every value, whatever was made before."""

    def __call__(self, type_: type[T], name: str, key: bytes, make: Callable[[], T]) -> T:  # noqa: ARG002
        """The value that `make` makes."""
        return make()

    def holds(self, type_: type[object], name: str, key: bytes) -> bool:  # noqa: ARG002
        """Nothing is held."""
        return False

    def expect(self, type_: type[object]) -> None:
        """There is nothing to get ready."""


AFRESH: Recall = _Afresh()


class Store:
    """What earlier runs have made; call it to recall a value, and `save` at the end of a run."""

    def __init__(self, path: Path) -> None:
        """Nothing is raised if the file cannot be used: then every value is made afresh."""
        self._rows = open_rows(path)
        self._asked = set[tuple[str, str]]()
        self._ready: dict[str, dict[str, tuple[bytes, bytes]]] = {}
        self._may_write = True

    def __call__(self, type_: type[T], name: str, key: bytes, make: Callable[[], T]) -> T:
        """The value that was kept under this type, name and key, or a new one, which is kept."""
        at = (type_.__name__, name)
        self._asked.add(at)
        kept = self._kept(at, key)
        if isinstance(kept, type_):
            return kept
        value = make()
        self._keep(at, key, value)
        return value

    def holds(self, type_: type[object], name: str, key: bytes) -> bool:
        """Whether there is a row of this type, name and key."""
        held = self._held(type_.__name__, name, key)
        if held:
            self._asked.add((type_.__name__, name))
        return held

    def expect(self, type_: type[object]) -> None:
        """Read all rows of the type at once."""
        if self._rows is not None and type_.__name__ not in self._ready:
            query = "SELECT name, key, value FROM kept WHERE type = ?"
            with suppress(sqlite3.Error):
                rows = self._rows.execute(query, (type_.__name__,))
                self._ready[type_.__name__] = {name: (key, value) for name, key, value in rows}

    def save(self, wanted: Callable[[str], bool] = lambda _: False) -> None:
        """Keep what was made, and forget what was not asked for unless its name is `wanted`."""
        if self._rows is None:
            return
        with suppress(sqlite3.Error):
            there = self._rows.execute("SELECT type, name FROM kept").fetchall()
            stale = [at for at in there if tuple(at) not in self._asked and not wanted(at[1])]
            self._rows.executemany("DELETE FROM kept WHERE type = ? AND name = ?", stale)
            self._rows.commit()

    def __del__(self) -> None:
        """Let go of the file, when nobody can ask any more for what is in it."""
        with suppress(sqlite3.Error):  # another thread has opened it, and it closes itself
            self.close()

    def close(self) -> None:
        """Let go of the file; what was made since the last `save` is forgotten."""
        if self._rows is not None:
            self._rows.close()
        self._rows = None

    def _held(self, type_: str, name: str, key: bytes) -> bool:
        if type_ in self._ready:
            return self._ready[type_].get(name, (b"", b""))[0] == key
        if self._rows is None:
            return False
        query = "SELECT 1 FROM kept WHERE type = ? AND name = ? AND key = ?"
        try:
            return self._rows.execute(query, (type_, name, key)).fetchone() is not None
        except sqlite3.Error:
            return False

    def _kept(self, at: tuple[str, str], key: bytes) -> object:
        type_, name = at
        if type_ in self._ready:
            known, value = self._ready[type_].get(name, (b"", b""))
            with suppress(SealError):
                return opened(value) if known == key else None
            return None
        if self._rows is None:
            return None
        try:
            query = "SELECT value FROM kept WHERE type = ? AND name = ? AND key = ?"
            row = self._rows.execute(query, (*at, key)).fetchone()
            return opened(row[0]) if row else None
        except (sqlite3.Error, SealError, TypeError):
            return None

    def _keep(self, at: tuple[str, str], key: bytes, value: object) -> None:
        if self._rows is None or not self._may_write:
            return
        data, (type_, name) = sealed(value), at
        if type_ in self._ready:
            self._ready[type_][name] = key, data
        try:
            self._rows.execute("REPLACE INTO kept VALUES (?, ?, ?, ?)", (*at, key, data))
        except sqlite3.Error:  # another run has the file, or the disk is full: not asked again in this run
            self._may_write = False


def open_rows(path: Path) -> sqlite3.Connection | None:
    """The file's rows; `None` if it cannot be used. One that is damaged is replaced."""
    try:
        return _of_this_program(path)
    except (sqlite3.Error, OSError) as error:
        if getattr(error, "sqlite_errorcode", None) not in _DAMAGED:
            return None
    with suppress(sqlite3.Error, OSError):
        for part in (path, path.with_name(f"{path.name}-journal")):
            part.unlink(missing_ok=True)
        return _of_this_program(path)
    return None


def _of_this_program(path: Path) -> sqlite3.Connection:
    """The file's rows, without those that another version of the program has made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = sqlite3.connect(path, timeout=1)
    try:
        rows.executescript(_SCHEMA)
        rows.execute("SELECT type, name, key, value FROM kept LIMIT 1").fetchall()
        if rows.execute("SELECT digest FROM program").fetchall() != [(program_digest(),)]:
            for (table,) in rows.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
                rows.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name that SQLite gave
            rows.execute("INSERT INTO program VALUES (?)", (program_digest(),))
            rows.commit()
    except sqlite3.Error:
        rows.close()
        raise
    return rows
