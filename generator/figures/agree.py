"""Whether two figures state the same thing, and how much two that do not resemble each other."""

from __future__ import annotations

from decimal import Decimal

from generator.figures.units import SECONDS
from generator.models import Figure, Kind

_AMOUNTS = frozenset({Kind.COUNT, Kind.RATIO})
_DATES = frozenset({Kind.DATE, Kind.PERIOD})
_GENERIC = {
    "POUND": {"GBP", "EGP", "LBP", "SYP", "SDG"},
    "RIYAL": {"SAR", "QAR", "OMR", "YER", "IRR"},
    "DINAR": {"KWD", "JOD", "IQD", "BHD", "DZD", "TND", "LYD", "RSD"},
    "DIRHAM": {"AED", "MAD"},
    "LIRA": {"TRY", "LBP", "SYP", "POUND"},
    "FRANC": {"CHF", "XAF", "XOF"},
    "RUPEE": {"INR", "PKR", "LKR", "NPR"},
    "PESO": {"MXN", "ARS", "PHP", "CLP", "COP", "CUP"},
    "KRONA": {"SEK", "NOK", "DKK", "ISK", "CZK"},
}
_METRES: dict[str, str] = {
    "kilometre": "1000",
    "metre": "1",
    "mile": "1609.344",
    "foot": "0.3048",
    "inch": "0.0254",
    "yard": "0.9144",
    "centimetre": "0.01",
}


def agree(ar: Figure, en: Figure) -> int | None:
    """0 for the same figure in the same form, more where the form differs, `None` when they differ."""
    if ar.kind in _DATES or en.kind in _DATES:
        return _dates(ar, en)
    if not _same_numbers(ar, en):
        return _converted(ar, en)
    return _units(ar, en) if ar.kind is en.kind else _kinds(ar, en)


def _kinds(ar: Figure, en: Figure) -> int | None:
    """Kinds that can stand for each other when the numbers are the same."""
    kinds = {ar.kind, en.kind}
    if kinds <= _AMOUNTS or kinds == {Kind.DURATION, Kind.AGE}:
        return 1
    if kinds == {Kind.COUNT, Kind.QUANTITY}:
        return 2 if "degree" in (ar.unit, en.unit) else None
    return 2 if kinds == {Kind.SCORE, Kind.COUNT} else None


def _numbers(figure: Figure) -> tuple[Decimal | None, ...]:
    return (figure.value,) if figure.value is not None else (figure.low, figure.high)


def _same_numbers(ar: Figure, en: Figure) -> bool:
    left, right = _numbers(ar), _numbers(en)
    if ar.kind is Kind.IDENTIFIER:
        return en.kind is Kind.IDENTIFIER and ar.text == en.text
    return len(left) == len(right) and all(_close(a, b) for a, b in zip(left, right, strict=True))


def _close(a: Decimal | None, b: Decimal | None) -> bool:
    if a is None or b is None:
        return a is b
    return a == b or abs(a - b) <= abs(a) * Decimal("1e-9")


def _units(ar: Figure, en: Figure) -> int | None:
    if ar.unit == en.unit:
        return 0
    left, right = ar.unit or "", en.unit or ""
    if ar.kind is Kind.MONEY and (right in _GENERIC.get(left, ()) or left in _GENERIC.get(right, ())):
        return 1
    if (
        ar.kind is Kind.QUANTITY
        and {left, right} <= {"degree", "celsius", "fahrenheit"}
        and "degree" in (left, right)
    ):
        return 1
    return 0 if ar.kind is Kind.PERCENT else None


def _converted(ar: Figure, en: Figure) -> int | None:
    """24 hours and a day, miles and kilometres."""
    if ar.kind is not en.kind or ar.value is None or en.value is None:
        return None
    if ar.kind in (Kind.DURATION, Kind.AGE) and ar.unit in SECONDS and en.unit in SECONDS:
        left, right = ar.value * SECONDS[ar.unit], en.value * SECONDS[en.unit]
        return 3 if left == right else None
    if ar.kind is Kind.QUANTITY and ar.unit in _METRES and en.unit in _METRES and ar.unit != en.unit:
        left, right = (f.value * Decimal(_METRES[f.unit or ""]) for f in (ar, en) if f.value is not None)
        return 4 if abs(left - right) <= left * Decimal("0.03") else None
    return None


def _dates(ar: Figure, en: Figure) -> int | None:
    if ar.kind in _DATES and en.kind in _DATES:
        if (ar.begin, ar.until, ar.partial) == (en.begin, en.until, en.partial):
            return 0
        left, right = _month_and_day(ar), _month_and_day(en)
        if left and left == right and ar.kind is en.kind and not (ar.begin and en.begin):
            return 2
        return None
    date, other = (ar, en) if ar.kind in _DATES else (en, ar)
    if (
        date.grain == "year"
        and date.begin is not None
        and other.value == date.begin.year
        and other.kind is Kind.COUNT
    ):
        return 2
    return None


def _month_and_day(figure: Figure) -> str | None:
    if figure.partial is not None:
        return figure.partial if figure.partial.startswith("--") else None
    if figure.begin is None or figure.kind is Kind.PERIOD or figure.grain not in ("day", "month"):
        return None
    return f"--{figure.begin:%m-%d}" if figure.grain == "day" else f"--{figure.begin:%m}"


def alike(ar: Figure, en: Figure) -> int:
    """How far two different figures are from being one that was changed: 0 near, 3 unrelated."""
    if ar.kind is en.kind:
        return 0 if ar.unit == en.unit else 1
    if ar.kind in _DATES and en.kind in _DATES:
        return 1
    if _same_numbers(ar, en):
        return 0
    if ar.kind in _DATES or en.kind in _DATES:
        return 3
    return 2
