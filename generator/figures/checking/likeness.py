"""Which figures can be taken for each other: of one sort, both swappable, not a margin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Figure, Kind

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.figures.checking.wording import Pair

SWAPPED = frozenset(
    {
        *(Kind.DATE, Kind.TIME, Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION),
        *(Kind.AGE, Kind.IDENTIFIER, Kind.ORDINAL),
    }
)
"""Kinds of figures that are seen to change places."""
_JOINED = re.compile(r"\W*(?:أو|او|و|إلى|الى|حتى|أم|or|and|to)?\W*")
"""What is between two figures that share a unit."""
MOST = 12
"""Most figures of a kind to compare; a text with more is a table."""


def sort_of(figure: Figure) -> tuple[str | None, ...]:
    """By what figures are alike: kind, unit and grain; times and spans by their kind alone."""
    if figure.kind in (Kind.TIME, Kind.DURATION):
        return (figure.kind,)
    unit = "degree" if figure.unit in _DEGREES else figure.unit
    return figure.kind, unit, figure.grain


_DEGREES = frozenset({"celsius", "fahrenheit"})
"""Units that one text may call degrees alone: 72 درجة فهرنهايت and 77 درجة."""


def side_by_side(one: Figure, other: Figure, text: str) -> bool:
    """Whether nothing but a conjunction is between two figures, which then share their unit."""
    first, second = sorted((one, other), key=lambda figure: figure.start)
    return _JOINED.fullmatch(text[first.end : second.start]) is not None


def is_margin(pair: Pair, texts: Texts) -> bool:
    """Whether both texts say of a figure that it is by how much one leads: بفارق ثلاث نقاط, three clear."""
    led = texts.source[: pair[0].start].rstrip().endswith("بفارق")
    return led and _AHEAD.match(texts.target, pair[1].end) is not None


_AHEAD = re.compile(r" (?:points?|goals?|strokes?|seconds?)? ?(?:clear|ahead|behind|adrift|off)\b")
