"""Names of bodies and buildings that an Arabic text has and its English lacks.

They are translated word by word (إذاعة الشرق الأوسط, Middle East Radio), so no consonants tell. A name is a
word for a kind of body, of `tables/bodies.tsv`, with what completes it: a definite word or one between
quotation marks. The English lacks it if it has no word for the kind, if it only has "a hospital", or if
nothing in it means or spells what completes the name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import known_words, meanings
from generator.figures.lexicon.table import read_table
from generator.meaning.known import TABLES, known_in_arabic, without_letters
from generator.meaning.sounds import heard, is_heard
from generator.text.clitics import ARTICLE, FOR_THE
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.meaning.sounds import Spoken

_FILE = "bodies.tsv"
_WORDS_AND_SIGNS = re.compile(r"[^\W\d_]+|[^\s\w]")
_QUOTES = frozenset('"“«')
_SHORTEST = 4
"""Letters of a definite word."""
_GENERAL = frozenset({"العامه", "الوطنيه", "العام", "الوطني", "الحكوميه", "العليا", "الجريمه"})
"""Words that complete many names, which English leaves out or words in many ways; a crime has a scene."""
_INDEFINITE = re.compile(r"\b(?:an?|another|some|several|one|two|any|each|every|no) (?:[a-z-]+ ){0,2}$")
_STATE = 2
"""Letters in the code of a state; longer ones are of bodies, which `known` compares."""
_ABBREVIATION = re.compile(r"\b[A-Z]{3,}\b")
"""It may stand for a whole name: CIA."""


class _Kind(NamedTuple):
    """A row of the table."""

    english: re.Pattern[str]
    always: bool
    """Whether English that names such a body has a word for its kind."""


class _Body(NamedTuple):
    """The name of a body in a text."""

    kind: _Kind
    completed_by: str
    """The folded word after that for the kind; empty if it is between quotation marks."""
    written: str


def unnamed_bodies(arabic: str, english: str, spoken: Spoken) -> Iterator[str]:
    """The beginnings of the names of bodies that only the Arabic has."""
    for body in _bodies(arabic):
        kinds = list(body.kind.english.finditer(english))
        if kinds:
            lacks = all(_INDEFINITE.search(english, 0, kind.start()) for kind in kinds)
        else:
            lacks = body.kind.always and not _ABBREVIATION.search(english)
        if lacks or (body.kind.always and not _is_completed(body.completed_by, english, spoken)):
            yield body.written


def _is_completed(word: str, english: str, spoken: Spoken) -> bool:
    """Whether an English text may have what completes a name, by its sounds or its meaning."""
    meant = meanings(word, "arabic")
    if not meant or word in _GENERAL or _ABBREVIATION.search(english):
        return True
    if is_heard(heard(word), spoken.words) or known_in_arabic(word).accepted:
        return True
    return not meant.isdisjoint(_meant(english))


@lru_cache(maxsize=64)
def _meant(english: str) -> frozenset[str]:
    return frozenset[str]().union(*(found for _, found in known_words(english, "en")))


def _bodies(arabic: str) -> Iterator[_Body]:
    folded = fold(arabic)
    words = list(_WORDS_AND_SIGNS.finditer(folded.text))
    for place, word in enumerate(words[:-1]):
        kind = next((bare for bare in without_letters(word[0]) if bare in _kinds()), "")
        if not kind:
            continue
        after, last = words[place + 1], words[place + 2][0] if place + 2 < len(words) else ""
        definite = after[0].startswith(ARTICLE) and len(after[0]) >= _SHORTEST
        if kind.startswith(ARTICLE):
            named = definite and last.startswith(FOR_THE)  # الهيئة العامة للرياضة
        else:
            named = definite or after[0] in _QUOTES
        end = after if definite else word
        written = arabic[slice(*folded.span(word.end() - len(kind), end.end()))]
        if named and not any(len(code) > _STATE for code in known_in_arabic(written).certain):
            yield _Body(_kinds()[kind], after[0] if definite else "", written)


@cache
def _kinds() -> Mapping[str, _Kind]:
    """The kinds by their folded Arabic words."""
    kinds = {}
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        english = re.compile(rf"\b(?:{'|'.join(row.words('english'))})", re.IGNORECASE)
        kind = _Kind(english, row["left out"] == "yes")
        kinds.update(dict.fromkeys(map(fold_word, row.words("arabic")), kind))
    return kinds
