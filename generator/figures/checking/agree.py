"""Whether two figures state the same thing, and how similar two that do not are.

The cost of an agreement is 0 for the same figure in the same form, and grows with every difference allowed.
"""

from __future__ import annotations

import re
from decimal import Decimal

from generator.figures.checking.agree_dates import DATES, agree_dates, year_said, years_of
from generator.figures.lexicon.units import CALENDAR_MONTHS, base_units, generic_currencies
from generator.model import Figure, Form, Kind

__all__ = ["agree", "alike", "year_said", "years_of"]

_AMOUNTS = frozenset({Kind.COUNT, Kind.RATIO})
_UNIT_KINDS = frozenset({Kind.DURATION, Kind.AGE, Kind.QUANTITY})
"""Kinds whose unit may be left unsaid: five days of work paid for four; Jones, 31, said."""
_LABELLED = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.RATIO})
_MEASURED = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, *_UNIT_KINDS})
_DIGITS_ONLY = frozenset({Kind.IDENTIFIER, Kind.PHONE})
_LOOSE_UNITS = (
    frozenset({"degree", "celsius"}),
    frozenset({"degree", "fahrenheit"}),
    frozenset({"kilo", "kilometre"}),
    frozenset({"kilo", "kilogram"}),
)
"""Pairs of units that differ only by what is left unsaid."""


def agree(ar: Figure, en: Figure) -> int | None:
    """The cost of taking the two for the same figure, `None` when they differ."""
    if ar.kind in DATES or en.kind in DATES:
        return agree_dates(ar, en)
    if not _same_numbers(ar, en):
        return _restated(ar, en)
    return _units(ar, en) if ar.kind is en.kind else _kinds(ar, en)


def _kinds(ar: Figure, en: Figure) -> int | None:
    """The cost for two different kinds with the same numbers."""
    kinds = {ar.kind, en.kind}
    if kinds == {Kind.DURATION, Kind.AGE}:
        return 1 if ar.unit == en.unit else None
    if kinds <= _AMOUNTS:
        return 1
    if {ar.unit, en.unit} == {"POUND", "pound"}:
        return 2
    return _with_ordinal_or_count(ar, en)


def _with_ordinal_or_count(ar: Figure, en: Figure) -> int | None:
    kinds = {ar.kind, en.kind}
    if Kind.IDENTIFIER in kinds:
        return 2 if kinds & _LABELLED else 4 if kinds & _UNIT_KINDS else None
    if Kind.ORDINAL in kinds:
        if ar.form is Form.RANK_IN_WORDS and en.kind is Kind.COUNT:
            return 3
        return 3 if _may_be_ordinal(ar) and _may_be_ordinal(en) else None
    if Kind.COUNT in kinds and kinds & _UNIT_KINDS:
        count, other = (ar, en) if ar.kind is Kind.COUNT else (en, ar)
        return 3 if count.noun is None or other.unit == "degree" else None
    return None


def _may_be_ordinal(figure: Figure) -> bool:
    """Whether it is an ordinal, an 80th birthday, or a definite Arabic number in words from twenty on."""
    if figure.kind is Kind.ORDINAL or (figure.kind is Kind.AGE and _DAY_OF_AGE.search(figure.text)):
        return True
    large = figure.value is not None and figure.value >= 20
    return large and figure.text.startswith("ال") and figure.kind in (Kind.COUNT, Kind.AGE)


_DAY_OF_AGE = re.compile("birthday|anniversar")


def _numbers(figure: Figure) -> tuple[Decimal | None, ...]:
    return (figure.value,) if figure.value is not None else (figure.low, figure.high)


def _same_numbers(ar: Figure, en: Figure) -> bool:
    if ar.kind in _DIGITS_ONLY and ar.value is None:
        return ar.kind is en.kind and _digits(ar) == _digits(en)
    left, right = _numbers(ar), _numbers(en)
    return len(left) == len(right) and all(_close(a, b) for a, b in zip(left, right, strict=True))


def _digits(figure: Figure) -> str:
    return "".join(str(int(character)) if character.isdigit() else "" for character in figure.text)


def _close(a: Decimal | None, b: Decimal | None) -> bool:
    if a is None or b is None:
        return a is b
    return a == b or abs(a - b) <= abs(a) * Decimal("1e-9")


def _units(ar: Figure, en: Figure) -> int | None:
    """The cost of the units, for the same kind and number."""
    left, right = ar.unit or "", en.unit or ""
    if left == right:
        return 0
    if ar.kind is Kind.MONEY:
        return (
            1
            if right in generic_currencies().get(left, ()) or left in generic_currencies().get(right, ())
            else None
        )
    if ar.kind is Kind.QUANTITY:
        return 1 if frozenset({left, right}) in _LOOSE_UNITS else None
    if ar.kind is Kind.TIME:
        return None if left and right else 1
    return 0 if ar.kind is Kind.PERCENT else None


def _restated(ar: Figure, en: Figure) -> int | None:
    """The cost of the same fact in other numbers: half and 50 %, a score from the other side, other units."""
    kinds = {ar.kind, en.kind}
    if kinds == {Kind.SCORE}:
        return 2 if (ar.low, ar.high) == (en.high, en.low) else None
    if kinds == {Kind.SCORE, Kind.COUNT}:
        return _goals(ar, en)
    if ar.value is None or en.value is None:
        return None
    if kinds == {Kind.RATIO, Kind.PERCENT}:
        share, part = (ar.value, en.value) if ar.kind is Kind.PERCENT else (en.value, ar.value)
        return 3 if abs(share / 100 - part) < Decimal("0.005") else None
    if Kind.TIME in kinds:
        return _clock(ar, en)
    return _converted(ar, ar.value, en, en.value) if ar.kind is en.kind else None


def _goals(ar: Figure, en: Figure) -> int | None:
    """The cost of a score and the goals of one side in words: بثلاثة أهداف نظيفة is 3-0."""
    goals, score = (ar, en) if ar.kind is Kind.COUNT else (en, ar)
    counts_goals = goals.noun is not None and bool(_GOALS.match(goals.noun))
    return 4 if counts_goals and goals.value in (score.low, score.high) else None


_GOALS = re.compile("أهداف|اهداف|هدف|نقاط|أشواط|اشواط|goal|point|set")


def _unsaid(time: Figure) -> bool:
    """Whether the half of the day is open: not of 14:30, which only 24 hours have."""
    return time.unit is None and time.value is not None and time.value < _ONE_O_CLOCK


_ONE_O_CLOCK = 780
"""Minutes from which on a time is of 24 hours."""


def _clock(ar: Figure, en: Figure) -> int | None:
    """The cost of 5:30 and 17:30 when one side says no a.m. or p.m., or of the sixth hour and hour six."""
    if ar.kind is en.kind:
        hours = (ar.value or Decimal(0)) - (en.value or Decimal(0))
        return 2 if abs(hours) == 720 and (_unsaid(ar) or _unsaid(en)) else None
    time, other = (ar, en) if ar.kind is Kind.TIME else (en, ar)
    if other.kind is Kind.ORDINAL and _HOUR.fullmatch(other.text):
        minutes = (other.value or Decimal(0)) * 60
        return 4 if minutes == time.value or minutes + 720 == time.value != 1440 else None
    plain = other.kind in (Kind.COUNT, Kind.IDENTIFIER) and time.value == (other.value or 0) * 60
    return 4 if plain else None


_HOUR = re.compile("ال(?:واحد|حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة(?: عشرة?)?")
"""An ordinal that agrees with an unstated الساعة: من الثانية عشرة حتى الخامسة."""


def _converted(ar: Figure, left: Decimal, en: Figure, right: Decimal) -> int | None:
    """The cost of 24 hours and a day, or of miles and kilometres with the usual rounding."""
    ar_unit, en_unit = ar.unit or "", en.unit or ""
    if ar_unit in CALENDAR_MONTHS and en_unit in CALENDAR_MONTHS:
        return 3 if left * CALENDAR_MONTHS[ar_unit] == right * CALENDAR_MONTHS[en_unit] else None
    sort, factor = base_units().get(ar_unit, ("", Decimal(1)))
    other, divisor = base_units().get(en_unit, ("?", Decimal(1)))
    if sort != other or ar_unit == en_unit:
        return None
    ar_amount, en_amount = left * factor, right * divisor
    margin = Decimal(0) if sort == "time" else abs(ar_amount) * Decimal("0.03")
    return 4 if abs(ar_amount - en_amount) <= margin else None


def alike(ar: Figure, en: Figure) -> int:
    """How likely one of two different figures is a change of the other: 0 likely, 3 unrelated."""
    if ar.kind is en.kind:
        return 0 if ar.unit == en.unit else 1
    if _same_numbers(ar, en):
        return 0
    if ar.kind in DATES and en.kind in DATES:
        return 1
    return 2 if ar.kind in _MEASURED and en.kind in _MEASURED else 3
