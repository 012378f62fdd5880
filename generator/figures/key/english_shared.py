"""Labels that an English figure shares with one before it.

"To" after a movement gives the level (rose 5% by March to $7 billion), an increase is of what was told before
(reached $7 billion, an increase of 5%), and a total is of its subject (rose 5%, totaling $7 billion).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.english_label import led
from generator.figures.key.english_phrase import english_words, forward, labelled, noun_of
from generator.figures.key.words import NUMBER, Word
from generator.figures.lexicon.measures import MOVES, measure_nouns

if TYPE_CHECKING:
    from collections.abc import Sequence


def continued(found: Sequence[Word], shared: str) -> str:
    """The label of a figure from that of the one before it; empty when they do not share it."""
    kept, _, to = led(found)
    if not shared:
        return ""
    if move := _move(kept):
        return f"{move} in {level(shared)}" if _only_times(kept[:-1]) else ""
    reaches = bool(kept) and kept[-1].folded in english_words("infinitive of the level")
    totals = any(word.folded in english_words("total of the subject") for word in found[len(kept) :])
    if not (to or reaches or totals) or not _only_times(kept[: -2 if reaches else None]):
        return ""
    before = bool(kept) and kept[-1].folded in ("after", "from")
    return level(shared) if level(shared) != shared or totals or before else ""


def moved_in(text: str, found: Sequence[Word], following: Sequence[Word]) -> str:
    """What moved by a figure between the movement and what moved: a rise of 21% in the number of tourists."""
    move = _move(led(found)[0])
    if not move or not following or following[0].folded != "in":
        return ""
    named = labelled(text, forward(following[1:]))
    return f"{move} in {named}" if named else ""


def _move(found: Sequence[Word]) -> str:
    """The noun of a movement right before "of" and the figure: an increase."""
    noun = noun_of(found[-1]) if found else None
    return found[-1].folded if noun and noun.sort in MOVES else ""


def _only_times(found: Sequence[Word]) -> bool:
    """Whether only times, marks and articles come between the figure before and these words."""
    last = next((place for place in reversed(range(len(found))) if found[place].text == NUMBER), None)
    small = english_words("measure aside", "time", "article", "preposition", "comparing")
    return last is not None and all(
        word.folded in small or word.text in ",@" or word.figure or len(word.folded) < 2
        for word in found[last:]
    )


def level(label: str) -> str:
    """The label without its movement: "exports" for "rise in exports"."""
    words = label.split()
    noun = measure_nouns("english").get(words[0].lower()) if words else None
    if noun and noun.sort in MOVES and len(words) > 2 and words[1] in ("in", "of"):
        return " ".join(words[2:])
    return label
