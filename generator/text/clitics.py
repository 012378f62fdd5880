"""Clitics: what Arabic writes as part of a word and other languages as words of their own.

Before a word come, in this order and each at most once, a conjunction, a preposition or the س of the future,
and the article; after it, a pronoun (Karin Ryding, A Reference Grammar of Modern Standard Arabic, 2005,
chapters 5, 7, 12 and 16; Habash and Sadat, Arabic Preprocessing Schemes, HLT-NAACL 2006). Each reader of
words takes the sorts that it can meet. All letters are folded.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CONJUNCTIONS = "وف"
LEADING = "بل"
"""The prepositions "in" and "for", which lead to amounts and times."""
PREPOSITIONS = f"{LEADING}ك"
"""With ك, "like"; around figures more words have it as their first letter than as the preposition."""
PREFIXES = f"{CONJUNCTIONS}{LEADING}"
"""Single letters that a number or its noun can have before it without an article."""
FUTURE = "س"
ARTICLE = "ال"
FOR_THE = "لل"
"""ل and the article, which loses its alef."""
PRONOUNS = ("ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "نا")

THE = f"(?:{ARTICLE}|(?<=ل)ل)"
"""A pattern of the article after any other clitic."""
DEFINITE = f"[{CONJUNCTIONS}]?(?:[بك]?{ARTICLE}|{FOR_THE})"
"""A pattern of the article with everything that can come before it."""

_MOST_WORDS = 65_536
"""Words whose forms are remembered: the words of texts repeat."""
_HEAD = re.compile(f"(?P<conjunction>[{CONJUNCTIONS}])?(?P<preposition>[{LEADING}])?(?P<article>{THE})?")


def heads(word: str) -> Iterator[re.Match[str]]:
    """The possible clitics before a folded noun or number, the shortest first; the groups name their sorts.

    >>> [head.group() for head in heads("وبالسعر")]
    ['و', 'وب', 'وبال']
    """
    longest = _HEAD.match(word)
    for length in range(1, longest.end() + 1 if longest else 0):
        head = _HEAD.fullmatch(word, 0, length)
        if head:
            yield head


@lru_cache(maxsize=_MOST_WORDS)
def bare_nouns(word: str) -> tuple[str, ...]:
    """The folded word, then the word without each of its possible heads.

    >>> bare_nouns("للبيت")
    ('للبيت', 'لبيت', 'بيت')
    """
    return word, *(word[head.end() :] for head in heads(word))


@lru_cache(maxsize=_MOST_WORDS)
def bare_verbs(word: str) -> tuple[str, ...]:
    """The folded word, then the word without a leading و or ف, and then without a leading س.

    >>> bare_verbs("وسيرتفع")
    ('وسيرتفع', 'سيرتفع', 'يرتفع')
    """
    forms = [word]
    for sort in (CONJUNCTIONS, FUTURE):
        if len(word) > 2 and word[0] in sort:
            word = word[1:]
            forms.append(word)
    return tuple(forms)
