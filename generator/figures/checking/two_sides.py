"""Votes and results that one language writes as a score: 25 صوتا مقابل 9 is 25-9."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from generator.model import Kind

if TYPE_CHECKING:
    from generator.model import Figure

_Side = tuple["Figure", ...]
SIDE = "score.side"
"""The rule of one of the two numbers of a result, which has no words of its own."""
_RESULTS = frozenset({Kind.SCORE, Kind.IDENTIFIER})
"""Kinds of what looks like a result: a law 87-34 is one that passed."""
_RESULT = re.compile(r"(\d+)(?: ?[-–] ?| مقابل )(\d+)")


def as_two_sides(figures: _Side, others: _Side) -> _Side:
    """The figures, with a score as its two numbers where the other text counts these instead."""
    scores = {(other.low, other.high) for other in others if other.kind is Kind.SCORE}
    counts = Counter(other.value for other in others if other.kind is Kind.COUNT)
    if scores - {(figure.low, figure.high) for figure in figures} - {(f.high, f.low) for f in figures}:
        return figures  # a result of the other text became one of these
    told: list[Figure] = []
    for figure in figures:
        sides = figure.low, figure.high
        result = _RESULT.fullmatch(figure.text) if figure.kind in _RESULTS else None
        if result is None or sides in scores or sides[::-1] in scores:
            told.append(figure)
            continue
        numbers = Decimal(result[1]), Decimal(result[2])
        told += map(partial(_side, figure, result), (1, 2)) if Counter(numbers) <= counts else (figure,)
    return tuple(told)


def _side(figure: Figure, result: re.Match[str], side: int) -> Figure:
    """One of the two numbers of a result, as a count."""
    start, end = figure.start + result.start(side), figure.start + result.end(side)
    value, text = Decimal(result[side]), result[side]
    count = figure._replace(kind=Kind.COUNT, value=value, low=None, high=None, rule=SIDE)
    return count._replace(start=start, end=end, text=text)
