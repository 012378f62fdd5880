"""Scores whose higher side is a noun: بثلاثية نظيفة, برباعية مقابل هدف, بسداسية لهدفين."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.scores import AGAINST, NO_ANSWER, is_goal
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_CLEAN = ("نظيف", "بيضاء")
_WITHOUT = frozenset({"دون", "بدون", "بلا"})


def clean(reading: Reading) -> Figure | None:
    """بثلاثية نظيفة, برباعية دون رد: the other side has none."""
    word, none = reading.need("clean").text, reading.get("none")
    unanswered = word in _WITHOUT and none is not None and none.text in NO_ANSWER
    nothing = unanswered or word.startswith(_CLEAN)
    return _score(reading, Decimal(0)) if nothing else None


def against(reading: Reading) -> Figure | None:
    """برباعية مقابل هدف, بسداسية لهدفين, بخماسية مقابل ثلاثة أهداف."""
    link, goals, number = reading.get("link"), reading.need("goals"), reading.get("b")
    opposed = link.text in AGAINST if link is not None else goals.text.startswith("ل")
    only = reading.get("only")
    if not opposed or not is_goal(goals) or (only is not None and only.value != 1):
        return None
    if number is not None:
        return _score(reading, number.value or Decimal(0))
    return _score(reading, Decimal(2) if goals.category == Category.TWO_THINGS else Decimal(1))


def against_number(reading: Reading) -> Figure | None:
    """بثلاثية مقابل صفر: what comes after مقابل counts nothing and is lower."""
    other = reading.need("b").value or Decimal(0)
    lower = other < (reading.need("goals_of").value or Decimal(0))
    if reading.need("link").text not in AGAINST or not lower or counts(reading):
        return None
    return None if reading.followed_by(*COUNTABLE, *MONEY_SIGNS) else _score(reading, other)


def _score(reading: Reading, other: Decimal) -> Figure:
    return reading.figure(Kind.SCORE, low=reading.need("goals_of").value, high=other)
