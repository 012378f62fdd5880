"""English for pending rows, word for word from the lexicon; silent where a word is ambiguous."""

from __future__ import annotations

from generator.figures.key.arabic_phrase import noun_of
from generator.figures.lexicon.measures import MOVES, NEEDY, fate_labels
from generator.figures.lexicon.people_and_places import english_of
from generator.model import Figure, Gloss, Measure, Wording
from generator.text.folding import fold_word

_PLURALS = {"person": "people", "child": "children", "man": "men", "woman": "women", "aircraft": "aircraft"}
_MOST = 2
"""Most words of a label that the lexicon can translate."""


def gloss(figure: Figure, measure: Measure) -> Gloss:
    """What the lexicon knows of a pending row."""
    return Gloss(noun=_noun(figure), measures=_measure(measure) if measure.wording is Wording.LABEL else None)


def _noun(figure: Figure) -> str | None:
    words = (figure.noun or "").split()
    english = english_of(fold_word(words[0])) if len(words) == 1 else None
    return english if english is None or figure.value == 1 else _plural(english)


def _plural(noun: str) -> str:
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _measure(measure: Measure) -> str | None:
    if measure.text in fate_labels():
        return fate_labels()[measure.text]
    words = measure.text.split()
    nouns = [noun_of(fold_word(word)) for word in words]
    complete = 0 < len(words) <= _MOST and all(fold_word(word).startswith(("ال", "لل")) for word in words[1:])
    if not complete or nouns[0] is None or None in nouns:
        return None
    english = [noun.english for noun in nouns if noun]
    if len(words) == 1:
        return None if nouns[0].sort in NEEDY | MOVES else english[0]
    return f"{english[0]} {'in' if nouns[0].sort in MOVES else 'of'} {english[1]}"
