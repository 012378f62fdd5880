"""Which of two entries for a sentence to keep: the project's, or the one in an imported file.

1. An entry without English takes the English of the file.
2. When the English is the same, the higher status wins: machine, stale, edited, reviewed.
3. A person's English replaces a machine's; a machine's never replaces a person's.
4. English that was changed in the file since its export replaces the English that was exported, if
   the project still has that; otherwise the project's stays, and the difference is reported.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model import Status
from generator.sources.exchange.unit import Unit, digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import SegmentId
    from generator.sources.memory import Entry


@dataclass(frozen=True, slots=True)
class Merged:
    """The entries of one article after a file was merged into them."""

    entries: tuple[Entry, ...]
    taken: tuple[SegmentId, ...]
    """Ids of the entries that the file changed."""
    kept: tuple[SegmentId, ...]
    """Ids of those where the file has other English, and what is here stayed."""
    present: tuple[SegmentId, ...] = ()
    """Ids of those that have the English of the file already."""


def merge(known: Sequence[Entry], units: Iterable[Unit]) -> Merged:
    """Merge the units into the entries, matched by id and Arabic, or else by the Arabic alone."""
    by_place: dict[tuple[str, str], Unit] = {}
    by_text: dict[str, Unit] = {}
    for unit in units:
        by_place.setdefault((unit.entry.id, unit.entry.arabic), unit)
        best = by_text.setdefault(unit.entry.arabic, unit)
        if _rank(unit.entry) > _rank(best.entry):
            by_text[unit.entry.arabic] = unit
    entries, taken = [], []
    kept: list[SegmentId] = []
    present: list[SegmentId] = []
    for old in known:
        match = by_place.get((old.id, old.arabic)) or by_text.get(old.arabic)
        new = _placed(match, old) if match else old
        entries.append(new)
        if new != old:
            taken.append(old.id)
        elif match and match.entry.english:
            (present if _alike(match.entry, old) else kept).append(old.id)
    return Merged(tuple(entries), tuple(taken), tuple(kept), tuple(present))


def as_entries(units: Iterable[Unit]) -> tuple[Entry, ...]:
    """The file's entries for an article that has no memory yet, each id once."""
    entries: dict[str, Entry] = {}
    for unit in units:
        if unit.entry.id:
            entries.setdefault(unit.entry.id, _honest(unit))
    return tuple(entries.values())


def _placed(unit: Unit, old: Entry) -> Entry:
    """The entry to keep in place of the old one, which may be the old one itself."""
    new = _honest(unit)
    if not new.english or not _is_better(unit, new, old):
        return old
    return replace(
        new,
        id=old.id,
        obsolete=old.obsolete,
        line=old.line,
        notes=new.notes if any(new.notes) else (old if new.english == old.english else old.edited()).notes,
        occurrences=old.occurrences,
        flags=old.flags,
    )


def _is_better(unit: Unit, new: Entry, old: Entry) -> bool:
    if not old.english:
        return True
    if _alike(new, old):
        return _rank(new) > _rank(old)
    successor = unit.changed and unit.base == digest(old.english)
    return (new.by_hand or not old.by_hand) and (successor or (new.by_hand and not old.by_hand))


def _alike(one: Entry, other: Entry) -> bool:
    """Whether the English is the same but for white space."""
    return one.english.split() == other.english.split()


def _honest(unit: Unit) -> Entry:
    """The entry, without the engine stamp or review of its earlier English if that was changed."""
    entry = unit.entry
    if not unit.changed:
        return entry
    return replace(entry, engine="import") if entry.status is Status.MACHINE else entry.edited()


def _rank(entry: Entry) -> int:
    return list(Status).index(entry.status)
