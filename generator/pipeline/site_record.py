"""The record of the site: what each of its files was made of, kept in the work folder between runs.

It is an SQLite file, so that a run writes only the rows of what changed. If it is lost or damaged, the next
run builds everything.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING, Any

from generator.pipeline.seen import Seen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Row = tuple[object, ...]

_VERSION = 1
_TABLES = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE docs (path TEXT PRIMARY KEY, size INT, changed INT, inode INT, digest BLOB) WITHOUT ROWID;
CREATE TABLE site (path TEXT PRIMARY KEY, size INT, changed INT, inode INT, digest BLOB) WITHOUT ROWID;
CREATE TABLE sources (path TEXT PRIMARY KEY, digest BLOB, target TEXT, page TEXT) WITHOUT ROWID;
CREATE TABLE facts (path TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A file below the documentation's folder as the site was made of it."""

    digest: bytes
    target: str | None = None
    """The path of the file in the site; `None` for one that is not published."""
    page: str | None = None
    """What the builder remembers of a page, as JSON."""


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """What is known of the last run that published."""

    docs: Mapping[str, Seen] = field(default_factory=dict)
    """The files below the documentation's folder."""
    site: Mapping[str, Seen] = field(default_factory=dict)
    """The files of the site."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """What these were made of, by path below the documentation's folder."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What all pages depend on, and how the builder was used."""


def read_record(path: Path) -> SiteRecord:
    """The record; an empty one when there is none that can be read."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
            if store.execute("PRAGMA user_version").fetchone() != (_VERSION,):
                return SiteRecord()
            return SiteRecord(
                {row[0]: Seen(*row[1:]) for row in store.execute("SELECT * FROM docs")},
                {row[0]: Seen(*row[1:]) for row in store.execute("SELECT * FROM site")},
                {row[0]: Source(*row[1:]) for row in store.execute("SELECT * FROM sources")},
                dict(store.execute("SELECT * FROM facts")),
            )
    except (sqlite3.Error, TypeError, ValueError):
        return SiteRecord()


def write_record(path: Path, before: SiteRecord, now: SiteRecord) -> None:
    """Save the record in one step, writing the rows that differ from those `before`."""
    try:
        _write(path, before, now)
    except sqlite3.Error:
        path.unlink(missing_ok=True)
        _write(path, SiteRecord(), now)


def page_of(source: Source) -> dict[str, Any] | None:
    """What the builder remembers of the page that the file is; `None` for other files."""
    return json.loads(source.page) if source.page else None


def _write(path: Path, before: SiteRecord, now: SiteRecord) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as store:
        if store.execute("PRAGMA user_version").fetchone() != (_VERSION,):
            before = SiteRecord()
            for (table,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
                store.execute(f'DROP TABLE "{table}"')
            store.executescript(_TABLES)
        with store:
            _update(store, "docs", before.docs, now.docs)
            _update(store, "site", before.site, now.site)
            _update(store, "sources", *({p: astuple(s) for p, s in r.sources.items()} for r in (before, now)))
            _update(store, "facts", *({p: (v,) for p, v in r.facts.items()} for r in (before, now)))


def _update(store: sqlite3.Connection, table: str, before: Mapping[str, Row], now: Mapping[str, Row]) -> None:
    gone = [(path,) for path in before.keys() - now.keys()]
    new = [(path, *row) for path, row in now.items() if before.get(path) != row]
    store.executemany(f"DELETE FROM {table} WHERE path = ?", gone)  # noqa: S608 - our own names
    if new:
        marks = ", ".join("?" * len(new[0]))
        store.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", new)  # noqa: S608
