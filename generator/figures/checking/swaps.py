"""Figures that changed places: in order, in their names, in their units, or in what they are said of."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from generator.figures.checking.agree import agree
from generator.figures.checking.bindings import compared, ties_of, traded_things
from generator.figures.checking.candidate_window import reach
from generator.figures.checking.dated_levels import dates_kept, dates_traded
from generator.figures.checking.earlier_level import level_turned
from generator.figures.checking.kin import of_a_relative
from generator.figures.checking.lightness import weighty
from generator.figures.checking.names_after import names_traded
from generator.figures.checking.owners import all_crossed, owners, setting, traded_beside
from generator.figures.checking.sides import sides_of
from generator.figures.checking.swapped_names import aged_another, carried, trade
from generator.figures.checking.wording import Pair, changed, in_another_relation, traded
from generator.model import Aspect, Figure, Finding, Kind, Severity
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.bindings import Bindings
    from generator.figures.checking.texts import Texts

_SWAPPED = frozenset(
    {
        *(Kind.DATE, Kind.TIME, Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION),
        *(Kind.AGE, Kind.IDENTIFIER, Kind.ORDINAL),
    }
)
_JOINED = re.compile(r"\W*(?:أو|او|و|إلى|الى|حتى|أم|or|and|to)?\W*")
"""What is between two figures that share a unit."""

_OF_AR = re.compile(r" من (?:(?:أصل|بين|إجمالي|اجمالي|مجموع|جملة) )?")
_OF_EN = re.compile(r" (?:out )?of (?:a total of |(?:the|a) total(?: of)? |the |its |their |those |all )?")
_WITHIN_AR = re.compile(r"(?:منهم|منها|منهن|بينهم|بينها|بينهن)\b")
_WITHIN_EN = re.compile(r"\b(?:of (?:whom|which|them|these|those)|including|among them)\b")
"""What leads from a whole to a part of it."""
_BEFORE_AR, _BEFORE_EN = re.compile(r"[^،,]*\bقبل(?: \S+){0,4} "), re.compile(r"\W*before(?: \S+){0,4} ")
_TO_AR, _TO_EN = re.compile(r"(?: \S+)?\W*\b[إا]لى (?:\S+ )?"), re.compile(r"(?: \S+)? to (?:\S+ )?")
"""What has one figure before it and the later, or the one that was reached, after it."""
_LINKS = ((_OF_AR, _OF_EN), (_BEFORE_AR, _BEFORE_EN), (_TO_AR, _TO_EN))
_FEW = 2
"""The greatest number that is often said in other words."""
_SEVERAL = 2
"""Fewest landmarks of the first figure that are proof when they are found beside the second one."""
_MOST = 12
"""Most figures of a kind to compare; a text with more is a table."""


def in_order(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for two figures whose order is reversed, when what they are said of shows it is a swap."""
    for first, second in _reversed(pairs, texts):
        if texts.source and _swapped(first, second, pairs, texts):
            yield traded(Aspect.ORDER, first, second, texts)


def _swapped(first: Pair, second: Pair, pairs: Sequence[Pair], texts: Texts) -> bool:
    """Whether two figures in another order left the things behind that they are said of.

    Another order alone proves nothing, nor does a landmark of the figure that comes first in both texts: both
    figures may share it. Figures side by side have nothing else to be told apart by.
    """
    source, target = [first[0], second[0]], [first[1], second[1]]
    if carried(source, texts.source, target, texts.target) or dates_kept(pairs):
        return False
    if _is_margin(first, texts) is not _is_margin(second, texts):
        return False
    bound = _bindings(first, second, texts)
    if bound.kept or bound.traded:
        return bound.traded
    whose = owners(first, second, pairs, texts, outside=False)
    if whose.kept:
        return bool(whose.to_first) and whose.crossed > whose.kept
    beside = _side_by_side(first[0], second[0], texts.source)
    beside &= _side_by_side(first[1], second[1], texts.target)
    return (
        bool(whose.to_first)
        or whose.crossed >= _SEVERAL
        or beside
        or setting(first, second, pairs, texts).unmoved
    )


def _is_margin(pair: Pair, texts: Texts) -> bool:
    """Whether both texts say of a figure that it is by how much one leads: بفارق ثلاث نقاط, three clear."""
    led = texts.source[: pair[0].start].rstrip().endswith("بفارق")
    return led and _AHEAD.match(texts.target, pair[1].end) is not None


_AHEAD = re.compile(r" (?:points?|goals?|strokes?|seconds?)? ?(?:clear|ahead|behind|adrift|off)\b")


def in_names(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for each kind whose figures keep their order while two of their names are swapped."""
    kinds = {pair[0].kind for pair in pairs} if len(pairs) > 1 else set[Kind]()
    for kind in sorted(kinds & _SWAPPED):
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
    for first, second in combinations(like if len(like) <= _MOST else (), 2):
        if _sort(first[0]) == _sort(second[0]) and first[1].start < second[1].start:
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
    like = [pair for pair in pairs if pair[0].kind in _SWAPPED and not _is_margin(pair, texts)]
    for first, second in combinations(like if texts.translated and len(like) <= _MOST else (), 2):
        same = (first[0].value, first[0].begin) == (second[0].value, second[0].begin)
        if not same and _sort(first[0]) == _sort(second[0]) and all_crossed(first, second, pairs, texts):
            yield first, second


_PART_OF_AR = re.compile(
    r"(?: \w+){0,2} من [^.،,:؛؟]*\b(?:البالغ\w*|المقدر\w*|[يت]بلغ\w*|[يت]قدر\w*|عدد\w+|مجموع\w+|اجمال\w+)\b"
    r"[^.،,:؛؟]*$"
)
"""What leads from a part to the whole: مليون مستخدم من إجمالي مستخدمي الشبكة المقدر عددهم بنحو."""


def _telling(pair: Pair) -> bool:
    return pair[0].kind in _SWAPPED and weighty(pair[0]) and weighty(pair[1])


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
        if any(not _side_by_side(one, taker, texts.source) for taker in gained):
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


def around_links(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for figures that changed places around their link: 29 من 35 is not 35 of the 29.

    Nor is 2.3 مليون نسمة، منهم 640 ألفا a population of 640,000, of whom 2.3 million are something, nor
    يوم 9 قبل عرضه يوم 25 on the 25th, before opening on the 9th.
    """
    placed = sorted(pairs, key=lambda pair: pair[0].start)
    for first, second in pairwise(placed):
        here = texts.source[first[0].end : second[0].start]
        there = texts.target[second[1].end : first[1].start]
        like = _sort(first[0]) == _sort(second[0]) and first[0].value != second[0].value
        if like and level_turned(first, second, texts):
            yield traded(Aspect.ORDER, first, second, texts)
        linked = any(one.fullmatch(here) and other.fullmatch(there) for one, other in _LINKS)
        if linked or (_leads(_WITHIN_AR, here) and _leads(_WITHIN_EN, there)):
            yield traded(Aspect.ORDER, first, second, texts)


def _leads(pattern: re.Pattern[str], between: str) -> bool:
    """Whether the text between two figures leads from the whole to its part, within a sentence."""
    return pattern.search(between) is not None and _END.search(between) is None


_END = re.compile(r"[.!?؟;؛](?:\s|$)")


def _of_minute(figure: Figure, texts: Texts) -> bool:
    """Whether it is the number or rank of a minute: في الدقيقة 28, في الدقيقة الثامنة."""
    return _MINUTE.search(texts.source, max(0, figure.start - _NEAR), figure.start) is not None


_MINUTE = re.compile(r"دقيقة\W*$")
_NEAR = 12


def _reversed(pairs: Sequence[Pair], texts: Texts) -> Iterator[tuple[Pair, Pair]]:
    """Neighbouring pairs of like figures whose order is reversed in the target."""
    told = (pair for pair in pairs if weighty(pair[0]) and pair[0].kind in _SWAPPED)
    weighed = sorted(told, key=lambda pair: pair[0].start)
    width = reach(len(weighed))
    for place, (one, other) in enumerate(weighed):
        for later, before in weighed[place + 1 : place + 1 + width]:
            like = (
                _sort(one) == _sort(later)
                or _both_counted(other, before)
                or (_of_minute(one, texts) and _of_minute(later, texts))
            )
            if like and other.start > before.start and agree(one, before) is None:
                yield (one, other), (later, before)


def _both_counted(one: Figure, other: Figure) -> bool:
    """Whether English counts the same things twice: 75 points, 11 ahead, for النقطة رقم 75."""
    return one.kind is other.kind is Kind.COUNT and (one.noun == other.noun or not one.noun or not other.noun)


def _sort(figure: Figure) -> tuple[str | None, ...]:
    if figure.kind in (Kind.TIME, Kind.DURATION):
        return (figure.kind,)
    unit = "degree" if figure.unit in _DEGREES else figure.unit
    return figure.kind, unit, figure.grain


_DEGREES = frozenset({"celsius", "fahrenheit"})
"""Units that one text may call degrees alone: 72 درجة فهرنهايت and 77 درجة."""


def _bindings(first: Pair, second: Pair, texts: Texts) -> Bindings:
    """How what two figures are bound to compares between the texts."""
    source = tuple(ties_of(one, texts.source, texts.source_lang) for one, _ in (first, second))
    target = tuple(ties_of(other, texts.target, texts.target_lang) for _, other in (first, second))
    return compared((source[0], source[1]), (target[0], target[1]))


def _side_by_side(one: Figure, other: Figure, text: str) -> bool:
    first, second = sorted((one, other), key=lambda figure: figure.start)
    return _JOINED.fullmatch(text[first.end : second.start]) is not None
