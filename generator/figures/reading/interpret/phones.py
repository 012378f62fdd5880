"""Turns a rule's match into a telephone number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


def phone(reading: Reading) -> Figure | None:
    """Groups of digits as dialled: 859-292-3680, +1 650 701 8887."""
    start, end = reading.span()
    digits = sum(character.isdigit() for character in reading.folded.given[start:end])
    span = reading.tokens[reading.match.start() : reading.match.end()]
    dated = digits <= 8 and any(token.category == Category.YEAR_LIKE for token in span)
    grouped = len(span) > 3 or span[0].text.startswith("0")
    return reading.figure(Kind.PHONE) if grouped and 7 <= digits <= 15 and not dated else None


def international_phone(reading: Reading) -> Figure | None:
    """Groups of digits after a plus, as ITU-T E.123 writes them: +966 50 123 4567."""
    start, end = reading.span()
    given = reading.folded.given
    if given[start - 1 : start] != "+":
        return None
    digits = sum(character.isdigit() for character in given[start:end])
    return reading.figure(Kind.PHONE) if 8 <= digits <= 15 else None
