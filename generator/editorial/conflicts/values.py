"""When two values cannot both be true, given their precision and their bounds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from generator.model import Qualifier

if TYPE_CHECKING:
    from generator.model import Figure

_COARSEST = Decimal("0.05")
"""Rounding is at most this share of a number: a thousand is not 1,400 rounded."""
_LOOSE = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})
_FAR = Decimal("Infinity")


class Interval(NamedTuple):
    """The values that a statement allows."""

    low: Decimal
    high: Decimal
    tolerance: Decimal
    """How far the value may be off because of rounding."""


def interval(figure: Figure) -> Interval | None:
    """The interval of a figure; `None` when it states no number.

    >>> from generator.figures import extract
    >>> interval(extract("1.5 مليار دولار", "ar")[0]).tolerance == 50_000_000
    True
    >>> interval(extract("أكثر من 20 ألف دولار", "ar")[0]).high
    Decimal('Infinity')
    """
    if figure.low is not None or figure.high is not None:
        low, high = figure.low, figure.high
        return Interval(-_FAR if low is None else low, _FAR if high is None else high, Decimal(0))
    if figure.value is None:
        return None
    return Interval(figure.value, figure.value, _tolerance(figure.value, figure.qualifier))


def differ(left: Interval, right: Interval) -> bool:
    """Whether both cannot be true: 1.4 and 1.5 differ, but 1.48 and 1.5 do not, because 1.5 may be rounded.

    >>> point = lambda text: Interval(Decimal(text), Decimal(text), _tolerance(Decimal(text), None))
    >>> differ(point("1.48"), point("1.5")), differ(point("1.4"), point("1.5"))
    (False, True)
    """
    gap = max(left.low, right.low) - min(left.high, right.high)
    return gap > max(left.tolerance, right.tolerance)


def _tolerance(value: Decimal, qualifier: Qualifier | None) -> Decimal:
    """Half a unit of the last digit before any final zeros; for *about* and *nearly*, the maximum."""
    most = abs(value) * _COARSEST
    if qualifier in _LOOSE:
        return most
    plain = value.normalize()
    last = plain.adjusted() - len(plain.as_tuple().digits) + 1
    return min(most, Decimal(5).scaleb(last - 1))
