"""From a text to its figures: fold it, cut it, join numbers and ranges, apply rules, read the context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.arabic.rules import ARABIC_RULES
from generator.figures.compose import compose
from generator.figures.context import enrich
from generator.figures.english.rules import ENGLISH_RULES
from generator.figures.numbers.numerals import merge
from generator.figures.numbers.ranges import join_ranges
from generator.figures.resolve import resolve
from generator.figures.rules import RuleBook, apply
from generator.figures.text.characters import fold
from generator.figures.text.lexer import tokenise
from generator.figures.text.scan import may_state_figures

if TYPE_CHECKING:
    from datetime import datetime

    from generator.models import Figure

RULES = {"ar": RuleBook.of(ARABIC_RULES), "en": RuleBook.of(ENGLISH_RULES)}
"""The rules of each language."""


def extract(text: str, lang: str, *, reference: datetime | None = None) -> tuple[Figure, ...]:
    """Every figure of a text, sorted by place, without overlaps; spans point into the text as given.

    With a `reference` a date without its year becomes the one nearest to that moment. `KeyError` for a
    language other than `ar` and `en`.
    """
    book = RULES[lang]
    arabic = lang == "ar"
    folded = fold(text)
    if not may_state_figures(folded.text):
        return ()
    tokens = join_ranges(merge(tokenise(folded, arabic=arabic), arabic=arabic))
    found = compose(apply(book, folded, tokens), tokens, folded)
    figures = (enrich(figure, first, end, tokens, folded) for figure, first, end in found)
    if reference is None:
        return tuple(figures)
    return tuple(resolve(figure, reference) for figure in figures)
