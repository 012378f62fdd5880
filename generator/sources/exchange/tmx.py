"""TMX 1.4b (LISA OSCAR, 2005; gala-global.org/tmx-14b), which all translation memory tools read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator import __version__
from generator.sources.exchange.unit import PREFIX, Unit, properties, to_unit
from generator.sources.exchange.xml import add, code_of, serialize, text_of
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
    """Each unit that has Arabic; what has no status of ours is a machine's until a person accepts it."""
    for number, tu in enumerate(root.iter("tu"), start=1):
        if any(text.strip() for _, text in _variants(tu)):
            yield _read_unit(f"tu {number}", tu)


def _read_unit(place: str, tu: ET.Element) -> Unit | Refused:
    variants = _variants(tu)
    texts = [text for _, text in variants if text.strip()]
    arabic = [text for language, text in variants if language == ARABIC and text.strip()]
    english = [text for language, text in variants if language == ENGLISH and text.strip()]
    others = [language for language, _ in variants if language not in {ARABIC, ENGLISH}]
    if not arabic or (others and not english):
        return Refused(place, (arabic or texts)[0], not_the_pair([language for language, _ in variants]))
    ours = {
        prop.get("type", "").removeprefix(PREFIX): prop.text or ""
        for prop in tu.findall("prop")
        if prop.get("type", "").startswith(PREFIX)
    }
    usable = [text for text in english if not not_english(arabic[0], text)]
    fields = ours if "status" in ours else {"fuzzy": "yes", "engine": "tmx"}
    note = "\n".join(text_of(note) for note in tu.findall("note"))
    text = next(iter(usable or english), "")
    notes = (note, ours.get("extracted", ""))
    unit, *again = (to_unit(ours.get("slug"), (one, text), notes, fields, place) for one in arabic)
    if isinstance(unit, Refused):
        return unit
    return replace(unit, readings=tuple((one,) for one in again if isinstance(one, Unit)))


def _variants(tu: ET.Element) -> list[tuple[str, str]]:
    """Language and text of each variant, in the order of the file; by script where no code is given."""
    found = ((code_of(tuv) or code_of(tuv.find("seg")), _text(tuv)) for tuv in tu.findall("tuv"))
    return [(language_of(code) or language_by_script(text), text) for code, text in found]


def _text(tuv: ET.Element) -> str:
    """The text of a variant; some tools write it without a `seg` around it."""
    seg = tuv.find("seg")
    if seg is not None:
        return text_of(seg)
    return "".join([tuv.text or "", *(child.tail or "" for child in tuv)])
