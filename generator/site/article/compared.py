"""What a chart shows: figures that a text compares itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.measures import fates
from generator.text.clitics import bare_nouns
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.model import FigureId, SegmentId, Way


class Shape(StrEnum):
    """The comparisons that can be drawn."""

    CHANGE = "change"
    """An amount and what it was before."""
    SERIES = "series"
    """One measure at three or more times."""
    PARTS = "parts"
    """A whole and two or more of its parts."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure of a comparison."""

    value: Decimal
    figure: str
    """In house style; of a part also what it is."""
    time: str = ""
    """When it was so, in a series."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Figures of one kind and unit, in the words of one edition."""

    shape: Shape
    row: FigureId
    """The most important row of the figure table that it shows."""
    measure: str
    """What all of them measure."""
    owner: str | None
    bars: tuple[Bar, ...]
    """In the order of time; the whole before its parts."""
    segments: tuple[SegmentId, ...]
    """The sentences that state them."""
    way: Way | None = None
    """Up or down, if it is one of them throughout."""


_ALSO = "اصابات وفيات ضحايا موتي مات ماتوا توفي توفوا توفيت نعش جثه جثث"
"""What harm is also called, in folded Arabic."""


def tells_of_harm(arabic: str) -> bool:
    """Whether the words speak of people who were killed, injured or otherwise harmed."""
    found = re.findall(r"\w+", fold_word(arabic))
    return any(form in _harm() for word in found for form in bare_nouns(word))


@cache
def _harm() -> frozenset[str]:
    return frozenset(_ALSO.split()) | fates("arabic").keys()
