"""TMX 1.4b (LISA OSCAR, 2005; gala-global.org/tmx-14b), which all translation memory tools read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator import __version__
from generator.sources.exchange.approval import is_confirmed
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import add, code_of, coded_text_of, plain, serialize, text_of
from generator.sources.languages import (
    ARABIC,
    ENGLISH,
    Refused,
    language_by_script,
    language_of,
    not_english,
    not_the_pair,
)

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


def read(root: ET.Element) -> Iterator[Unit | Refused]:
    """Each unit that has Arabic; what nobody has approved elsewhere is a machine's until somebody does."""
    for number, tu in enumerate(root.iter("tu"), start=1):
        if any(plain(text).strip() for _, text in _variants(tu)):
            yield _read_unit(f"tu {number}", tu)


def _read_unit(place: str, tu: ET.Element) -> Unit | Refused:
    variants = _variants(tu)
    languages = [language for language, _ in variants]
    said = [(language, text) for language, text in variants if plain(text).strip()]
    arabic = [text for language, text in said if language == ARABIC]
    english = [text for language, text in said if language == ENGLISH]
    if not arabic or (not english and {*languages} - {ARABIC, ENGLISH}):
        return Refused(place, plain((arabic or [said[0][1]])[0]), not_the_pair(languages))
    ours = _properties(tu)
    usable = [text for text in english if not not_english(plain(arabic[0]), plain(text))]
    elsewhere = {"fuzzy": "" if is_confirmed(tu) or not english else "yes", "engine": "tmx"}
    fields = ours if "status" in ours else elsewhere
    note = "\n".join(text_of(note) for note in tu.findall("note"))
    text = next(iter(usable or english), "")
    notes = (note, ours.get("extracted", ""))
    unit, *again = (to_unit(ours.get("slug"), (one, text), notes, fields, place) for one in arabic)
    if isinstance(unit, Refused):
        return unit
    others = tuple((one,) for one in again if isinstance(one, Unit))
    return replace(unit, readings=(*unit.readings, *others))


def _properties(tu: ET.Element) -> dict[str, str]:
    """What an export from here says of a unit, by name."""
    props = ((prop.get("type", ""), prop.text or "") for prop in tu.findall("prop"))
    return {name.removeprefix(PREFIX): value for name, value in props if name.startswith(PREFIX)}


def _variants(tu: ET.Element) -> list[tuple[str, str]]:
    """Language and text of each variant, in the order of the file; by script where no code is given."""
    found = ((code_of(tuv) or code_of(tuv.find("seg")), _text(tuv)) for tuv in tu.findall("tuv"))
    return [(language_of(code) or language_by_script(text), text) for code, text in found]


def _text(tuv: ET.Element) -> str:
    """The text of a variant; some tools write it without a `seg` around it."""
    seg = tuv.find("seg")
    if seg is not None:
        return coded_text_of(seg)
    return "".join([tuv.text or "", *(child.tail or "" for child in tuv)])
