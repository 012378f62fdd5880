"""Compares the figures of an Arabic text with those of its English, one by one.

Pairs that agree are matched first, the nearest before others; of the rest, similar ones are *changed*, and
those without a counterpart are *missing* or *invented*. Two texts of one language are compared alike.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.checking import reordered, swaps
from generator.figures.checking.agree import year_said, years_of
from generator.figures.checking.agree_dates import season
from generator.figures.checking.context_checks import misplaced
from generator.figures.checking.conversions import conversions
from generator.figures.checking.coordinated import in_coordination
from generator.figures.checking.duals import counts_two
from generator.figures.checking.impossible import impossible
from generator.figures.checking.lightness import light
from generator.figures.checking.loose_words import in_words
from generator.figures.checking.named_span import is_named_already, named_for_relative
from generator.figures.checking.pairing import agreeing, similar
from generator.figures.checking.parts import denied, first_invented, part_invented, second_invented
from generator.figures.checking.rates import counted_per
from generator.figures.checking.said_in_a_word import said_in_a_word
from generator.figures.checking.same_number import said_again
from generator.figures.checking.seen_elsewhere import doubted
from generator.figures.checking.severity import graded
from generator.figures.checking.shared_out import shared_out
from generator.figures.checking.shares import told_alike
from generator.figures.checking.split_numbers import extract_mended
from generator.figures.checking.texts import Texts
from generator.figures.checking.told_by_another import told_by_another
from generator.figures.checking.two_said import says_two
from generator.figures.checking.two_sides import SIDE
from generator.figures.checking.wording import Pair, changed, invented, missing
from generator.figures.reading.extract import extract
from generator.model import Comparison, Figure, Finding, FindingKind, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def check(ar: str, en: str) -> Comparison:
    """Compare a text with its translation."""
    return check_texts(Texts(ar, en))


def check_texts(texts: Texts) -> Comparison:
    """Compare two texts in the languages that they name; `KeyError` for other ones than `ar` and `en`."""
    source = extract(texts.source, texts.source_lang)
    target = (
        extract_mended(texts.target, texts.source)
        if texts.translated
        else extract(texts.target, texts.target_lang)
    )
    comparison = compare(source, target, texts)
    found = (*comparison.findings, *comparison.hints, *in_words(comparison, texts))
    errors, hints = graded(found, texts)
    return replace(comparison, findings=errors, hints=hints)


def verified(arabic: str, english: str) -> bool:
    """Whether the English states every figure of the Arabic, and no other."""
    return not check(arabic, english).findings


def check_summary(sources: Sequence[str], en: str) -> tuple[Finding, ...]:
    """Errors of a summary sentence against its Arabic sources: it may drop figures, never add or alter."""
    arabic = tuple(figure for source in sources for figure in extract(source, "ar"))
    comparison = compare(arabic, extract(en, "en"), Texts("", ""))
    return tuple(finding for finding in comparison.findings if finding.kind is not FindingKind.MISSING)


def compare(arabic: tuple[Figure, ...], english: tuple[Figure, ...], texts: Texts) -> Comparison:
    """Compare the figures of two texts; places count when the texts are given."""
    if not arabic and not english:
        return Comparison((), (), (), (), ())
    arabic, english = told_alike(arabic, english, texts)
    years, other_years = years_of(arabic), years_of(english)
    pairs = [
        (i, j)
        for i, j in agreeing(arabic, english, len(texts.source), len(texts.target))
        if year_said(arabic[i], other_years) and year_said(english[j], years)
    ]
    left = sorted(set(range(len(arabic))) - {i for i, _ in pairs})
    right = sorted(set(range(len(english))) - {j for _, j in pairs})
    left = [i for i in left if not said_in_a_word(arabic[i], texts.source, texts.target, texts.target_lang)]
    right = [
        j for j in right if not said_in_a_word(english[j], texts.target, texts.source, texts.source_lang)
    ]
    left = [i for i in left if not counted_per(arabic[i], english) and not _numbers_a_set(arabic, i)]
    right = [j for j in right if not counted_per(english[j], arabic)]
    again = said_again(left, arabic, (i for i, _ in pairs), texts.target, texts.target_lang)
    again_in_english = said_again(right, english, (j for _, j in pairs), texts.source, texts.source_lang)
    twice = {arabic[i].value for i in again} | {english[j].value for j in again_in_english}
    again += conversions(left, arabic, (i for i, _ in pairs), texts.source)
    again_in_english += conversions(right, english, (j for _, j in pairs), texts.target)
    left = [i for i in left if i not in again]
    right = [j for j in right if j not in again_in_english]
    altered = similar(arabic, english, left, right)
    gone, new = {i for i, _ in altered}, {j for _, j in altered}
    told = [(arabic[i], english[j]) for i, j in pairs]
    unmatched = [arabic[i] for i in left if i not in gone and not is_named_already(arabic[i], told)]
    lost = [figure for figure in unmatched if not told_by_another(figure, texts, english)]
    found = [
        *_said_otherwise([pair for pair in told if pair[0].value not in twice and not _is_side(pair)], texts),
        *(changed(arabic[i], english[j], texts) for i, j in altered),
        *doubted(_lost(lost, texts), texts.target, english),
        *named_for_relative(
            doubted(_added([english[j] for j in right if j not in new], texts), texts.source, arabic), texts
        ),
    ]
    errors, hints = graded(found, texts)
    return Comparison(arabic, english, tuple(sorted((*pairs, *altered))), errors, hints)


def _numbers_a_set(figures: tuple[Figure, ...], place: int) -> bool:
    """Whether a rank only says which set the score behind it is of: والثالثة 25-23."""
    rank, score = (*figures[place : place + 2], None)[:2]
    if rank is None or score is None or rank.kind is not Kind.ORDINAL or score.kind is not Kind.SCORE:
        return False
    return score.start - rank.end <= 1


def _is_side(pair: tuple[Figure, Figure]) -> bool:
    return any(figure.rule == SIDE for figure in pair)


def _said_otherwise(pairs: list[Pair], texts: Texts) -> list[Finding]:
    """The findings about figures that agree but changed places or relations."""
    found = list(reordered.in_order(pairs, texts))
    swapped = {id(figure) for finding in found for figure in (finding.ar, finding.en)}
    found += shared_out(pairs, texts)
    found += swaps.in_units(pairs, texts)
    found += in_coordination(pairs, texts)
    found += swaps.in_kinds(pairs, texts)
    if texts.translated:
        found += [finding for finding in reordered.around_links(pairs, texts) if finding not in found]
        found += swaps.in_ages(pairs, texts)
    found += misplaced([pair for pair in pairs if swapped.isdisjoint(map(id, pair))], texts)
    found += swaps.in_names(pairs, texts)
    found += impossible([pair for pair in pairs if swapped.isdisjoint(map(id, pair))], texts)
    if not any(finding.severity is Severity.ERROR for finding in found):
        found += swaps.in_things(pairs, texts)
    return found


def _lost(figures: list[Figure], texts: Texts) -> Iterator[Finding]:
    duals = texts.translated and not says_two(texts.target)
    for figure in figures:
        if not light(figure) or (duals and counts_two(figure)):
            yield missing(figure, texts)


def _added(figures: list[Figure], texts: Texts) -> Iterator[Finding]:
    for figure in figures:
        invents = any(of_nothing(figure, texts) for of_nothing in _OF_NOTHING)
        if (not light(figure) or invents) and not season(figure):
            finding = invented(figure, texts)
            yield replace(finding, severity=Severity.HINT) if _is_spelled_out(figure, texts) else finding


def _is_spelled_out(figure: Figure, texts: Texts) -> bool:
    """Whether a name has letters and digits, and so may be in letters alone: التيفور is T4, وان تي في 1TV."""
    around = texts.target[max(0, figure.start - 1) : figure.end + 1]
    return figure.kind is Kind.IDENTIFIER and any(map(str.isalpha, around))


_OF_NOTHING = (first_invented, second_invented, part_invented, denied)
"""Tests of light figures for which the Arabic has no word at all."""
