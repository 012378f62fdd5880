"""Whether two figures state the same thing, and how similar two that do not are.

The cost of an agreement is 0 for the same figure in the same form, and grows with every difference allowed.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.figures.checking.agree_dates import DATES, agree_dates, year_said, years_of
from generator.figures.checking.agree_restated import digits_of, restated
from generator.figures.checking.counted_nouns import counts_known
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import generic_currencies, names_of
from generator.model import Figure, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["agree", "alike", "year_said", "years_of"]

_AMOUNTS = frozenset({Kind.COUNT, Kind.RATIO})
_UNIT_KINDS = frozenset({Kind.DURATION, Kind.AGE, Kind.QUANTITY})
"""Kinds whose unit may be left unsaid: five days of work paid for four; Jones, 31, said."""
_LABELLED = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.RATIO})
_MEASURED = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, *_UNIT_KINDS})
_NUMBERED = frozenset({Kind.COUNT, Kind.DURATION, Kind.AGE})
"""Kinds that one language counts where the other may rank: round 17, his 86th birthday."""
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
        return restated(ar, en)
    return _units(ar, en) if ar.kind is en.kind else _kinds(ar, en)


def _kinds(ar: Figure, en: Figure) -> int | None:
    """The cost for two different kinds with the same numbers."""
    kinds = {ar.kind, en.kind}
    if kinds == {Kind.DURATION, Kind.AGE}:
        return 1 if ar.unit == en.unit else None
    if kinds <= _AMOUNTS:
        return 1
    if _pounds_of_weight_or_money(ar, en):
        return 2
    if _points(ar, en):
        return 3
    return _with_ordinal_or_count(ar, en)


def _pounds_of_weight_or_money(ar: Figure, en: Figure) -> bool:
    """Whether a pound that seems to weigh is money in the other language: a 50,000-pound note."""
    units = {figure.kind: figure.unit or "" for figure in (ar, en)}
    if units.get(Kind.QUANTITY) != "pound":
        return False
    return units.get(Kind.MONEY) in {"POUND", "LIRA", *generic_currencies()["POUND"]}


def _points(ar: Figure, en: Figure) -> bool:
    """Whether one text leaves out that points are percentage points: بـ0,8 نقطة, 0.8 of a point."""
    units = {figure.kind: figure.unit for figure in (ar, en)}
    if units.keys() != {Kind.COUNT, Kind.PERCENT} or units[Kind.PERCENT] != "point":
        return False
    count = ar if ar.kind is Kind.COUNT else en
    return count.noun is None or bool(_POINT.match(count.noun))


_POINT = re.compile("نقط|نقاط|point")


def _with_ordinal_or_count(ar: Figure, en: Figure) -> int | None:
    """The cost of a label, an ordinal or a bare number for another kind; hints tell the last two apart.

    An amount that was read as a count, and given the money of its sentence, is as bare as a count.
    """
    kinds = {ar.kind, en.kind}
    if Kind.IDENTIFIER in kinds:
        return 2 if kinds & _LABELLED else 4 if kinds & _UNIT_KINDS else None
    if Kind.ORDINAL in kinds:
        surely = ar.form is Form.RANK_IN_WORDS and en.kind is Kind.COUNT
        if surely or (_may_be_ordinal(ar) and _may_be_ordinal(en)):
            return 3
        return 5 if kinds & _NUMBERED else None
    if Kind.COUNT not in kinds:
        return None
    count, other = (ar, en) if ar.kind is Kind.COUNT else (en, ar)
    if other.kind in _UNIT_KINDS:
        unknown = other.kind is Kind.QUANTITY and not counts_known(count)
        unknown |= _misspelled(count.noun or "", names_of("time", "arabic").get(other.unit or "", ()))
        unknown |= other.unit == "year" and bool(_SEASONS.match(count.noun or ""))
        return 3 if count.noun is None or other.unit == "degree" else 4 if unknown else None
    bare = count.noun is None or count.noun.startswith("لل") or other.rule == count.rule
    bare |= _misspelled(count.noun or "", _money_names())
    return 5 if other.kind is Kind.MONEY and bare else None


_SEASONS = re.compile("موسم|مواسم|season")
"""What a contract of a player is for: of two years in English."""


def _misspelled(noun: str, names: Iterable[str]) -> bool:
    """Whether a noun is one of the names with one letter too few or too many: ثلاثة أعوم, 500 ألف ريا."""
    return len(noun) >= _LONG_ENOUGH and any(
        len(noun) != len(name) and Levenshtein.distance(noun, name) == 1 for name in names
    )


@cache
def _money_names() -> frozenset[str]:
    return frozenset(word for row in table("currencies") for word in row.words("arabic") if " " not in word)


_LONG_ENOUGH = 3


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
        return ar.kind is en.kind and digits_of(ar) == digits_of(en)
    left, right = _numbers(ar), _numbers(en)
    return len(left) == len(right) and all(_close(a, b) for a, b in zip(left, right, strict=True))


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


def alike(ar: Figure, en: Figure) -> int:
    """How likely one of two different figures is a change of the other: 0 likely, 3 unrelated."""
    if ar.kind is en.kind:
        return 0 if ar.unit == en.unit else 1
    if _same_numbers(ar, en):
        return 0
    if ar.kind in DATES and en.kind in DATES:
        return 1
    return 2 if ar.kind in _MEASURED and en.kind in _MEASURED else 3
