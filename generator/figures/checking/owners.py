"""Whose two figures are: which of them each landmark of the sentence is nearer to, in both texts.

In a faithful translation a landmark stays with its figure, whatever the order: "27 % were Greek and 31 %
Polish" for "البولنديون 31% واليونانيون 27%". One that is nearer to the one figure in the source and to the
other in the target has been crossed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import landmarks
from generator.model import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.figures.checking.landmarks import Words
    from generator.figures.checking.texts import Texts

_SEVERAL = 2
"""Fewest figures and landmarks by which a sentence is seen to be in its order."""
_FOR_EACH = 4
"""How many landmarks that kept their place show that one which was turned is no sign of another order."""
_BESIDE = 2
"""How far from a figure the words are at most that are its own, wherever they are: 12 in cash."""
_NEXT = 3
"""How far the words are at most that prove that they went to the other figure."""
_NEARER = 2
"""By how many words a landmark is nearer to its figure than to the other one."""


class _Reach(NamedTuple):
    """What is near a figure."""

    farthest: int
    """How far from a figure a landmark is that says whose it is, in words."""
    clause: int
    """How many words the beginning of another clause or member counts as."""


_WIDE, _CLOSE = _Reach(14, 6), _Reach(6, 8)
_PROVE = 2
"""Fewest landmarks close to a figure that prove that it went elsewhere, when none stayed."""
Pair = tuple[Figure, Figure]
"""A figure of the source and the one of the target that agrees with it."""


class Owners(NamedTuple):
    """How many landmarks of two figures of the source are whose in the target."""

    first: int
    """Landmarks of the first figure in both texts."""
    second: int
    to_second: int
    """Landmarks of the first figure in the source and of the second one in the target."""
    to_first: int

    @property
    def kept(self) -> int:
        """How many stayed with their figure."""
        return self.first + self.second

    @property
    def crossed(self) -> int:
        """How many went to the other figure."""
        return self.to_first + self.to_second


class Setting(NamedTuple):
    """How many figures and landmarks are where in both texts, seen from two figures that changed order."""

    kept: int
    """In both texts before the two figures, or between them, or after them."""
    turned: int
    """Before both in one text and after both in the other, as "she said" is: قالت."""
    moved: int
    """Between them in one text only."""

    @property
    def unmoved(self) -> bool:
        """Whether the sentence is in its old order as far as is known, but for a phrase put first or last."""
        return not self.moved and self.kept >= max(_SEVERAL, _FOR_EACH * self.turned)


def owners(first: Pair, second: Pair, pairs: Iterable[Pair], texts: Texts, *, outside: bool = True) -> Owners:
    """Whose the landmarks of two of the pairs are; one that is nearer to a third like figure is neither's.

    Without `outside`, those that are before both figures in both texts, or after both, are left out: of two
    figures whose order is reversed, the one that is nearer to them cannot be the same.
    """
    source, target, places = landmarks(texts)
    own = first[0], second[0]
    others = [pair for pair in pairs if pair[0] not in own and pair[0].kind is own[0].kind]
    here = [_place(one, source) for one, _ in (first, second, *others)]
    there = [_place(other, target) for _, other in (first, second, *others)]
    found = [
        (_owner(place, here, source), _owner(counterpart, there, target))
        for place, counterpart in places
        if not _inside(place, here[:2]) and (outside or not _shared((place, counterpart), here, there))
    ]
    return Owners(*(found.count(moved) for moved in ((0, 0), (1, 1), (0, 1), (1, 0))))


def all_crossed(first: Pair, second: Pair, pairs: Iterable[Pair], texts: Texts) -> bool:
    """Whether several landmarks close to two figures went to the other one, and none stayed.

    One that is before both in one text and after both in the other only begins the sentence there; one that
    is before both in both, or after both, is near whichever comes first or last.
    """
    source, target, places = landmarks(texts)
    own = first[0], second[0]
    others = [pair for pair in pairs if pair[0] not in own and pair[0].kind is own[0].kind]
    here = [_place(one, source) for one, _ in (first, second, *others)]
    there = [_place(other, target) for _, other in (first, second, *others)]
    turned = (first[0].start < second[0].start) is not (first[1].start < second[1].start)
    crossed = 0
    for place, counterpart in places:
        one, other = _owner(place, here, source, _CLOSE), _owner(counterpart, there, target, _CLOSE)
        if _inside(place, here[:2]) or one not in (0, 1) or other not in (0, 1):
            continue
        if one == other:
            return False
        sides = _side(place, _starts(here)) * _side(counterpart, _starts(there))
        crossed += sides == 0 or (sides > 0 and not turned)
    return crossed >= _PROVE


def traded_beside(first: Pair, second: Pair, texts: Texts) -> bool:
    """Whether a landmark right beside each figure of the source is right beside the other of the target.

    Only these are said of them for certain: a season may be of all that a sentence counts.
    """
    source, target, places = landmarks(texts)
    here, there = (
        [_place(one[side], words) for one in (first, second)] for side, words in enumerate((source, target))
    )
    moved = {
        (_owner(place, here, source), _owner(counterpart, there, target))
        for place, counterpart in places
        if not _inside(place, here) and max(_gap(place, here), _gap(counterpart, there)) <= _NEXT
    }
    return {(0, 1), (1, 0)} <= moved


def _inside(place: int, figures: Sequence[tuple[int, int]]) -> bool:
    """Whether a landmark is a word of one of the figures: أبريل."""
    return any(first <= place <= last for first, last in figures)


def _shared(
    places: tuple[int, int], here: Sequence[tuple[int, int]], there: Sequence[tuple[int, int]]
) -> bool:
    """Whether a landmark is before both figures or after both, and not beside one of them in both texts."""
    outside = _side(places[0], _starts(here)) == _side(places[1], _starts(there)) != 0
    return outside and max(_gap(places[0], here[:2]), _gap(places[1], there[:2])) > _BESIDE


def _gap(place: int, figures: Sequence[tuple[int, int]]) -> int:
    """How many words a landmark is from the nearest of the figures."""
    return min(max(first - place, place - last, 0) for first, last in figures)


def _starts(figures: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where the first two of the figures begin, in the order of the text."""
    one, other, *_ = (start for start, _ in figures)
    return min(one, other), max(one, other)


def _place(figure: Figure, words: Words) -> tuple[int, int]:
    """The indices of the first and the last token of a figure."""
    inside = [
        place
        for place, token in enumerate(words.tokens)
        if token.end > figure.start and token.start < figure.end
    ]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _owner(place: int, figures: Sequence[tuple[int, int]], words: Words, reach: _Reach = _WIDE) -> int | None:
    """The index of the figure that a landmark is clearly nearer to than to the others; `None` for none."""
    near, *further = sorted(
        (_distance(place, figure, words, reach.clause), index) for index, figure in enumerate(figures)
    )
    if near[0] > reach.farthest or further[0][0] - near[0] < _NEARER:
        return None
    return near[1]


def _distance(place: int, figure: tuple[int, int], words: Words, clause: int) -> int:
    first, last = figure
    if first <= place <= last:
        return 0
    near, far = (place, first) if place < first else (last, place)
    return far - near + clause * (words.clauses[far] - words.clauses[near])


def setting(first: Pair, second: Pair, pairs: Iterable[Pair], texts: Texts) -> Setting:
    """How many other figures and landmarks are where they were, seen from two figures.

    In a sentence that was put together anew, something goes along with the figure that moved.
    """
    source, target, places = landmarks(texts)
    own = first[0], second[0]
    figures = [(one.start, other.start) for one, other in pairs if one not in own]
    words = [
        (start, target.tokens[there].start)
        for here, there in places
        if not any(one.start <= (start := source.tokens[here].start) < one.end for one in own)
    ]
    here, there = (first[0].start, second[0].start), (second[1].start, first[1].start)
    sides = [(_side(one, here), _side(other, there)) for one, other in (*figures, *words)]
    kept = sum(one == other for one, other in sides)
    turned = sum(one == -other != 0 for one, other in sides)
    return Setting(kept, turned, len(sides) - kept - turned)


def _side(place: int, figures: tuple[int, int]) -> int:
    """-1 before two figures, 0 between them, 1 after them."""
    return (place > figures[1]) - (place < figures[0])
