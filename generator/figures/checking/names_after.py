"""Names after two figures that changed places: 580 من رومانيا و210 من أوكرانيا is not 580 from Ukraine.

`swapped_names` compares the names before figures, which several may share. Those after them are compared
here: one name after each of two neighbouring figures, in both texts.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.checking.landmarks import landmarks
from generator.figures.checking.lightness import weighty
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts
    from generator.model import Figure

    Pair = tuple[Figure, Figure]

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
_REACH = 60
"""How many characters after the second figure to search for its name."""


def names_traded(pairs: Sequence[Pair], texts: Texts) -> Iterator[tuple[Pair, Pair]]:
    """Neighbouring amounts in one order, each with the name after it that the other has in the source."""
    weighed = (pair for pair in pairs if weighty(pair[0]) and {pair[0].kind, pair[1].kind} <= _AMOUNTS)
    told = sorted(weighed, key=lambda pair: pair[0].start)
    names = _names(texts) if len(told) > 1 else []
    for first, second in pairwise(told if len(names) > 1 else []):
        if first[1].end > second[1].start:
            continue
        here = [_place(name, first[0], second[0]) for name, _ in names]
        there = [_place(name, first[1], second[1]) for _, name in names]
        both = [move for move in zip(here, there, strict=True) if move != (0, 0)]
        if sorted(both) == [(1, 2), (2, 1)]:
            yield first, second


def _names(texts: Texts) -> list[tuple[int, int]]:
    """Where each name that both texts have once begins in the source and in the target."""
    source, target, places = landmarks(texts)
    return [
        (source.tokens[here].start, target.tokens[there].start)
        for here, there in places
        if there and target.tokens[there].written[0].isupper()
    ]


def _place(name: int, first: Figure, second: Figure) -> int:
    """1 between two figures, 2 soon after the second one, 0 elsewhere."""
    if first.end <= name < second.start:
        return 1
    return 2 if 0 <= name - second.end < _REACH else 0
