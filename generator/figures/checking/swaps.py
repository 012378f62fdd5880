"""Figures that changed places in their names, in their units, or in what they are said of."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from generator.figures.checking.bindings import traded_things
from generator.figures.checking.dated_levels import dates_traded
from generator.figures.checking.kin import of_a_relative
from generator.figures.checking.lightness import weighty
from generator.figures.checking.likeness import MOST, SWAPPED, is_margin, side_by_side, sort_of
from generator.figures.checking.names_after import names_traded
from generator.figures.checking.owners import all_crossed, owners, traded_beside
from generator.figures.checking.sides import sides_of
from generator.figures.checking.swapped_names import aged_another, trade
from generator.figures.checking.wording import Pair, changed, in_another_relation, traded
from generator.model import Aspect, Figure, Finding, Kind, Severity
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts

_FEW = 2
"""The greatest number that is often said in other words."""
_SEVERAL = 2
"""Fewest landmarks of the first figure that are proof when they are found beside the second one."""


def in_names(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for each kind whose figures keep their order while two of their names are swapped."""
    kinds = {pair[0].kind for pair in pairs} if len(pairs) > 1 else set[Kind]()
    for kind in sorted(kinds & SWAPPED):
        of_kind = sorted((pair for pair in pairs if pair[0].kind is kind), key=lambda pair: pair[0].start)
        left, right = [one for one, _ in of_kind], [other for _, other in of_kind]
        ordered = right == sorted(right, key=lambda figure: figure.start)
        if ordered and (two := trade(left, texts.source, right, texts.target)):
            first, second = two
            yield traded(Aspect.NAMES, (left[first], right[first]), (left[second], right[second]), texts)


def in_ages(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for each age that went to somebody else."""
    for one, other in pairs:
        aged = one.kind is other.kind is Kind.AGE and aged_another(one, texts.source, other, texts.target)
        if aged or of_a_relative(one, texts.source, other, texts.target):
            yield in_another_relation(Aspect.OWNER, sides_of(one, other, texts), Severity.ERROR, texts)


def in_things(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for two figures that are said of each other's things."""
    moved = (
        *traded_things(pairs, texts),
        *_owners_traded(pairs, texts),
        *names_traded(pairs, texts),
        *_all_crossed(pairs, texts),
    )
    if not moved and texts.source and (dated := dates_traded(pairs)):
        moved = (dated,)
    for first, second in moved[:1]:
        yield traded(Aspect.THINGS, first, second, texts)


def _owners_traded(pairs: Sequence[Pair], texts: Texts) -> Iterator[tuple[Pair, Pair]]:
    """Two like figures that keep their order while landmarks of each went to the other one.

    One landmark that stayed with the figure that comes first proves nothing, because both
    figures may share it; several, or one of the second figure, refute it.
    """
    like = sorted((pair for pair in pairs if _telling(pair)), key=lambda pair: pair[0].start)
    for first, second in combinations(like if len(like) <= MOST else (), 2):
        if sort_of(first[0]) == sort_of(second[0]) and first[1].start < second[1].start:
            if texts.translated and _PART_OF_AR.match(
                fold(texts.source[first[0].end : second[0].start]).text
            ):
                continue  # all that is between them is said of the whole
            if not traded_beside(first, second, texts):
                continue
            whose = owners(first, second, pairs, texts)
            if whose.to_second and whose.to_first and not whose.second and whose.first < _SEVERAL:
                yield first, second


def _all_crossed(pairs: Sequence[Pair], texts: Texts) -> Iterator[tuple[Pair, Pair]]:
    """Two like figures to each other of which all that is close to them went."""
    like = [pair for pair in pairs if pair[0].kind in SWAPPED and not is_margin(pair, texts)]
    for first, second in combinations(like if texts.translated and len(like) <= MOST else (), 2):
        same = (first[0].value, first[0].begin) == (second[0].value, second[0].begin)
        if not same and sort_of(first[0]) == sort_of(second[0]) and all_crossed(first, second, pairs, texts):
            yield first, second


_PART_OF_AR = re.compile(
    r"(?: \w+){0,2} من [^.،,:؛؟]*\b(?:البالغ\w*|المقدر\w*|[يت]بلغ\w*|[يت]قدر\w*|عدد\w+|مجموع\w+|اجمال\w+)\b"
    r"[^.،,:؛؟]*$"
)
"""What leads from a part to the whole: مليون مستخدم من إجمالي مستخدمي الشبكة المقدر عددهم بنحو."""


def _telling(pair: Pair) -> bool:
    return pair[0].kind in SWAPPED and weighty(pair[0]) and weighty(pair[1])


def in_units(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for each figure that gave its unit or currency to a count: 14 km² in 19,500 zones.

    Two figures side by side share their unit: ثانيتين أو 3 is two or three seconds.
    """
    counts = [pair for pair in pairs if Kind.COUNT in (pair[0].kind, pair[1].kind)]
    takers: dict[str, list[Figure]] = {}
    for one, other in counts:
        if one.kind is Kind.COUNT and other.unit:
            takers.setdefault(other.unit, []).append(one)
    for one, other in counts:
        gained = takers.get(one.unit or "", ()) if other.kind is Kind.COUNT else ()
        if any(not side_by_side(one, taker, texts.source) for taker in gained):
            yield changed(one, other, texts)


def in_kinds(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for a rank and a count that traded their numbers: the 35th festival with 16 films.

    So do an age and a rank: a four-year-old who fell from the seventh floor.
    """
    mixed = [pair for pair in pairs if {pair[0].kind, pair[1].kind} == {Kind.COUNT, Kind.ORDINAL}]
    ranks = [pair for pair in mixed if pair[0].kind is Kind.ORDINAL and (pair[0].value or 0) > _FEW]
    counts = [pair for pair in mixed if pair[0].kind is Kind.COUNT and (pair[0].value or 0) > _FEW]
    for first, second in zip(ranks, counts, strict=False):
        yield traded(Aspect.THINGS, first, second, texts)
    of_age = [pair for pair in pairs if {pair[0].kind, pair[1].kind} == {Kind.AGE, Kind.ORDINAL}]
    for first, second in combinations(of_age, 2):
        if first[0].kind is second[1].kind and first[0].kind is not second[0].kind:
            yield traded(Aspect.THINGS, first, second, texts)
