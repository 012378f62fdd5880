"""Whether English words name somebody or something, as capitals show."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from generator.figures.key.english_phrase import english_words, is_verb, noun_of
from generator.figures.lexicon.people_and_places import things_counted
from generator.figures.lexicon.word_lists import stop_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word

_OF_A_PEOPLE = re.compile(r"\w{2,}(?:ian|ish|ese|ench|utch|aqi|udi|ati|eni|ani|raeli)")
"""Endings of adjectives of peoples."""
_MANY = re.compile(r"[^aious]s$")
"""How a plural ends; Oasis and Jesus are none."""
_MEASURES = frozenset({"gdp", "gnp", "cpi", "ppi", "pmi", "vat", "gmt", "it", "dna", "tv"})
"""Abbreviations of what many countries have."""
_OF_ONE = frozenset({"is", "was", "has"})
"""Verbs before which a noun that ends in s is no plural: Jones was."""


def names_somebody(found: Sequence[Word], *, first: bool = False) -> bool:
    """Whether a word has the capital of a name; of the `first` of a sentence other signs must say so."""
    return (first and _is_a_name(found[:2])) or any(map(_has_a_capital, found[1:] if first else found))


def _has_a_capital(word: Word) -> bool:
    return word.text[:1].isupper() and word.folded not in _no_names()


def _is_a_name(found: Sequence[Word]) -> bool:
    """Whether the first word of a sentence names somebody: of a people, or with a verb right after it."""
    if len(found) < 2 or not _has_a_capital(found[0]):
        return False
    word, following = found
    if _OF_A_PEOPLE.fullmatch(word.folded) or word.folded.endswith("'s"):
        return word.folded.removesuffix("'s") not in things_counted()
    common = (
        noun_of(word) is not None or word.folded in things_counted() or word.folded.endswith(("ly", "ing"))
    )
    many = _MANY.search(word.folded) is not None and following.folded not in _OF_ONE
    told = is_verb(following) or following.folded in english_words("finite verb", "adverb")
    return told and not common and not many


@cache
def _no_names() -> frozenset[str]:
    """Folded words that are written with a capital and name nobody: months, weekdays, a sentence's first."""
    english = Locale("en")
    times = {
        name.lower()
        for names in (english.months, english.days)
        for width in ("wide", "abbreviated")
        for name in names["format"][width].values()
    }
    return frozenset(times | stop_words() | _MEASURES | {"some", "then", "now"})
