"""Levels that traded their dates: 276 in 2016 against 241 in 2015 is not 241 in 2016 against 276 in 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.figures.checking.lightness import light
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.wording import Pair
    from generator.model import Figure

_LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
_TWO = 2


def dates_traded(pairs: Sequence[Pair]) -> tuple[Pair, Pair] | None:
    """The only two levels of one sort when the only two dates of the sentence went to the other ones."""
    return next((levels for levels, kept in _dated_levels(pairs) if not kept), None)


def dates_kept(pairs: Sequence[Pair]) -> bool:
    """Whether two levels and two dates stayed together, whatever their order."""
    return any(kept for _, kept in _dated_levels(pairs))


def _dated_levels(pairs: Sequence[Pair]) -> Iterator[tuple[tuple[Pair, Pair], bool]]:
    """Two levels of one sort in a sentence of two dates, and whether each kept its date."""
    dates = [pair for pair in pairs if pair[0].kind in DATES]
    levels = [pair for pair in pairs if pair[0].kind in _LEVELS and not light(pair[0])]
    for sort in dict.fromkeys(_sort(pair[0]) for pair in levels) if len(dates) == _TWO else ():
        like = [pair for pair in levels if _sort(pair[0]) == sort]
        if len(like) != _TWO or like[0][0].value == like[1][0].value:
            continue
        source = _dated([one for one, _ in like], [one for one, _ in dates])
        target = _dated([other for _, other in like], [other for _, other in dates])
        if source and target:
            yield (like[0], like[1]), source == target


def _sort(figure: Figure) -> tuple[Kind, str | None]:
    return figure.kind, figure.unit


def _dated(levels: Sequence[Figure], dates: Sequence[Figure]) -> tuple[int, ...] | None:
    """For each of two levels, which of two dates is its own; `None` when their order leaves it open.

    Each date follows its level or each level its date, or the dates come first and last.
    """
    marks = [(level.start, 0, at) for at, level in enumerate(levels)]
    marks += [(date.start, 1, at) for at, date in enumerate(dates)]
    (_, first, a), (_, second, b), (_, third, c), (_, fourth, d) = sorted(marks)
    if (first, second, third, fourth) == (0, 1, 0, 1):
        own = {a: b, c: d}
    elif (first, second, third, fourth) == (1, 0, 1, 0):
        own = {b: a, d: c}
    elif (first, second, third, fourth) == (1, 0, 0, 1):
        own = {b: a, c: d}
    else:
        return None
    return own[0], own[1]
