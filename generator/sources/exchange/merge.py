"""Which of two entries for one sentence stays: the one here, or the one that a file brings.

1. What has no English here takes what the file has.
2. The same English takes the higher status: machine, stale, edited, reviewed.
3. A person's English takes the place of a machine's; a machine's never that of a person's.
4. English that was changed in the file since it was written takes the place of what it was written
   from, when that is still here; otherwise what is here stays, and the difference is reported.
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
    """Ids of those that the file changed."""
    kept: tuple[SegmentId, ...]
    """Ids of those where the file has other English, and what is here stayed."""
    present: tuple[SegmentId, ...] = ()
    """Ids of those that have the English of the file already."""


def merge(known: Sequence[Entry], units: Iterable[Unit]) -> Merged:
    """Bring the units into the entries: each by its id and Arabic, else wherever its Arabic stands."""
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
    """The entries of an article that has no memory yet, as the file has them, each id once."""
    entries: dict[str, Entry] = {}
    for unit in units:
        if unit.entry.id:
            entries.setdefault(unit.entry.id, _honest(unit))
    return tuple(entries.values())


def _placed(unit: Unit, old: Entry) -> Entry:
    """The entry that stays, in the place of the old one."""
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
    """The entry without the stamp and the review that its English had before it was changed."""
    entry = unit.entry
    if not unit.changed:
        return entry
    return replace(entry, engine="import") if entry.status is Status.MACHINE else entry.edited()


def _rank(entry: Entry) -> int:
    return list(Status).index(entry.status)
