"""The words of two texts that a finding quotes: each figure with those beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Figure

_WIDTHS = ((3, 2), (8, 8), (40, 40))
"""How many words before and after a figure to quote: more if fewer read alike in both texts."""
_FARTHEST = 400
"""How many characters on each side of a figure to quote from."""
_ENDS = re.compile(r"[.!?؟;؛](?=\s|$)|[\n\"“”«»()]")
_PAUSES = "،,:;؛ "


def quotations(one: Figure, source: str, other: Figure, target: str) -> tuple[str, str]:
    """The words of both figures, long enough to differ if the texts do."""
    quoted = one.text, other.text
    for before, after in _WIDTHS:
        quoted = quotation(one, source, before, after), quotation(other, target, before, after)
        if quoted[0] != quoted[1]:
            break
    return quoted


def quotation(figure: Figure, text: str, before: int = 3, after: int = 2) -> str:
    """The figure with so many words of its sentence before and after it; alone when there is no text."""
    if not text:
        return figure.text
    ahead = _ENDS.split(text[max(0, figure.start - _FARTHEST) : figure.start])[-1]
    behind = _ENDS.split(text[figure.end : figure.end + _FARTHEST], maxsplit=1)[0]
    first = re.search(rf"(?:\S+\s+){{0,{before}}}\S*$", ahead)
    last = re.match(rf"\S*(?:\s+\S+){{0,{after}}}", behind)
    opening = first[0].lstrip(_PAUSES) if first else ""
    closing = last[0].rstrip(_PAUSES) if last else ""
    return f"{opening}{figure.text}{closing}".strip()
