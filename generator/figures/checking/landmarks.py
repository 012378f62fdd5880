"""Places of two sentences that can be recognised in both languages: names, and words of the news.

The words are in the tables `landmarks`, `things` and `antonyms`; names are recognised by their consonants. A
word that is found more than once in either text is no landmark: it does not say which place is meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.clause import PAUSES, opens_with_waw
from generator.figures.checking.swapped_names import consonants, same
from generator.figures.lexicon.cldr import territories
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import ARTICLE, PRONOUNS, bare_nouns, bare_verbs
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?|[,،;؛:()\"«».!?؟—–]")
_CAPITALISED = re.compile(r"[A-Z][^\W\d_]{2,}")
_ARABIC_ENDINGS = ("ا", "ان", "ين", "ون", *PRONOUNS)
"""Of the accusative, the dual, the plural and the owner."""
_ENDINGS = (("", ""), ("ies", "y"), ("es", ""), ("s", ""), ("'s", ""))
_TABLES = (
    ("landmarks", "landmark"),
    ("news_words", "english"),
    ("things", "thing"),
    ("antonyms", "meaning"),
)
"""The tables that have words of both languages, and the column that says which of them mean the same."""
_STOPS = PAUSES | frozenset(";؛.!?؟—–")
_SHORTEST, _STEM = 3, 4
"""Fewest consonants of a name, and of one that may be the beginning of another word: إثيوبي, Ethiopian."""
_LONGEST = 1500
"""Most characters of a text that is searched: a few sentences, not an article."""


class Token(NamedTuple):
    """A word or a pause of a text, with its span in the text as given."""

    start: int
    end: int
    written: str
    word: str
    """The word folded."""


class Words(NamedTuple):
    """The words of a text."""

    tokens: tuple[Token, ...]
    clauses: tuple[int, ...]
    """For each token, how many clauses, phrases or coordinated members have begun by then."""


class Landmarks(NamedTuple):
    """Two texts and the places that they share."""

    source: Words
    target: Words
    places: frozenset[tuple[int, int]]
    """For each landmark, the index of its token in the source and in the target."""


@lru_cache(maxsize=8)
def landmarks(texts: Texts) -> Landmarks:
    """The landmarks of two texts; none in long texts or between texts of one language."""
    source, target = _words(texts.source, texts.source_lang), _words(texts.target, texts.target_lang)
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return Landmarks(source, target, frozenset())
    known, others = _meant(source.tokens, "arabic"), _meant(target.tokens, "english")
    places = {
        (known[meaning][0], others[meaning][0])
        for meaning in known.keys() & others.keys()
        if len(known[meaning]) == len(others[meaning]) == 1
    }
    places |= set(_named(source.tokens, target.tokens, places))
    return Landmarks(source, target, frozenset(places))


def known_words(text: str, lang: str) -> list[tuple[str, frozenset[str]]]:
    """The folded words of a text that the tables have, each with its meanings; of long texts the first."""
    words = [token.word for token in _words(text[:_LONGEST], lang).tokens]
    language = "arabic" if lang == "ar" else "english"
    meant = (
        meanings(word, language) | _phrase(word, after, language) for word, after in pairwise((*words, ""))
    )
    return [(word, found) for word, found in zip(words, meant, strict=True) if found]


def _words(text: str, lang: str) -> Words:
    found = (Token(*token.span(), token[0], fold_word(token[0])) for token in _TOKEN.finditer(text))
    tokens = tuple(token for token in found if token.word)  # a tatweel alone is no word
    opens = _opens_arabic if lang == "ar" else _opens_english
    return Words(tokens, tuple(accumulate(opens(token.word) for token in tokens)))


def _opens_english(word: str) -> bool:
    return word in _STOPS or word in word_list("opens a clause")


def _opens_arabic(word: str) -> bool:
    joined = word[0] == "و" and word[1:2].isdigit()
    return joined or word in _STOPS or opens_with_waw(word) or word in word_list("opens a clause")


def _meant(tokens: Sequence[Token], language: str) -> dict[str, list[int]]:
    """By meaning, the indices of the words that have it."""
    meant: dict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(tokens):
        after = tokens[place + 1].word if place + 1 < len(tokens) else ""
        for meaning in meanings(token.word, language) | _phrase(token.word, after, language):
            meant[meaning].append(place)
    return meant


@cache
def _known(language: str) -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    for name, column in _TABLES:
        for row in table(name):
            for word in row.folded(language):
                form = word.replace(f" {ARTICLE}", " ")
                known[form] = known.get(form, frozenset()) | {f"{name} {row[column]}"}
    for code, arabic, english in territories():
        form = (arabic if language == "arabic" else english).removeprefix(ARTICLE).replace(f" {ARTICLE}", " ")
        known.setdefault(form, frozenset({f"territory {code}"}))
    return known


@lru_cache(maxsize=65536)
def meanings(word: str, language: str) -> frozenset[str]:
    """What a folded word of "arabic" or "english" means by the tables; none for an unknown word.

    Words of both languages that share a meaning may translate each other.
    """
    known = _known(language)
    candidates = _arabic(word) if language == "arabic" else _english(word)
    found = (known[form] for form in candidates if form in known)
    return next(found, frozenset()) if language == "arabic" else frozenset().union(*found)


def _phrase(word: str, after: str, language: str) -> frozenset[str]:
    """What two words mean together; the second may have an article of its own: الأقمار الصناعية."""
    first = _bare(word) if language == "arabic" else (word,)
    if not any(form in _begins_a_phrase(language) for form in first):
        return frozenset()
    return meanings(f"{word} {after.removeprefix(ARTICLE)}", language)


@cache
def _begins_a_phrase(language: str) -> frozenset[str]:
    return frozenset(form.partition(" ")[0] for form in _known(language) if " " in form)


@lru_cache(maxsize=65536)
def _bare(word: str) -> tuple[str, ...]:
    """An Arabic word without each of its possible clitics."""
    return tuple(dict.fromkeys((*bare_nouns(word), *bare_verbs(word))))


def _arabic(word: str) -> Iterator[str]:
    bare = _bare(word)
    yield from bare
    for form in () if " " in word else bare:
        yield from (form.removesuffix(end) for end in _ARABIC_ENDINGS if len(form) > len(end) + 2)
        yield from (form.removesuffix(f"ت{end}") + "ه" for end in PRONOUNS if form.endswith(f"ت{end}"))


def _english(word: str) -> Iterator[str]:
    for end, single in _ENDINGS:
        if word.endswith(end):
            yield word.removesuffix(end) + single
    yield from (f"{word[:length]}*" for length in range(len(word), 2, -1))


def _named(
    source: Sequence[Token], target: Sequence[Token], taken: set[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The names of the target, each with the only word of the source that has its consonants."""
    sounds = [(place, consonants(min(bare_nouns(token.word), key=len))) for place, token in enumerate(source)]
    free = [(place, sound) for place, sound in sounds if place not in {here for here, _ in taken}]
    names = [
        (place, consonants(token.word.removesuffix("'s")))
        for place, token in enumerate(target)
        if _CAPITALISED.match(token.written) and place not in {there for _, there in taken}
    ]
    found: dict[int, list[int]] = defaultdict(list)
    for place, name in names:
        if len(name) >= _SHORTEST and sum(other == name for _, other in names) == 1:
            homes = [home for home, sound in free if _same(name, sound)]
            if len(homes) == 1:
                found[homes[0]].append(place)
    yield from ((home, places[0]) for home, places in found.items() if len(places) == 1)


def _same(name: str, word: str) -> bool:
    stem, whole = sorted((name, word), key=len)
    return same(name, word) or (len(stem) >= _STEM and whole.startswith(stem))
