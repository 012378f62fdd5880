"""Names of bodies and buildings that an Arabic text has and its English lacks.

They are translated word by word (إذاعة الشرق الأوسط, Middle East Radio), so no consonants tell. A name is a
word for a kind of body, of `tables/bodies.tsv`, with what completes it: definite words, what the body is for
(المجلس الأعلى للسياحة), or a word between quotation marks. The English lacks it if it has no word for the
kind, if it only has "a hospital", or if nothing in it means or spells what completes the name: by the words
of `tables/body_words.tsv`, which are frequent there, or by those that news have.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import known_words, meanings
from generator.figures.lexicon.table import read_table
from generator.meaning.body_words import english_of
from generator.meaning.known import TABLES, known_in_arabic, without_letters
from generator.meaning.sounds import heard, is_heard
from generator.text.clitics import ARTICLE, FOR_THE
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.meaning.sounds import Spoken

_FILE = "bodies.tsv"
_WORDS_AND_SIGNS = re.compile(r"[^\W\d_]+|[^\s\w]")
_QUOTES = frozenset('"“«')
_ADJECTIVE = ("ي", "يه")
"""Endings of adjectives."""
_MOST = 4
"""Words that complete a name."""
_SHORTEST = 4
"""Letters of a definite word."""
_GENERAL = frozenset({"الاعلي", "العامه", "الوطنيه", "العام", "الوطني", "الحكوميه", "العليا", "الجريمه"})
"""Words that complete many names, which English leaves out or words in many ways; a crime has a scene."""
_INDEFINITE = re.compile(r"\b(?:an?|another|some|several|one|two|any|each|every|no) (?:[a-z-]+ ){0,2}$")
_STATE = 2
"""Letters in the code of a state; longer ones are of bodies, which `known` compares."""
_ABBREVIATION = re.compile(r"\b(?!GMT|UTC|USA?\b|UAE|CNN|AFP)[A-Z]{3,}\b")
"""It may stand for a whole name: CIA."""


class _Kind(NamedTuple):
    """A row of the table."""

    english: re.Pattern[str]
    always: bool
    """Whether English that names such a body has a word for its kind."""


class _Body(NamedTuple):
    """The name of a body in a text."""

    kind: _Kind
    completed_by: tuple[str, ...]
    """The folded words after that for the kind; none if those between quotation marks have no article."""
    quoted: str
    """The first folded word of the name if it is between quotation marks, and English may spell it."""
    written: str


def unnamed_bodies(arabic: str, english: str, spoken: Spoken) -> Iterator[str]:
    """The beginnings of the names of bodies that only the Arabic has."""
    for body in _bodies(arabic):
        named = bool(body.quoted) and is_heard(heard(body.quoted), spoken.words)
        if not named and _is_lacking(body, english, _is_said(body.completed_by, english, spoken)):
            yield body.written


def _is_lacking(body: _Body, english: str, said: bool | None) -> bool:
    """Whether an English text lacks a body, if `said` is whether it has what completes the name."""
    kinds = list(body.kind.english.finditer(english))
    certain = body.kind.always or not body.completed_by
    if kinds and all(_INDEFINITE.search(english, 0, kind.start()) for kind in kinds):
        return said is False or (certain and not said)
    if _ABBREVIATION.search(english):
        return False
    if not kinds and body.kind.always:
        return True
    return said is False and (certain or not kinds or english_of(body.completed_by[0]) is not None)


def _is_said(words: Sequence[str], english: str, spoken: Spoken) -> bool | None:
    """Whether an English text may have what completes a name, by its sounds or its meaning.

    The first word that may be known decides; None if there is none.
    """
    for word in words:
        if word in _GENERAL or known_in_arabic(word.removeprefix(ARTICLE)).certain:
            continue
        if is_heard(heard(word), spoken.words):
            return True
        if listed := english_of(word):
            return listed.search(english) is not None
        if meant := meanings(word, "arabic"):
            return not meant.isdisjoint(english_meanings(english))
    return None


@lru_cache(maxsize=64)
def english_meanings(english: str) -> frozenset[str]:
    """What the words of an English text mean by the tables of the figures."""
    return frozenset[str]().union(*(found for _, found in known_words(english, "en")))


def _bodies(arabic: str) -> Iterator[_Body]:
    folded = fold(arabic)
    words = list(_WORDS_AND_SIGNS.finditer(folded.text))
    for place, word in enumerate(words[:-1]):
        kind = next((bare for bare in without_letters(word[0]) if bare in _kinds()), "")
        if not kind:
            continue
        after = [match[0] for match in words[place + 1 : place + 1 + _MOST]]
        quoted = after[0] in _QUOTES
        completed_by = _completing(after[1:] if quoted else after, definite=kind.startswith(ARTICLE))
        if not completed_by and (kind.startswith(ARTICLE) or not quoted):
            continue
        last = words[place + 1] if completed_by and not quoted else word
        written = arabic[slice(*folded.span(word.end() - len(kind), last.end()))]
        if not any(len(code) > _STATE for code in known_in_arabic(written).certain):
            spelled = after[1] if quoted and len(after) > 1 and len(heard(after[1])) > 1 else ""
            yield _Body(_kinds()[kind], completed_by, spelled, written)


def _completing(words: Sequence[str], *, definite: bool) -> tuple[str, ...]:
    """The first words, as far as they complete a name, whose word for the kind may be definite."""
    adjectives = tuple(takewhile(_is_definite, words))
    rest = words[len(adjectives) :]
    if not definite:
        of_what = tuple(takewhile(_is_definite, rest[1:])) if rest and english_of(rest[0]) else ()
        return adjectives or (rest[0], *of_what) if of_what else adjectives  # إدارة معلومات الطاقة
    if adjectives and rest and (purpose := _purpose(rest[0])):  # الهيئة العامة للرياضة
        return (*adjectives, purpose)
    return adjectives if any(word.endswith(_ADJECTIVE) and english_of(word) for word in adjectives) else ()


def _purpose(word: str) -> str:
    """What a body is for, if the word says so: للرياضة, لحقوق."""
    if word.startswith(FOR_THE):
        return ARTICLE + word[len(FOR_THE) :]
    return word[1:] if word[0] == "ل" and english_of(word[1:]) else ""


def _is_definite(word: str) -> bool:
    return word.startswith(ARTICLE) and len(word) >= _SHORTEST


@cache
def _kinds() -> Mapping[str, _Kind]:
    """The kinds by their folded Arabic words."""
    kinds = {}
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        english = re.compile(rf"\b(?:{'|'.join(row.words('english'))})", re.IGNORECASE)
        kind = _Kind(english, row["left out"] == "yes")
        words = [fold_word(word) for word in row.words("arabic")]
        kinds.update(dict.fromkeys((*words, *(ARTICLE + word for word in words)), kind))
    return kinds
