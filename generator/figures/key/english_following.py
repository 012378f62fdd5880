"""Labels from the words after an English figure: its source, its substance, its place, its complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.actions import english_action
from generator.figures.key.english_phrase import INNER, english_words, forward, labelled, noun_of
from generator.figures.key.figure_span import HYPHENS, extent
from generator.figures.key.words import Word, phrase
from generator.figures.lexicon.measures import MOVES, NEEDY
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_PAID_IN = frozenset({"shares", "stock", "stocks", "cash", "bonds"})
"""What a sum is paid in."""
_ANYONE = frozenset({"anyone", "anybody", "everyone", "everybody", "someone", "whoever", "those"})
"""Pronouns that say nothing without the clause after them."""
_LATEST = 2
"""How many words may come before the measure."""
MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
"""Kinds without a counted noun."""


def of_source(text: str, figure: Figure, following: Sequence[Word]) -> str:
    """The measure after the figure: $5 in net income, a 5% rise in exports, a 7-magnitude quake."""
    linked = len(following) > 1 and following[0].folded in ("in", "of")
    run = forward(following[linked:])
    first = next((place for place, word in enumerate(run) if noun_of(word)), None)
    if first is None or first > _LATEST or any(word.folded in INNER for word in run[:first]):
        return ""
    noun = noun_of(run[first])
    strength = (figure.noun or "").removesuffix("s") == "magnitude"
    lonely = noun is None or noun.sort in NEEDY or noun.sort in MOVES
    alone = (lonely and len(run) < 2) or (figure.kind not in MEASURED and not strength)
    if linked and following[1].folded in english_words("demonstrative"):
        return ""  # of its shares
    if linked and following[0].folded == "in" and following[1].folded in _PAID_IN:
        return ""  # pay $5 in shares
    if linked and following[0].folded == "of":
        share = figure.kind is Kind.PERCENT and not alone and noun and noun.sort not in MOVES
        return f"share of {named}" if share and (named := labelled(text, run)) else ""
    if alone or (linked and (figure.kind is Kind.PERCENT or run[0].text[:1].isupper())):
        return ""
    return labelled(text, run[first : first + 1]) if strength else labelled(text, run)


def of_count(text: str, figure: Figure, found: Sequence[Word], following: Sequence[Word]) -> str:
    """The counted noun with its complement or what became of it: members of the union; branches closed."""
    noun = figure.noun or ""
    hyphenated = text[figure.end : figure.end + 1] in tuple(HYPHENS)
    cut = noun and text[extent(text, figure)[1] :][:1] in tuple(HYPHENS)  # narrow-body aircraft
    if cut:
        return ""
    if acted := english_action(figure, found, following):
        return acted
    if (
        figure.kind is not Kind.COUNT
        or not noun
        or hyphenated
        or noun.split()[-1] in english_words("anybody")
    ):
        return ""
    if len(following) > 1 and following[0].folded in ("of", "for") and not _empty(following[1]):
        run = forward(following[1:])
        return f"{noun} {following[0].text} {labelled(text, run)}" if run and labelled(text, run) else ""
    return ""


def distance(text: str, found: Sequence[Word], following: Sequence[Word]) -> str:
    """How far it is from a place: 72 kilometres south-east of the capital."""
    run = list(following[:4])
    while run and run[0].folded in english_words("direction"):
        run.pop(0)
    if (found and found[-1].folded in ("within", "about")) or not run or run[0].folded not in ("from", "of"):
        return ""
    turned = len(run) < len(following[:4]) or run[0].folded == "from"
    place = _place(forward(following[following.index(run[0]) + 1 :])) if turned else []
    return f"distance from {phrase(text, place)}" if labelled(text, place) else ""


def _place(found: Sequence[Word]) -> list[Word]:
    """The words of a name that a phrase begins with, or all of them if it begins with none."""
    words = list(found)
    named = words and words[0].text[:1].isupper()
    end = next((i for i, word in enumerate(words) if not word.text[:1].isupper()), len(words))
    return words[:end] if named else words


def of_substance(text: str, following: Sequence[Word]) -> str:
    """What "of" after a quantity names: 36,000 tonnes of dates."""
    if len(following) < 2 or following[0].folded != "of" or _empty(following[1]):
        return ""
    return labelled(text, forward(following[1:5]))


def _empty(word: Word) -> bool:
    small = english_words("demonstrative", "time", "auxiliary") | _ANYONE
    return word.border or word.figure or word.folded in small
