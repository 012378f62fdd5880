"""Compares the figures of an Arabic text with those of its English, one by one.

Pairs that agree are matched first, the nearest before others; of the rest, similar ones are *changed*, and
those without a counterpart are *missing* or *invented*. Small numbers in words come and go in translation and
raise no finding by themselves: the dual is a word in English, `one` is an article in Arabic.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.checking.agree import agree, alike, year_said, years_of
from generator.figures.checking.agree_dates import season
from generator.figures.checking.candidate_window import neighbours, reach
from generator.figures.checking.context_checks import misplaced
from generator.figures.checking.counted_nouns import counts_two, says_two
from generator.figures.checking.shares import told_alike
from generator.figures.checking.split_numbers import extract_mended
from generator.figures.checking.swapped_names import carried, trade
from generator.figures.checking.vague_expressions import mentions, unfounded_money
from generator.figures.reading.enrich.bounds import BOUNDS
from generator.figures.reading.extract import extract
from generator.figures.writing.english import house_style
from generator.model import Comparison, Figure, Finding, FindingKind, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LIGHT_NOUNS = frozenset({"dimensional", "sided", "fold", "way"})
"""What Arabic adjectives become in English: three-dimensional is ثلاثي الأبعاد."""
_SWAPPED = frozenset(
    {Kind.DATE, Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION, Kind.AGE}
)
_LIGHT_COUNTS = frozenset(map(Decimal, (0, 1, 2)))


def check(ar: str, en: str) -> Comparison:
    """Compare a text with its translation."""
    comparison = compare(extract(ar, "ar"), extract_mended(en, ar), ar, en)
    vague: list[Finding] = []
    sides = zip(mentions(ar, "ar", comparison.arabic), mentions(en, "en", comparison.english), strict=True)
    for arabic, english in sides:
        lost, added = sorted(arabic.keys() - english.keys()), sorted(english.keys() - arabic.keys())
        vague += [_vague_finding(arabic[a], english[b]) for a, b in zip(lost, added, strict=False)]
    if money := unfounded_money(ar, en):
        reason = f"The English says “{money.text}”, the Arabic mentions no money."
        vague.append(Finding(FindingKind.INVENTED, None, money, reason))
    return replace(comparison, findings=(*comparison.findings, *vague)) if vague else comparison


def verified(arabic: str, english: str) -> bool:
    """Whether the English states every figure of the Arabic, and no other."""
    return not check(arabic, english).findings


def check_summary(sources: Sequence[str], en: str) -> tuple[Finding, ...]:
    """Findings of a summary sentence against its Arabic sources: it may drop figures, never add or alter."""
    arabic = tuple(figure for source in sources for figure in extract(source, "ar"))
    comparison = compare(arabic, extract(en, "en"))
    return tuple(finding for finding in comparison.findings if finding.kind is not FindingKind.MISSING)


def compare(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], ar: str = "", en: str = ""
) -> Comparison:
    """Compare the figures of two texts; places count when the texts are given."""
    arabic, english = told_alike(arabic, english)
    ar_years, en_years = years_of(arabic), years_of(english)
    pairs = [
        (i, j)
        for i, j in _agreeing(arabic, english, len(ar), len(en))
        if year_said(arabic[i], en_years) and year_said(english[j], ar_years)
    ]
    findings = [
        _swapped_finding(arabic, english, *swap)
        for swap in _swaps(arabic, english, pairs)
        if not carried([arabic[i] for i, _ in swap], ar, [english[j] for _, j in swap], en)
    ]
    findings += _traded(arabic, english, pairs, ar, en)
    findings += misplaced(((arabic[i], english[j]) for i, j in pairs), ar, en)
    left = sorted(set(range(len(arabic))) - {i for i, _ in pairs})
    right = sorted(set(range(len(english))) - {j for _, j in pairs})
    changed = _changed(arabic, english, left, right)
    findings += [_changed_finding(arabic[i], english[j]) for i, j in changed]
    gone = {i for i, _ in changed}
    new = {j for _, j in changed}
    lost = [arabic[i] for i in left if i not in gone]
    duals = not says_two(en)
    findings += [_missing(figure) for figure in lost if not light(figure) or (duals and counts_two(figure))]
    invented = [english[j] for j in right if j not in new]
    findings += [_invented(figure) for figure in invented if not light(figure) and not season(figure)]
    return Comparison(arabic, english, tuple(sorted((*pairs, *changed))), tuple(findings))


_LETTERED = re.compile("group [A-L]", re.IGNORECASE)
"""A group by its letter, which Arabic may give a letter too: المجموعة (أ)."""


def light(figure: Figure) -> bool:
    """Whether the figure may come or go with the language: a small or idiomatic value in words, unbounded."""
    if any(character.isdigit() for character in figure.text):
        return False
    if figure.kind is Kind.MONEY or figure.kind is Kind.IDENTIFIER:
        return figure.value == 1 if figure.kind is Kind.MONEY else bool(_LETTERED.fullmatch(figure.text))
    if figure.kind in (Kind.COUNT, Kind.AGE):
        part = figure.value is not None and 0 < figure.value < 1
        return part or figure.value in _LIGHT_COUNTS or figure.noun in _LIGHT_NOUNS
    if figure.kind is Kind.ORDINAL:
        return figure.value is not None and figure.value <= 2
    if figure.kind in (Kind.DURATION, Kind.QUANTITY) and figure.qualifier not in BOUNDS:
        vague = figure.kind is Kind.QUANTITY or figure.text.lower().startswith("couple of")
        return figure.value is not None and figure.value <= (2 if vague else 1)
    part = figure.kind is Kind.RATIO and figure.form is not Form.SHARE
    return part or figure.kind is Kind.TIME or figure.form is Form.SEEN_FROM_NOW


def _agreeing(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], ar_length: int, en_length: int
) -> list[tuple[int, int]]:
    """The best agreeing pairs, closest in form first, then in place."""
    ranked: list[tuple[int, float, int, int]] = []
    for i, ar in enumerate(arabic):
        for j in neighbours(i, len(arabic), len(english)):
            en = english[j]
            cost = agree(ar, en)
            if cost is not None:
                distance = abs(ar.start * en_length - en.start * ar_length)
                ranked.append((cost, distance, i, j))
    pairs: list[tuple[int, int]] = []
    seen_ar: set[int] = set()
    seen_en: set[int] = set()
    for _, _, i, j in sorted(ranked):
        if i not in seen_ar and j not in seen_en:
            pairs.append((i, j))
            seen_ar.add(i)
            seen_en.add(j)
    return pairs


def _changed(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], left: Iterable[int], right: Iterable[int]
) -> list[tuple[int, int]]:
    """Pair the rest by similarity; two light figures only when they are of one kind."""
    free = set(right)
    changed: list[tuple[int, int]] = []
    for i in left:
        candidates = free.intersection(neighbours(i, len(arabic), len(english)))
        if not candidates:
            continue
        distance, faint, j = min((alike(arabic[i], english[j]), light(english[j]), j) for j in candidates)
        comparable = arabic[i].kind is english[j].kind or not (faint and light(arabic[i]))
        if distance < 3 and comparable:
            changed.append((i, j))
            free.remove(j)
    return changed


def _sort(figure: Figure) -> tuple[str | None, ...]:
    return figure.kind, figure.unit, figure.grain


def _swaps(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], pairs: list[tuple[int, int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Neighbouring pairs of like figures whose order is reversed in the English."""
    alike_pairs = sorted((i, j) for i, j in pairs if not light(arabic[i]) and arabic[i].kind in _SWAPPED)
    swaps = []
    width = reach(len(alike_pairs))
    for place, (i, j) in enumerate(alike_pairs):
        for k, m in alike_pairs[place + 1 : place + 1 + width]:
            like = j > m and _sort(arabic[i]) == _sort(arabic[k])
            if like and agree(arabic[i], english[m]) is None:
                swaps.append(((i, j), (k, m)))
    return swaps


def _traded(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], pairs: list[tuple[int, int]], ar: str, en: str
) -> Iterator[Finding]:
    """A finding for each kind whose figures keep their order while two of their names are swapped."""
    for kind in sorted(_SWAPPED):
        of_kind = sorted((i, j) for i, j in pairs if arabic[i].kind is kind)
        left, right = [arabic[i] for i, _ in of_kind], [english[j] for _, j in of_kind]
        if right == sorted(right, key=lambda figure: figure.start) and (two := trade(left, ar, right, en)):
            first, second = two
            reason = f"The English swaps the names of {_say(right[first])} and {_say(right[second])}."
            yield Finding(FindingKind.CHANGED, left[first], right[second], reason)


def _swapped_finding(
    arabic: tuple[Figure, ...], english: tuple[Figure, ...], first: tuple[int, int], second: tuple[int, int]
) -> Finding:
    before, behind = _say(arabic[first[0]]), _say(arabic[second[0]])
    reason = f"The Arabic says {before} before {behind}, the English the other way round."
    return Finding(FindingKind.CHANGED, arabic[first[0]], english[second[1]], reason)


def _say(figure: Figure) -> str:
    return f"“{figure.text}” ({house_style(figure).full})"


def _changed_finding(ar: Figure, en: Figure) -> Finding:
    reason = f"The Arabic says {_say(ar)}, the English says {_say(en)}."
    return Finding(FindingKind.CHANGED, ar, en, reason)


def _vague_finding(ar: Figure, en: Figure) -> Finding:
    reason = f"The Arabic says “{ar.text}”, the English says “{en.text}”."
    return Finding(FindingKind.CHANGED, ar, en, reason)


def _missing(ar: Figure) -> Finding:
    return Finding(FindingKind.MISSING, ar, None, f"The Arabic says {_say(ar)}, the English does not.")


def _invented(en: Figure) -> Finding:
    return Finding(FindingKind.INVENTED, None, en, f"The English says {_say(en)}, the Arabic does not.")
