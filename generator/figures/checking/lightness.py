"""Which figures may come and go in translation, because languages say them in other words.

Small numbers in words do: the dual is a word in English, `one` is an article in Arabic.
"""

from __future__ import annotations

import re
from decimal import Decimal

from generator.figures.reading.enrich.bounds import BOUNDS
from generator.model import Figure, Form, Kind

_LIGHT_NOUNS = frozenset({"dimensional", "sided", "fold", "way"})
"""What Arabic adjectives become in English: three-dimensional is ثلاثي الأبعاد."""
_LIGHT_COUNTS = frozenset(map(Decimal, (0, 1, 2)))
_LETTERED = re.compile("group [A-L]", re.IGNORECASE)
"""A group by its letter, which Arabic may give a letter too: المجموعة (أ)."""


def light(figure: Figure) -> bool:
    """Whether the figure may come or go with the language: a small or idiomatic value in words, unbounded."""
    if any(character.isdigit() for character in figure.text):
        return figure.form is Form.ONE_OF_RATE
    if figure.kind is Kind.MONEY or figure.kind is Kind.IDENTIFIER:
        return figure.value == 1 if figure.kind is Kind.MONEY else bool(_LETTERED.fullmatch(figure.text))
    if figure.kind is Kind.COUNT or (figure.kind is Kind.AGE and (figure.value or 0) <= 1):
        part = figure.value is not None and 0 < figure.value < 1
        return part or figure.value in _LIGHT_COUNTS or figure.noun in _LIGHT_NOUNS
    if figure.kind is Kind.ORDINAL:
        return figure.value is not None and (figure.value <= 2 or figure.form is Form.ONE_MORE)
    if figure.kind in (Kind.DURATION, Kind.QUANTITY) and figure.qualifier not in BOUNDS:
        vague = figure.kind is Kind.QUANTITY or figure.text.lower().startswith("couple of")
        return figure.value is not None and figure.value <= (2 if vague else 1)
    part = figure.kind is Kind.RATIO and figure.form is not Form.SHARE
    return part or figure.kind is Kind.TIME or figure.form is Form.SEEN_FROM_NOW


def weighty(figure: Figure) -> bool:
    """Whether the order of the figure matters: a time of day, a second, and what does not come and go."""
    second = figure.kind is Kind.ORDINAL and figure.value == 2
    return figure.kind is Kind.TIME or second or not light(figure)
