"""Once more with the figures masked: the engine translates the words, the ledger puts the figures back.

Engines get numbers wrong and carry a name they do not know through. A mask stands for the whole
figure as the Arabic states it; what comes back in its place is the figure in house style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.figures import extract, house_style
from generator.verify import verified

if TYPE_CHECKING:
    from generator.models import Figure, Segment

_MASK = re.compile(r"ZQ ?(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masked:
    """A segment whose figures an engine cannot get wrong."""

    arabic: Segment
    """As the article has it."""
    segment: Segment
    """With masks in place of the figures."""
    figures: tuple[Figure, ...]
    """What the masks stand for: the first is `ZQ1`."""

    def restored(self, english: str) -> str | None:
        """The translation with its figures put back, if every mask came back once and the check agrees."""
        found = sorted(int(number) for number in _MASK.findall(english))
        if found != list(range(1, len(self.figures) + 1)):
            return None
        bare = tuple(replace(figure, qualifier=None, per=None) for figure in self.figures)
        for figures in (bare, self.figures):  # the bound may stand outside the figure, or in its span
            words = [house_style(figure).short for figure in figures]
            text = "".join(
                words[int(part) - 1] if place % 2 else part for place, part in enumerate(_MASK.split(english))
            )
            if verified(self.arabic.text, text):
                return text
        return None


def masked(segment: Segment) -> Masked | None:
    """The segment with its figures masked; `None` when it states none, or looks masked already."""
    figures = _apart(extract(segment.text, "ar"))
    if not figures or _MASK.search(segment.text):
        return None
    parts, end = [], 0
    for number, figure in enumerate(figures, start=1):
        before = segment.text[end : figure.start]
        glued = (before or " ")[-1].isalnum()
        parts.append(f"{before}{' ' if glued else ''}ZQ{number}")
        end = figure.end
    text = "".join((*parts, segment.text[end:]))
    return Masked(segment, replace(segment, text=text), figures)


def _apart(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures in order, without those that lie in another."""
    apart: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if not apart or figure.start >= apart[-1].end:
            apart.append(figure)
    return tuple(apart)
