"""What an import did with every sentence of a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz, process

from generator.sources.exchange.finding import key_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.sources.exchange.merge import Merged
    from generator.sources.exchange.unit import Unit
    from generator.sources.languages import Refused
    from generator.sources.memory import Entry

MIN_SCORE = 50
"""Per cent (rapidfuzz's ratio); what is less alike is another sentence."""
MOST_COMPARED = 100
"""Units for which the nearest sentence is looked for: more are a file for another project."""


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence of the project that the file has English for."""

    slug: str
    where: str
    """The file of its article's memory."""
    entry: Entry
    """As it is after the import."""

    def as_json(self) -> dict[str, Any]:
        """Its place and texts, and whose the English is."""
        entry = self.entry
        texts = {"arabic": entry.arabic, "english": entry.english}
        return {
            "slug": self.slug,
            "file": self.where,
            "segment": entry.id,
            **texts,
            "status": entry.status.value,
        }


@dataclass(frozen=True, slots=True)
class Missing:
    """A sentence of the file that no article has."""

    unit: Unit
    nearest: Change | None
    score: int
    """Per cent, how alike the nearest is."""

    def as_json(self) -> dict[str, Any]:
        """Its place in the file, its Arabic, and what is nearest here."""
        near = {**self.nearest.as_json(), "score": self.score} if self.nearest else None
        return {"place": self.unit.place, "arabic": self.unit.entry.arabic.strip(), "nearest": near}


@dataclass(slots=True)
class Outcome:
    """All of a file, each sentence under what became of it."""

    taken: list[Change] = field(default_factory=list)
    present: list[Change] = field(default_factory=list)
    """Already here, with the same English."""
    kept: list[Change] = field(default_factory=list)
    """Here with other English, which stays."""
    refused: tuple[Refused, ...] = ()
    missing: list[Missing] = field(default_factory=list)

    def add(self, slug: str, where: str, merged: Merged) -> None:
        """Enter the sentences of one article."""
        changes = {entry.id: Change(slug, where, entry) for entry in merged.entries}
        self.taken.extend(changes[id_] for id_ in merged.taken)
        self.present.extend(changes[id_] for id_ in merged.present)
        self.kept.extend(changes[id_] for id_ in merged.kept)

    def miss(self, units: Sequence[Unit], here: Sequence[Change]) -> None:
        """Enter the units that are of no sentence here, the first of them with the nearest one."""
        keys = {n: key_of(here[n].entry.arabic) for n in range(len(here)) if not here[n].entry.obsolete}
        for unit in units[:MOST_COMPARED]:
            number, score = _nearest(unit, keys)
            self.missing.append(Missing(unit, None if number is None else here[number], score))
        self.missing.extend(Missing(unit, None, 0) for unit in units[MOST_COMPARED:])

    def as_json(self) -> dict[str, list[dict[str, Any]]]:
        """Every sentence under what became of it."""
        return {
            "taken": [change.as_json() for change in self.taken],
            "present": [change.as_json() for change in self.present],
            "kept": [change.as_json() for change in self.kept],
            "refused": [
                {"place": one.place, "text": one.text.strip(), "reason": one.reason} for one in self.refused
            ],
            "missing": [one.as_json() for one in self.missing],
        }


def _nearest(unit: Unit, keys: Mapping[int, str]) -> tuple[int | None, int]:
    """Number and likeness of the sentence that is most like the unit's."""
    found = process.extractOne(key_of(unit.entry.arabic), keys, scorer=fuzz.ratio, score_cutoff=MIN_SCORE)
    return (found[2], round(found[1])) if found else (None, 0)
