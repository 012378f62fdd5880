"""Whether English says two of anything: both, a pair, another, twice."""

from __future__ import annotations

import re

from generator.text.folding import fold

_TWO = re.compile(
    r"\b(?:two|second|both|couple|pair|brace|twins?|twice|double|duo|either|each|other|another|2)\b"
)


def says_two(english: str) -> bool:
    """Whether the English has any word for two."""
    return _TWO.search(fold(english).text) is not None


def times_two_said(english: str) -> int:
    """How many words for two the English has."""
    return len(_TWO.findall(fold(english).text))
