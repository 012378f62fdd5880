"""Which figures of an article state one fact: equal amounts whose labels do not tell them apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import arabic_words, noun_of
from generator.figures.key.words import noun_forms, words
from generator.figures.lexicon.measures import MOVES, Sort, fate_labels
from generator.figures.lexicon.units import generic_currencies
from generator.figures.lexicon.word_lists import word_list
from generator.model import TITLE_ID, Kind, Wording
from generator.text.folding import fold_word
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure, FigureId, Finding, Measure, Verdict

_SMALL = 10
"""Counts below it are equal by chance."""
_EXACT = 3
"""Digits of a count that is not equal to another by chance."""
_LINK = 30
"""How many characters before a figure to search for a comparison."""
_IN_COMMON = 4
"""Word stems that two clauses about one fact share."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of a sentence that may be a row, with all that is known of it."""

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
    blurb: bool = False
    """Whether its line seems to be the headline of another story."""
    disputed: bool = False
    """Whether somebody in the article denies or takes back something, or wages war."""

    @property
    def label(self) -> str | None:
        """What it measures, if a noun phrase says so."""
        return self.measure.text if self.measure.wording is Wording.LABEL else None


def facts(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates of each fact: equal amounts whose labels do not tell them apart."""
    groups: list[list[Candidate]] = []
    alike: dict[tuple[object, ...], list[list[Candidate]]] = {}
    for candidate in candidates:
        known = alike.setdefault(_identity(candidate), [])
        group = next((group for group in known if _same_fact(group, candidate)), None)
        if group is None:
            group = []
            known.append(group)
            groups.append(group)
        group.append(candidate)
    return groups


def _identity(candidate: Candidate) -> tuple[object, ...]:
    figure = candidate.figure
    told = candidate.label if figure.kind is Kind.COUNT and candidate.label in fate_labels() else None
    noun = "" if _is_distinctive(figure) else fold_word(figure.noun or "")[:5]
    unit = _currency_in_common().get(figure.unit or "", figure.unit)
    return (figure.kind, figure.value, figure.low, figure.high, unit, figure.per, told or noun)


def _is_distinctive(figure: Figure) -> bool:
    """Whether a count is too exact to be two by chance: 128 products and 128 types of goods; not 120."""
    digits = format(figure.value, "f").partition(".")[0] if figure.value is not None else ""
    return figure.kind is Kind.COUNT and len(digits) >= _EXACT and not digits.endswith("0")


@cache
def _currency_in_common() -> dict[str, str]:
    """For each currency of a country, the name that several countries share: riyals, dinars."""
    return {code: shared for shared, codes in sorted(generic_currencies().items()) for code in codes}


def _same_fact(group: Sequence[Candidate], candidate: Candidate) -> bool:
    """Whether neither the currency nor a label says that the candidate is another amount.

    A headline says riyals where the text says Saudi riyals.
    """
    currencies = {each.figure.unit for each in (*group, candidate)} - generic_currencies().keys()
    if len(currencies) > 1:
        return False
    figure = candidate.figure
    small = figure.value is not None and figure.value < _SMALL  # two goals, and another two
    bare = figure.kind is Kind.PERCENT or (figure.kind is Kind.COUNT and (small or not figure.noun))
    if figure.kind is Kind.PERCENT and _is_compared(candidate) != _is_compared(group[0]):
        return False  # a rise of 50% is no 50% of a year before
    if bare and not (candidate.label and any(each.label for each in group)):
        return group[0].id.segment == TITLE_ID or _say_the_same(group, candidate)
    if figure.kind is Kind.PERCENT and any(_differ(each, candidate) for each in group):
        return False
    mine = frozenset(stems(candidate.label or ""))
    others = (frozenset(stems(each.label)) for each in group if each.label)
    return not mine or all(mine & other for other in others)


def _is_compared(candidate: Candidate) -> bool:
    """Whether a figure is what another is compared with: مقابل 50 في المئة عام 1975."""
    before = words(candidate.arabic_text, max(0, candidate.figure.start - _LINK), candidate.figure.start)
    return any(word.folded in word_list("comparing amounts") for word in before[-2:])


def _differ(one: Candidate, other: Candidate) -> bool:
    """Whether equal shares are two, by their periods or labels: growth of trade 5% and of transport 5%."""
    times = [each.period for each in (one, other)]
    first, second = ((time.begin, time.until) if time else (None, None) for time in times)
    if first[0] and second[0] and first[1] and second[1] and (first[1] <= second[0] or second[1] <= first[0]):
        return True
    if TITLE_ID in (one.id.segment, other.id.segment):
        return False  # a headline says it in other words
    named, also = (_named(each.label) for each in (one, other))
    return bool(named and also) and not (named <= also or also <= named)


def _named(label: str | None) -> frozenset[str]:
    """The stems of a label without those of its movement and its rate, if others remain."""
    words = (label or "").split()
    kept = [word for word in words if not _is_general(fold_word(word))]
    return frozenset(stems(" ".join(kept))) or frozenset(stems(label or ""))


def _is_general(word: str) -> bool:
    """Whether a folded word names a movement or a rate, and no part of an economy: مجموعة."""
    noun = noun_of(word)
    general = noun is not None and noun.sort in MOVES | {Sort.GENERIC}
    return general and not noun_forms(word) & arabic_words("branch of an economy")


def _say_the_same(group: Sequence[Candidate], candidate: Candidate) -> bool:
    """Whether the clause of a figure has the label of another, or much of its clause."""
    mine = tuple(stems(candidate.measure.text))
    others = (frozenset(stems(each.measure.text)) for each in group)
    shared = (
        (len(other), sum(any(stem.startswith(one) for stem in mine) for one in other)) for other in others
    )
    return any(count >= min(_IN_COMMON, size) for size, count in shared)
