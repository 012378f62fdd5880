"""The noun phrase that names what an English figure measures, where the construction is certain.

A label has a noun of the table `measures`, in the place that the grammar gives it: before the words that lead
to the figure (a deficit of $5), as the subject of a verb of movement (exports rose 5%), after the figure (a
5% rise in exports, $5 in net income). Everything else has no label.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.key.actions import english_action
from generator.figures.key.figure_span import HYPHENS
from generator.figures.key.words import Word, phrase
from generator.figures.lexicon.measures import MOVES, NEEDY, MeasureNoun, measure_nouns
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.context import move_of
from generator.model import Kind, Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

LONGEST = 9
"""Most words in a label."""
_words = partial(word_list, language="english")
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
"""Kinds without a counted noun."""
_MOVED = {Way.ROSE: "rise in", Way.FELL: "fall in"}
_INNER = frozenset({"of", "in", "for", "on", "from", "to"})


def noun_of(word: Word) -> MeasureNoun | None:
    """The measure that a word names."""
    return measure_nouns("english").get(word.folded)


def stated(text: str, found: Sequence[Word], figure: Figure, following: Sequence[Word]) -> str:
    """The label that the words before the figure state; empty when none is certain."""
    kept, by, to = _led(found)
    way = _way(kept)
    if kept and (way or kept[-1].folded in _words("level verb")):
        way = way or _direction(found[len(kept) :])
        kept.pop()
        while kept and kept[-1].folded in _words("auxiliary", "adverb"):
            kept.pop()
    elif len(kept) == len(found):
        return _cost(text, kept)
    else:
        way = _direction(found[len(kept) :])
    run = _run(kept)
    if any(word.folded in _words("measure example") for word in run) or _is_one_of_two(kept, run, following):
        return ""
    if figure.kind not in _MEASURED and not (by or to or way or _counts(run)):
        return ""
    way = way or (_caused(kept[: len(kept) - len(run)]) if by else None)
    moved_by = by or (way is not None and not to)
    level = to or (way is None and figure.kind is not Kind.PERCENT)
    named = _phrase(text, run, way if moved_by else None, level=level)
    if named and " " not in named and figure.kind is Kind.QUANTITY:
        substance = of_substance(text, following)
        return f"{named} of {substance}" if substance else named
    return named


def _direction(leading: Sequence[Word]) -> Way | None:
    """The direction of "up" or "down" right before the figure."""
    ways = {"up": Way.ROSE, "down": Way.FELL}
    return next((ways[word.folded] for word in leading if word.folded in ways), None)


def _is_one_of_two(found: Sequence[Word], run: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether the run is only the last of several subjects: imports and exports rose."""
    before = found[: len(found) - len(run)]
    joined = len(before) > 1 and before[-1].folded == "and" and noun_of(before[-2]) is not None
    return joined or any(word.folded in _words("respectively") for word in following)


def _caused(found: Sequence[Word]) -> Way | None:
    """The direction of a verb that moves its object: raised the rate by 50 points."""
    last = found[-1].folded if found else ""
    if last in _words("raising verb"):
        return Way.ROSE
    return Way.FELL if last in _words("lowering verb") else None


def _cost(text: str, found: Sequence[Word]) -> str:
    """The label of what will cost so much: the project will cost."""
    if len(found) < 3 or found[-1].folded != "cost" or found[-2].folded not in _words("auxiliary"):
        return ""
    run = _run(found[:-2])
    short = 1 < len(run) < 5 and run[0].folded in _words("article")
    named = _labelled(text, run[1:]) if short else ""
    return f"cost of the {named}" if named else ""


def _counts(run: Sequence[Word]) -> bool:
    """Whether the words name a number: the number of visitors, the population."""
    return any(word.folded in ("number", "population", "capacity", "toll", "membership") for word in run)


def _way(found: Sequence[Word]) -> Way | None:
    """The direction of a verb of movement at the end: exports rose, saw sales rise, but not "a rise"."""
    if not found or (noun_of(found[-1]) and not (len(found) > 1 and noun_of(found[-2]))):
        return None
    return move_of(found[-1].folded)


def of_source(text: str, figure: Figure, following: Sequence[Word]) -> str:
    """The measure after the figure: $5 in net income, a 5% rise in exports, a $5 takeover."""
    if not following:
        return ""
    linked = len(following) > 1 and following[0].folded in ("in", "of")
    run = _forward(following[1:] if linked else following)
    first = next((place for place, word in enumerate(run) if noun_of(word)), None)
    if (
        first is None
        or first > 2
        or (linked and figure.kind is Kind.PERCENT)
        or any(word.folded in _INNER for word in run[:first])
    ):
        return ""
    noun = noun_of(run[first])
    lonely = noun is None or noun.sort in NEEDY or noun.sort in MOVES
    alone = (lonely and len(run) < 2) or figure.kind not in _MEASURED
    if alone or (linked and (following[0].folded == "of" or run[0].text[:1].isupper())):
        return ""
    return _labelled(text, run)


def of_count(text: str, figure: Figure, found: Sequence[Word], following: Sequence[Word]) -> str:
    """The counted noun with its complement, if that says more than what is counted: members of the union."""
    noun = figure.noun or ""
    if acted := english_action(figure, found, following):
        return acted
    hyphenated = text[figure.end : figure.end + 1] in tuple(HYPHENS)
    if figure.kind is not Kind.COUNT or not noun or hyphenated or noun.split()[-1] in _words("anybody"):
        return ""
    if len(following) > 1 and following[0].folded in ("of", "for") and not _empty(following[1]):
        run = _forward(following[1:])
        return f"{noun} {following[0].text} {_labelled(text, run)}" if run and _labelled(text, run) else ""
    told = len(noun.split()) > 1 and noun[:1].islower() and not noun.split()[0].endswith("ed")
    return noun if told else ""


def distance(text: str, found: Sequence[Word], following: Sequence[Word]) -> str:
    """How far it is from a place: 72 kilometres south-east of the capital."""
    run = list(following[:4])
    while run and run[0].folded in _words("direction"):
        run.pop(0)
    if (found and found[-1].folded in ("within", "about")) or not run or run[0].folded not in ("from", "of"):
        return ""
    turned = len(run) < len(following[:4]) or run[0].folded == "from"
    place = _forward(following[following.index(run[0]) + 1 :]) if turned else []
    return f"distance from {phrase(text, place)}" if _labelled(text, place) else ""


def of_substance(text: str, following: Sequence[Word]) -> str:
    """What "of" after a quantity names: 36,000 tonnes of dates."""
    if len(following) < 2 or following[0].folded != "of" or _empty(following[1]):
        return ""
    return _labelled(text, _forward(following[1:5]))


def continued(found: Sequence[Word], shared: str) -> str:
    """The label of the figure before, if that is how far it moved and "to" follows: rose 5% to $7 billion."""
    kept, _, to = _led(found)
    moved = level(shared) != shared
    return level(shared) if moved and kept and kept[-1].figure and to else ""


def level(label: str) -> str:
    """The label without its movement: "exports" for "rise in exports"."""
    words = label.split()
    noun = measure_nouns("english").get(words[0].lower()) if words else None
    if noun and noun.sort in MOVES and len(words) > 2 and words[1] in ("in", "of"):
        return " ".join(words[2:])
    return label


def _empty(word: Word) -> bool:
    return word.border or word.figure or word.folded in _words("demonstrative", "time", "auxiliary")


def _led(found: Sequence[Word]) -> tuple[list[Word], bool, bool]:
    """The words without those that only lead to the figure; whether those say "by" and "to"."""
    kept = list(found)
    by = to = False
    while kept and (
        kept[-1].folded in _words("measure link")
        or kept[-1].folded in _words("adverb")
        or kept[-1].text == "@"
    ):
        word = kept.pop().folded
        by |= word in _words("measure moved by")
        to |= word in _words("measure moved to") or word in ("reached", "stood", "reaching")
    return kept, by, to


def _is_verb(word: Word) -> bool:
    if noun_of(word):
        return False
    plain = word.folded
    known = plain in _words("verb", "auxiliary", "saying verb") or (move_of(plain) is not None)
    return known or (plain.endswith("ed") and len(plain) > 4)


def _run(found: Sequence[Word]) -> list[Word]:
    """The words at the end without a verb, a mark, a figure or a word that opens a clause."""
    run: list[Word] = []
    for word in reversed(found):
        if word.border or word.figure or _is_verb(word) or word.folded in _words("clause") or len(run) > 14:
            break
        run.insert(0, word)
    return run


def _forward(found: Sequence[Word]) -> list[Word]:
    run: list[Word] = []
    for word in found[:LONGEST]:
        if (
            word.border
            or word.figure
            or _is_verb(word)
            or word.folded in _words("clause", "measure aside", "adverb")
        ):
            break
        if word.folded in _words("preposition") and (word.folded not in _INNER or word.folded == "to"):
            break
        run.append(word)
    return run


def _phrase(text: str, run: Sequence[Word], way: Way | None, *, level: bool) -> str:
    """The first phrase of a run that has a measure, with the movement, or without it for a level."""
    head = next((place for place, word in enumerate(run) if noun_of(word)), None)
    if head is None:
        return ""
    noun = noun_of(run[head])
    if noun and noun.sort in MOVES and level:
        return _phrase(text, run[head + 1 :], None, level=True)
    begin = head
    while begin and run[begin - 1].folded not in _words("preposition", "article", "demonstrative", "adverb"):
        begin -= 1
    kept = _without_asides(run[begin:])
    if noun and noun.sort in NEEDY | MOVES and len(kept) < 2:
        return ""
    words = _labelled(text, kept)
    return f"{_MOVED[way]} {words}" if way and words else words


def _without_asides(run: Sequence[Word]) -> list[Word]:
    for place, word in enumerate(run):
        if place and word.folded in _words("measure aside"):
            return list(run[:place])
    return list(run)


@cache
def _common() -> frozenset[str]:
    """Words that are written with a capital only where a sentence begins."""
    things = (
        word for name in ("things", "substances") for row in table(name) for word in row.folded("english")
    )
    return frozenset((*measure_nouns("english"), *things))


def _labelled(text: str, run: Sequence[Word]) -> str:
    """The words without particles at their ends; empty when too long or hanging on another sentence."""
    kept = list(run)
    drop = _words("preposition", "article", "demonstrative", "time")
    while kept and kept[0].folded in _words("article", "preposition", "demonstrative"):
        kept.pop(0)
    while kept and (kept[-1].folded in drop or kept[-1].folded == "and"):
        kept.pop()
    if not kept or len(kept) > LONGEST or any(word.folded in _words("demonstrative") for word in kept):
        return ""
    words = phrase(text, kept)
    begun = kept[0].text[:1].isupper() and kept[0].folded in _common()
    return words[:1].lower() + words[1:] if begun else words
