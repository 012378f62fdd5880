"""Figures that came in another order than in the source, and left behind what they are said of."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.checking.agree import agree
from generator.figures.checking.bindings import compared, ties_of
from generator.figures.checking.candidate_window import reach
from generator.figures.checking.dated_levels import dates_kept
from generator.figures.checking.earlier_level import level_turned
from generator.figures.checking.lightness import weighty
from generator.figures.checking.likeness import SWAPPED, is_margin, side_by_side, sort_of
from generator.figures.checking.owners import owners, setting
from generator.figures.checking.swapped_names import carried
from generator.figures.checking.wording import Pair, traded
from generator.model import Aspect, Figure, Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.bindings import Bindings
    from generator.figures.checking.texts import Texts

_OF_AR = re.compile(r" من (?:(?:أصل|بين|إجمالي|اجمالي|مجموع|جملة) )?")
_OF_EN = re.compile(r" (?:out )?of (?:a total of |(?:the|a) total(?: of)? |the |its |their |those |all )?")
_WITHIN_AR = re.compile(r"(?:منهم|منها|منهن|بينهم|بينها|بينهن)\b")
_WITHIN_EN = re.compile(r"\b(?:of (?:whom|which|them|these|those)|including|among them)\b")
"""What leads from a whole to a part of it."""
_BEFORE_AR, _BEFORE_EN = re.compile(r"[^،,]*\bقبل(?: \S+){0,4} "), re.compile(r"\W*before(?: \S+){0,4} ")
_TO_AR, _TO_EN = re.compile(r"(?: \S+)?\W*\b[إا]لى (?:\S+ )?"), re.compile(r"(?: \S+)? to (?:\S+ )?")
"""What has one figure before it and the later, or the one that was reached, after it."""
_LINKS = ((_OF_AR, _OF_EN), (_BEFORE_AR, _BEFORE_EN), (_TO_AR, _TO_EN))
_SEVERAL = 2
"""Fewest landmarks of the first figure that are proof when they are found beside the second one."""


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
    if is_margin(first, texts) is not is_margin(second, texts):
        return False
    bound = _bindings(first, second, texts)
    if bound.kept or bound.traded:
        return bound.traded
    whose = owners(first, second, pairs, texts, outside=False)
    if whose.kept:
        return bool(whose.to_first) and whose.crossed > whose.kept
    beside = side_by_side(first[0], second[0], texts.source)
    beside &= side_by_side(first[1], second[1], texts.target)
    return (
        bool(whose.to_first)
        or whose.crossed >= _SEVERAL
        or beside
        or setting(first, second, pairs, texts).unmoved
    )


def around_links(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for figures that changed places around their link: 29 من 35 is not 35 of the 29.

    Nor is 2.3 مليون نسمة، منهم 640 ألفا a population of 640,000, of whom 2.3 million are something, nor
    يوم 9 قبل عرضه يوم 25 on the 25th, before opening on the 9th.
    """
    placed = sorted(pairs, key=lambda pair: pair[0].start)
    for first, second in pairwise(placed):
        here = texts.source[first[0].end : second[0].start]
        there = texts.target[second[1].end : first[1].start]
        like = sort_of(first[0]) == sort_of(second[0]) and first[0].value != second[0].value
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
    told = (pair for pair in pairs if weighty(pair[0]) and pair[0].kind in SWAPPED)
    weighed = sorted(told, key=lambda pair: pair[0].start)
    width = reach(len(weighed))
    for place, (one, other) in enumerate(weighed):
        for later, before in weighed[place + 1 : place + 1 + width]:
            like = (
                sort_of(one) == sort_of(later)
                or _both_counted(other, before)
                or (_of_minute(one, texts) and _of_minute(later, texts))
            )
            if like and other.start > before.start and agree(one, before) is None:
                yield (one, other), (later, before)


def _both_counted(one: Figure, other: Figure) -> bool:
    """Whether English counts the same things twice: 75 points, 11 ahead, for النقطة رقم 75."""
    return one.kind is other.kind is Kind.COUNT and (one.noun == other.noun or not one.noun or not other.noun)


def _bindings(first: Pair, second: Pair, texts: Texts) -> Bindings:
    """How what two figures are bound to compares between the texts."""
    source = tuple(ties_of(one, texts.source, texts.source_lang) for one, _ in (first, second))
    target = tuple(ties_of(other, texts.target, texts.target_lang) for _, other in (first, second))
    return compared((source[0], source[1]), (target[0], target[1]))
