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
_MEMOQ_NAMES = frozenset({"{mqxliff}status"})
"""The attribute with its namespace, in lower case."""
_MEMOQ = frozenset({"manuallyconfirmed", "reviewer1confirmed", "reviewer2confirmed", "proofread"})
"""`mq:status` of a unit (MQXLIFF): the others are a machine's, unfinished or rejected."""


def is_approved(unit: ET.Element, segments: Sequence[str]) -> bool:
    """Whether all segments of a unit, by `mid`, are approved, or the unit where the file says it of units.

    What Trados or memoQ says goes before the attributes of the standard, which they leave as they were.
    """
    confirmed = {seg.get("id", ""): seg.get("conf", "") for seg in unit.findall("seg-defs/seg")}
    if confirmed:
        wanted = segments or list(confirmed)
        return all(confirmed.get(segment, "").lower() in _TRADOS for segment in wanted)
    memoq = next((value for name, value in unit.attrib.items() if name.lower() in _MEMOQ_NAMES), None)
    if memoq is not None:
        return memoq.lower() in _MEMOQ
    target = unit.find("target")
    return unit.get("approved") == "yes" or (target is not None and target.get("state") in _STATES)
