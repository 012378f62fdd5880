"""Arabic words that look like foreign names: no table has them, and they have more vowels than Arabic words.

Arabic leaves out the short vowels of its own words, and writes those of foreign words as long ones. Loans
look the same (فيتامين); their English has their consonants too, so whoever looks for a foreign word looks
among all words of the English.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.meaning.name_words import is_new

_FEWEST, _MOST = 5, 10
"""Letters of such a word."""
_VOWEL = re.compile("[اوي]")
_MANY, _SOME = 3, 2
"""Vowels after the first letter."""
_FIRST_OF_VERB, _FIRST = frozenset("تيس"), frozenset("متينبلكفسوا")
"""First letters of Arabic words too, in words with many vowels and in those with some."""
_LAST = frozenset("ايوته")
"""Last letters of Arabic words, which adjectives, plurals and verbs have."""
_ENDING = ("ا", "ي", "ان", "كم")
_INFLECTED = re.compile(
    ".وا..?.?|.وا.ي.|..ا.ي.|.{2,3}[يو]ان|.{3}ايب|.*(?:يا|وا|اتك|ني|نا|يكي)|(?:[غج]ي[غجق]ا|ميغا|كيلو).*|.{2,}ال.{3,}|ما?[يت].*"
)
"""Plurals, verbal nouns, adverbs, adjectives and units, and words that were joined: عوامل, خراطيم, غليان,
قياسيا, ديناميكي, كيلوغرام, حسابخاص."""


@lru_cache(maxsize=65536)
def is_foreign(word: str) -> bool:
    """Whether a folded word without anything attached to it looks like a foreign name."""
    if not _FEWEST <= len(word) <= _MOST or not is_new(word) or _INFLECTED.fullmatch(word):
        return False
    vowels = len(_VOWEL.findall(word[1:]))
    if vowels > _MANY:
        return word[0] not in _FIRST_OF_VERB
    if vowels == _MANY:
        return word[0] not in _FIRST and not word.endswith(_ENDING)
    return vowels == _SOME and word[0] not in _FIRST and word[-1] not in _LAST
