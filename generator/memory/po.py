"""The translation memory: one gettext PO file beside each seed.

An entry is a segment: `msgctxt` its id, `msgid` the Arabic, `msgstr` the English. The status is
in the flags that PO editors know (GNU gettext manual, "The Format of PO Files"):

- no English: pending
- `#, fuzzy`: a machine wrote it; `#. engine: NAME, DAY` says which and when
- `#, fuzzy` with `#| msgid`: a person edited it, and the Arabic has changed since: stale
- no flag: a person edited it; with `# reviewed: NAME, DAY`, a person reviewed it
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import polib

from generator.errors import MemoryFileError
from generator.files import write_if_changed
from generator.models import Status, Translation
from generator.seeds.decode import clean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_ID = re.compile(r"s(?:0|[1-9]\d{0,8})")
_ENGINE = re.compile(r"^engine: (?P<name>[^,\n]+), (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
_REVIEWED = re.compile(r"^reviewed: (?P<name>[^\n]+), (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
_FUZZY = "fuzzy"
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
class Entry:
    """One segment in the memory."""

    id: str
    arabic: str
    english: str = ""
    fuzzy: bool = False
    previous: str | None = None
    """The Arabic that the English translates, when that is no longer `arabic`."""
    engine: str | None = None
    day: date | None = None
    reviewer: str | None = None
    reviewed: date | None = None
    obsolete: bool = False
    """The article no longer has this sentence; kept so that its id and its English are not lost."""
    notes: tuple[str, str] = ("", "")
    """Translator's and extracted comments, as they stand in the file."""
    occurrences: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
    """References and flags that other tools set; kept as they are."""

    @property
    def status(self) -> Status:
        """How far the English can be trusted."""
        if not self.english:
            return Status.PENDING
        if self.fuzzy:
            return Status.STALE if self.previous is not None else Status.MACHINE
        return Status.REVIEWED if self.reviewer else Status.EDITED

    @property
    def by_hand(self) -> bool:
        """Whether a person's work is in it, which no run may overwrite."""
        return self.status in {Status.STALE, Status.EDITED, Status.REVIEWED}

    def translation(self) -> Translation:
        """The entry as a value of the pipeline: the English in one line, without hidden characters."""
        status = self.status
        return Translation(
            segment=self.id,
            text=" ".join(clean(self.english)[0].split()) or None,
            status=status,
            engine=self.engine,
            day=self.reviewed if status is Status.REVIEWED else self.day,
            reviewer=self.reviewer if status is Status.REVIEWED else None,
        )

    def answered(self, english: str, engine: str, day: date) -> Entry:
        """This entry with an engine's English in place of none."""
        return replace(self, english=english, fuzzy=True, previous=None, engine=engine, day=day)

    def moved_to(self, arabic: str) -> Entry:
        """This entry for a changed sentence: a person's English is kept as stale, a machine's dropped."""
        if arabic == self.arabic:
            return replace(self, obsolete=False)
        if not self.by_hand:
            return replace(self, arabic=arabic, english="", fuzzy=False, previous=None, obsolete=False)
        previous = self.previous if self.fuzzy and self.previous is not None else self.arabic
        stale = arabic != previous
        return replace(self, arabic=arabic, fuzzy=stale, previous=previous if stale else None, obsolete=False)


class MemoryFile:
    """The PO file of one article: read whole, written whole, and only when something changed."""

    def __init__(self, path: Path, where: str) -> None:
        """`where` names the file in errors.

        Raises:
            MemoryFileError: the file cannot be read as PO; names file, line, cause and fix.
        """
        self.path = path
        self.where = where
        catalog = _parse(path, where) if path.exists() else polib.POFile()
        self.entries = _entries(catalog, where)
        self._header = (catalog.header, dict(catalog.metadata))

    def replace(self, entries: Iterable[Entry]) -> None:
        """Put these entries in place of all, in this order."""
        self.entries = tuple(entries)

    def put(self, entry: Entry) -> None:
        """Put the entry in place of the one with its id."""
        self.entries = tuple(entry if old.id == entry.id else old for old in self.entries)

    def save(self) -> bool:
        """Write the file if its bytes change; whether it was written."""
        catalog = polib.POFile(wrapwidth=100)
        header, found = self._header
        catalog.header = header.strip() or _HEADER
        ours = {"Project-Id-Version": self.path.name.split(".")[0], **_METADATA}
        catalog.metadata = {**found, **{key: ours[key] for key in ours if key not in found}}
        catalog.extend(_to_po(entry) for entry in self.entries)
        return write_if_changed(self.path, f"{catalog}\n".encode())


def _parse(path: Path, where: str) -> polib.POFile:
    try:
        return polib.pofile(path.read_text(encoding="utf-8-sig") + "\n")
    except UnicodeDecodeError as error:
        raise MemoryFileError(f"{where}, byte {error.start}", "is not UTF-8", "save it as UTF-8") from None
    except OSError as error:
        line = re.search(r"\(line (\d+)\)", str(error))
        raise MemoryFileError(
            f"{where}, line {line.group(1)}" if line else where,
            "is no PO" if line else f"cannot be read ({error.strerror})",
            "mend it in a PO editor, or restore it from version control",
        ) from None


def _entries(catalog: polib.POFile, where: str) -> tuple[Entry, ...]:
    entries: dict[str, Entry] = {}
    for found in catalog:
        if not found.msgctxt or not _ID.fullmatch(found.msgctxt):
            raise MemoryFileError(
                f"{where}, line {found.linenum}",
                f"has an entry without a segment id (msgctxt {found.msgctxt!r})",
                'give it the msgctxt "s…" it had, or take it out',
            )
        if found.msgctxt in entries:
            raise MemoryFileError(
                f"{where}, line {found.linenum}", f"has {found.msgctxt} twice", "keep one of the two"
            )
        entries[found.msgctxt] = _from_po(found)
    return tuple(entries.values())


def _from_po(found: polib.POEntry) -> Entry:
    engine = _ENGINE.search(found.comment)
    reviewed = _REVIEWED.search(found.tcomment)
    return Entry(
        id=found.msgctxt,
        arabic=found.msgid,
        english=found.msgstr if found.msgstr.strip() else "",
        fuzzy=_FUZZY in found.flags,
        previous=found.previous_msgid if _FUZZY in found.flags else None,
        engine=engine["name"] if engine else None,
        day=_day(engine["day"]) if engine else None,
        reviewer=reviewed["name"] if reviewed else None,
        reviewed=_day(reviewed["day"]) if reviewed else None,
        obsolete=bool(found.obsolete),
        notes=(found.tcomment, _ENGINE.sub("", found.comment).strip("\n")),
        occurrences=tuple((str(file), str(line)) for file, line in found.occurrences),
        flags=tuple(flag for flag in found.flags if flag != _FUZZY),
    )


def _to_po(entry: Entry) -> polib.POEntry:
    stamp = f"engine: {entry.engine}, {entry.day}" if entry.engine and entry.english else ""
    translator, extracted = entry.notes
    return polib.POEntry(
        msgctxt=entry.id,
        msgid=entry.arabic,
        msgstr=entry.english,
        flags=[*([_FUZZY] if entry.fuzzy else []), *entry.flags],
        occurrences=list(entry.occurrences),
        previous_msgid=entry.previous,
        tcomment=translator,
        comment="\n".join(filter(None, (stamp, extracted))),
        obsolete=entry.obsolete,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
