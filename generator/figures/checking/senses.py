"""What each text says of a figure, for the findings whose difference is that: rose and fell, by and to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.before_or_after import side_of
from generator.figures.checking.change_roles import roles
from generator.figures.checking.directions import way_of
from generator.figures.checking.half_of_day import minutes_said
from generator.model import Aspect, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.figures.checking.sides import Sides
    from generator.model import Figure

Senses = tuple[str | None, str | None]
"""What the source and the target say; `None` where a text says nothing of it."""


def senses_of(aspect: Aspect, sides: Sides) -> Senses:
    """What both texts say of the figure in this aspect."""
    read = _SENSES.get(aspect)
    return read(sides) if read else (None, None)


def opposite_halves(one: Figure, other: Figure) -> Senses | None:
    """The minutes of two times that a clock of twelve hours shows alike; `None` for other figures."""
    if not one.kind is other.kind is Kind.TIME or one.value is None or other.value is None:
        return None
    return (str(one.value), str(other.value)) if abs(one.value - other.value) == _HALF else None


_HALF = 720
"""Minutes in half a day."""


def _ways(sides: Sides) -> Senses:
    return way_of(sides.ar, sides.arabic), way_of(sides.en, sides.english)


def _times(sides: Sides) -> Senses:
    return side_of(sides.arabic), side_of(sides.english)


def _minutes(sides: Sides) -> Senses:
    both = minutes_said(sides.ar, sides.arabic), minutes_said(sides.en, sides.english)
    source, target = (str(*minutes) if len(minutes) == 1 else None for minutes in both)
    return source, target


_SENSES: dict[Aspect, Callable[[Sides], Senses]] = {
    Aspect.DIRECTION: _ways,
    Aspect.ROLE: roles,
    Aspect.SIDE_OF_TIME: _times,
    Aspect.HALF_OF_DAY: _minutes,
}
