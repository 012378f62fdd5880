"""Names of two consonants, such as Nayef, which are looked for only beside another name.

Alone, so short a name is too often an ordinary word with a capital. Beside a first name or a family name it
is a name, and Arabic would spell it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.meaning.english_names import english_names
from generator.meaning.name_words import is_given, is_new
from generator.meaning.sounds import SHORTEST, WORD, heard, pronounced, sounds_of_arabic, spoken
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIR = re.compile(r"(?=\b([A-Z][\w'’-]+) (?:(?:[Bb]in|[Bb]en|al|el|de|van) )?([A-Z][\w'’-]+))")
"""Two words with a capital, with what may be between the names of one person."""


def has_first_name(family: str, arabic: str) -> bool:
    """Whether a given name, or a word that no table has, is before the family name in an Arabic text."""
    words = WORD.findall(fold(arabic).text)
    families = pronounced(family)
    return any(
        (is_given(first) or is_new(first)) and heard(last) in families for first, last in pairwise(words)
    )


def unspelled_short_names(arabic: str, english: str) -> Iterator[str]:
    """The names of two consonants that have another name beside them and that the Arabic does not spell."""
    spelled = list(english_names(english, SHORTEST - 1))
    short = {name for name in spelled if len(spoken(name)) == SHORTEST - 1}
    if not short:
        return
    words = sounds_of_arabic(arabic)
    beside = set[str]()
    for first, last in (pair.groups() for pair in _PAIR.finditer(english)):
        if last in spelled and (first in spelled or not words.isdisjoint(pronounced(first))):
            beside.add(last)
        if {first, last} <= {*spelled} and has_first_name(last, arabic):
            beside.add(first)
    for name in spelled:
        if name in short & beside and words.isdisjoint(pronounced(name)):
            yield name
