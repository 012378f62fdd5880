"""Turns 24/24 ساعة, 24 ساعة على 24 and 7 أيام على 7 into a day or a week, which say no more than always."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

OF_A_WHOLE = {Decimal(24): "hour", Decimal(7): "day"}
"""The hours of a day and the days of a week."""


def always(reading: Reading) -> Figure | None:
    """The hours or days, which no table shows."""
    number, again, link = reading.need("n").value, reading.need("again").value, reading.need("link")
    if number is None or number != again or number not in OF_A_WHOLE or link.text not in ("/", "علي"):
        return None
    return reading.figure(Kind.DURATION, value=number, unit=OF_A_WHOLE[number], key=False)
