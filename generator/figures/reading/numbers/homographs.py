"""Words that are numbers only beside certain words: سبع الليل is the lion of the night."""

from __future__ import annotations

import re

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.numbered_things import is_named
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.tokens.categories import COUNTABLE, PAUSES
from generator.figures.reading.tokens.token import Token, shape_of

_VAGUE = frozenset("several few many some عده بضعه".split())
_NAMES = frozenset({"ستون"})
"""Sixty, and the name Stone in the same letters: a number only before what it can count."""
_SPOKEN = "ميه"
"""A hundred as it is spoken, and a first name: مية الجريبي."""
_CONSTRUCT = frozenset({"ثماني", "ثمان"})
"""Eight before its noun, octagonal after it."""
_HALF_OR_TEXT = frozenset({"نص", "النص", "بنص", "لنص", "كنص"})
"""The spoken half, and far more often the written "text": a half only after a unit and "and"."""
_WROTE = "الف"
"""A thousand, and "composed" in the same letters."""
_OF_NOUN = frozenset({"الفي"})
"""Two thousand before its noun."""
_NO_NOUN = frozenset("بصحبه برفقه هذا هذه كان كانت وقد سوف يوم".split())
"""Words after a name, which the stop words lack."""
_LISTING = PAUSES | {Category.AND}


def is_number(tokens: list[Token], begin: int, end: int, *, arabic: bool) -> bool:
    """Whether the words read as a number are one; only a single word can be anything else."""
    if end - begin > 1:
        return True
    word = tokens[begin]
    before = tokens[begin - 1] if begin else None
    following = tokens[end] if end < len(tokens) else None
    around = (before.text if before else "", following.text if following else "")
    if is_named(word.text, *around) or (word.definite and is_named(word.text[2:], *around)):
        return False
    if word.category == Category.SCALE:
        wrote = arabic and word.text == _WROTE and following is not None and _is_written(following)
        nameless = word.text not in _OF_NOUN or _opens_noun(before, following)
        return nameless and not wrote and (before is None or before.text not in _VAGUE)
    if word.name in _JUDGES:
        return _JUDGES[word.name](before, tokens[end : end + 3])
    if word.text in _HALF_OR_TEXT:
        joined = begin > 1 and tokens[begin - 1].category == Category.AND
        return joined and tokens[begin - 2].category in (Category.MEASURE, Category.TIME)
    return not arabic or _counts(word, following)


def _opens_noun(before: Token | None, following: Token | None) -> bool:
    """Whether two thousand has its noun: ألفي شخص; the name Alfie has the same letters."""
    if following is None or following.definite:
        return False
    if following.category != Category.WORD:
        return following.category in COUNTABLE
    if before is not None and before.text in word_list("before a first name"):
        return False
    return following.text not in _NO_NOUN | stop_words() and not has_article(following.text)


def is_dual(following: list[Token]) -> bool:
    """Whether ألفا, مليونا and the like are duals: only before the noun that they count.

    ألفا جندي is two thousand; ألفا ومئتان and مليونا من السكان are one, with the ending of an object.
    """
    if not following or following[0].definite:
        return False
    word = following[0]
    if word.category == Category.WORD:
        verb = word.text.startswith("ي") and word.text.endswith("ون")
        counted = not verb and word.text[-1] != "ا"
        return counted and word.text not in stop_words() and not word.text.startswith(("ال", "و"))
    return word.category in COUNTABLE


def _is_written(following: Token) -> bool:
    """Whether a word behind ألف is who wrote or what was written: ألف الكاتب, ألف ستة كتب, ألف كتابا.

    What a thousand counts is in the singular and has no tanwin.
    """
    text = following.text
    object_of_it = (
        following.category == Category.WORD and text.endswith(("ا", "ات")) and not text.endswith("يا")
    )
    return text.startswith("ال") or following.category in (Category.UNIT, Category.TEN) or object_of_it


def _opens_month(_before: Token | None, ahead: list[Token]) -> bool:
    """Whether a month follows, with من or شهر before it or without."""
    return re.match("f?t?M", shape_of(ahead)) is not None


def _is_rank(before: Token | None, ahead: list[Token]) -> bool:
    """Whether ثالثا is a place that someone came in, not an item of a list."""
    listed = bool(ahead) and ahead[0].category in (Category.COMMA, Category.COLON)
    return before is not None and before.category not in _LISTING and not listed


def _is_part(_before: Token | None, _ahead: list[Token]) -> bool:
    """Always false: حادي alone is not a number."""
    return False


_JUDGES = {"first": _opens_month, "adverb": _is_rank, "teen": _is_part}
"""How to decide about a word, by its name in the tables."""


def _counts(word: Token, following: Token | None) -> bool:
    """Whether what follows an Arabic numeral can be what it counts."""
    if word.text in _NAMES:
        return following is not None and (
            following.category in COUNTABLE or following.text.endswith(("ا", "ه"))
        )
    if word.text in _CONSTRUCT and (
        following is None or following.category not in (*COUNTABLE, Category.WORD)
    ):
        return False
    small = (word.category in (Category.UNIT, Category.TEN) or word.text == _SPOKEN) and not word.definite
    possessed = following and following.category == Category.WORD and has_article(following.text)
    return not (small and possessed)
