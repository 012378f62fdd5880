"""XLIFF 2.0 and 2.1 come in by segment, with their states, in both directions; 2.1 goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from generator.model import SegmentId, Status
from generator.sources.exchange import FORMATS, Unit, merge
from generator.sources.memory import Entry
from tests.sources.exchange.files import read_text

if TYPE_CHECKING:
    from pathlib import Path

ARABIC, ENGLISH = "بلغ الراتب 900 ألف دولار.", "The salary was $900,000."
DAY = date(2026, 1, 31)
ENTRY = Entry(SegmentId("s1"), ARABIC)


def xliff2(*segments: str, languages: tuple[str, str] = ("ar-SA", "en-GB"), version: str = "2.1") -> str:
    source, target = languages
    return (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="{version}" srcLang="{source}" '
        f'trgLang="{target}"><file id="f1" original="a.docx"><unit id="u1">{"".join(segments)}</unit>'
        "</file></xliff>"
    )


def segment(source: str, target: str, attributes: str = "") -> str:
    return f"<segment {attributes}><source>{source}</source><target>{target}</target></segment>"


@pytest.mark.parametrize("version", ["2.0", "2.1", "2.2"])
@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("", Status.MACHINE),
        ('state="initial"', Status.MACHINE),
        ('state="translated"', Status.EDITED),
        ('state="reviewed"', Status.EDITED),
        ('state="final"', Status.EDITED),
    ],
)
def test_each_segment_has_its_state(tmp_path: Path, version: str, state: str, status: Status) -> None:
    text = xliff2(segment(ARABIC, ENGLISH, state), segment("نعم", "Yes"), version=version)
    first, second = read_text(tmp_path, text).units
    assert (first.entry.arabic, first.entry.english, first.entry.status) == (ARABIC, ENGLISH, status)
    assert (second.entry.english, second.entry.status) == ("Yes", Status.MACHINE)
    assert (first.place, second.place) == ("unit u1 of a.docx, segment 1", "unit u1 of a.docx, segment 2")


def test_it_goes_in_both_directions_and_other_languages_are_refused(tmp_path: Path) -> None:
    (unit,) = read_text(tmp_path, xliff2(segment(ENGLISH, ARABIC), languages=("en", "ara"))).units
    assert (unit.entry.arabic, unit.entry.english) == (ARABIC, ENGLISH)
    for text in (
        xliff2(segment(ARABIC, "Le salaire"), languages=("ar", "fr")),
        xliff2(segment(ARABIC, ARABIC, 'state="final"')),
        xliff2(segment(ENGLISH, ""), languages=("en", "ar")),
    ):
        document = read_text(tmp_path, text)
        assert (len(document.units), len(document.refused)) == (0, 1)


def test_codes_are_taken_out_and_breaks_are_blanks(tmp_path: Path) -> None:
    english = (
        'The <pc id="1">port</pc><ph id="2" type="fmt" subType="xlf:lb"/>costs <sc id="3"/>5<ph id="4"/>6'
        '<ec startRef="3"/> dollars'
    )
    (unit,) = read_text(tmp_path, xliff2(segment(ARABIC, english))).units
    assert unit.entry.english == "The port costs 5 6 dollars"


def test_the_export_is_what_its_schema_asks_for() -> None:
    """Attributes and order of elements as in XLIFF 2.1, sections 4.2, 4.3 and 5.4."""
    stale = replace(ENTRY, english="Old", fuzzy=True, previous="قديم", notes=("mine", "seen"))
    reviewed = ENTRY.edited(ENGLISH).reviewed_by("Rana", DAY)
    entries = [ENTRY, ENTRY.answered(ENGLISH, "google", DAY), stale, ENTRY.edited(ENGLISH), reviewed]
    numbered = [replace(entry, id=SegmentId.of(number)) for number, entry in enumerate(entries, start=1)]
    text = FORMATS["xliff2"]([Unit("a", entry) for entry in numbered])
    assert text == FORMATS["xliff2"]([Unit("a", entry) for entry in numbered])
    root = ET.fromstring(text)
    core, metadata = (f"{{urn:oasis:names:tc:xliff:{name}:2.0}}" for name in ("document", "metadata"))
    assert root.attrib == {"version": "2.1", "srcLang": "ar", "trgLang": "en"}
    (file,) = root
    assert (file.tag, file.attrib) == (f"{core}file", {"id": "f1", "original": "a"})
    order = [f"{metadata}metadata", f"{core}notes", f"{core}segment"]
    for unit in file:
        kinds = [child.tag for child in unit]
        assert unit.tag == f"{core}unit"
        assert kinds == [kind for kind in order if kind in kinds]
    states = [segment.get("state") for segment in root.iter(f"{core}segment")]
    assert states == ["initial", "initial", "initial", "translated", "reviewed"]


@pytest.mark.parametrize(
    ("state", "english", "status", "engine"),
    [
        ("initial", ENGLISH, Status.MACHINE, "google"),
        ("translated", ENGLISH, Status.EDITED, "google"),
        ("final", ENGLISH, Status.EDITED, "google"),
        ("initial", "Corrected.", Status.MACHINE, "import"),
        ("reviewed", "Corrected.", Status.EDITED, "google"),
    ],
)
def test_what_a_tool_did_with_an_export_comes_back(
    tmp_path: Path, state: str, english: str, status: Status, engine: str
) -> None:
    text = FORMATS["xliff2"]([Unit("a", ENTRY.answered(ENGLISH, "google", DAY))]).decode()
    done = text.replace('state="initial"', f'state="{state}"').replace(ENGLISH, english)
    merged = merge([ENTRY.answered(ENGLISH, "google", DAY)], read_text(tmp_path, done).units)
    (entry,) = merged.entries
    assert (entry.english, entry.status, entry.engine) == (english, status, engine)
