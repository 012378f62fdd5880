"""Turns a rule's match into a time of day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.dates import whole
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


def clock(reading: Reading) -> Figure | None:
    """5:30 مساءً, 5.30pm, الساعة 7: minutes since midnight, in `value`."""
    hour_token = reading.get("hour") or reading.need("n")
    hour = hour_token.value or Decimal(0)
    part = reading.get("minute")
    minute = whole(part) or 0
    if part is not None and part.category == Category.FRACTION:
        minute = int((part.value or 0) * 60)
    hours = int(hour)
    if hour != hours:
        minute = int((hour - hours) * 100)
    meridiem = reading.get("meridiem") or reading.get("era")
    lettered = meridiem is not None and meridiem.text in _LETTERS
    if hours > 24 and not lettered:
        hours, minute = divmod(hours, 100)
    half = meridiem.name.replace(".", "") if meridiem is not None else ""
    if meridiem is not None and lettered:
        half = _LETTERS[meridiem.text]
        if not 0 < hours < 13:
            return None
    elif meridiem is not None and meridiem.category == Category.ERA:
        return None
    if half == "pm" and hours < 12:
        hours += 12
    if half == "midnight":
        hours %= 12
    if not 0 <= hours <= 24 or not 0 <= minute < 60:
        return None
    return reading.figure(
        Kind.TIME, value=Decimal(60 * hours + minute), unit=half if half in ("am", "pm") else None
    )


_LETTERS = {"ص": "am", "م": "pm"}
"""The letters of the halves of the day, of which م means other things beside other numbers."""


def named(reading: Reading) -> Figure | None:
    """Noon and midnight without an hour."""
    minutes = _NAMED.get(reading.need("name").text)
    return None if minutes is None else reading.figure(Kind.TIME, value=minutes)


_NAMED = {"noon": Decimal(720), "midday": Decimal(720), "midnight": Decimal(0)}
