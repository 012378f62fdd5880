"""Chooses and orders the key figures of an article, and says what each one measures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures.characters import fold_word
from generator.figures.context import QUALIFIERS, STOP_WORDS
from generator.models import Comparison, Figure, KeyFigure, Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[str, str, str | None, Comparison]
"""A segment's id, its Arabic, its English or `None`, and the comparison of the two."""

_ORDER = {
    Kind.MONEY: 0,
    Kind.PERCENT: 0,
    Kind.COUNT: 1,
    Kind.QUANTITY: 2,
    Kind.RATIO: 3,
    Kind.DURATION: 3,
    Kind.AGE: 4,
}
_BORDER = re.compile(r"[.,،](?=\s|$)|[!?؟؛;:\n–—()“”\"«»\[\]]")
_WORDS_AROUND = 6
_GAP = "…"
"""Where the figure stood between the words of its phrase."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: str
    figure: Figure
    english: Figure | None
    verdict: Verdict
    arabic_text: str
    arabic_figures: tuple[Figure, ...]
    english_text: str | None
    english_figures: tuple[Figure, ...]
    period: Figure | None
    place: int


def key_figures(passages: Sequence[Row]) -> tuple[KeyFigure, ...]:
    """The article's key figures, most telling first; what several sentences state is one row."""
    candidates = [candidate for place, row in enumerate(passages) for candidate in _candidates(row, place)]
    groups: dict[tuple[object, ...], list[_Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(_identity(candidate.figure), []).append(candidate)
    rows = sorted(groups.values(), key=lambda group: _rank(group[0]))
    return tuple(_row(group) for group in rows)


def _candidates(row: Row, place: int) -> list[_Candidate]:
    segment, arabic, english, comparison = row
    partners = dict(comparison.pairs)
    changed = {id(finding.ar) for finding in comparison.findings if finding.ar is not None}
    found = []
    for index, figure in enumerate(comparison.arabic):
        if not figure.key:
            continue
        partner = partners.get(index)
        if english is None:
            verdict = Verdict.PENDING
        elif partner is None:
            verdict = Verdict.MISSING
        else:
            verdict = Verdict.CHANGED if id(figure) in changed else Verdict.MATCHED
        found.append(
            _Candidate(
                f"{segment}-f{index + 1}",
                figure,
                comparison.english[partner] if partner is not None else None,
                verdict,
                arabic,
                comparison.arabic,
                english,
                comparison.english,
                _period(figure, comparison.arabic, arabic),
                place,
            )
        )
    return found


def _identity(figure: Figure) -> tuple[object, ...]:
    return (
        figure.kind,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        figure.per,
        (figure.noun or "")[:5],
    )


def _rank(candidate: _Candidate) -> tuple[int, int, int]:
    figure = candidate.figure
    order = _ORDER[figure.kind]
    if figure.kind is Kind.COUNT and figure.noun is None:
        order = 4
    return order, candidate.place, figure.start


def _row(group: list[_Candidate]) -> KeyFigure:
    lead = group[0]
    partner = lead.english
    measures = None
    if partner is not None and lead.english_text is not None:
        measures = _around(lead.english_text, partner, lead.english_figures)
    return KeyFigure(
        lead.id,
        lead.figure,
        partner,
        lead.verdict,
        measures,
        _around(lead.arabic_text, lead.figure, lead.arabic_figures),
        lead.period,
        tuple(candidate.id for candidate in group),
    )


def _period(figure: Figure, figures: tuple[Figure, ...], text: str) -> Figure | None:
    """The date nearest to the figure within its clause, else within the sentence."""
    dates = [other for other in figures if other.kind in (Kind.DATE, Kind.PERIOD)]
    if not dates:
        return None

    def distance(date: Figure) -> tuple[int, int]:
        low, high = sorted((figure, date), key=lambda f: f.start)
        between = text[low.end : high.start]
        return sum(between.count(mark) for mark in "،,؛;:–"), len(between)

    return min(dates, key=distance)


def _around(text: str, figure: Figure, figures: tuple[Figure, ...]) -> str:
    """The words on both sides that say what a figure measures: no other figure, no bound, one clause."""
    left = text[max((other.end for other in figures if other.end <= figure.start), default=0) : figure.start]
    right = text[
        figure.end : min((other.start for other in figures if other.start >= figure.end), default=len(text))
    ]
    before = _BORDER.split(left)[-1].split()
    after = _BORDER.split(right)[0].split()
    for length in (4, 3, 2, 1):
        if fold_word(" ".join(before[-length:])) in QUALIFIERS:
            before = before[:-length]
            break
    before, after = before[-_WORDS_AROUND:], after[:_WORDS_AROUND]
    while before and fold_word(before[0]) in STOP_WORDS:
        before.pop(0)
    while after and fold_word(after[-1]) in STOP_WORDS:
        after.pop()
    between = [_GAP] if before and after else []
    return " ".join((*before, *between, *after))
