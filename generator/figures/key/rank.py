"""Chooses and orders the key figures of an article, and says what each one measures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.key.changes import change
from generator.figures.key.figure_span import is_fragment, verbatim
from generator.figures.key.gloss import gloss
from generator.figures.key.measured_thing import counted, measure
from generator.figures.key.part_of_year import is_part
from generator.figures.key.period import period
from generator.figures.key.shown_measure import as_earlier, is_earlier, known_as_earlier, told
from generator.figures.key.who import who
from generator.figures.key.words import says_when, words
from generator.figures.lexicon.measures import fate_labels
from generator.figures.lexicon.units import generic_currencies
from generator.figures.lexicon.word_lists import word_list
from generator.model import (
    TITLE_ID,
    Comparison,
    Figure,
    FigureId,
    Finding,
    FindingKind,
    Gloss,
    KeyFigure,
    Kind,
    Measure,
    Verdict,
    Wording,
)
from generator.text.folding import fold_word
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

Row = tuple[str, str, str | None, Comparison]
"""A segment's id, its Arabic, its English or `None`, and the comparison of the two."""

_MINOR = frozenset({Kind.AGE, Kind.DURATION, Kind.RATIO})
"""Kinds that are rarely what a story is about."""
_LEDE = 2
"""How many sentences after the headline tell the story."""
_WEIGHT = (Verdict.CHANGED, Verdict.MISSING, Verdict.PENDING, Verdict.MATCHED)
"""Worst first: a row that several sentences state gets the verdict of the worst."""
_NEAR = 20
"""How many figures on either side can say what one measures, what it was before and when."""
_LINK = 30
"""How many characters before a figure to search for a comparison."""
_IN_COMMON = 4
"""Word stems that two clauses about one fact share."""
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
    errors: tuple[str, ...]
    """The figures of the English that the check found wrong, with which it may not be quoted."""
    measure: Measure
    """What it measures, in the words of the Arabic."""

    @property
    def label(self) -> str | None:
        """What it measures, if a noun phrase says so."""
        return self.measure.text if self.measure.wording is Wording.LABEL else None


def key_figures(passages: Sequence[Row], published: date | None = None) -> tuple[KeyFigure, ...]:
    """The article's key figures, most important first; what several sentences state is one row.

    `published` is the day from which "last year" is seen, if known.
    """
    candidates: list[_Candidate] = []
    known: Figure | None = None
    for place, row in enumerate(passages):
        candidates += _candidates(row, place, published, known)
        parts = (each.period for each in reversed(candidates) if each.period and is_part(each.period))
        known = next(parts, known)
    return tuple(_row(group) for group in sorted(_groups(candidates), key=_rank))


def _candidates(row: Row, place: int, published: date | None, known: Figure | None) -> list[_Candidate]:
    segment, arabic, english, comparison = row
    partners = dict(comparison.pairs)
    found = {id(finding.ar): finding for finding in comparison.findings if finding.ar is not None}
    candidates = []
    for index, figure in enumerate(comparison.arabic):
        if not figure.key or says_when(arabic, figure) or is_fragment(arabic, figure):
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
                period(arabic, figure, neighbours, published, known),
                place,
                tuple(finding.en.text for finding in comparison.findings if finding.en is not None),
                measure(arabic, figure, neighbours),
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


def _groups(candidates: Sequence[_Candidate]) -> list[list[_Candidate]]:
    """The candidates of each fact: equal amounts whose labels do not tell them apart."""
    groups: list[list[_Candidate]] = []
    alike: dict[tuple[object, ...], list[list[_Candidate]]] = {}
    for candidate in candidates:
        known = alike.setdefault(_identity(candidate), [])
        group = next((group for group in known if _same_fact(group, candidate)), None)
        if group is None:
            group = []
            known.append(group)
            groups.append(group)
        group.append(candidate)
    return groups


def _identity(candidate: _Candidate) -> tuple[object, ...]:
    figure = candidate.figure
    told = candidate.label if figure.kind is Kind.COUNT and candidate.label in fate_labels() else None
    noun = fold_word(figure.noun or "")[:5]
    unit = _currency_in_common().get(figure.unit or "", figure.unit)
    return (figure.kind, figure.value, figure.low, figure.high, unit, figure.per, told or noun)


@cache
def _currency_in_common() -> dict[str, str]:
    """For each currency of a country, the name that several countries share: riyals, dinars."""
    return {code: shared for shared, codes in sorted(generic_currencies().items()) for code in codes}


def _same_fact(group: Sequence[_Candidate], candidate: _Candidate) -> bool:
    """Whether neither the currency nor a label says that the candidate is another amount.

    A headline says riyals where the text says Saudi riyals.
    """
    currencies = {each.figure.unit for each in (*group, candidate)} - generic_currencies().keys()
    if len(currencies) > 1:
        return False
    figure = candidate.figure
    bare = figure.kind is Kind.PERCENT or (figure.kind is Kind.COUNT and not figure.noun)
    if bare and not (candidate.label and any(each.label for each in group)):
        return group[0].id.segment == TITLE_ID or _say_the_same(group, candidate)
    mine = frozenset(stems(candidate.label or ""))
    others = (frozenset(stems(each.label)) for each in group if each.label)
    return not mine or all(mine & other for other in others)


def _say_the_same(group: Sequence[_Candidate], candidate: _Candidate) -> bool:
    """Whether the clause of a figure has the label of another, or much of its clause."""
    mine = tuple(stems(candidate.measure.text))
    others = (frozenset(stems(each.measure.text)) for each in group)
    shared = (
        (len(other), sum(any(stem.startswith(one) for stem in mine) for one in other)) for other in others
    )
    return any(count >= min(_IN_COMMON, size) for size, count in shared)


def _rank(group: Sequence[_Candidate]) -> tuple[int, int, int]:
    """Sort key: headline and lede first, then in the order of the text; ages and earlier amounts later."""
    lead = group[0]
    if any(each.id.segment == TITLE_ID for each in group):
        tier = 0
    else:
        tier = 1 if lead.place <= _LEDE or len(group) > 1 else 2
    minor = lead.figure.kind in _MINOR or _is_small(lead.figure) or _is_earlier(lead)
    return tier + 2 * minor + 4 * _is_of_other_story(lead.arabic_text), lead.place, lead.figure.start


def _is_earlier(candidate: _Candidate) -> bool:
    """Whether the amount is what another was before, 7 مقابل 5; without another it is a price."""
    figure = candidate.figure
    before = words(candidate.arabic_text, max(0, figure.start - _LINK), figure.start)
    compared = any(word.folded in word_list("comparing amounts") for word in before[-2:])
    alike = (other for other in candidate.arabic_figures if other.kind is figure.kind)
    return compared and any(other.start < figure.start for other in alike)


def _is_of_other_story(text: str) -> bool:
    first = words(text, 0, min(len(text), _LINK))[:1]
    return bool(first) and first[0].folded in word_list("other story")


def _is_small(figure: Figure) -> bool:
    """Whether a count is small and written in words: two goals, three meetings."""
    spelled = not any(character.isdigit() for character in figure.text)
    return spelled and figure.value is not None and figure.value < _SMALL


def _row(group: list[_Candidate]) -> KeyFigure:
    lead = group[0]
    worst = min(group, key=lambda candidate: _WEIGHT.index(candidate.verdict))
    shown = worst if worst.verdict is Verdict.CHANGED else _first_told(group)
    partner = shown.english
    named = _labelled(group)
    owner_ar = _owner(lead.arabic_text, lead.figure, named.measure)
    measures_ar = told(named.measure, named.arabic_text, named.figure, owner_ar)
    measures, owner = _in_english(shown)
    known = gloss(lead.figure, named.measure) if shown.english_text is None else Gloss()
    dated = next((candidate.period for candidate in group if candidate.period), None)
    if dated is None and all(
        is_earlier(each.arabic_text, each.figure, each.arabic_figures) for each in group
    ):
        measures_ar, measures = as_earlier(measures_ar), measures and as_earlier(measures)
        known = known_as_earlier(known)
    if partner is not None and shown.english_text is not None:
        partner = partner._replace(noun=counted(shown.english_text, partner))
    changes = (change(each.arabic_text, each.figure, each.arabic_figures) for each in group)
    return KeyFigure(
        id=lead.id,
        figure=lead.figure,
        english=partner,
        verdict=worst.verdict,
        finding=worst.finding,
        verbatim=verbatim(lead.arabic_text, lead.figure),
        measures=measures,
        measures_ar=measures_ar,
        period=dated,
        occurrences=tuple(candidate.id for candidate in group),
        change=next((stated_change for stated_change in changes if stated_change), None),
        who=owner,
        who_ar=owner_ar,
        gloss=known,
    )


def _in_english(shown: _Candidate) -> tuple[Measure | None, str | None]:
    """What the figure measures in the English, and whose it is there; no clause has an error in it."""
    if shown.english is None or shown.english_text is None:
        return None, None
    named = measure(shown.english_text, shown.english, shown.english_figures)
    owner = _owner(shown.english_text, shown.english, named)
    if (quoted := told(named, shown.english_text, shown.english, owner)).wording is Wording.LABEL:
        return quoted, owner
    if not any(error in quoted.text for error in shown.errors):
        return quoted, owner
    return named if named.wording is Wording.LABEL else None, owner


def _owner(text: str, figure: Figure, measured: Measure) -> str | None:
    return who(text, figure, measured.text if measured.wording is Wording.LABEL else "")


def _first_told(group: list[_Candidate]) -> _Candidate:
    """The first sentence whose English states the figure, else the first."""
    return next((candidate for candidate in group if candidate.english is not None), group[0])


def _labelled(group: Sequence[_Candidate]) -> _Candidate:
    """The first sentence whose words give the figure a label, else the first."""
    return next((each for each in group if each.label), group[0])
