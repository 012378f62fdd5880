"""Digits of a value as both languages group them: exact, and only what has no end is cut."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction

_PRECISION = 28
"""Digits to which `decimal` carries a division that has no end."""
_DENOMINATORS = 10_000
"""Largest denominator of a ratio that a text states: one in a thousand, 3/100, a third of a million."""
_TOLERANCE = Fraction(1, 10**26)
"""By how much of itself such a division, with what was added to it, can miss the ratio."""
_PLACES = 3
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""For what must not round; not for divisions, which would fill the memory."""
_ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


def grouped(value: Decimal) -> str:
    """`900,000`, `1.9999999`: every digit. A third is cut to `0.333`, or to its first digit if that is later.

    >>> [grouped(number) for number in (Decimal("1.90"), Decimal("0.1234567"), Decimal(1) / 3)]
    ['1.9', '0.1234567', '0.333']
    """
    written = format(value, f",.{max(_PLACES, -value.adjusted())}f" if _is_endless(value) else ",f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def in_arabic(digits: str) -> str:
    """The digits and separators as Arabic writes them: `٩٠٠٬٠٠٠`, `١٫٥`."""
    return digits.translate(_ARABIC)


def in_units(value: Decimal, power: int) -> Decimal:
    """The value in thousands for the power 3, in millions for 6, exactly."""
    return value.scaleb(-power, EXACT)


def places(value: Decimal) -> int:
    """How many digits stand behind the point, without zeros at the end."""
    return len(format(value, "f").partition(".")[2].rstrip("0"))


def _is_endless(value: Decimal) -> bool:
    """Whether the value is a division that `decimal` had to break off: all its digits, next to a ratio."""
    if len(value.as_tuple().digits) < _PRECISION:
        return False
    exact = Fraction(value)
    error = abs(exact - exact.limit_denominator(_DENOMINATORS))
    return 0 < error <= abs(exact) * _TOLERANCE
