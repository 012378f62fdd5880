"""Turns hundredths and thousandths of a second after whole seconds into a duration: the time of a race."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

PARTS = "duration.parts"
"""The rule of hundredths after whole seconds, to which they are added."""


def parts_of_second(reading: Reading) -> Figure | None:
    """A time of a race, in hundredths or thousandths: 43 ثانية و22 جزءا من المئة."""
    link, seconds, whole = reading.before(), reading.before(2), reading.get("whole")
    parts, number = whole.value if whole else Decimal(100), reading.need("n").value
    follows = link is not None and link.category == Category.AND and seconds is not None
    if not (follows and seconds and seconds.name == "second") or reading.need("part").text not in _PARTS:
        return None
    if number is None or parts not in (100, 1000) or number >= parts:
        return None
    return reading.figure(Kind.DURATION, unit="second", value=number / parts)


_PARTS = frozenset("جزء جزءا اجزاء".split())
