"""What the tables say of an Arabic word: whether it may be a name, or says that one is beside it.

Words are folded. The tables are `arabic_names.tsv`, `name_cues.tsv` and those of the figures.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from babel import Locale

from generator.figures.checking.landmarks import meanings
from generator.figures.lexicon.table import read_table, table
from generator.meaning.known import CUES, TABLES, known_in_arabic
from generator.text.clitics import ARTICLE, CONJUNCTIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES = "arabic_names.tsv"
_WITH_CUE = frozenset({"given", "families"})
"""Names that need another word beside them."""
_FOREIGN = frozenset({"foreign", "leaders", "sport", "places", "cities", "firms", "clubs", "regions"})
"""Kinds of names that may have a g, which the Gulf writes غ and Egypt ج."""
_BEFORE_KINDS = ("", "و", "ب", "ل", "وب", "ول")
_DEFINITE = (ARTICLE, "لل", *(letter + ARTICLE for letter in "وبفك"), "ولل")
LONG_CITY = 6
"""Letters of a city without a cue: shorter ones are words too, as سمراء."""
_FEWEST = 4
"""Letters of a word that is taken for a name only because of the word before it."""
MOST = 12
"""Letters of a name; longer are words that were joined by mistake."""
_ENDINGS = ("ه", "ات", "ين", "ون", "هم", "ها", "هن", "هما", "تان")
"""Of ordinary words; names that have them are found by the other cues."""
_INFLECTED = re.compile(".ا?[^ا]{2,}ا|است.*|ا.ت.{1,2}|ا.{1,3}اء|از.ا.ت|ا.ت.ا.|ان..ا.|.*ايي|.وا[^اوي]ي?[^اوي]")
"""Ordinary words again: هدفا and not هانا, استيعاب, اشتد, ارتداء, ازدادت, اجتياز, انفجار, طوابير."""


@lru_cache(maxsize=65536)
def is_new(word: str) -> bool:
    """Whether no table has the folded word, and it is not inflected as ordinary words are."""
    return (
        _FEWEST <= len(word) <= MOST
        and word.isalpha()
        and not word.startswith(_DEFINITE)
        and not word.endswith(_ENDINGS)
        and not _INFLECTED.fullmatch(word)
        and word not in ordinary()
        and not meanings(word, "arabic")
        and not known_in_arabic(word).accepted
    )


def is_open(word: str) -> bool:
    """Whether a folded word may be a name beside what it means: no function word, nothing of the table."""
    return without_conjunction(word) not in ordinary() and not known_in_arabic(word).accepted


@lru_cache(maxsize=65536)
def is_definite_name(word: str) -> bool:
    """Whether a folded word with its article may be a name: no table has it, and it is no plural: الراجحي."""
    return (
        word.startswith(ARTICLE)
        and LONG_CITY <= len(word) <= MOST
        and not word.endswith(_ENDINGS)
        and is_open(word)
        and is_free(word)
        and is_free(word[len(ARTICLE) :])
    )


def is_given(word: str) -> bool:
    """Whether a folded word, with or without a conjunction, is a given name of the table."""
    word = without_conjunction(word)
    return word in cues()["given"] or word in named()


@cache
def named() -> frozenset[str]:
    """The given names that need no cue."""
    return cues()["persons"] | cues()["foreign"]


@lru_cache(maxsize=65536)
def is_kind(word: str, kinds: str) -> bool:
    """Whether a word, with what is attached to it, is a cue of a kind: مدينة, جامعة."""
    return any(word.removeprefix(prefix) in cues()[kinds] for prefix in _BEFORE_KINDS)


def without_conjunction(word: str) -> str:
    """A word without و or ف before it."""
    return word[1:] if len(word) >= _FEWEST and word[0] in CONJUNCTIONS else word


def is_free(word: str) -> bool:
    """Whether no table of the figures and of states has a folded word."""
    return not meanings(word, "arabic") and not known_in_arabic(word).accepted


@cache
def frequent() -> frozenset[str]:
    """The folded names that need no cue: those of the table, and cities after which CLDR calls time zones."""
    rows = read_table(_NAMES, (TABLES / _NAMES).read_text(encoding="utf-8"))
    listed = {word for row in rows if row["kind"] not in _WITH_CUE for word in row.folded("arabic")}
    foreign = {word for row in rows if row["kind"] in _FOREIGN for word in row.folded("arabic")}
    listed.update(word.replace("غ", "ج") for word in foreign if len(word) >= LONG_CITY)
    listed.update(word.replace("ج", "غ") for word in foreign if len(word) >= LONG_CITY)
    zones = Locale("ar").time_zones.values()
    cities = {fold_word(zone["city"]) for zone in zones if "city" in zone}
    return frozenset(listed.union(city for city in cities if len(city) >= LONG_CITY and is_new(city)))


@cache
def ordinary() -> frozenset[str]:
    """Folded words that come where names do, and words without a meaning of their own."""
    lexicon = (*table("stop_words"), *table("number_words"))
    return cues()["ordinary"].union(*(row.folded("arabic") for row in lexicon))


@cache
def cues() -> Mapping[str, frozenset[str]]:
    """Folded Arabic words by their kind: titles, verbs, places, bodies, ordinary words, and given names."""
    kinds: dict[str, set[str]] = {}
    for name in (_NAMES, CUES):
        for row in read_table(name, (TABLES / name).read_text(encoding="utf-8")):
            kinds.setdefault(row["kind"], set()).update(row.folded("arabic"))
    return {kind: frozenset(words) for kind, words in kinds.items()}
