"""Turns a rule's match into a quantity that English states in parts: feet and inches, a tenth of a gallon."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_CLOSING = PAUSES | {Category.CLOSE}
_FEET = frozenset({"'", "\N{PRIME}"})
_INCHES = frozenset({"''", '"', "”", "\N{DOUBLE PRIME}"})


def feet_and_inches(reading: Reading) -> Figure | None:
    """6'2", 6-foot-6, 12 ft 2 in, in inches; fewer than twelve of them."""
    feet, foot, inches, inch = (
        reading.need("feet"),
        reading.need("foot"),
        reading.need("inches"),
        reading.get("inch"),
    )
    if feet.value is None or inches.value is None or not inches.value < 12:
        return None
    dashed = foot.category == Category.DASH
    unit = reading.tokens[reading.match.start("foot") + dashed]
    spelled = unit.category == Category.MEASURE and unit.name == "foot"
    if spelled:
        named = inch is not None and (inch.text == "in" or inch.name == "inch")
        height = 3 <= feet.value <= 8 and inch is None and _ends(reading, dashed)
        stated = named or height
    else:
        stated = unit.text in _FEET and feet.end == unit.start and unit.end == inches.start
        stated = stated and (inch is None or inch.text in _INCHES)
    return (
        reading.figure(Kind.QUANTITY, unit="inch", value=12 * feet.value + inches.value) if stated else None
    )


def _ends(reading: Reading, dashed: bool) -> bool:
    """Whether nothing after the inches can be what they count."""
    following = reading.after()
    if following is None or dashed:
        return True
    if following.category == Category.WORD:
        return ends_phrase(reading, following)
    return following.category in _CLOSING


def prime(reading: Reading) -> Figure | None:
    """7' after a length is feet; when the text says nothing else, 2' is minutes and 1" a second."""
    number, mark, before = reading.need("n"), reading.need("prime").text, reading.before()
    if number.end != reading.need("prime").start:
        return None
    if mark in _FEET and before is not None and before.category == Category.MEASURE:
        return reading.figure(Kind.QUANTITY, unit="foot", value=number.value)
    unit = "minute" if mark in _FEET else "second" if mark in _INCHES else None
    if unit is None or before is not None or reading.after() is not None:
        return None
    return reading.figure(Kind.DURATION, unit=unit, value=number.value)


def part(reading: Reading) -> Figure | None:
    """A tenth of a gallon, three quarters of a mile, a quarter of an hour."""
    number, unit = reading.need("n"), reading.need("unit")
    value = number.value
    if value is None or value <= 0:
        return None
    if number.category == Category.ORDINAL:
        value = 1 / value if value > 2 else Decimal(1)
    kind = Kind.QUANTITY if unit.category == Category.MEASURE else Kind.DURATION
    return reading.figure(kind, unit=unit.name, value=value) if value < 1 else None
