"""Names of the table of `known` in spellings that it does not have.

Authors misspell names, join words (مجلسالأمن), give foreign names an article (الفيسبوك), and form adjectives
that the table lacks (Parisian, الدومينيكية). Whoever is about to hint that a name is lacking asks here first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.meaning.known import arabic_forms, english_forms, is_people, without_letters
from generator.meaning.sounds import SHORTEST, WORD, heard, pronounced
from generator.text.clitics import ARTICLE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_CAPITAL = re.compile(r"\b[A-Z]\w{3,}")
_SHORT = 4
"""Letters of a name that is known with an article which it does not have in the table."""
_PART = 5
"""Letters of a name that is known inside a longer word."""
_JOINED = 3
"""More letters than the name has a word that was joined with others."""
_WHOLE = 8
"""Letters of a name that is known wherever words end: الواشنطن بوست."""
_LONG = 6
"""Letters of an Arabic name of which one may be wrong; of an English one, one more."""


def is_nearly_in_arabic(code: str, english: str, arabic: str) -> bool:
    """Whether an Arabic text has the name of a row misspelled, or has the sounds of its English."""
    words = WORD.findall(fold(arabic).text)
    names = {name.removeprefix(ARTICLE) for name in _by_code(arabic=True).get(code, ())}
    text = "".join(words) + " " + "".join(word for word in words if not is_people(word))
    return (
        any(_is_nearly(word, names) for word in words)
        or any(name in text for name in names if len(name) >= _WHOLE)
        or _is_spelled(english, words)
    )


def is_nearly_in_english(code: str, english: str) -> bool:
    """Whether an English text has the name of a row, given by its code, misspelled or in a longer word."""
    names = [name for name in _by_code(arabic=False).get(code, ()) if len(name) >= _PART]
    return any(
        word.startswith(name) or (len(name) > _LONG and Levenshtein.distance(word, name) <= 1)
        for word in _CAPITAL.findall(english)
        if word not in english_forms()
        for name in names
    )


def _is_nearly(word: str, names: set[str]) -> bool:
    """Whether a folded word is one of the names without their article, or has one joined with others."""
    bare = {letters.removeprefix(ARTICLE) for letters in without_letters(word)}
    if any(name in bare for name in names if len(name) >= _SHORT):
        return True
    shortest = min(bare, key=len)
    if any(name in shortest for name in names if _PART <= len(name) <= len(shortest) - _JOINED):
        return True
    return not any(form in arabic_forms() for form in bare) and any(
        Levenshtein.distance(form, name) <= 1 for name in names if len(name) >= _LONG for form in bare
    )


def _is_spelled(english: str, words: list[str]) -> bool:
    """Whether Arabic words have the consonants of all the words of an English name, and enough of them."""
    sounds = frozenset(map(heard, words))
    parts = [pronounced(part) for part in english.split()]
    long = [any(len(name) > SHORTEST and _is_part(name, sounds) for name in part) for part in parts]
    return any(long) and all(
        known or not sounds.isdisjoint(part) for known, part in zip(long, parts, strict=True)
    )


def _is_part(name: str, sounds: frozenset[str]) -> bool:
    """Whether one of the sounds has those of a name in it, or is in them and is long enough."""
    return any(name in sound or (len(sound) > SHORTEST and sound in name) for sound in sounds)


@cache
def _by_code(*, arabic: bool) -> Mapping[str, tuple[str, ...]]:
    """The forms of each row in one language, without blanks."""
    forms: dict[str, list[str]] = {}
    for written, entries in (arabic_forms() if arabic else english_forms()).items():
        for form in entries:
            forms.setdefault(form.code, []).append(written.replace(" ", ""))
    return {code: tuple(names) for code, names in forms.items()}
