"""Once more with the figures masked: the engine translates the words, house style writes the figures.

Engines get numbers wrong but pass on names that they do not know. A mask takes the place of the whole
figure as the Arabic states it; what comes back in its place is the figure in house style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.figures import extract, house_style, verified

if TYPE_CHECKING:
    from generator.model import Figure, Segment

_MASK = re.compile(r"\b(ZQ[A-Z]{1,2})\b", re.IGNORECASE)
"""Capitals that no language has together, so that engines take them for a name; no digits, which
engines would set in other digits."""


@dataclass(frozen=True, slots=True)
class MaskedSegment:
    """A segment whose figures an engine cannot get wrong."""

    arabic: Segment
    """As the article has it."""
    segment: Segment
    """With masks in place of the figures, the first of them `ZQA`."""
    figures: tuple[Figure, ...]
    """What the masks stand for, in their order."""

    def restored(self, english: str) -> str | None:
        """The translation with its figures put back, if every mask came back once and the check agrees."""
        masks = [_mask(number) for number in range(len(self.figures))]
        if sorted(mask.upper() for mask in _MASK.findall(english)) != sorted(masks):
            return None
        bare = tuple(replace(figure, qualifier=None, per=None) for figure in self.figures)
        for figures in (bare, self.figures):  # the bound may stand outside the figure, or in its span
            words = dict(zip(masks, (house_style(figure).short for figure in figures), strict=True))
            parts = _MASK.split(english)  # every second part is a mask
            text = "".join(words[part.upper()] if at % 2 else part for at, part in enumerate(parts))
            if verified(self.arabic.text, text):
                return text
        return None


def mask_figures(segment: Segment) -> MaskedSegment | None:
    """The segment with its figures masked; `None` when it states none, or looks masked already."""
    figures = _apart(extract(segment.text, "ar"))
    if not figures or _MASK.search(segment.text):
        return None
    parts, end = [], 0
    for number, figure in enumerate(figures):
        before = segment.text[end : figure.start]
        glued = (before or " ")[-1].isalnum()
        parts.append(f"{before}{' ' if glued else ''}{_mask(number)}")
        end = figure.end
    text = "".join((*parts, segment.text[end:]))
    return MaskedSegment(segment, replace(segment, text=text), figures)


def _mask(number: int) -> str:
    """`ZQA` to `ZQZ`, then `ZQAA` and so on."""
    tens, ones = divmod(number, 26)
    return f"ZQ{chr(64 + tens) if tens else ''}{chr(65 + ones)}"


def _apart(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures in order, without those that lie in another."""
    apart: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if not apart or figure.start >= apart[-1].end:
            apart.append(figure)
    return tuple(apart)
