"""Names in an English text that Arabic would spell, and words with a capital that are translated instead.

What is translated, such as Ministry, tells nothing about names: tables list it, and endings tell abstract
words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from babel import Locale

from generator.figures.lexicon.table import read_table, table
from generator.meaning.known import TABLES, is_known_word
from generator.meaning.sounds import SHORTEST, WORD, spoken
from generator.text.stemming import english_stem

_LEXICON = ("landmarks", "news_words", "counted_nouns", "things", "substances", "measures", "kin")
"""Tables of the figures whose English words are translated."""
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][a-zß-ɏ]{2,}\b")
_BEGINS = re.compile(r"(?:(?:^|[.!?:;…])[\s\"”’»)]{0,4}[\"“‘«(\[]{0,3}|(?<!\w)[\"“‘«(\[])$")
"""Where a sentence or a quotation begins; unbounded, the marks before it would be tried in n² ways."""
_OPENED, _CLOSED = re.compile(r"(?<=\w )[\"“«(\[]$"), re.compile(r"[.,]?[\"”»)\]]")
"""The marks around a word inside a sentence."""
_ENDING = re.compile(
    "(?:tions?|sions?|ci[oó]n|ment|ness|ity|ance|ence|ency|ship|ics|ism|ists?|logy|ing|ed|ial|ical|ional|ive|ous|ary|ory"
    "|mental|ern|ese|ish|ian|ians|eans?|ans|phobia|hood|dom|ware|astic|etic)$"
)
_SUBJECT = re.compile(
    r"['’]s |(?: (?:[A-Z]\. )?[A-Z][a-z]+,?)?(?:, (?:\d|who|whose)| ?(?:said|says|told|added|scored|warned"
    r"|announced|confirmed|explained|noted|joined|won|wrote)\b)"
)
"""What follows a person who begins a sentence."""
_HEADLINE_WORD = 4
"""Letters of a longer word, and how many of them a headline has at least."""
_SMALL = frozenset({"from", "with", "over", "into", "after", "than", "that", "amid", "about"})
"""Those that keep their small letter in a headline."""


@lru_cache(maxsize=64)
def english_names(english: str, fewest: int = SHORTEST) -> tuple[str, ...]:
    """The names in an English text that Arabic would spell.

    They have so many consonants at least. Those that begin a sentence count only if they seem to be persons.
    A headline in which every longer word has a capital tells nothing.
    """
    if is_in_capitals(english):
        return ()
    return tuple(
        match[0]
        for match in _CAPITAL.finditer(english)
        if len(spoken(match[0])) >= fewest and is_spelled(match[0]) and _may_be_name(english, match)
    )


def _may_be_name(english: str, word: re.Match[str]) -> bool:
    """Whether a word has its capital not only because it begins a sentence or a quotation."""
    return (
        not _BEGINS.search(english, 0, word.start())
        or _is_quoted(english, word)
        or _SUBJECT.match(english, word.end()) is not None
    )


def _is_quoted(english: str, word: re.Match[str]) -> bool:
    """Whether a word is alone between marks inside a sentence, and so begins none: the "Sukari" mine."""
    marks = _OPENED.search(english, 0, word.start()) and _CLOSED.match(english, word.end())
    return marks is not None


def is_in_capitals(english: str) -> bool:
    """Whether all longer words begin with a capital, as in headlines."""
    long = [word for word in WORD.findall(english) if len(word) >= _HEADLINE_WORD and word not in _SMALL]
    return len(long) >= _HEADLINE_WORD and all(word[0].isupper() for word in long)


@lru_cache(maxsize=65536)
def is_spelled(name: str) -> bool:
    """Whether Arabic would spell a word with a capital, and not translate it."""
    word = name.lower()
    return (
        word not in _translated()
        and not _ENDING.search(word)
        and not is_known_word(name)
        and english_stem(word) not in _ordinary()
    )


@cache
def _translated() -> frozenset[str]:
    """The English words of the table, of the lexicon and of the names of countries."""
    countries = {word for name in Locale("en").territories.values() for word in WORD.findall(name.lower())}
    lexicon = {word for name in _LEXICON for row in table(name) for word in row.folded("english")}
    words = {form for word in lexicon if word.isalpha() for form in (word, f"{word}s")}
    return frozenset(_listed("translated_capitals.tsv", "english").union(countries, words))


@cache
def _ordinary() -> frozenset[str]:
    """The stems of ordinary words, which have a capital in titles."""
    return frozenset(map(english_stem, _listed("ordinary_words.tsv", "english")))


def is_small(name: str) -> bool:
    """Whether dictionaries have a word with a capital only in small letters: Helmets."""
    return english_stem(name.lower()) in _small()


@cache
def _small() -> frozenset[str]:
    return frozenset(map(english_stem, _listed("small_words.tsv", "english")))


def _listed(file: str, column: str) -> set[str]:
    rows = read_table(file, (TABLES / file).read_text(encoding="utf-8"))
    return {word for row in rows for word in row.words(column)}
