"""Arabic words that look like foreign names, by the letters that are beside each other in them.

Arabic leaves out the short vowels of its own words, has a few hundred patterns for them, and inflects them;
foreign names are spelled with long vowels and in no pattern (زوريكا, فيلتيري). How much each sequence of
letters speaks for a name is in `tables/foreign_letters.tsv`, which says what it was learned from. Loans look
the same (فيتامين); their English has their consonants too, so whoever looks for a foreign word looks among
all words of the English.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from babel import Locale

from generator.figures.lexicon.table import read_table, table
from generator.meaning.known import TABLES, arabic_forms
from generator.meaning.name_words import is_free, ordinary
from generator.text.clitics import ARTICLE, CONJUNCTIONS, FOR_THE, PREPOSITIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILE = "foreign_letters.tsv"
_FEWEST, _MOST = 4, 13
"""Letters of such a word."""
_SHORTEST = 3
"""Letters of what is left of it without a conjunction and a preposition."""
_LONGEST = 5
"""Letters in a row that have a weight."""
_EVERY, _ORDINARY = ".", "ordinary"
"""In the table: what has the weight of every word; the weight of words that are not names."""
_ENOUGH, _ENOUGH_OF_ARABIC = 14, 20
"""Tenths of a logit; the second of short words and of those that end as Arabic ones do. Chosen on half of the
articles of NTREX-128 and of the sentences of FLORES-200, and on six sets of articles."""
_ARABIC_ENDING = "ه"
"""Folded: ميسورة; foreign names end in ا."""
_OF_TWO = ("تا", "تي")
"""Ends two of a word before whose they are: وزارتا."""
_SHORT = 4
"""Letters of a short word: غمار."""
_ACCUSATIVE = "ا"
_NO_NAME = re.compile(
    "(?:[غج]ي[غجق]ا|ميغا|ميجا|كيلو).*|س?[يت].*(?:ون|وا|ان|ين)|.*ؤ.*|.{4,}ال.{4,}|م[^اوي]{2}و?[^اوي]و"
)
"""Units, verbs of several persons, what has a hamza on a waw, words that were joined (مكانالأسر), and
participles before whose they are: مندوبو."""
_PART = 5
"""Letters of a name of the table of `known` with which another word was joined."""


@lru_cache(maxsize=65536)
def is_foreign(word: str) -> bool:
    """Whether a folded word, with or without what is attached to it, looks like a foreign name."""
    return (
        _FEWEST <= len(word) <= _MOST
        and word.isalpha()
        and not word.startswith((ARTICLE, FOR_THE))
        and max(map(_weight, without_attached(word))) > _enough(word)
        and not (word.endswith(_ACCUSATIVE) and _weight(word[:-1]) <= 0)  # شمولا
        and not any(map(_NO_NAME.fullmatch, without_attached(word)))
        and not any(map(_is_ordinary, without_attached(word)))
        and not any(word[:end] in arabic_forms() for end in range(_PART, len(word) - 1))  # تويترأنه
    )


def without_attached(word: str) -> Iterator[str]:
    """A folded word, and what it is without a conjunction, a preposition, or both."""
    yield word
    for letters in (CONJUNCTIONS, PREPOSITIONS):
        if len(word) > _SHORTEST and word[0] in letters:
            word = word[1:]
            yield word


def _enough(word: str) -> int:
    return _ENOUGH_OF_ARABIC if word.endswith(_ARABIC_ENDING) or len(word) <= _SHORT else _ENOUGH


def _is_ordinary(word: str) -> bool:
    return (
        word in ordinary()
        or word in _months()
        or word.startswith(ARTICLE)
        or word in _weights()[1]
        or not is_free(word)
        or (word.endswith(_OF_TWO) and not is_free(word[: -len(_OF_TWO[0])] + _ARABIC_ENDING))
    )


def _weight(word: str) -> int:
    """How much the letters of a word speak for a name, in tenths of a logit; each sequence counts once."""
    weights, _ = _weights()
    marked = f"^{word}$"
    parts = {
        marked[start : start + length]
        for length in range(1, _LONGEST + 1)
        for start in range(len(marked) - length + 1)
    }
    return weights[_EVERY] + sum(weights.get(part, 0) for part in parts)


@cache
def _weights() -> tuple[Mapping[str, int], frozenset[str]]:
    """The weights of sequences of letters, and the words that are no names in spite of theirs."""
    rows = {
        row["weight"]: row["letters"].split()
        for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8"))
    }
    words = frozenset(rows.pop(_ORDINARY))
    pairs = (((part, int(weight)) for part in parts) for weight, parts in rows.items())
    return dict(chain.from_iterable(pairs)), words


@cache
def _months() -> frozenset[str]:
    listed = (word for row in table("calendar") for word in row.folded("arabic"))
    return frozenset(chain(listed, map(fold_word, Locale("ar").months["format"]["wide"].values())))
