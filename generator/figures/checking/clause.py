"""The words of a sentence before and after a figure, which the relations of the figure are read from."""

from __future__ import annotations

import re

from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import CONJUNCTIONS

_TOKEN = re.compile(
    r"[^\W\d_]+-\d+\w*|\d+(?:[.,٫٬ر]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?"
    r"|[.!?؟;؛\n]+(?=\s|$)|[,،:()\"«»]"
)
_ASIDE = re.compile(r"\([^()]{0,40}\)")
_ENDS = frozenset(".!?؟;؛\n")
PAUSES = frozenset(',،:()"«»')
_ABBREVIATED = frozenset("a p m am pm no vs jan feb mar apr aug sept oct nov dec".split())
"""Words after which a full stop does not end the sentence."""


def words_before(before: str) -> list[str]:
    """The folded words, numbers and pauses of the sentence before a figure, the nearest first."""
    words = _TOKEN.findall(_ASIDE.sub("", before))
    nearest: list[str] = []
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if word[0] in _ENDS and (place == 0 or words[place - 1] not in _ABBREVIATED):
            break
        nearest.append(word)
    return nearest


def words_after(after: str) -> list[str]:
    """The folded words, numbers and pauses of the sentence after a figure, the nearest first."""
    words: list[str] = []
    for word in _TOKEN.findall(after):
        if word[0] in _ENDS and (not words or words[-1] not in _ABBREVIATED):
            break
        words.append(word)
    return words


def is_number(word: str) -> bool:
    """Whether a word is a number by itself, unlike 155mm."""
    return word[0].isdigit() and word[-1].isdigit()


def opens_with_waw(word: str) -> bool:
    """Whether a folded Arabic word is joined by و to what is before it: وأصيب, but not وزير."""
    return word[0] in CONJUNCTIONS[0] and len(word) > 2 and word not in word_list("begins with waw")
