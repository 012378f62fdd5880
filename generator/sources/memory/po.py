"""The translation memory: one gettext PO file beside each seed.

An entry is a segment: `msgctxt` its id, `msgid` the Arabic, `msgstr` the English. The status is
in the flags that PO editors know (GNU gettext manual, "The Format of PO Files"):

- no English: pending
- `#, fuzzy`: a machine wrote it; `#. engine: NAME, DAY` says which and when
- `#, fuzzy` with `#| msgid`: a person edited it, and the Arabic has changed since (stale)
- no flag: a person edited it; with `# reviewed: NAME, DAY`, a person reviewed it
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import polib

from generator.errors import MemoryFileError
from generator.files import read_regular, write_if_changed
from generator.model import SegmentId
from generator.sources.memory.catalog import SEPARATOR, english_of, lines_of, parse
from generator.sources.memory.entry import Entry, day_of
from generator.sources.memory.language import check_english
from generator.sources.memory.syntax import trailing_comments
from generator.store import AFRESH, Recall, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_ENGINE = re.compile(r"^engine: (?P<name>[^,\n]+), (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
_FUZZY = "fuzzy"
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_HEADER = (
    "Translation memory: msgctxt is the segment's id, msgid the Arabic, msgstr the English.\n"
    'A "fuzzy" entry is a machine\'s; edit it and take the flag out, and no run changes it again.'
)
_METADATA = {
    "Language": "en",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "X-Source-Language": "ar",
}


@dataclass(frozen=True, slots=True)
class MemoryContents:
    """What a PO file says."""

    entries: tuple[Entry, ...]
    header: str
    metadata: tuple[tuple[str, str], ...]
    below: str
    """The comments after the last entry."""


class MemoryFile:
    """The PO file of one article: read whole, written whole, and only when an entry changed."""

    def __init__(self, path: Path, where: str, recall: Recall = AFRESH, content: bytes | None = None) -> None:
        """`where` names the file in errors; `content` is what `read_memory` gives, if it has been read.

        Raises:
            MemoryFileError: the file cannot be read as PO; names file, line, cause and fix.
        """
        self.path = path
        self.where = where
        self._bytes = read_memory(path, where) if content is None else content
        data = self._bytes
        contents = recall(MemoryContents, where, digest_of(data), lambda: _contents(data, where))
        self.entries = self._read = contents.entries
        self._header = (contents.header, dict(contents.metadata))
        self._below = contents.below

    def copy(self) -> MemoryFile:
        """A copy that can be changed without changing this one."""
        return copy(self)

    def replace(self, entries: Iterable[Entry]) -> None:
        """Replace all entries by these, in this order."""
        self.entries = tuple(entries)

    def put(self, entry: Entry) -> None:
        """Replace the entry with the same id by this one."""
        self.entries = tuple(entry if old.id == entry.id else old for old in self.entries)

    def save(self) -> bool:
        """Write the file if an entry changed; return whether it was written.

        So a file that another tool has laid out in its own way stays as it is until then.

        Edits that somebody made in the file since it was read take precedence over entries put here. A
        file that is no longer valid is left as it is, and the next run reports it.
        """
        try:
            now = read_memory(self.path, self.where)
            if now not in (self._bytes, b""):
                self._take_edits(now)
        except MemoryFileError:
            return False
        if now and self.entries == self._read:
            return False
        self._bytes = self._to_bytes()
        self._read = self.entries
        return write_if_changed(self.path, self._bytes)

    def _take_edits(self, now: bytes) -> None:
        """Replace entries by those of the file that were changed there since it was read."""
        read = {entry.id: entry for entry in self._read}
        self._read = found = _entries(parse(now, self.where), self.where)
        edits = {entry.id: entry for entry in found if entry != read.get(entry.id)}
        kept = tuple(
            edits.pop(entry.id).moved_to(entry.arabic) if entry.id in edits else entry
            for entry in self.entries
        )
        self.entries = (*kept, *(replace(entry, obsolete=True) for entry in edits.values()))

    def _to_bytes(self) -> bytes:
        catalog = polib.POFile(wrapwidth=100)
        header, metadata = self._header
        catalog.header = header.strip() or _HEADER
        ours = {"Project-Id-Version": self.path.name.split(".")[0], **_METADATA}
        encoded = {key: _METADATA[key] for key in ("Content-Type", "Content-Transfer-Encoding")}
        catalog.metadata = metadata | {key: ours[key] for key in ours if key not in metadata} | encoded
        catalog.extend(_to_po(entry) for entry in self.entries)
        return "\n".join([str(catalog), *filter(None, [self._below]), ""]).encode()


def read_memory(path: Path, where: str) -> bytes:
    """The bytes of a PO file; empty when there is no file yet.

    Raises:
        MemoryFileError: it cannot be read.
    """
    try:
        return read_regular(path, path.parent.parent) if path.exists() else b""
    except OSError as error:
        fix = "fix it in a PO editor, or restore it from version control"
        raise MemoryFileError(where, f"cannot be read ({error.strerror})", fix) from None


def _contents(data: bytes, where: str) -> MemoryContents:
    catalog = parse(data, where)
    return MemoryContents(
        _entries(catalog, where),
        catalog.header,
        tuple(catalog.metadata.items()),
        trailing_comments(lines_of(data.decode("utf-8-sig"))),
    )


def _entries(catalog: polib.POFile, where: str) -> tuple[Entry, ...]:
    entries: dict[SegmentId, Entry] = {}
    for row in catalog:
        id_ = SegmentId.parse(row.msgctxt)
        if id_ is None:
            raise MemoryFileError(
                f"{where}, line {row.linenum}",
                f"has an entry without a segment id (msgctxt {row.msgctxt!r})",
                'restore its msgctxt, such as "s7", or remove the entry',
            )
        if id_ in entries:
            raise MemoryFileError(f"{where}, line {row.linenum}", f"has {id_} twice", "keep one of the two")
        entries[id_] = _from_po(id_, row, english_of(row, f"{where}, line {row.linenum}"))
        if not row.obsolete:
            check_english(entries[id_], f"{where}, line {row.linenum}")
    return tuple(entries.values())


def _from_po(id_: SegmentId, row: polib.POEntry, english: str) -> Entry:
    engine = _ENGINE.search(row.comment) or _ENGINE.search(row.tcomment)
    return Entry(
        id=id_,
        arabic=row.msgid,
        english=english,
        fuzzy=_FUZZY in row.flags,
        previous=row.previous_msgid if _FUZZY in row.flags else None,
        engine=engine["name"] if engine else None,
        day=day_of(engine["day"]) if engine else None,
        obsolete=bool(row.obsolete),
        notes=(_ENGINE.sub("", row.tcomment).strip("\n"), _ENGINE.sub("", row.comment).strip("\n")),
        occurrences=tuple((str(file), str(line)) for file, line in row.occurrences),
        flags=tuple(flag for flag in row.flags if flag != _FUZZY),
        line=row.linenum,
    )


def _to_po(entry: Entry) -> polib.POEntry:
    # msgfmt --check allows no EOT in a string, and no line end at its end because msgid has none there.
    english = _plain(entry.english).strip("\n")
    english = english if english.strip() else ""
    stamp = f"engine: {entry.engine}, {entry.day}" if entry.engine and english else ""
    translator, extracted = entry.notes
    if entry.obsolete:  # gettext keeps a translator's comments only
        translator, stamp, extracted = "\n".join(filter(None, (stamp, translator, extracted))), "", ""
    return polib.POEntry(
        msgctxt=entry.id,
        msgid=entry.arabic,
        msgstr=english,
        flags=[*([_FUZZY] if entry.fuzzy else []), *entry.flags],
        occurrences=list(entry.occurrences),
        previous_msgid=entry.previous if entry.fuzzy else None,
        tcomment=_comment(translator),
        comment=_comment("\n".join(filter(None, (stamp, extracted)))),
        obsolete=entry.obsolete,
    )


def _comment(text: str) -> str:
    """The comment as polib will read it: without spaces around its lines."""
    return "\n".join(line.strip() for line in _plain(text).split("\n")).strip("\n")


def _plain(text: str) -> str:
    return _CONTROL.sub("", SEPARATOR.sub(" ", text))
