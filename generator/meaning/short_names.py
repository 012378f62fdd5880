"""Names of few consonants, such as Nayef, which are looked for only beside another name.

Alone, so short a name is too often an ordinary word with a capital. Beside a first name or a family name it
is a name, and Arabic would spell it.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table
from generator.meaning.english_names import english_names, is_spelled
from generator.meaning.known import without_letters
from generator.meaning.name_words import is_free, is_given, is_new, ordinary
from generator.meaning.sounds import (
    SHORTEST,
    WORD,
    Spoken,
    heard,
    is_among,
    is_heard,
    pronounced,
    small_sounds,
    sounds_of_arabic,
)
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


def sounds_of_long_words(arabic: str) -> set[str]:
    """The sounds of an Arabic text without its stop words, which spell no short name: من, Mina."""
    return sounds_of_arabic(" ".join(w for w in WORD.findall(fold(arabic).text) if w not in _stop_words()))


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(word for row in table("stop_words") for word in row.folded("arabic"))


def other_families(arabic: str, english: str, said: Spoken) -> Iterator[str]:
    """The family names that are not beside their first names in the Arabic: Anna Bird is not أنا بود."""
    names = frozenset(english_names(english, 1))
    pairs = [pair.groups() for pair in _PAIR.finditer(english) if pair[2] in names and is_spelled(pair[1])]
    words = [*WORD.findall(fold(arabic).text), "", ""] if pairs else []
    for first, last in pairs:
        given = {sound for sound in pronounced(first) if len(sound) >= SHORTEST}
        places = [place for place, word in enumerate(words) if _is_first(word, given)]
        beside = {sound for place in places for sound in _sounds(words[max(place - 2, 0) : place + 3])}
        spelled = any(_is_alike(family, sound) for family in pronounced(last) for sound in beside)
        if not spelled and any(_is_unsaid(words[place + 1], said, english) for place in places):
            yield last


def _is_first(word: str, given: set[str]) -> bool:
    """Whether an Arabic word is a first name with one of the sounds, with or without what is attached."""
    return any(heard(form) in given and (is_given(form) or is_new(form)) for form in without_letters(word))


def _sounds(words: list[str]) -> set[str]:
    return sounds_of_arabic(" ".join(words))


def _is_alike(family: str, sound: str) -> bool:
    """Whether two sounds may be those of one name; short ones may differ in their ends: Pons, بون."""
    if len(family) < SHORTEST:
        return (
            sound == family
            or (len(family) > 1 and family == sound[:-1])
            or (len(sound) > 1 and sound == family[:-1])
        )
    return is_among(family, {sound}) or (len(sound) > 1 and family.startswith(sound))


def _is_unsaid(word: str, said: Spoken, english: str) -> bool:
    """Whether an Arabic word that no table has is spelled nowhere in an English text."""
    sound = heard(word)
    words = said.words | small_sounds(english) if len(sound) >= SHORTEST else said.words
    if not word.isalpha() or not is_free(word) or word in ordinary():
        return False
    return len(sound) < SHORTEST - 1 or not is_heard(sound, words)
