"""The noun phrase that names what an English figure measures, where the construction is certain.

A label has a noun of the table `measures`, in the place that the grammar gives it: before the words that lead
to the figure (a deficit of $5), as the subject of a verb of movement (exports rose 5%), after the figure (a
5% rise in exports, $5 in net income). Everything else has no label.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.figures.key.english_branch import of_branch
from generator.figures.key.english_following import MEASURED, distance, of_count, of_source, of_substance
from generator.figures.key.english_phrase import (
    english_words,
    labelled,
    noun_of,
    run_before,
    without_asides,
)
from generator.figures.lexicon.measures import MOVES, NEEDY
from generator.figures.reading.enrich.movements import move_of
from generator.model import Kind, Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word
    from generator.model import Figure

__all__ = ["distance", "led", "of_count", "of_source", "of_substance", "stated"]
_DIMENSIONS = {
    "deep": "depth", "high": "height", "tall": "height", "long": "length", "wide": "width",
}  # fmt: skip
"""What an adjective after a length says that it is of the subject: the quake was 10 km deep."""
_LEVEL = frozenset({"reached", "stood", "amounted", "came", "hit", "was", "were", "is", "are"})
"""Verbs of the level among the words that only lead to a figure."""
_RECORDING = frozenset("recording posting registering reporting seeing showing achieving reaching".split())
"""Participles whose subject is before them: China, recording revenue growth of 35 %."""
_MOVED = {Way.ROSE: "rise in", Way.FELL: "fall in"}


class _Move(NamedTuple):
    """What the verb and the words that lead to a figure say."""

    way: Way | None
    by: bool
    """Whether they say how far it moved."""
    to: bool
    """Whether they say the level."""


def stated(text: str, found: Sequence[Word], figure: Figure, following: Sequence[Word]) -> str:
    """The label that the words before the figure state; empty when none is certain."""
    kept, by, to = led(found)
    way = _way(kept)
    verbs = english_words("level verb") | _LEVEL
    verb_after = any(word.folded in verbs for word in [*kept[-1:], *found[len(kept) :]])
    if kept and (way or kept[-1].folded in english_words("level verb")):
        way = way or _direction(found[len(kept) :])
        kept.pop()
        while kept and kept[-1].folded in english_words("auxiliary", "adverb"):
            kept.pop()
    elif len(kept) == len(found):
        return _cost(text, kept)
    else:
        way = _direction(found[len(kept) :])
    kept = _without_brackets(kept)
    run = run_before(kept, verb_after=verb_after)
    cause = _caused(kept[: len(kept) - len(run)]) if by else None
    infinitive = len(kept) > len(run) and kept[-len(run) - 1].folded in ("to", "will", "would")
    moves_it = len(run) > 1 and (infinitive or run[1].folded in english_words("article"))
    if by and moves_it and _caused(run[:1]):
        cause, run = _caused(run[:1]), run[1:]  # it cut | its costs by, to cut | output by
    if figure.kind is Kind.PERCENT and found[-1:] and found[-1].folded == "at" and not (verb_after or way):
        return ""  # loans at 2 percent
    example = any(word.folded in english_words("measure example") for word in run)
    whose = any(word.folded == "whose" for word in kept[max(0, len(kept) - len(run) - 1) :])
    recorded = bool(run) and run[0].folded in _RECORDING
    if whose or example or recorded or _is_one_of_two(kept, run, following):
        return ""
    if figure.kind not in MEASURED and not (by or to or way or _counts(run)):
        return ""
    return _of_run(text, run, _Move(way or cause, by, to), figure, following)


def _of_run(text: str, run: Sequence[Word], move: _Move, figure: Figure, following: Sequence[Word]) -> str:
    """The label that the words before the verb state; none if the sense in which it moved is not said."""
    way, by, to = move
    if by and not way and not _is_move(run):
        return ""
    if figure.kind is Kind.PERCENT and not to and (branch := of_branch(text, run, way)):
        return branch
    level = to or (way is None and not by and figure.kind is not Kind.PERCENT)
    named = _phrase(text, run, way if by or not to else None, level=level)
    if named and following and following[0].folded in _DIMENSIONS:
        return f"{_DIMENSIONS[following[0].folded]} of the {named}"
    if named and " " not in named and figure.kind is Kind.QUANTITY:
        substance = of_substance(text, following)
        return f"{named} of {substance}" if substance else named
    return named


def _is_move(run: Sequence[Word]) -> bool:
    """Whether a noun of movement comes first of all measures: an increase in exports of."""
    first = next((noun for word in run if (noun := noun_of(word))), None)
    return first is not None and first.sort in MOVES


def _without_brackets(found: list[Word]) -> list[Word]:
    """The words without brackets at their end: exports (excluding oil) amounted to."""
    if not found or found[-1].text != ")":
        return found
    opening = next((place for place in reversed(range(len(found))) if found[place].text == "("), 0)
    return found[:opening]


def _direction(leading: Sequence[Word]) -> Way | None:
    """The direction of "up" or "down" right before the figure."""
    ways = {"up": Way.ROSE, "down": Way.FELL}
    return next((ways[word.folded] for word in leading if word.folded in ways), None)


def _is_one_of_two(found: Sequence[Word], run: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether the run is only the last of several subjects: imports and exports rose."""
    before = found[: len(found) - len(run)]
    joined = len(before) > 1 and before[-1].folded == "and" and noun_of(before[-2]) is not None
    return joined or any(word.folded in english_words("respectively") for word in following)


def _caused(found: Sequence[Word]) -> Way | None:
    """The direction of a verb that moves its object: raised the rate by 50 points."""
    last = found[-1].folded if found else ""
    if last in english_words("raising verb"):
        return Way.ROSE
    return Way.FELL if last in english_words("lowering verb") else None


def _cost(text: str, found: Sequence[Word]) -> str:
    """The label of what will cost so much: the project will cost."""
    if len(found) < 3 or found[-1].folded != "cost" or found[-2].folded not in english_words("auxiliary"):
        return ""
    run = run_before(found[:-2])
    short = 1 < len(run) < 5 and run[0].folded in english_words("article")
    named = labelled(text, run[1:]) if short else ""
    return f"cost of the {named}" if named else ""


def _counts(run: Sequence[Word]) -> bool:
    """Whether the words name a number: the number of visitors, the population."""
    return any(word.folded in ("number", "population", "capacity", "toll", "membership") for word in run)


def _way(found: Sequence[Word]) -> Way | None:
    """The direction of a verb of movement at the end: exports rose, saw sales rise, but not "a rise"."""
    if not found or (noun_of(found[-1]) and not (len(found) > 1 and noun_of(found[-2]))):
        return None
    return move_of(found[-1].folded)


def led(found: Sequence[Word]) -> tuple[list[Word], bool, bool]:
    """The words before a figure without those that only lead to it; whether those say "by" and "to"."""
    kept = list(found)
    by = to = False
    while kept and (
        kept[-1].folded in english_words("measure link")
        or kept[-1].folded in english_words("adverb")
        or kept[-1].text == "@"
    ):
        word = kept.pop().folded
        by |= word in english_words("measure moved by")
        to |= (
            word == "from"
            or word in english_words("measure moved to")
            or word in ("reached", "stood", "reaching")
        )
    return kept, by, to


def _phrase(text: str, run: Sequence[Word], way: Way | None, *, level: bool) -> str:
    """The first phrase of a run that has a measure, with the movement, or without it for a level."""
    beyond = next((i + 1 for i, word in enumerate(run) if word.folded in ("above", "below", "beyond")), 0)
    run = run[beyond:]  # a rate above | the average
    rate = next((i + 1 for i, word in enumerate(run) if word.folded == "at"), 0)
    if any(noun_of(word) for word in run[rate:]):
        run = run[rate:]  # profits brought home at | a rate
    head = next((place for place, word in enumerate(run) if noun_of(word)), None)
    if head is None:
        return ""
    noun = noun_of(run[head])
    if noun and noun.sort in MOVES and level:
        return _phrase(text, run[head + 1 :], None, level=True)
    begin = head
    while begin and run[begin - 1].folded not in english_words(
        "preposition", "article", "demonstrative", "adverb"
    ):
        begin -= 1
    kept = without_asides(run[begin:])
    if noun and noun.sort in NEEDY | MOVES and len(kept) < 2:
        return ""
    words = labelled(text, kept)
    whose = any(word.folded.endswith(("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")) for word in kept[:2])
    the = "the " if whose and begin and run[begin - 1].folded == "the" else ""
    return f"{_MOVED[way]} {the}{words}" if way and words else the * bool(words) + words
