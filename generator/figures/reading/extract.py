"""Reads the figures of a text: fold, tokenise, join numbers and ranges, apply rules, add context."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.reading.ar.rules import ARABIC_RULES
from generator.figures.reading.en.rules import ENGLISH_RULES
from generator.figures.reading.enrich.context import enrich
from generator.figures.reading.enrich.doubts import with_doubt
from generator.figures.reading.enrich.merge_figures import compose
from generator.figures.reading.enrich.one_currency import one_currency
from generator.figures.reading.enrich.rates_of_many import rates_of_many
from generator.figures.reading.enrich.resolve_dates import resolve
from generator.figures.reading.enrich.share_units import share_units
from generator.figures.reading.evidence import Evidence, evidence, left_alone
from generator.figures.reading.matching.rule import Refusal, RuleBook, apply
from generator.figures.reading.numbers.numerals import merge
from generator.figures.reading.numbers.ranges import join_ranges
from generator.figures.reading.tokens.lexer import tokenise
from generator.figures.reading.tokens.prefilter import may_state_figures
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure
    from generator.text.folding import Folded

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
    figures = _read(text, lang)
    if reference is None:
        return tuple(figures)
    return tuple(resolve(figure, reference) for figure in figures)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a text states, and which rules had a look and left it alone."""

    figures: tuple[Figure, ...]
    refusals: tuple[Refusal, ...]
    """In the order in which the rules were tried, each with its place."""
    evidence: tuple[tuple[Evidence, ...], ...]
    """For each figure the words around it that it rests on."""
    left_alone: tuple[tuple[int, int], ...]
    """Spans of words that elsewhere are numbers and here are none."""


def explain(text: str, lang: str) -> Explanation:
    """The figures of a text with what was refused on the way; `KeyError` as in `extract`."""
    refusals: list[Refusal] = []
    folded, tokens = _cut(text, lang)

    def read(near: list[Token]) -> list[Figure]:
        return list(_from_tokens(near, folded, lang))

    figures = tuple(_from_tokens(tokens, folded, lang, refusals))
    places = [_folded_span(folded, figure) for figure in figures]
    rests = tuple(
        evidence(figure, tokens, read, place) for figure, place in zip(figures, places, strict=True)
    )
    others = tuple(folded.span(token.start, token.end) for token in left_alone(tokens, places))
    return Explanation(figures, tuple(refusals), rests, others)


def _folded_span(folded: Folded, figure: Figure) -> tuple[int, int]:
    """The span of a figure in the folded text."""
    if folded.origins is None:
        return figure.start, figure.end
    return bisect_left(folded.origins, figure.start), bisect_left(folded.origins, figure.end)


def _read(text: str, lang: str) -> Iterator[Figure]:
    folded, tokens = _cut(text, lang)
    return _from_tokens(tokens, folded, lang) if tokens else iter(())


def _cut(text: str, lang: str) -> tuple[Folded, list[Token]]:
    """The folded text and its tokens, numbers and ranges joined; no tokens when it can state no figure."""
    arabic = lang == "ar"
    folded = fold(text)
    if not may_state_figures(folded.text):
        return folded, []
    return folded, join_ranges(merge(tokenise(folded, arabic=arabic), arabic=arabic))


def _from_tokens(
    tokens: list[Token], folded: Folded, lang: str, refusals: list[Refusal] | None = None
) -> Iterator[Figure]:
    found = apply(_rule_book(lang), folded, tokens, refusals)
    if not found:
        return iter(())
    placed = compose(found, tokens, folded)
    placed = rates_of_many(one_currency(share_units(placed, tokens)), tokens)
    return (
        with_doubt(enrich(figure, first, end, tokens, folded), first, end, tokens, arabic=lang == "ar")
        for figure, first, end in placed
    )
