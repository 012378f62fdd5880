"""The words that a finding points to where no figure stands: مساء, half, this rise."""

from __future__ import annotations

from functools import lru_cache

from generator.model import Figure, Kind
from generator.text.folding import fold

_folded = lru_cache(maxsize=2)(fold)
"""The two sentences that are compared: one is pointed into several times."""

VAGUE, OPPOSITE = "vague", "opposite"
"""The rules of such figures: a vague expression, and a word that has an opposite."""


def phrase(span: tuple[int, int], text: str, rule: str = VAGUE, kind: Kind = Kind.COUNT) -> Figure:
    """The words at a span of the folded text, as a figure without a value."""
    start, end = _folded(text).span(*span)
    return Figure(kind, start, end, text[start:end], rule, key=False)
