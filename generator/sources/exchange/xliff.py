"""XLIFF 1.2 (OASIS Standard, 2008), which translators' tools open: one `file` element per article."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.model import Status
from generator.sources.exchange.approval import is_approved
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import SPACE, add, code_of, coded_text_of, plain, serialize, text_of
from generator.sources.languages import Refused, arabic_first, language_of, not_the_pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STATES = {
    Status.MACHINE: "needs-review-translation",
    Status.STALE: "needs-adaptation",
    Status.EDITED: "translated",
    Status.REVIEWED: "signed-off",
}
"""States of a target (XLIFF 1.2, section 2.3)."""


def write(units: Iterable[Unit]) -> bytes:
    """The units, which must be sorted by article, as one XLIFF document."""
    root = ET.Element("xliff", {"version": "1.2", "xmlns": "urn:oasis:names:tc:xliff:document:1.2"})
    for slug, of_article in groupby(units, key=lambda unit: unit.slug):
        attributes = {"source-language": "ar", "target-language": "en", "datatype": "plaintext"}
        file = add(root, "file", None, original=slug or "", **attributes)
        body = add(file, "body")
        for unit in of_article:
            _write_unit(body, unit)
    return serialize(root)


def _write_unit(body: ET.Element, unit: Unit) -> None:
    entry = unit.entry
    approved = {"approved": "yes"} if entry.english and not entry.fuzzy else {}
    element = add(body, "trans-unit", None, id=entry.id, **approved)
    element.set(SPACE, "preserve")
    add(element, "source", entry.arabic, lang="ar")
    if entry.english:
        add(element, "target", entry.english, lang="en", state=_STATES[entry.status])
    group = add(element, "context-group", None, purpose=f"{PREFIX}memory")
    for name, value in properties(unit).items():
        add(group, "context", value, **{"context-type": PREFIX + name})
    for author, note in zip(("translator", "developer"), entry.notes, strict=True):
        if note:
            add(element, "note", note, **{"from": author})
    if entry.previous is not None:
        old = add(element, "alt-trans", None, alttranstype="previous-version")
        add(old, "source", entry.previous, lang="ar")
        add(old, "target", entry.english, lang="en")


def read(root: ET.Element) -> Iterator[Unit | Refused]:
    """Each unit that has a source; a target counts as a person's when it is approved or translated."""
    for file in root.iter("file"):
        for number, element in enumerate(file.iter("trans-unit"), start=1):
            if text_of(element.find("source")).strip():
                name = element.get("id") or f"no. {number}"
                yield from _read_unit(file, element, f"unit {name} of {file.get('original') or 'no file'}")


def _read_unit(file: ET.Element, element: ET.Element, place: str) -> Iterator[Unit | Refused]:
    """The unit as a whole, its segments as another reading of it, and those of them that are refused."""
    whole = _read_texts(file, element, place)
    parts = [_read_texts(file, element, f"{place}, segment {mid}", mid) for mid in _segments(element)]
    readings = tuple(part for part in parts if isinstance(part, Unit))
    if isinstance(whole, Unit):
        yield replace(whole, readings=(*whole.readings, readings)) if readings else whole
    elif not readings:
        yield whole
        return
    else:
        yield from readings
    yield from (part for part in parts if isinstance(part, Refused))


def _read_texts(file: ET.Element, element: ET.Element, place: str, mid: str | None = None) -> Unit | Refused:
    """The texts of a unit, or of the segment of it that has this `mid`."""
    source, target = element.find("source"), element.find("target")
    first = coded_text_of(source if mid is None else _segments(element)[mid])
    second = coded_text_of(target if mid is None else _marked(target).get(mid))
    code = code_of(source) or code_of(element) or file.get("source-language")
    languages = [language_of(code), language_of(code_of(target) or file.get("target-language"))]
    texts = arabic_first(languages, first, second)
    if texts is None:
        return Refused(place, plain(first), not_the_pair(languages))
    if not plain(texts[0]).strip():
        return Refused(place, plain(first), "has no Arabic")
    good = is_approved(element, list(_segments(element)) if mid is None else [mid])
    notes = {note.get("from", "translator"): text_of(note) for note in element.findall("note")}
    both = notes.get("translator", ""), notes.get("developer", "")
    values = _values(element, is_good=good or not plain(texts[1]).strip())
    if mid is not None:
        del values["id"]
    return to_unit(file.get("original"), texts, both, values, place)


def _values(element: ET.Element, *, is_good: bool) -> dict[str, str]:
    """The properties of a unit by name, as `to_unit` takes them."""
    ours = {
        context.get("context-type", "").removeprefix(PREFIX): context.text or ""
        for context in element.findall("context-group/context")
        if context.get("context-type", "").startswith(PREFIX)
    }
    old = element.find("alt-trans[@alttranstype='previous-version']/source")
    values = {"engine": "xliff", **ours, "id": element.get("id", ""), "fuzzy": "" if is_good else "yes"}
    if "status" in ours and "engine" not in ours:
        del values["engine"]
    if old is not None and not is_good:
        values["previous"] = text_of(old)
    return values


def _segments(element: ET.Element) -> dict[str, ET.Element]:
    """The segments of a unit's source by their `mid` (XLIFF 1.2, `seg-source`)."""
    source = element.find("seg-source")
    return _marked(element.find("source") if source is None else source)


def _marked(element: ET.Element | None) -> dict[str, ET.Element]:
    marks = () if element is None else element.iter("mrk")
    return {
        mark.get("mid", ""): mark for mark in marks if mark.get("mtype") == "seg" and text_of(mark).strip()
    }
