"""One sentence on its way between this project and another tool."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import SegmentId
from generator.sources.memory import Entry
from generator.sources.memory.entry import day_of

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "x-khulasa-"
"""Marks the properties that are ours and not the format's."""
_WORD = re.compile(r"[\w.+-]{1,60}")


@dataclass(frozen=True, slots=True)
class Unit:
    """An entry of an article's memory, or another tool's version of it."""

    slug: str | None
    """`None` when the file does not say which article it belongs to."""
    entry: Entry
    """Its id is empty when the file does not say which segment it belongs to."""
    base: str | None = None
    """Digest of the English that the entry had when it was exported."""

    @property
    def changed(self) -> bool:
        """Whether the English has been changed since the export."""
        return self.base is not None and self.base != digest(self.entry.english)


def digest(english: str) -> str:
    """The digest of an English text, as used in `base`."""
    return hashlib.sha256(english.encode()).hexdigest()[:16]


def properties(unit: Unit) -> dict[str, str]:
    """The values that the formats have no field for, by name."""
    entry = unit.entry
    values = {
        "status": entry.status.value,
        "fuzzy": "yes" if entry.fuzzy else "",
        "engine": entry.engine or "",
        "day": entry.day.isoformat() if entry.day else "",
        "reviewer": entry.reviewer or "",
        "obsolete": "yes" if entry.obsolete else "",
        "flags": " ".join(entry.flags),
        "references": "\n".join(":".join(place) for place in entry.occurrences),
        "base": digest(entry.english),
    }
    return {name: value for name, value in values.items() if value}


def to_unit(
    slug: str | None, texts: tuple[str, str], notes: tuple[str, str], values: Mapping[str, str]
) -> Unit:
    """The unit that a file describes; values that are not valid are left out.

    Args:
        slug: the article's, if the file names it.
        texts: Arabic and English.
        notes: the translator's and the developer's.
        values: properties by name, as from `properties`, with `id` and `previous`.
    """
    arabic, english = texts
    engine = values.get("engine", "")
    entry = Entry(
        id=SegmentId.parse(values.get("id")) or SegmentId(),
        arabic=arabic,
        english=english if english.strip() else "",
        fuzzy=values.get("fuzzy") == "yes",
        previous=values.get("previous"),
        engine=engine if _WORD.fullmatch(engine) else None,
        day=day_of(values.get("day", "")),
        obsolete=values.get("obsolete") == "yes",
        notes=notes,
        occurrences=tuple(_place(line) for line in values.get("references", "").splitlines()),
        flags=tuple(flag for flag in values.get("flags", "").split() if _WORD.fullmatch(flag)),
    )
    return Unit(slug, entry, values.get("base"))


def _place(line: str) -> tuple[str, str]:
    file, _, number = line.rpartition(":")
    return (file, number) if file else (number, "")
