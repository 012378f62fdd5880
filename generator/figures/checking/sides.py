"""A pair of agreeing figures with the folded text around each, which all context checks read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.clause import words_after, words_before
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

NEAR = 48
"""How many characters around a figure to search for words about it."""
CLAUSE = 200
"""How many characters before and after a figure to search for the words of its clause."""


class Context(NamedTuple):
    """The text around a figure."""

    text: str
    """The whole text as given."""
    before: str
    """The folded characters before the figure, at most `NEAR`."""
    after: str
    """The folded characters after it, at most `NEAR`."""
    lang: str
    """`ar` or `en`."""
    words_before: list[str]
    """The folded words of the sentence before the figure, at most `CLAUSE` characters, the nearest first."""
    words_after: list[str]
    """Those after it."""


class Sides(NamedTuple):
    """An Arabic figure, the English figure that agrees with it, and the text around each."""

    ar: Figure
    arabic: Context
    en: Figure
    english: Context


def sides_of(one: Figure, other: Figure, texts: Texts) -> Sides:
    """The figures in their texts, which are folded here and nowhere else."""
    source = context(one, texts.source, texts.source_lang)
    return Sides(one, source, other, context(other, texts.target, texts.target_lang))


def context(figure: Figure, text: str, lang: str) -> Context:
    """The text around a figure of this text."""
    folded = fold(text)
    before = folded.part(max(0, figure.start - CLAUSE), figure.start)
    after = folded.part(figure.end, figure.end + CLAUSE)
    return Context(text, before[-NEAR:], after[:NEAR], lang, words_before(before), words_after(after))
