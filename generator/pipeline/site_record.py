"""The record of the site: what each of its files was made of, kept in the work folder between runs.

It is an SQLite file, so that a run writes only the rows of what changed. If it is lost or damaged, the next
run builds everything.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from generator.pipeline.seen import GRAIN, Seen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Row = tuple[object, ...]
    Sources = Mapping[str, "Source"]

_VERSION = 2
_TABLES = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE docs (path TEXT PRIMARY KEY, size INT, changed INT, inode INT, digest BLOB) WITHOUT ROWID;
CREATE TABLE site (path TEXT PRIMARY KEY, size INT, changed INT, inode INT, digest BLOB) WITHOUT ROWID;
CREATE TABLE sources (path TEXT PRIMARY KEY, target TEXT, page TEXT) WITHOUT ROWID;
CREATE TABLE facts (path TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""


class Source(NamedTuple):
    """What the site was made of a file below the documentation's folder."""

    target: str | None = None
    """The path of the file in the site; `None` for one that is not published."""
    page: str | None = None
    """What the builder remembers of a page, as JSON."""


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """What is known of the last run that published."""

    docs: Mapping[str, Seen] = field(default_factory=dict)
    """The files below the documentation's folder, of which the site was made."""
    site: Mapping[str, Seen] = field(default_factory=dict)
    """The files of the site."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What all pages depend on, how the builder was used, and when the folders were looked at."""

    def young(self, folder: str) -> dict[str, Seen]:
        """Those files of the folder (`docs` or `site`) that may have changed since without showing it."""
        looked_at = int(self.facts.get(f"{folder} seen", 0))
        seen = self.docs if folder == "docs" else self.site
        return {path: file for path, file in seen.items() if file.changed >= looked_at - GRAIN}

    def known(self, folder: str) -> dict[str, Seen]:
        """The others, which need not be read again while they look the same."""
        seen, young = self.docs if folder == "docs" else self.site, self.young(folder)
        return {path: file for path, file in seen.items() if path not in young}


def read_record(path: Path) -> SiteRecord:
    """The record; an empty one when there is none that can be read."""
    if written := _WRITTEN.read(path):
        return written
    try:
        with closing(_opened(path)) as store:
            return SiteRecord(
                {row[0]: Seen._make(row[1:]) for row in store.execute("SELECT * FROM docs")},
                {row[0]: Seen._make(row[1:]) for row in store.execute("SELECT * FROM site")},
                dict(store.execute("SELECT * FROM facts")),
            )
    except (sqlite3.Error, TypeError, ValueError):
        return SiteRecord()


def read_sources(path: Path) -> dict[str, Source]:
    """What was made of each file, by path below the documentation's folder; needed only where one changed."""
    try:
        with closing(_opened(path)) as store:
            return {row[0]: Source._make(row[1:]) for row in store.execute("SELECT * FROM sources")}
    except (sqlite3.Error, TypeError, ValueError):
        return {}


def write_record(
    path: Path, before: SiteRecord, now: SiteRecord, sources: tuple[Sources, Sources] | None = None
) -> None:
    """Save the record in one step, writing the rows that differ from those `before`.

    `sources` are those before and those now, if they may differ.
    """
    if now == before and sources is None:
        return
    try:
        _write(path, before, now, sources)
    except sqlite3.Error:
        path.unlink(missing_ok=True)
        if sources:
            _write(path, SiteRecord(), now, ({}, sources[1]))
    _WRITTEN.keep(path, now)


class _Written:
    """The record that this process wrote last, which its run asks for again."""

    def __init__(self) -> None:
        """Begin without any."""
        self._of: tuple[object, ...] | None = None
        self._record = SiteRecord()

    def keep(self, path: Path, record: SiteRecord) -> None:
        """The file has this record now, if it is there."""
        self._of, self._record = _look(path), record

    def read(self, path: Path) -> SiteRecord | None:
        """The record, if the file is as it was written."""
        return self._record if self._of and self._of == _look(path) else None


def _look(path: Path) -> tuple[object, ...] | None:
    """What tells one writing of the file from the next; `None` if there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size, status.st_ino


_WRITTEN = _Written()


def _opened(path: Path) -> sqlite3.Connection:
    """The record's file, to be read.

    Raises:
        ValueError: another version of the program wrote it.
    """
    store = sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)
    if store.execute("PRAGMA user_version").fetchone() != (_VERSION,):
        store.close()
        raise ValueError(path)
    return store


def _write(path: Path, before: SiteRecord, now: SiteRecord, sources: tuple[Sources, Sources] | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as store:
        if store.execute("PRAGMA user_version").fetchone() != (_VERSION,):
            before, sources = SiteRecord(), sources and ({}, sources[1])
            for (table,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
                store.execute(f'DROP TABLE "{table}"')
            store.executescript(_TABLES)
        with store:
            _update(store, "docs", before.docs, now.docs)
            _update(store, "site", before.site, now.site)
            facts = ({path: (value,) for path, value in record.facts.items()} for record in (before, now))
            _update(store, "facts", *facts)
            if sources:
                _update(store, "sources", *sources)


def _update(store: sqlite3.Connection, table: str, before: Mapping[str, Row], now: Mapping[str, Row]) -> None:
    if before == now:
        return
    gone = [(path,) for path in before.keys() - now.keys()]
    new = [(path, *row) for path, row in now.items() if before.get(path) != row]
    store.executemany(f"DELETE FROM {table} WHERE path = ?", gone)  # noqa: S608 - our own names
    if new:
        marks = ", ".join("?" * len(new[0]))
        store.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", new)  # noqa: S608
