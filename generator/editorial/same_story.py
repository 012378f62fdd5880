"""Articles that report the same event, in other outlets or in other words.

Two articles are the same story if their headlines and first sentences are close and nothing in them speaks
against it: other states, other figures, other days or years. `docs/about/meaning.md` says on which articles
these numbers were found, and how often they are wrong on others. In doubt, two stories are two.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.editorial.nearness import sentences_of
from generator.meaning.known import known_in_arabic
from generator.model import Kind
from generator.text.opening import beginning
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from decimal import Decimal

    from generator.editorial.nearness import Near
    from generator.model import Passage, Story

MOST = 4
"""The most articles that are named as the same story."""
_CLOSE = 680
"""Thousandths of closeness that are enough on nearly the same days."""
_WORDS = 40
"""If one has no date, so many percent of the words must be the same too."""
_WITH_FIGURES = 560
"""Those that are enough if one begins with a figure that the other has."""
_DAYS = 3
"""How many days apart two reports of one event may be published."""
_COUNTED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY})
_SMALLEST = 5
"""Smaller numbers agree by chance."""


def same_stories(pairs: Iterable[Near]) -> Mapping[str, tuple[Story, ...]]:
    """By slug, the articles that report the same event, the closest first, ties by slug; at most `MOST`.

    `pairs` are those that `near` finds.
    """
    found: defaultdict[str, list[tuple[int, str, Story]]] = defaultdict(list)
    for pair in pairs:
        if _is_same(pair):
            for story, twin in ((pair.one, pair.other), (pair.other, pair.one)):
                found[story.article.slug].append((-pair.close, twin.article.slug, twin))
    return {slug: tuple(story for *_, story in sorted(twins)[:MOST]) for slug, twins in found.items()}


def _is_same(pair: Near) -> bool:
    one, other, close = pair
    day, its_day = one.article.published, other.article.published
    if close < _WITH_FIGURES or (day and its_day and abs((day - its_day).days) > _DAYS):
        return False
    if _differ(_states(one), _states(other)) or _differ(_years(one), _years(other)):
        return False
    figures, its_figures = _figures(_beginning(one)), _figures(_beginning(other))
    if not figures.isdisjoint(_figures(other.passages)) or not its_figures.isdisjoint(_figures(one.passages)):
        return True
    if close < _CLOSE or (figures and its_figures):
        return False
    return bool(day and its_day) or _in_common(_words(one), _words(other)) >= _WORDS


def _differ(one: AbstractSet[object], other: AbstractSet[object]) -> bool:
    """Whether both have something, and nothing that both have."""
    return bool(one and other) and one.isdisjoint(other)


def _in_common(one: AbstractSet[str], other: AbstractSet[str]) -> int:
    """How many percent of the words of the shorter text the other has too."""
    return 100 * len(one & other) // max(1, min(len(one), len(other)))


def _beginning(story: Story) -> Sequence[Passage]:
    return story.passages[: len(beginning(sentences_of(story)))]


def _words(story: Story) -> AbstractSet[str]:
    return {stem for passage in _beginning(story) for stem in stems(passage.segment.text)}


def _states(story: Story) -> AbstractSet[str]:
    return frozenset[str]().union(*(known_in_arabic(p.segment.text).states for p in _beginning(story)))


def _years(story: Story) -> AbstractSet[int]:
    """The years that the beginning states with a date."""
    figures = (figure for passage in _beginning(story) for figure in passage.comparison.arabic)
    return {figure.begin.year for figure in figures if figure.begin}


def _figures(passages: Sequence[Passage]) -> AbstractSet[Decimal]:
    """The values of what is counted, paid and shared out."""
    return {
        figure.value
        for passage in passages
        for figure in passage.comparison.arabic
        if figure.kind in _COUNTED and figure.value is not None and figure.value >= _SMALLEST
    }
