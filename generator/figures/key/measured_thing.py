"""What a figure measures: a noun phrase where the construction is certain, or else its clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key import arabic_label, arabic_shared, english_label, people
from generator.figures.key.clause import clause
from generator.figures.key.figure_span import HYPHENS, NEAR, bound_before_figure, extent
from generator.figures.key.words import Word, after, before, verb_forms, words
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.model import Kind, Measure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure

_MOST_SHARED = 4
_GAP = 8
"""Most characters between two amounts of a list in order."""
LENGTHS = frozenset({"kilometre", "metre", "mile", "foot", "inch", "yard", "centimetre"})
"""Units of distances between places."""
_DATES = frozenset({Kind.DATE, Kind.PERIOD})


def measure(text: str, figure: Figure, figures: Iterable[Figure]) -> Measure:
    """What the figure measures; `figures` are all of the text."""
    named = label(text, figure, tuple(figures))
    return Measure(named) if named else clause(text, figure)


def label(text: str, figure: Figure, figures: tuple[Figure, ...], most: int = _MOST_SHARED) -> str:
    """The noun phrase that names what the figure measures; empty when none is certain.

    Figures that share a verb share its phrase: up 5% in May and 7% in June.
    """
    arabic = re.search("[\u0621-\u064a]", text) is not None
    preceding = _preceding(text, figure, figures)
    if arabic and (ordered := arabic_shared.in_order(text, preceding, _place_in_list(figure, figures))):
        return ordered
    named = _own(text, figure, figures, preceding, arabic=arabic)
    if named or not most:
        return named
    earlier = _earlier(text, figure, figures)
    shared = label(text, earlier, figures, most - 1) if earlier else ""
    if earlier and shared and _valued(text, earlier, figure):
        return f"قيمة {shared}" if arabic else f"value of {shared}"
    if earlier and shared and _compared(text, earlier, figure, figures):
        return shared if figure.kind is Kind.PERCENT else _level(shared, arabic=arabic)
    if not arabic:
        return english_label.continued(preceding, shared)
    alike = _earlier(text, figure, figures, alike=True)
    return arabic_shared.continued(text, preceding, label(text, alike, figures, most - 1) if alike else "")


def _place_in_list(figure: Figure, figures: tuple[Figure, ...]) -> int:
    """How many amounts of its kind are right before it."""
    place, end = 0, figure.start
    for other in reversed([f for f in figures if f.end <= figure.start and f.key]):
        if other.kind is not figure.kind or end - other.end > _GAP:
            break
        place, end = place + 1, other.start
    return place


def _level(shared: str, *, arabic: bool) -> str:
    return arabic_shared.level(shared) if arabic else english_label.level(shared)


def _preceding(text: str, figure: Figure, figures: tuple[Figure, ...]) -> list[Word]:
    bound = bound_before_figure(text, figure)[0]
    start = figure.start if bound is not None and bound.subject else extent(text, figure)[0]
    return before(
        text,
        start,
        [other for other in figures if other is not figure and (other.key or other.kind in _DATES)],
    )


def _own(
    text: str, figure: Figure, figures: tuple[Figure, ...], preceding: list[Word], *, arabic: bool
) -> str:
    """The label that the figure's own surroundings state."""
    others = [other for other in figures if other is not figure]
    following = after(text, extent(text, figure)[1], others)
    language = "arabic" if arabic else "english"
    beside = arabic_label if arabic else english_label
    if figure.kind is Kind.AGE:
        return people.age(text, preceding, following, language)
    if figure.kind is Kind.QUANTITY and figure.unit in LENGTHS:
        far = str(beside.distance(text, preceding, following))
        if far:
            return far
    if figure.kind is Kind.COUNT and (
        told := people.fate(figure, preceding, after(text, figure.end, others), language)
    ):
        return told
    filled = figure.kind is Kind.QUANTITY and figure.unit not in LENGTHS
    return str(
        beside.stated(text, preceding, figure, following)
        or beside.of_source(text, figure, following)
        or (beside.of_substance(text, following) if filled else "")
        or beside.of_count(text, figure, preceding, following)
    )


def _earlier(text: str, figure: Figure, figures: tuple[Figure, ...], *, alike: bool = False) -> Figure | None:
    """The key figure before this one, near enough to share its phrase; if `alike`, the last of its kind."""
    found = [f for f in figures if f.end <= figure.start and f.key]
    if alike:
        like = [f for f in found if f.kind is figure.kind and f.unit == figure.unit]
        found = like or [f for f in found if f.kind is Kind.PERCENT]
    if not found or figure.start - found[-1].end > NEAR:
        return None
    gap = text[found[-1].end : figure.start]
    return None if re.search(r"[.!?؟؛]\s", gap) else found[-1]


def _valued(text: str, earlier: Figure, figure: Figure) -> bool:
    """Whether a sum is what the quantity before it is worth: 6 آلاف طن بقيمة 27 مليون دينار."""
    gap = words(text, earlier.end, figure.start)
    worth = any(word.folded in word_list("worth") for word in gap)
    return (
        worth and len(gap) < 6 and figure.kind is Kind.MONEY and earlier.kind in (Kind.QUANTITY, Kind.COUNT)
    )


def _compared(text: str, earlier: Figure, figure: Figure, figures: tuple[Figure, ...]) -> bool:
    """Whether only particles, dates and words of comparison come between two figures of one kind."""
    if (earlier.kind, earlier.unit) != (figure.kind, figure.unit):
        return False
    particles = stop_words() | word_list("comparing", "measure aside", "time")
    gap = [word for word in words(text, earlier.end, figure.start, figures) if not word.figure]
    return all(verb_forms(word.folded) & particles or len(word.folded) < 2 for word in gap)


def counted(text: str, figure: Figure) -> str | None:
    """The noun as written after a number: "members" for the compound "160,000-member"."""
    if figure.noun and text[figure.end] in HYPHENS and not figure.noun.endswith("s"):
        return f"{figure.noun}s"
    return figure.noun
