"""TMX 1.4b (LISA OSCAR, 2005; gala-global.org/tmx-14b), which all translation memory tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator import __version__
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import add, is_language, serialize, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def write(units: Iterable[Unit]) -> bytes:
    """The units, including those without English, as one TMX document."""
    root = ET.Element("tmx", version="1.4")
    add(
        root, "header", creationtool="khulasa", creationtoolversion=__version__, segtype="sentence",
        adminlang="en", srclang="ar", datatype="plaintext", **{"o-tmf": "po"},
    )  # fmt: skip
    body = add(root, "body")
    for unit in units:
        entry = unit.entry
        tu = add(body, "tu", tuid=f"{unit.slug}-{entry.id}")
        if entry.notes[0]:
            add(tu, "note", entry.notes[0])
        ours = {"slug": unit.slug or "", "id": entry.id, **properties(unit)}
        if entry.previous is not None:
            ours["previous"] = entry.previous
        if entry.notes[1]:
            ours["extracted"] = entry.notes[1]
        for name, value in ours.items():
            add(tu, "prop", value, type=PREFIX + name)
        add(add(tu, "tuv", lang="ar"), "seg", entry.arabic)
        if entry.english:
            add(add(tu, "tuv", lang="en"), "seg", entry.english)
    return serialize(root, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')


def read(root: ET.Element) -> Iterator[Unit]:
    """Each unit that has Arabic; without our status it counts as a machine's until a person accepts it."""
    for tu in root.iter("tu"):
        ours = {
            prop.get("type", "").removeprefix(PREFIX): prop.text or ""
            for prop in tu.findall("prop")
            if prop.get("type", "").startswith(PREFIX)
        }
        arabic, english = _text(tu, "ar"), _text(tu, "en")
        if arabic.strip():
            fields = ours if "status" in ours else {"fuzzy": "yes", "engine": "tmx"}
            note = "\n".join(text_of(note) for note in tu.findall("note"))
            yield to_unit(ours.get("slug"), (arabic, english), (note, ours.get("extracted", "")), fields)


def _text(tu: ET.Element, language: str) -> str:
    segments = (tuv.find("seg") for tuv in tu.findall("tuv") if is_language(tuv.attrib, language))
    return text_of(next(segments, None))
