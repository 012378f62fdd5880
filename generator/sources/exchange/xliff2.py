"""XLIFF 2.1 (OASIS Standard, 2018), out and in, and 2.0 in: a `unit` holds segments.

What the format has no field for is in its module for metadata (section 5.4).
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.model import Status
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import SPACE, add, code_of, coded_text_of, plain, serialize, text_of
from generator.sources.languages import Refused, arabic_first, language_of, not_the_pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAMESPACES = {
    "xmlns": "urn:oasis:names:tc:xliff:document:2.0",
    "xmlns:mda": "urn:oasis:names:tc:xliff:metadata:2.0",
}
_APPROVED = frozenset({"translated", "reviewed", "final"})
"""What `state` says of a segment; the other is `initial`, which is the default."""
_STATES = {Status.EDITED: "translated", Status.REVIEWED: "reviewed"}
"""The state of a segment by its status; what a machine wrote and what is stale is `initial`."""
_CATEGORY = f"{PREFIX}memory"


def write(units: Iterable[Unit]) -> bytes:
    """The units, which must be sorted by article, as one XLIFF 2.1 document."""
    root = ET.Element("xliff", {**_NAMESPACES, "version": "2.1", "srcLang": "ar", "trgLang": "en"})
    for number, (slug, of_article) in enumerate(groupby(units, key=lambda unit: unit.slug), start=1):
        file = add(root, "file", None, id=f"f{number}", original=slug or "")
        for unit in of_article:
            _write_unit(file, unit)
    return serialize(root)


def _write_unit(file: ET.Element, unit: Unit) -> None:
    entry = unit.entry
    element = add(file, "unit", None, id=entry.id, canResegment="no")
    element.set(SPACE, "preserve")
    previous = {} if entry.previous is None else {"previous": entry.previous}
    group = add(add(element, "mda:metadata"), "mda:metaGroup", None, category=_CATEGORY)
    for name, value in {**properties(unit), **previous}.items():
        add(group, "mda:meta", value, type=name)
    if any(entry.notes):
        notes = add(element, "notes")
        for author, note in zip(("translator", "developer"), entry.notes, strict=True):
            if note:
                add(notes, "note", note, category=author)
    segment = add(element, "segment", None, state=_STATES.get(entry.status, "initial"))
    add(segment, "source", entry.arabic)
    if entry.english:
        add(segment, "target", entry.english)


def read(root: ET.Element) -> Iterator[Unit | Refused]:
    """Each segment that has Arabic; it counts as a person's when its state says that it is translated."""
    codes = root.get("srcLang"), root.get("trgLang")
    for file in root.iter("file"):
        for unit in file.iter("unit"):
            name = f"unit {unit.get('id')} of {file.get('original') or file.get('id')}"
            segments = [
                segment for segment in unit.iter("segment") if text_of(segment.find("source")).strip()
            ]
            whole = unit if len(segments) == 1 else None
            for number, segment in enumerate(segments, start=1):
                place = name if whole is not None else f"{name}, segment {segment.get('id') or number}"
                yield _read_segment(file, segment, whole, codes, place)


def _read_segment(
    file: ET.Element,
    segment: ET.Element,
    unit: ET.Element | None,
    codes: tuple[str | None, str | None],
    place: str,
) -> Unit | Refused:
    """The segment; with the properties of its unit when it is all of that."""
    names = ("source", "target")
    languages = [
        language_of(code_of(segment.find(name)) or code) for name, code in zip(names, codes, strict=True)
    ]
    source, target = (coded_text_of(segment.find(name)) for name in names)
    texts = arabic_first(languages, source, target)
    if texts is None:
        return Refused(place, plain(source), not_the_pair(languages))
    if not plain(texts[0]).strip():
        return Refused(place, plain(source), "has no Arabic")
    is_approved = segment.get("state") in _APPROVED
    ours, notes = ({}, ("", "")) if unit is None else (_properties(unit), _notes(unit))
    fuzzy = "yes" if plain(texts[1]).strip() and not is_approved else ""
    values = {**({} if ours else {"engine": "xliff"}), **ours, "fuzzy": fuzzy}
    if is_approved:
        values.pop("previous", None)
    return to_unit(file.get("original"), texts, notes, values, place)


def _properties(unit: ET.Element) -> dict[str, str]:
    """What an export from here says of a unit; empty for units of other tools."""
    group = unit.find(f"metadata/metaGroup[@category='{_CATEGORY}']")
    if group is None:
        return {}
    return {"id": unit.get("id", ""), **{meta.get("type", ""): meta.text or "" for meta in group}}


def _notes(unit: ET.Element) -> tuple[str, str]:
    """The last note of a translator, which is what others' notes are, and of a developer."""
    notes = {note.get("category", "translator"): text_of(note) for note in unit.findall("notes/note")}
    return notes.get("translator", ""), notes.get("developer", "")
