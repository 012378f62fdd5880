"""Joins neighbouring figures into one: two hours and ten minutes, from 5% to 7%, 7 feet 10 inches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.units import whole_units
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.race_times import PARTS
from generator.figures.reading.numbers.two_times import is_change
from generator.figures.reading.tokens.categories import NUMBERS
from generator.figures.reading.tokens.token import Token, shape_of
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Found
    from generator.model import Figure
    from generator.text.folding import Folded

_SUMMED = frozenset({Kind.DURATION, Kind.QUANTITY})
_BETWEEN = frozenset({"بين", "ما بين", "between"})


def compose(found: list[Found], tokens: list[Token], folded: Folded) -> list[Found]:
    """The figures with sums and ranges joined, in order."""
    joined: list[Found] = []
    for item in found:
        if joined:
            whole = _sum(joined[-1], item, tokens, folded) or _range(joined[-1], item, tokens, folded)
            if whole is not None:
                joined[-1] = whole
                continue
        joined.append(item)
    return joined


def _gap(left: Found, right: Found, tokens: list[Token]) -> str:
    return shape_of(tokens[left[2] : right[1]])


def _sum(left: Found, right: Found, tokens: list[Token], folded: Folded) -> Found | None:
    """The sum of a larger unit and a smaller one after it, in the smaller: 2 years, 3 months is 27 months."""
    first, second = left[0], right[0]
    if (
        first.kind is not second.kind
        or first.kind not in _SUMMED
        or _gap(left, right, tokens) not in ("", "&", ",")
    ):
        return None
    of_second = second.rule == PARTS
    if first.value is None or second.value is None or (first.unit == second.unit and not of_second):
        return None
    ratio = Decimal(1) if of_second else whole_units(Decimal(1), first.unit or "", second.unit or "")
    if ratio is None or second.value >= ratio * 12:
        return None
    rule = second.rule if of_second else first.rule
    return _merged(left, right, folded, value=first.value * ratio + second.value, unit=second.unit, rule=rule)


def _range(left: Found, right: Found, tokens: list[Token], folded: Folded) -> Found | None:
    """The range of two amounts that each have the same unit: from 3 km to 5 km, between $5m and $7m."""
    first, second = left[0], _in_money_of(left, right, tokens)
    if (
        first.kind is not second.kind
        or first.unit != second.unit
        or first.value is None
        or second.value is None
    ):
        return None
    falling = first.value > second.value and _ranges(left, tokens)
    if first.kind not in (Kind.MONEY, Kind.PERCENT, *_SUMMED) or not (falling or first.value < second.value):
        return None
    opening = tokens[left[1] - 1] if left[1] else None
    gap = _gap(left, right, tokens)
    led = opening is not None and opening.category == Category.FROM
    between = led and opening is not None and opening.text in _BETWEEN
    dashed = gap == "-" and tokens[left[2]].start == first.end
    spanned = (
        gap == "r" and (led or first.kind in (Kind.DURATION, Kind.PERCENT)) and not is_change(tokens, left[1])
    )
    if not (dashed or spanned or (gap in ("&", "&_") and between)):
        return None
    if falling:
        return _merged(left, right, folded, value=None, low=second.value, high=first.value)
    low = _shared_scale(left, right, tokens)
    return _merged(left, right, folded, value=None, low=low, high=second.value)


def _in_money_of(left: Found, right: Found, tokens: list[Token]) -> Figure:
    """The second end, in the money that only the first one names: بين 10 آلاف دولار و20 ألفا سنويا."""
    first, second = left[0], right[0]
    opening = tokens[left[1] - 1] if left[1] else None
    between = opening is not None and opening.text in _BETWEEN and _gap(left, right, tokens) == Category.AND
    following = tokens[right[2]] if right[2] < len(tokens) else None
    counts = following is not None and following.category == Category.WORD and following.text not in _AFTER
    scaled = tokens[right[2] - 1].name.isdigit()
    if first.kind is not Kind.MONEY or second.kind is not Kind.COUNT or not (between and scaled) or counts:
        return second
    return second._replace(kind=Kind.MONEY, unit=first.unit)


_AFTER = frozenset("سنويا شهريا يوميا اسبوعيا في من علي للفرد فقط تقريبا".split())
"""Words after an amount that it does not count."""


def _ranges(left: Found, tokens: list[Token]) -> bool:
    """Whether a verb right before them says that two amounts are a range: تراوحت بين 9.8 % و0.4 %."""
    return any(token.text in word_list("ranging") for token in tokens[max(0, left[1] - 2) : left[1]])


def _shared_scale(left: Found, right: Found, tokens: list[Token]) -> Decimal | None:
    """The lower end, with the scale that only the upper one names: between $5 and $7 million."""
    low, high = left[0].value, right[0].value
    last, scaled = tokens[left[2] - 1], tokens[right[2] - 1]
    if low is None or high is None or last.category not in NUMBERS or last.name or not scaled.name.isdigit():
        return low
    whole = low.scaleb(int(scaled.name))
    return whole if whole < high else low


def _merged(left: Found, right: Found, folded: Folded, **facts: object) -> Found:
    first, second = left[0], right[0]
    text = folded.given[first.start : second.end]
    figure = first._replace(end=second.end, text=text, **facts)  # type: ignore[arg-type]
    return figure, left[1], right[2]
