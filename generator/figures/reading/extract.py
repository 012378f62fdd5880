"""Reads the figures of a text: fold, tokenise, join numbers and ranges, apply rules, add context."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.figures.reading.ar.rules import ARABIC_RULES
from generator.figures.reading.en.rules import ENGLISH_RULES
from generator.figures.reading.enrich.context import enrich
from generator.figures.reading.enrich.merge_figures import compose
from generator.figures.reading.enrich.resolve_dates import resolve
from generator.figures.reading.matching.rule import RuleBook, apply
from generator.figures.reading.numbers.numerals import merge
from generator.figures.reading.numbers.ranges import join_ranges
from generator.figures.reading.tokens.lexer import tokenise
from generator.figures.reading.tokens.prefilter import may_state_figures
from generator.text.folding import fold

if TYPE_CHECKING:
    from datetime import datetime

    from generator.model import Figure

RULES = {"ar": ARABIC_RULES, "en": ENGLISH_RULES}
"""The rules of each language, most telling first."""


@cache
def _rule_book(lang: str) -> RuleBook:
    return RuleBook.of(RULES[lang])


def extract(text: str, lang: str, *, reference: datetime | None = None) -> tuple[Figure, ...]:
    """Every figure of a text, sorted by place, without overlaps; spans point into the text as given.

    With a `reference` a date without its year becomes the one nearest to that moment. `KeyError` for a
    language other than `ar` and `en`.
    """
    book = _rule_book(lang)
    arabic = lang == "ar"
    folded = fold(text)
    if not may_state_figures(folded.text):
        return ()
    tokens = join_ranges(merge(tokenise(folded, arabic=arabic), arabic=arabic))
    placed = compose(apply(book, folded, tokens), tokens, folded)
    figures = (enrich(figure, first, end, tokens, folded) for figure, first, end in placed)
    if reference is None:
        return tuple(figures)
    return tuple(resolve(figure, reference) for figure in figures)
