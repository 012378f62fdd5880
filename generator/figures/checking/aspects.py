"""In which aspect a figure became another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.model import Aspect, Kind

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.model import Figure

_SCALES = frozenset(10**power for power in (2, 3, 6, 9, 12))


def aspect_of(one: Figure, other: Figure) -> Aspect:
    """What is different about two figures, by what a reader would notice first."""
    kinds = {one.kind, other.kind}
    money = Kind.MONEY in kinds and kinds <= {Kind.MONEY, Kind.COUNT}
    differences = (
        (Aspect.DATE, kinds <= DATES),
        (Aspect.KIND, len(kinds) > 1 and not money),
        (Aspect.SCALE, _multiple(one.value, other.value)),
        (Aspect.VALUE, (one.value, one.low, one.high) != (other.value, other.low, other.high)),
        (Aspect.CURRENCY, one.unit != other.unit and money),
        (Aspect.UNIT, one.unit != other.unit),
        (Aspect.BOUND, one.qualifier is not other.qualifier),
        (Aspect.RATE, one.per != other.per),
    )
    return next((aspect for aspect, differs in differences if differs), Aspect.VALUE)


def _multiple(one: Decimal | None, other: Decimal | None) -> bool:
    """Whether one number is a hundred, a thousand or a million times the other."""
    if not one or not other:
        return False
    return any(one == other * scale or other == one * scale for scale in _SCALES)
