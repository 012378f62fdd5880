"""XLIFF 1.2 (OASIS Standard, 2008): what translators' tools open, one `file` an article."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.model import Status
from generator.sources.exchange.languages import Refused, language_of, not_english, not_the_pair
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import SPACE, add, code_of, serialize, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STATES = {
    Status.MACHINE: "needs-review-translation",
    Status.STALE: "needs-adaptation",
    Status.EDITED: "translated",
    Status.REVIEWED: "signed-off",
}
"""States of a target (XLIFF 1.2, section 2.3)."""
_GOOD = frozenset({"translated", "final", "signed-off"})


def write(units: Iterable[Unit]) -> bytes:
    """The units, which are sorted by article, as one XLIFF document."""
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
                yield _read_unit(file, element, f"unit {name} of {file.get('original') or 'no file'}")


def _read_unit(file: ET.Element, element: ET.Element, place: str) -> Unit | Refused:
    source, target = element.find("source"), element.find("target")
    first, second = text_of(source), text_of(target)
    code = code_of(source) or code_of(element) or file.get("source-language")
    languages = [language_of(code), language_of(code_of(target) or file.get("target-language"))]
    texts = _arabic_first(languages, first, second)
    if texts is None:
        return Refused(place, first, not_the_pair(languages))
    ours = {
        context.get("context-type", "").removeprefix(PREFIX): context.text or ""
        for context in element.findall("context-group/context")
        if context.get("context-type", "").startswith(PREFIX)
    }
    good = element.get("approved") == "yes" or (target is not None and target.get("state") in _GOOD)
    notes = {note.get("from", "translator"): text_of(note) for note in element.findall("note")}
    old = element.find("alt-trans[@alttranstype='previous-version']/source")
    values = {
        "engine": "xliff",
        **ours,
        "id": element.get("id", ""),
        "fuzzy": "yes" if texts[1].strip() and not good else "",
    }
    if "status" in ours and "engine" not in ours:
        del values["engine"]
    if old is not None and not good:
        values["previous"] = text_of(old)
    both = notes.get("translator", ""), notes.get("developer", "")
    return to_unit(file.get("original"), texts, both, values, place)


def _arabic_first(languages: list[str], source: str, target: str) -> tuple[str, str] | None:
    """Arabic and English, in whichever direction the file goes; `None` when it is of another pair.

    What says no language is taken for the one that is missing.
    """
    match languages:
        case ["", ""] if not_english("", target) and not not_english("", source):
            return target, source
        case ["ar" | "", "en" | ""]:
            return source, target
        case ["en" | "", "ar"] | ["en", ""]:
            return (target, source) if target.strip() else None
        case _:
            return None
