"""Whether a person has approved a target, as XLIFF 1.2 and the tools that extend it say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree import ElementTree as ET

_STATES = frozenset({"translated", "final", "signed-off"})
"""Of a target (XLIFF 1.2, section 2.3)."""
_TRADOS = frozenset({"translated", "approvedtranslation", "approvedsignoff"})
"""`conf` of an `sdl:seg` (SDLXLIFF): the others are Unspecified, Draft and the two rejections."""
_MEMOQ = frozenset({"manuallyconfirmed", "reviewer1confirmed", "reviewer2confirmed", "proofread"})
"""`mq:status` of a unit (MQXLIFF): the others are a machine's, unfinished or rejected."""
_OF_UNITS = {
    "{mqxliff}status": _MEMOQ,
    "{http://www.memsource.com/mxlf/2.0}confirmed": frozenset({"1", "true"}),
}
"""Attributes of units that say it (memoQ; Phrase), in lower case with their namespace, and their values."""
_LEVEL = "x-ConfirmationLevel"
"""The property of a unit in the TMX of Trados, whose values are those of `conf`."""


def is_approved(unit: ET.Element, segments: Sequence[str]) -> bool:
    """Whether all segments of a unit, by `mid`, are approved, or the unit where the file says it of units.

    What a tool says goes before the attributes of the standard, which it leaves as they were.
    """
    confirmed = {seg.get("id", ""): seg.get("conf", "") for seg in unit.findall("seg-defs/seg")}
    if confirmed:
        wanted = segments or list(confirmed)
        return all(confirmed.get(segment, "").lower() in _TRADOS for segment in wanted)
    for name, value in unit.attrib.items():
        if approving := _OF_UNITS.get(name.lower()):
            return value.lower() in approving
    target = unit.find("target")
    return unit.get("approved") == "yes" or (target is not None and target.get("state") in _STATES)


def is_confirmed(tu: ET.Element) -> bool:
    """Whether the tool that wrote a unit of TMX says that a person has confirmed it."""
    levels = [(prop.text or "").strip().lower() for prop in tu.findall("prop") if prop.get("type") == _LEVEL]
    return bool(levels) and _TRADOS.issuperset(levels)
