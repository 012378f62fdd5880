"""One sentence on its way between this project and another tool."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.model import SegmentId
from generator.sources.exchange.xml import plain, spaced
from generator.sources.languages import Refused, in_another_language, not_english
from generator.sources.memory import Entry
from generator.sources.memory.entry import day_of
from generator.text.entities import decode_once

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
    """Digest of the English that the entry had when it was written into the file."""
    place: str = field(default="", compare=False)
    """Where the file has it: `tu 3`, `unit 7 of a.docx`."""
    readings: tuple[tuple[Unit, ...], ...] = field(default=(), compare=False)
    """Other ways to read it: each another variant of its Arabic, or the segments that it consists of."""

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
    slug: str | None, texts: tuple[str, str], notes: tuple[str, str], values: Mapping[str, str], place: str
) -> Unit | Refused:
    """The unit that a file describes; refused when its English is in another language.

    When placeholders are in its texts, it has another reading in which each of them is a blank.

    Args:
        slug: the article's, if the file names it.
        texts: Arabic and English, as `coded_text_of` gives them.
        notes: a translator's and a developer's.
        values: properties by name, as `properties` gives them, and `id` and `previous`.
        place: where the file has it.
    """
    unit = _to_unit(slug, (plain(texts[0]), plain(texts[1])), notes, values, place)
    if isinstance(unit, Refused) or texts == (unit.entry.arabic, plain(texts[1])):
        return unit
    other = _to_unit(slug, (spaced(texts[0]), spaced(texts[1])), notes, values, place)
    return replace(unit, readings=((other,),)) if isinstance(other, Unit) else unit


def _to_unit(
    slug: str | None, texts: tuple[str, str], notes: tuple[str, str], values: Mapping[str, str], place: str
) -> Unit | Refused:
    arabic, english = texts[0], _tidy(texts, values)
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
    unit = Unit(slug, entry, values.get("base"), place)
    reason = not_english(arabic, english) or in_another_language(arabic, english)
    if reason and (unit.base is None or unit.changed):  # what was exported so is known here already
        return Refused(place, arabic, reason)
    return unit


def _tidy(texts: tuple[str, str], values: Mapping[str, str]) -> str:
    """The English without the line ends, indentation and entities that a tool has put into it.

    What was exported from here keeps its own, as long as it is the same text.
    """
    arabic, english = texts
    one_line, base = " ".join(english.split()), values.get("base")
    if base is None:
        return english if "status" in values else " ".join(decode_once(one_line, arabic).split())
    if base == digest(english):
        return english
    return one_line if base == digest(one_line) else english.strip()


def _place(line: str) -> tuple[str, str]:
    file, _, number = line.rpartition(":")
    return (file, number) if file else (number, "")
