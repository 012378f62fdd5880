"""What Arabic writes onto a word that other languages write as words of their own: one list.

At the head of a word stand, in this order and each at most once, a conjunction, a preposition or the س of the
future, and the article; at its end a pronoun (Karin Ryding, A Reference Grammar of Modern Standard Arabic,
2005, chapters 5, 7, 12 and 16; Habash and Sadat, Arabic Preprocessing Schemes, HLT-NAACL 2006). Who reads
words takes the sorts that can stand in his place. All letters are folded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CONJUNCTIONS = "وف"
LEADING = "بل"
"""The prepositions in and for, which lead to amounts and times."""
PREPOSITIONS = f"{LEADING}ك"
"""With ك, like: of the words around a figure more begin with its letter than with the preposition."""
PREFIXES = f"{CONJUNCTIONS}{LEADING}"
"""What a number or its noun can have before it without an article, each a letter."""
FUTURE = "س"
ARTICLE = "ال"
FOR_THE = "لل"
"""ل and the article, whose alef falls."""
PRONOUNS = ("ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "نا")

THE = f"(?:{ARTICLE}|(?<=ل)ل)"
"""A pattern of the article behind what it can have before it."""
DEFINITE = f"[{CONJUNCTIONS}]?(?:[بك]?{ARTICLE}|{FOR_THE})"
"""A pattern of the article and all that can stand before it."""

_HEAD = re.compile(f"(?P<conjunction>[{CONJUNCTIONS}])?(?P<preposition>[{LEADING}])?(?P<article>{THE})?")


def heads(word: str) -> Iterator[re.Match[str]]:
    """What the head of a folded noun or number can be: the groups tell the sorts; the shortest first.

    >>> [head.group() for head in heads("وبالسعر")]
    ['و', 'وب', 'وبال']
    """
    longest = _HEAD.match(word)
    for length in range(1, longest.end() + 1 if longest else 0):
        head = _HEAD.fullmatch(word, 0, length)
        if head:
            yield head


def bare_nouns(word: str) -> Iterator[str]:
    """The folded word, and what it is without each head that it can have.

    >>> list(bare_nouns("للبيت"))
    ['للبيت', 'لبيت', 'بيت']
    """
    yield word
    for head in heads(word):
        yield word[head.end() :]


def bare_verbs(word: str) -> Iterator[str]:
    """The folded word, and what it is without و or ف and then س at its head.

    >>> list(bare_verbs("وسيرتفع"))
    ['وسيرتفع', 'سيرتفع', 'يرتفع']
    """
    yield word
    for sort in (CONJUNCTIONS, FUTURE):
        if len(word) > 2 and word[0] in sort:
            word = word[1:]
            yield word
