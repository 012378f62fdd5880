"""When two values cannot both be true, given how finely and with which bounds they are stated."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model import Qualifier

if TYPE_CHECKING:
    from generator.model import Figure

_COARSEST = Decimal("0.05")
"""No number is taken to be rounded by more than this share of it: a thousand does not round 1,400."""
_LOOSE = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})
_FAR = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a statement leaves open."""

    low: Decimal
    high: Decimal
    tolerance: Decimal
    """What it may be off by rounding."""


def interval(figure: Figure) -> Interval | None:
    """The extent of a figure; `None` when it states no number.

    >>> from generator.figures import extract
    >>> extent(extract("1.5 مليار دولار", "ar")[0]).tolerance == 50_000_000
    True
    >>> extent(extract("أكثر من 20 ألف دولار", "ar")[0]).high
    Decimal('Infinity')
    """
    if figure.low is not None or figure.high is not None:
        low, high = figure.low, figure.high
        return Interval(-_FAR if low is None else low, _FAR if high is None else high, Decimal(0))
    if figure.value is None:
        return None
    return Interval(figure.value, figure.value, _tolerance(figure.value, figure.qualifier))


def differ(left: Interval, right: Interval) -> bool:
    """Whether they cannot both be true: 1.48 billion and 1.5 can, for one rounds the other; 1.4 and 1.5 not.

    >>> point = lambda text: Extent(Decimal(text), Decimal(text), _tolerance(Decimal(text), None))
    >>> differ(point("1.48"), point("1.5")), differ(point("1.4"), point("1.5"))
    (False, True)
    """
    gap = max(left.low, right.low) - min(left.high, right.high)
    return gap > max(left.tolerance, right.tolerance)


def _tolerance(value: Decimal, qualifier: Qualifier | None) -> Decimal:
    """Half a unit of the last digit that is not a needless zero; of what is *about*, the most there is."""
    most = abs(value) * _COARSEST
    if qualifier in _LOOSE:
        return most
    plain = value.normalize()
    last = plain.adjusted() - len(plain.as_tuple().digits) + 1
    return min(most, Decimal(5).scaleb(last - 1))
