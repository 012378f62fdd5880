"""Arabic nouns in the dual, which mean two without a numeral, and words that a number does not count.

The table `arabic_nouns` lists them: هدفين, طائرتان, مدينتي are two; 12 وأصيب and 10 منهم count nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.cldr import inflect
from generator.figures.lexicon.table import table
from generator.text.clitics import ARTICLE, CONJUNCTIONS, FOR_THE, PREPOSITIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_FEMININE_DUAL = re.compile(
    rf"[{CONJUNCTIONS}]?[{PREPOSITIONS}]?(?!{ARTICLE}|{FOR_THE})\w{{3,}}ت(?:ين|(?<!ست)ان)"
)


@cache
def _nouns(name: str) -> tuple[str, ...]:
    """The words of a list as written, because folding hides the difference between ة and ه."""
    return tuple(word for row in table("arabic_nouns") if row["list"] == name for word in row.words("arabic"))


def duals() -> Iterator[str]:
    """The duals of the listed nouns, folded."""
    for noun in _nouns("masculine dual"):
        stem = fold_word(noun)
        yield from (form for form in (f"{stem}ين", f"{stem}ان") if form not in _nouns("not a dual"))
    yield from (f"{fold_word(noun)}ان" for noun in _nouns("nominative dual"))
    for noun in _nouns("feminine dual"):
        yield from (f"{fold_word(noun)[:-1]}{ending}" for ending in ("تي", "تا"))


def is_feminine_dual(word: str) -> bool:
    """Whether a folded word, with its clitics, is the dual of a noun in ة.

    >>> [is_feminine_dual(word) for word in ("بجائزتين", "وطائرتان", "بوتين", "باكستان")]
    [True, True, False, False]
    """
    return _FEMININE_DUAL.fullmatch(word) is not None and not word.endswith(_nouns("ending of a name"))


@cache
def _with_waw() -> frozenset[str]:
    nouns = (*_nouns("noun in و"), *_nouns("plural in و"))
    return frozenset(form for noun in nouns for form, _ in inflect(noun))


def is_uncounted(word: str) -> bool:
    """Whether a folded word begins with the conjunction و, or is a pronoun with its preposition.

    >>> [is_uncounted(word) for word in ("واصيب", "منهم", "وزيرا", "ولايات", "شخصا")]
    [True, True, False, False, False]
    """
    return word in _nouns("pronoun") or (word.startswith("و") and word not in _with_waw())


def can_have(value: Decimal, noun: str) -> bool:
    """Whether a number in digits can have a folded noun after it, by the grammar of counted nouns.

    One is a word behind its noun, 3 to 10 have the plural, 11 to 99 the singular (Ryding, chapter 15).

    >>> [can_have(Decimal(value), noun) for value, noun in ((1, "جزءا"), (24, "محاولات"), (24, "محاوله"))]
    [False, False, True]
    """
    if value == 1:
        return False
    rest = value % 100
    if _FEW[0] <= rest <= _FEW[1]:
        return not noun.endswith("ا") or noun.endswith(("يا", "ها", "اا"))
    return not (_FEW[1] < rest and noun.endswith(("ات", "ون")))


_FEW = (3, 10)
"""Numbers that have a plural."""


@cache
def _like_definite() -> frozenset[str]:
    return frozenset(fold_word(noun) for noun in _nouns("noun in ال"))


def has_article(word: str) -> bool:
    """Whether a folded word begins with the article, and not with two letters of its own that look like it.

    >>> [has_article(word) for word in ("البيت", "الوان", "بيت")]
    [True, False, False]
    """
    return word.startswith(ARTICLE) and word not in _like_definite()


@cache
def construct_heads() -> frozenset[str]:
    """Folded nouns that a noun phrase does not end on: مواطن شغل, فرص عمل."""
    return frozenset(fold_word(noun) for noun in _nouns("needs its second word"))
