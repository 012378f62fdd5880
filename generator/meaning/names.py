"""Names of persons and places that only one side of a translation has.

Both scripts write the consonants of a name, so an English name that is spelled in Arabic is recognised there.
English words that are translated instead, such as Ministry or Germany, tell nothing: a table lists them, CLDR
has the countries, and their endings tell abstract words and peoples. What the Arabic lacks is a hint for an
editor and no error. Arabic has no capitals: a name is looked for in the English only when it is known as one,
because it is in Latin letters, is in a table of frequent ones, or was recognised elsewhere in the article.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale
from rapidfuzz.distance import Levenshtein

from generator.figures.checking.swapped_names import consonants, same
from generator.figures.lexicon.table import read_table
from generator.model.meaning import NameHint, NameSide
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TABLES = Path(__file__).with_name("tables")
_CAPITAL = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")
_BEGINS = re.compile(r"(?:^|[.!?:;…]|[\"“”‘«(\[])\s*$")
_ENDING = re.compile(
    "(?:tion|sion|ment|ness|ity|ance|ence|ency|ship|ics|ism|ists?|logy|ing|ed|ial|ical|ional|ive|ous|ary|ory"
    "|ern|ese|ish|ian|ians|eans?|ans|phobia|hood|dom|ware)$"
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z][A-Za-z.&-]{2,}")
_SHORTEST = 3
"""Fewest consonants by which a name is known."""
_ATTACHED = ("", "ال", "و", "وال", "ب", "ل", "لل", "ول", "وب", "ف", "ك")
"""What may be written before a name in one word with it."""
_LONG = 6
"""From this many consonants on two may differ."""


def name_hints(arabic: str, english: str, known: frozenset[str] = frozenset()) -> tuple[NameHint, ...]:
    """The names that one side has and the other lacks, those of the English first, in the order of the text.

    `known` are folded Arabic words that are names in this article.
    """
    if not english:
        return ()
    words = _sounds(arabic)
    lacking = [
        name
        for name in english_names(english)
        if not any(_is_among(spoken, words) for spoken in _pronounced(name))
    ]
    spoken = {sound for word in _WORD.findall(fold(english).text) for sound in _pronounced(word)}
    lost = [name for name in _names_of_arabic(arabic, known) if not _is_said(name, english, spoken)]
    return (
        *(NameHint(name, NameSide.ENGLISH) for name in dict.fromkeys(lacking)),
        *(NameHint(name, NameSide.ARABIC) for name in dict.fromkeys(lost)),
    )


def english_names(english: str) -> Iterator[str]:
    """The names in an English text that Arabic would spell, without those that begin a sentence."""
    for match in _CAPITAL.finditer(english):
        word = match[0].lower()
        if _BEGINS.search(english, 0, match.start()) or _ENDING.search(word) or word in _translated():
            continue
        if len(_spoken(word)) >= _SHORTEST:
            yield match[0]


def names_in(pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The folded Arabic words of translated sentences that are spelled like a name of their English."""
    found = set[str]()
    for arabic, english in pairs:
        names = {_spoken(name) for name in english_names(english)}
        for word in _WORD.findall(fold(arabic).text) if names else ():
            if len(consonants(word)) > _SHORTEST and consonants(word) in names:
                found.add(word.removeprefix("ال"))
    return frozenset(found)


def _names_of_arabic(arabic: str, known: frozenset[str]) -> Iterator[str]:
    yield from _LATIN.findall(arabic)
    frequent = _frequent() | known
    for given in _WORD.findall(fold(arabic).text):
        bare = next((name for prefix in _ATTACHED if (name := given.removeprefix(prefix)) in frequent), "")
        if len(consonants(bare)) >= _SHORTEST:
            yield bare


def _is_said(name: str, english: str, spoken: set[str]) -> bool:
    if name.isascii():
        return name.casefold() in english.casefold()
    return _is_among(consonants(name), spoken)


def _is_among(name: str, words: Iterable[str]) -> bool:
    """Whether one of the words spells the name, with whatever Arabic attaches to it, or in another way."""
    return any(_is_spelled(name, word) for word in words)


def _is_spelled(name: str, word: str) -> bool:
    if same(name, word) or name in word or (len(word) >= _SHORTEST and word in name):
        return True
    most = 2 if len(name) >= _LONG else 1
    return min(len(name), len(word)) > _SHORTEST and Levenshtein.distance(name, word) <= most


def _sounds(arabic: str) -> set[str]:
    """The consonants of each word, and of each two words in a row, because names may be written in two."""
    sounds = [consonants(word) for word in _WORD.findall(fold(arabic).text)]
    pairs = (left + right for left, right in pairwise(sounds))
    return {*sounds, *pairs} - {""}


def _spoken(name: str) -> str:
    return consonants(name.lower())


def _pronounced(name: str) -> set[str]:
    """The consonants of a name, with ch as in Chad and as in Michael."""
    return {_spoken(name), _spoken(name.lower().replace("ch", "k"))}


@cache
def _translated() -> frozenset[str]:
    """The words of the table and of the English names of countries."""
    countries = {word for name in Locale("en").territories.values() for word in _WORD.findall(name.lower())}
    return frozenset(_listed("translated_capitals.tsv", "english") | countries)


@cache
def _frequent() -> frozenset[str]:
    """The folded names of the table, without the article."""
    return frozenset(fold(name).text.removeprefix("ال") for name in _listed("arabic_names.tsv", "arabic"))


def _listed(file: str, column: str) -> set[str]:
    rows = read_table(file, (_TABLES / file).read_text(encoding="utf-8"))
    return {word for row in rows for word in row.words(column)}
