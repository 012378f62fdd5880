"""Persons of an article that a sentence has with both names, and another one with either."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.meaning.english_names import is_in_capitals
from generator.meaning.name_words import is_open
from generator.meaning.sounds import WORD, heard, pronounced, sounds_of_english
from generator.text.clitics import ARTICLE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FULL_NAME = re.compile(r"\b(?=([A-Z][\w'’-]+) ([A-Z][\w'’-]+))")


def whole_names(words: Sequence[str], english: str) -> Iterator[str]:
    """The names in two words that both languages spell, one after the other, and their second words."""
    if is_in_capitals(english):
        return
    whole = [(pronounced(first), pronounced(last)) for first, last in _FULL_NAME.findall(english)]
    for before, last in pairwise(words) if whole else ():
        first = before.removeprefix("و")
        given, family = heard(first), heard(last)
        ways = {given, "l" + given} if first.startswith(ARTICLE) else {given}  # الأخضر, Lakhdar
        if (
            len(given) > 1 < len(family)
            and is_open(last)
            and any(not ways.isdisjoint(f) and family in s for f, s in whole)
        ):
            yield from (last, f"{first} {last}")


def persons_of(arabic: str, english: str, known: frozenset[str]) -> dict[str, str]:
    """The first names in the Arabic of persons of the article whose families the English has.

    Each with the sounds of the family: Arabic may write بيتر for بيتر دازاك, and English Daszak.
    """
    words = frozenset(WORD.findall(fold(arabic).text)) if known else frozenset()
    families = sounds_of_english(english).words
    whole = (name.split(" ") for name in known if " " in name)
    return {
        first: heard(last)
        for first, last in whole
        if (first in words or f"و{first}" in words) and heard(last) in families
    }
