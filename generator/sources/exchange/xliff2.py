"""XLIFF 2.0 and 2.1 (OASIS Standards, 2014 and 2018), in only: a `unit` holds segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.sources.exchange.languages import Refused, arabic_first, language_of, not_the_pair
from generator.sources.exchange.unit import Unit, to_unit
from generator.sources.exchange.xml import code_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree import ElementTree as ET

_APPROVED = frozenset({"translated", "reviewed", "final"})
"""What `state` says of a segment; the other is `initial`, which is the default."""


def read(root: ET.Element) -> Iterator[Unit | Refused]:
    """Each segment that has Arabic; it counts as a person's when its state says that it is translated."""
    codes = root.get("srcLang"), root.get("trgLang")
    for file in root.iter("file"):
        for unit in file.iter("unit"):
            name = f"unit {unit.get('id')} of {file.get('original') or file.get('id')}"
            segments = [segment for segment in unit.iter("segment") if _text(segment, "source").strip()]
            for number, segment in enumerate(segments, start=1):
                place = name if len(segments) == 1 else f"{name}, segment {segment.get('id') or number}"
                yield _read_segment(file, segment, codes, place)


def _read_segment(
    file: ET.Element, segment: ET.Element, codes: tuple[str | None, str | None], place: str
) -> Unit | Refused:
    names = ("source", "target")
    languages = [
        language_of(code_of(segment.find(name)) or code) for name, code in zip(names, codes, strict=True)
    ]
    source, target = _text(segment, "source"), _text(segment, "target")
    texts = arabic_first(languages, source, target)
    if texts is None:
        return Refused(place, source, not_the_pair(languages))
    if not texts[0].strip():
        return Refused(place, source, "has no Arabic")
    is_approved = segment.get("state") in _APPROVED
    values = {"engine": "xliff", "fuzzy": "yes" if texts[1].strip() and not is_approved else ""}
    return to_unit(file.get("original"), texts, ("", ""), values, place)


def _text(segment: ET.Element, name: str) -> str:
    return text_of(segment.find(name))
