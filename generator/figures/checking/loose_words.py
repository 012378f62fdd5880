"""Findings about words that are not figures: days, times of day, hundreds, won and lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.changed_things import changed_otherwise
from generator.figures.checking.compared_with import other_comparison
from generator.figures.checking.day_of_saying import other_day_of_saying
from generator.figures.checking.duals import two_lost
from generator.figures.checking.exclusive_things import other_thing
from generator.figures.checking.expectations import expectations_turned
from generator.figures.checking.half_of_day import evening_turned_morning, other_times
from generator.figures.checking.how_often import number_of_times
from generator.figures.checking.levels_and_terms import record_turned, term_changed
from generator.figures.checking.market_moves import market_turned
from generator.figures.checking.opponents import other_opponent
from generator.figures.checking.order_of_events import events_turned
from generator.figures.checking.parts import multiple_invented
from generator.figures.checking.rates import other_rate_words
from generator.figures.checking.records import other_record
from generator.figures.checking.sentence_opposites import change_turned, fewer_for_more, opposite_sentences
from generator.figures.checking.times_on_days import other_times_on_days, weekday_lost
from generator.figures.checking.unit_words import other_unit
from generator.figures.checking.vague_expressions import (
    RELATIVE_DAYS,
    mentions,
    span_for_day,
    unfounded_money,
)
from generator.figures.checking.wording import invented, missing, other_words
from generator.model import Comparison, Figure, Finding, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.texts import Texts


def in_words(comparison: Comparison, texts: Texts) -> Iterator[Finding]:
    """The findings about the words of two texts whose figures have been compared."""
    yield from _mentioned(comparison, texts)
    for one, other in _other_times(texts):
        yield other_words(one, other, texts)
    for compare in (other_comparison, change_turned, fewer_for_more, other_day_of_saying):
        if words := compare(texts):
            yield other_words(*words, texts)
    if (comparison.arabic or comparison.english) and not comparison.findings:
        yield from _other_said(comparison, texts)
    if not comparison.findings:
        yield from _turned(texts)
    yield from _lost_or_added(texts)


def _other_said(comparison: Comparison, texts: Texts) -> Iterator[Finding]:
    """What sentences whose figures agree say of another opponent, thing, unit or record."""
    for compare in (other_opponent, other_thing, events_turned, expectations_turned, changed_otherwise):
        if words := compare(texts):
            yield other_words(*words, texts)
    for one, other, severity in opposite_sentences(texts):
        yield other_words(one, other, texts, severity)
    for differ in (other_unit, other_record, number_of_times):
        if words := differ(comparison, texts):
            yield other_words(*words, texts)


def _turned(texts: Texts) -> Iterator[Finding]:
    """What sentences whose figures agree say of a rate, a market, a level or a term."""
    for compare in (other_rate_words, market_turned, record_turned, term_changed):
        if words := compare(texts):
            yield other_words(*words, texts)


def _other_times(texts: Texts) -> Iterator[tuple[Figure, Figure]]:
    """The times of day that became others."""
    found = (*other_times(texts), *evening_turned_morning(texts))
    yield from found or other_times_on_days(texts)


def _lost_or_added(texts: Texts) -> Iterator[Finding]:
    """Findings about words for numbers that only one of the texts has."""
    if two := two_lost(texts):
        yield missing(two, texts)
    if day := weekday_lost(texts):
        yield missing(day, texts)
    if multiple := multiple_invented(texts):
        yield invented(multiple, texts)
    if texts.translated and (money := unfounded_money(texts.source, texts.target)):
        yield invented(money, texts)


def _mentioned(comparison: Comparison, texts: Texts) -> Iterator[Finding]:
    """Vague expressions that became others; a weekday for "yesterday" is for an editor to look at."""
    source = mentions(texts.source, texts.source_lang, _numbered(comparison.arabic))
    target = mentions(texts.target, texts.target_lang, _numbered(comparison.english))
    if texts.translated and (words := span_for_day(texts.source, source, target)):
        yield other_words(*words, texts)
    for one, other in zip(source, target, strict=True):
        lost = sorted(one.keys() - other.keys(), key=_by_certainty)
        added = sorted(other.keys() - one.keys(), key=_by_certainty)
        for gone, new in zip(lost, added, strict=False):
            relative = RELATIVE_DAYS & {gone, new}
            severity = Severity.HINT if len(relative) == 1 else Severity.ERROR
            yield other_words(one[gone], other[new], texts, severity)


def _numbered(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures without those of expressions that are compared: a decade, the second half of a match."""
    return tuple(figure for figure in figures if not _in_an_expression(figure))


def _in_an_expression(figure: Figure) -> bool:
    if figure.kind is Kind.ORDINAL:
        return figure.value in (1, 2)
    return figure.kind is Kind.DURATION and figure.value == 1


def _by_certainty(meaning: str) -> tuple[bool, str]:
    """Days of the week before "yesterday", which may be any of them."""
    return meaning in RELATIVE_DAYS, meaning
