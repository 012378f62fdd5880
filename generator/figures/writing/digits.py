"""The digits of a value, grouped as in both languages; exact, except that endless fractions are cut."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction

MINUS = "\N{MINUS SIGN}"
"""What readers see; data keeps the hyphen of ASCII."""
_PRECISION = 28
"""Digits of a division in `decimal` that has no end."""
_DENOMINATORS = 10_000
"""Largest denominator of a ratio that a text states: one in a thousand, 3/100, a third of a million."""
_TOLERANCE = Fraction(1, 10**26)
"""Largest relative error of such a division, including what was added to it."""
_PLACES = 3
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""For operations that must not round; not for divisions, which would fill the memory."""
_ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


def grouped(value: Decimal) -> str:
    """`900,000`, `1.9999999`: every digit. A third is cut to `0.333`, or to its first digit if that is later.

    >>> [grouped(number) for number in (Decimal("1.90"), Decimal("0.1234567"), Decimal(1) / 3, Decimal(-20))]
    ['1.9', '0.1234567', '0.333', '−20']
    """
    written = format(value, f",.{max(_PLACES, -value.adjusted())}f" if is_endless(value) else ",f")
    written = written.replace("-", MINUS)
    return written.rstrip("0").rstrip(".") if "." in written else written


def in_arabic(digits: str) -> str:
    """The digits and separators as Arabic writes them: `٩٠٠٬٠٠٠`, `١٫٥`."""
    return digits.translate(_ARABIC)


def in_units(value: Decimal, power: int) -> Decimal:
    """The value in units of that power of ten, exactly: thousands for 3, millions for 6."""
    return value.scaleb(-power, EXACT)


def places(value: Decimal) -> int:
    """Number of decimals, trailing zeros apart."""
    return len(format(value, "f").partition(".")[2].rstrip("0"))


def is_endless(value: Decimal) -> bool:
    """Whether the value is a division that `decimal` cut off: all digits used, and very close to a ratio."""
    if len(value.as_tuple().digits) < _PRECISION:
        return False
    exact = Fraction(value)
    error = abs(exact - exact.limit_denominator(_DENOMINATORS))
    return 0 < error <= abs(exact) * _TOLERANCE
