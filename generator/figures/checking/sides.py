"""A pair of agreeing figures with the folded text around each, which all context checks read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.model import Figure

NEAR = 48
"""How many characters around a figure to search for words about it."""


class Context(NamedTuple):
    """The text around a figure."""

    text: str
    """The whole text as given."""
    before: str
    """The folded characters before the figure, at most `NEAR`."""
    after: str
    """The folded characters after it, at most `NEAR`."""


class Sides(NamedTuple):
    """An Arabic figure, the English figure that agrees with it, and the text around each."""

    ar: Figure
    arabic: Context
    en: Figure
    english: Context


def sides_of(ar: Figure, arabic: str, en: Figure, english: str) -> Sides:
    """The figures in their texts, which are folded here and nowhere else."""
    return Sides(ar, context(ar, arabic), en, context(en, english))


def context(figure: Figure, text: str) -> Context:
    """The text around a figure of this text."""
    before, after = text[max(0, figure.start - NEAR) : figure.start], text[figure.end : figure.end + NEAR]
    return Context(text, fold(before).text, fold(after).text)
