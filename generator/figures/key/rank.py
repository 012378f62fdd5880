"""Chooses and orders the key figures of an article, and says what each one measures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.figures.key.changes import change
from generator.figures.key.figure_span import verbatim
from generator.figures.key.measured_thing import counted, measure
from generator.model import (
    TITLE_ID,
    Comparison,
    Figure,
    FigureId,
    Finding,
    FindingKind,
    KeyFigure,
    Kind,
    Measure,
    Verdict,
    Wording,
)
from generator.text.clitics import CONJUNCTIONS

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


_WEIGHT = (Verdict.CHANGED, Verdict.MISSING, Verdict.PENDING, Verdict.MATCHED)
"""Worst first: a row that several sentences state gets the verdict of the worst."""
_NEAR = 20
"""How many figures on either side can say what one measures, what it was before and when."""
_SMALL = 10
"""Counts below it, written in words, are ranked low."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: FigureId
    figure: Figure
    english: Figure | None
    verdict: Verdict
    finding: Finding | None
    arabic_text: str
    arabic_figures: tuple[Figure, ...]
    english_text: str | None
    english_figures: tuple[Figure, ...]
    period: Figure | None
    place: int


def key_figures(passages: Sequence[Row]) -> tuple[KeyFigure, ...]:
    """The article's key figures, most important first; what several sentences state is one row."""
    candidates = [candidate for place, row in enumerate(passages) for candidate in _candidates(row, place)]
    groups: dict[tuple[object, ...], list[_Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(_identity(candidate.figure), []).append(candidate)
    rows = sorted(groups.values(), key=_rank)
    return tuple(_row(group) for group in rows)


def _candidates(row: Row, place: int) -> list[_Candidate]:
    segment, arabic, english, comparison = row
    partners = dict(comparison.pairs)
    found = {id(finding.ar): finding for finding in comparison.findings if finding.ar is not None}
    candidates = []
    for index, figure in enumerate(comparison.arabic):
        if not figure.key or _dates_another(figure, arabic):
            continue
        partner = partners.get(index)
        neighbours = _around(comparison.arabic, index)
        if english is not None and partner is None and id(figure) not in found and not comparison.accepted:
            continue  # a half or a pair that English says in another way: nothing is known of it
        finding = found.get(id(figure))
        verdict = _VERDICTS[finding.kind if finding else None] if english is not None else Verdict.PENDING
        candidates.append(
            _Candidate(
                FigureId.of(segment, index),
                figure,
                comparison.english[partner] if partner is not None else None,
                verdict,
                finding,
                arabic,
                neighbours,
                english,
                _around(comparison.english, partner) if partner is not None else (),
                _period(figure, neighbours, arabic),
                place,
            )
        )
    return candidates


_VERDICTS = {
    None: Verdict.MATCHED,
    FindingKind.MISSING: Verdict.MISSING,
    FindingKind.CHANGED: Verdict.CHANGED,
}
"""A row says what the findings of its sentence say."""


def _around(figures: tuple[Figure, ...], index: int) -> tuple[Figure, ...]:
    """The figures near one of them, because a sentence may have any number."""
    return figures[max(0, index - _NEAR) : index + _NEAR + 1]


_BEFORE_A_TIME = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}]?(?:قبل|منذ)\s+(?:نحو|حوالي|أكثر من|أقل من)?\s*$")
_BEHIND_A_TIME = re.compile(r"\s+ال(?:أولى|أول|ماضية|ماضي|أخيرة|مقبلة|قادمة)\b")


def _dates_another(figure: Figure, text: str) -> bool:
    """Whether a duration only says when: two years ago, the first nine months of the year."""
    if figure.kind is not Kind.DURATION:
        return False
    before = text[max(0, figure.start - 30) : figure.start]
    return bool(_BEFORE_A_TIME.search(before) or _BEHIND_A_TIME.match(text, figure.end))


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


def _rank(group: list[_Candidate]) -> tuple[int, int, int]:
    """Sort key: what the headline states first, then by kind, then by place in the text."""
    lead = group[0]
    order = _ORDER[lead.figure.kind]
    if lead.figure.kind is Kind.COUNT and (lead.figure.noun is None or _is_small(lead.figure)):
        order = 4
    if order < 2 and lead.id.segment == TITLE_ID:
        order = -1
    return order, lead.place, lead.figure.start


def _is_small(figure: Figure) -> bool:
    """Whether a count is small and written in words: two goals, three meetings."""
    spelled = not any(character.isdigit() for character in figure.text)
    return spelled and figure.value is not None and figure.value < _SMALL


def _row(group: list[_Candidate]) -> KeyFigure:
    lead = group[0]
    worst = min(group, key=lambda candidate: _WEIGHT.index(candidate.verdict))
    shown = worst if worst.verdict is Verdict.CHANGED else _first_told(group)
    partner = shown.english
    measures: Measure | None = None
    if partner is not None and shown.english_text is not None:
        measures = measure(shown.english_text, partner, shown.english_figures)
        partner = replace(partner, noun=counted(shown.english_text, partner))
    changes = (change(each.arabic_text, each.figure, each.arabic_figures) for each in group)
    return KeyFigure(
        id=lead.id,
        figure=lead.figure,
        english=partner,
        verdict=worst.verdict,
        finding=worst.finding,
        verbatim=verbatim(lead.arabic_text, lead.figure),
        measures=measures,
        measures_ar=_first_measure(group),
        period=next((candidate.period for candidate in group if candidate.period), None),
        occurrences=tuple(candidate.id for candidate in group),
        change=next((stated_change for stated_change in changes if stated_change), None),
    )


def _first_told(group: list[_Candidate]) -> _Candidate:
    """The first sentence whose English states the figure, else the first."""
    return next((candidate for candidate in group if candidate.english is not None), group[0])


def _first_measure(group: list[_Candidate]) -> Measure:
    """What the figure measures: the first label, or else the clause of the first sentence."""
    told = [measure(each.arabic_text, each.figure, each.arabic_figures) for each in group]
    return next((words for words in told if words.wording is Wording.LABEL), told[0])


def _period(figure: Figure, figures: tuple[Figure, ...], text: str) -> Figure | None:
    """The date nearest to the figure, in its clause if possible, else in the sentence."""
    dates = [other for other in figures if other.kind in (Kind.DATE, Kind.PERIOD)]
    if not dates:
        return None

    def distance(date: Figure) -> tuple[int, int]:
        low, high = sorted((figure, date), key=lambda f: f.start)
        between = text[low.end : high.start]
        return sum(between.count(mark) for mark in "،,؛;:–"), len(between)

    return min(dates, key=distance)
