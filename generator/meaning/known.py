"""States, peoples, offices and organisations, whose names each language has in a form of its own.

They are in `tables/known_names.tsv`, which says how a row is written, and ministries in a table of their own.
What is spelled alike in both scripts is in `names`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import meanings
from generator.figures.lexicon.table import read_table
from generator.meaning.ministries import ministries
from generator.text.clitics import ARTICLE, CONJUNCTIONS, DEFINITE, FOR_THE, PREPOSITIONS
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TABLES = Path(__file__).with_name("tables")
_FILE, CUES = "known_names.tsv", "name_cues.tsv"
_ARABIC_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORD = re.compile(r"[A-Z]\.(?: ?[A-Z]\.)+|[^\W\d_]+|[$£€]")
_DEFINITE = re.compile(DEFINITE)
_MEASURE, _COUNTING = "قطر", re.compile(r" (?:\w+ )?\d")
"""A name that is also a word of measuring, and what is then after it: بقطر 36 بوصة."""
_ENDINGS = ("", "ه", "ا", "ون", "ين", "ان", "ات", "تين", "تان")
"""Of a folded adjective."""
_STATE = 2
"""Letters in the code of a state."""
_LONGEST = 4
"""Most words in a name."""
_ALIKE = 3
"""Letters that a country and its people share: Egypt, Egyptian."""


class Form(NamedTuple):
    """A word of the table, in one of its forms."""

    code: str
    certain: bool
    """Whether it is always this name, so that the other side must have it."""
    people: bool = False
    """Whether it is the adjective of a state, with its article."""


class _Match(NamedTuple):
    """A name of the table in a text."""

    code: str
    start: int
    end: int
    """Numbers of its words."""
    written: str
    """As the text has it; empty if the other side need not have it."""

    def is_inside(self, other: _Match) -> bool:
        """Whether it is part of a longer name of another row."""
        longer = other.end - other.start > self.end - self.start
        return longer and other.start <= self.start and self.end <= other.end and other.code != self.code


@dataclass(frozen=True, slots=True)
class Known:
    """The names of the table that a text has, by the codes of their rows."""

    certain: Mapping[str, str]
    """Those that the other side must have too, as written, in the order of the text."""
    accepted: frozenset[str]
    """All of them, and those that words with other meanings may stand for."""
    inside: frozenset[str]
    """Those that are only part of a longer name: Washington Post."""

    @property
    def states(self) -> frozenset[str]:
        """The codes of the states that are certain."""
        return frozenset(code for code in self.certain if len(code) == _STATE)


@lru_cache(maxsize=1024)
def known_in_arabic(arabic: str) -> Known:
    """The names of an Arabic text, whatever is attached to them."""
    folded = fold(arabic)
    words = list(_ARABIC_WORD.finditer(folded.text))
    forms = arabic_forms()
    found: list[_Match] = []
    for first, _ in enumerate(words):
        group = words[first : first + _LONGEST]
        for form, length in _at([word[0] for word in group], forms):
            measured = group[0][0].endswith(_MEASURE) and _COUNTING.match(
                folded.text, group[length - 1].end()
            )
            before = words[first - 1][0] if first else ""
            left_out = not _beside().isdisjoint(without_letters(before))
            left_out = left_out or (form.people and _is_proper(before))
            asked = form.certain and not measured and not left_out
            span = folded.span(group[0].start(), group[length - 1].end())
            found.append(_Match(form.code, first, first + length, arabic[slice(*span)] if asked else ""))
    return _known(found)


def is_people(word: str) -> bool:
    """Whether a folded Arabic word is the adjective of a state, with its article: الكولومبي."""
    return any(form.people for form in arabic_forms().get(word, ()))


def _is_proper(word: str) -> bool:
    """Whether a folded word is a name, whose state English leaves out: ليفربول الإنكليزي."""
    return len(word) > _STATE and not _DEFINITE.match(word) and not meanings(word, "arabic")


def known_in_english(english: str) -> Known:
    """The names of an English text; capitals count."""
    words = list(_ENGLISH_WORD.finditer(english))
    found: list[_Match] = []
    for first, word in enumerate(words):
        group = words[first : first + _LONGEST]
        for length in range(1, len(group) + 1) if _spelled(word) in _first_words() else ():
            for form in english_forms().get(" ".join(map(_spelled, group[:length])), ()):
                written = english[group[0].start() : group[length - 1].end()] if form.certain else ""
                found.append(_Match(form.code, first, first + length, written))
    return _known(found)


def _known(found: Sequence[_Match]) -> Known:
    """What was found; nothing asks for a name inside a longer one of another row."""
    longer = [match for match in found if match.end - match.start > 1]
    certain: dict[str, str] = {}
    outside = set[str]()
    for match in found:
        if not any(match.is_inside(other) for other in longer):
            outside.add(match.code)
            if match.written:
                certain.setdefault(match.code, match.written)
    accepted = frozenset(match.code for match in found)
    return Known(certain, accepted, accepted - outside)


def _spelled(word: re.Match[str]) -> str:
    """A word as the table has it: U.S. for the U. S. of machines."""
    return word[0].replace(". ", ".")


def is_known_word(word: str) -> bool:
    """Whether an English word is one of the table's, or part of one, so that Arabic need not spell it."""
    return word in _english_words()


def counterparts() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """English and Arabic names of one thing, as written; a star at the end stands for any ending.

    Only those that are always names. A country has its people with it, and its capital, which comes last in
    its row, by itself: whoever asks for Cairo does not ask for Egypt.
    """
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        english, arabic = (
            tuple(word for word in row.words(side) if not word.startswith("~"))
            for side in ("english", "arabic")
        )
        if english and arabic:
            yield tuple(word for word in english if word[:_ALIKE] == english[0][:_ALIKE]), arabic
            if not arabic[-1].endswith("*"):
                yield english[-1:], arabic[-1:]


def capitals() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The Arabic name of each capital with what English writes; it comes last in the row of its state."""
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        arabic, english = (
            [word for word in row.words(side) if not word.startswith("~")] for side in ("arabic", "english")
        )
        own = tuple(word for word in english[1:] if word[:_ALIKE] != english[0][:_ALIKE])
        if len(row["code"]) == _STATE and own and english[-1] in own and not arabic[-1].endswith("*"):
            yield arabic[-1], own


def _at(words: Sequence[str], forms: Mapping[str, Sequence[Form]]) -> Iterator[tuple[Form, int]]:
    """The names that begin with the first of some folded Arabic words, each with its number of words."""
    rest = words[1:]
    for bare in without_letters(words[0]):
        for length in range(len(words)):
            for form in forms.get(" ".join((bare, *rest[:length])), ()):
                yield form, length + 1


def without_letters(word: str) -> Iterator[str]:
    """A folded word, and the word without a conjunction, a preposition, or both; the article stays."""
    yield word
    for letters in (CONJUNCTIONS, PREPOSITIONS):
        if len(word) > _STATE and word[0] in letters:
            word = word[1:]
            yield word


def _inflected(word: str) -> Iterator[str]:
    adjective, definite = word.endswith("*"), word.startswith(ARTICLE)
    bare = fold_word(word.rstrip("*").removeprefix(ARTICLE))
    for ending in _ENDINGS if adjective else ("",):
        if definite or adjective:
            yield from (ARTICLE + bare + ending, FOR_THE + bare + ending)
        if not definite:
            yield bare + ending


@cache
def arabic_forms() -> Mapping[str, Sequence[Form]]:
    """The rows of each folded Arabic name, in all the forms that the name takes."""
    forms: dict[str, list[Form]] = {}
    for code, word, certain in _listed("arabic"):
        for inflected in _inflected(word):
            people = len(code) == _STATE and word.endswith("*") and inflected.startswith(ARTICLE)
            forms.setdefault(inflected, []).append(Form(code, certain, people))
    return forms


@cache
def english_forms() -> Mapping[str, Sequence[Form]]:
    """The rows of each English name."""
    forms: dict[str, list[Form]] = {}
    for code, word, certain in _listed("english"):
        forms.setdefault(word, []).append(Form(code, certain))
    return forms


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in english_forms())


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word for name in english_forms() for word in name.split())


@cache
def _beside() -> frozenset[str]:
    """Folded words after which a people tells nothing."""
    rows = read_table(CUES, (TABLES / CUES).read_text(encoding="utf-8"))
    return frozenset(word for row in rows if row["kind"] == "beside" for word in row.folded("arabic"))


def _listed(column: str) -> Iterator[tuple[str, str, bool]]:
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        for word in row.words(column):
            yield row["code"], word.removeprefix("~"), not word.startswith("~")
    yield from ministries(column)
