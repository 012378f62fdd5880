"""Asking again with the figures masked: the engine translates the words, house style writes the figures.

Engines get numbers wrong but keep names that they do not know. A mask replaces each whole figure of the
Arabic, and in the answer the mask is replaced by the figure in house style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.figures import extract, house_style, verified

if TYPE_CHECKING:
    from generator.model import Figure, Segment

_MASK = re.compile(r"\b(ZQ[A-Z]{1,2})\b", re.IGNORECASE)
"""Capitals that occur together in no language, so that engines treat them as a name. Digits are not
used, because engines would convert them."""


@dataclass(frozen=True, slots=True)
class MaskedSegment:
    """A segment whose figures an engine cannot get wrong."""

    arabic: Segment
    """The segment as it is in the article."""
    segment: Segment
    """The segment with masks instead of figures, the first of them `ZQA`."""
    figures: tuple[Figure, ...]
    """The masked figures, in the order of the masks."""

    def restored(self, english: str) -> str | None:
        """The translation with its figures put back, if every mask is in it once and the check passes."""
        masks = [_mask(number) for number in range(len(self.figures))]
        if sorted(mask.upper() for mask in _MASK.findall(english)) != sorted(masks):
            return None
        bare = tuple(figure._replace(qualifier=None, per=None) for figure in self.figures)
        for figures in (bare, self.figures):  # the bound may be translated outside the mask, or be masked too
            words = dict(zip(masks, (house_style(figure).short for figure in figures), strict=True))
            parts = _MASK.split(english)  # every second part is a mask
            text = "".join(words[part.upper()] if at % 2 else part for at, part in enumerate(parts))
            if verified(self.arabic.text, text):
                return text
        return None


def mask_figures(segment: Segment) -> MaskedSegment | None:
    """The segment with its figures masked; `None` when it has none, or seems to contain a mask already."""
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
    """The figures in order, without those that overlap an earlier one."""
    apart: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if not apart or figure.start >= apart[-1].end:
            apart.append(figure)
    return tuple(apart)
