"""Names of persons, places and organisations that only one side of a translation has.

Three things tell. States, peoples and organisations are in the table of `known`. Both scripts write the
consonants of other names, so an English name that is spelled in Arabic is recognised there; English words
that are translated instead, such as Ministry, tell nothing: tables list them, and their endings tell abstract
words. Arabic has no capitals: a name is looked for in the English only when it is known as one, because it is
in Latin letters, is in a table of frequent ones, is a given name after a title, follows the kind of a place
(مدينة تعز), or was recognised elsewhere in the article. What one side lacks is a hint for an editor.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale
from rapidfuzz.distance import Levenshtein

from generator.figures.checking.swapped_names import consonants, same
from generator.figures.lexicon.table import read_table, table
from generator.meaning.known import CUES, TABLES, is_known_word, known_in_arabic, known_in_english
from generator.model.meaning import NameHint, NameSide
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_NAMES = "arabic_names.tsv"
_LEXICON = ("landmarks", "news_words", "counted_nouns", "things", "substances", "measures", "kin")
"""Tables of the figures whose English words are translated."""
_CAPITAL = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")
_BEGINS = re.compile(r"(?:^|[.!?:;…]|[\"“”‘«(\[])\s*$")
_ENDING = re.compile(
    "(?:tions?|sions?|ment|ness|ity|ance|ence|ency|ship|ics|ism|ists?|logy|ing|ed|ial|ical|ional|ive|ous|ary|ory"
    "|ern|ese|ish|ian|ians|eans?|ans|phobia|hood|dom|ware)$"
)
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_AND_SIGNS = re.compile(r"[^\W\d_]+|[^\w\s]")
_LATIN = re.compile(r"[A-Za-z][A-Za-z.&-]+[A-Za-z]")
_SHORTEST = 3
"""Fewest consonants by which a name is known."""
_ATTACHED = ("", "و", "ب", "ل", "ول", "وب", "ف", "ك")
"""What may be written before a name in one word with it."""
_BEFORE_KINDS = ("", "و", "ب", "ل", "وب", "ول")
_SERVANT = "عبد"
"""The first half of many given names."""
_ADJECTIVE = ("يه", "ي", "ين", "ون", "ات")
_VERB = ("ت", "ي", "و", "س")
_HEADLINE_WORD = 4
"""Letters of a longer word, and how many of them a headline has at least."""
_SMALL = frozenset({"from", "with", "over", "into", "after", "than", "that", "amid", "about"})
"""Those that keep their small letter in a headline."""
_LONG = 6
"""From this many consonants on two may differ."""


def name_hints(arabic: str, english: str, known: frozenset[str] = frozenset()) -> tuple[NameHint, ...]:
    """The names that one side has and the other lacks, those of the English first, in the order of the text.

    `known` are folded Arabic words that are names in this article.
    """
    if not english:
        return ()
    words = _sounds(arabic)
    of_arabic, of_english = known_in_arabic(arabic), known_in_english(english)
    lacking = [
        *(name for code, name in of_english.certain.items() if code not in of_arabic.accepted),
        *_unspelled(english, words),
    ]
    spoken = _sounds_of_english(english)
    lost = [
        *(name for code, name in of_arabic.certain.items() if code not in of_english.accepted),
        *(name.written for name in _names_of_arabic(arabic, known) if not _is_said(name, english, spoken)),
    ]
    return (
        *(NameHint(name, NameSide.ENGLISH) for name in dict.fromkeys(lacking)),
        *(NameHint(name, NameSide.ARABIC) for name in dict.fromkeys(lost)),
    )


def english_names(english: str) -> Iterator[str]:
    """The names in an English text that Arabic would spell, without those that begin a sentence.

    A headline in which every longer word has a capital tells nothing.
    """
    if _is_in_capitals(english):
        return
    for match in _CAPITAL.finditer(english):
        word = match[0].lower()
        if _BEGINS.search(english, 0, match.start()) or _ENDING.search(word) or is_known_word(match[0]):
            continue
        if word not in _translated() and len(_spoken(word)) >= _SHORTEST:
            yield match[0]


def _unspelled(english: str, words: set[str]) -> Iterator[str]:
    """The names that are not spelled among the sounds of the Arabic.

    English may add the first name of somebody whose family name is spelled.
    """
    for name in english_names(english):
        after = re.search(rf"\b{name}(?: [A-Z]\.)? ([A-Z][\w'-]+)", english)
        spoken = _pronounced(name)
        if after:
            spoken |= {sound for sound in _pronounced(after[1]) if len(sound) >= _SHORTEST}
        telling = any(len(sound) >= _SHORTEST for sound in spoken)
        if telling and not any(_is_among(sound, words) for sound in spoken):
            yield name


def names_in(pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The folded Arabic words of translated sentences that are spelled like a name of their English."""
    found = set[str]()
    for arabic, english in pairs:
        names = {_spoken(name) for name in english_names(english)}
        for word in _WORD.findall(fold(arabic).text) if names else ():
            if len(_heard(word)) > _SHORTEST and _heard(word) in names:
                found.add(word)
    return frozenset(found)


class _Name(NamedTuple):
    """A name of an Arabic text."""

    written: str
    sounds: tuple[str, ...]
    """One of these must be among the sounds of the English."""


def _names_of_arabic(arabic: str, known: frozenset[str]) -> Iterator[_Name]:
    yield from (_Name(latin, ()) for latin in _LATIN.findall(arabic))
    frequent, cues, folded = _frequent() | known, _cues(), fold(arabic)
    found = list(_WORDS_AND_SIGNS.finditer(folded.text))
    words = ["", *(match[0] for match in found), ""]
    for place, match in enumerate(found):
        before, given, after = words[place : place + 3]
        bare = next((name for name in _bare(given) if name in frequent), "")
        titled = _is_title(before, cues) or after in cues["given"] or after in frequent
        start, end = match.end() - len(bare or given), match.end()
        sounds: tuple[str, ...] = ()
        if given == _SERVANT and after.isalpha():
            sounds, end = (_heard(after), _heard(given + after)), found[place + 1].end()
        elif bare:
            family = (_heard(after),) if bare in cues["persons"] | cues["foreign"] else ()
            sounds = (_heard(bare), "l" + _heard(bare), *family)
        elif given in cues["given"] and titled and after.isalpha():
            sounds, end = tuple(map(_heard, (given + after, after, given))), found[place + 1].end()
        elif _is_place(given, after, cues):
            sounds = (_heard(after), "l" + _heard(after))
            start, end = found[place + 1].span()
        if spoken := tuple(sound for sound in sounds if len(sound) > 1):
            yield _Name(arabic[slice(*folded.span(start, end))], spoken)


def _is_title(word: str, cues: Mapping[str, frozenset[str]]) -> bool:
    """Whether a folded word is a title, or an adjective such as الأردني after one."""
    return word in cues["titles"] or (word.startswith("ال") and word.endswith(_ADJECTIVE[:2]))


def _bare(word: str) -> Iterator[str]:
    """The folded word without what may be attached to a name; the article stays."""
    yield from (word.removeprefix(prefix) for prefix in _ATTACHED)
    if word.removeprefix("و").startswith("لل"):
        yield f"ال{word.removeprefix('و')[2:]}"


def _is_place(kind: str, name: str, cues: Mapping[str, frozenset[str]]) -> bool:
    """Whether the kind of a place comes before its name."""
    return (
        any(kind.removeprefix(prefix) in cues["places"] for prefix in _BEFORE_KINDS)
        and name not in cues["ordinary"]
        and not name.endswith(_ADJECTIVE)
        and not name.startswith(_VERB)
        and len(_heard(name)) >= _SHORTEST
        and not known_in_arabic(name).accepted
    )


def _is_said(name: _Name, english: str, spoken: tuple[set[str], set[str]]) -> bool:
    if name.written.isascii():
        return name.written.casefold() in english.casefold()
    words, pairs = spoken
    return not name.sounds or any(sound in pairs or _is_among(sound, words) for sound in name.sounds)


def _is_among(name: str, words: set[str]) -> bool:
    """Whether one of the words spells the name, with whatever Arabic attaches to it, or in another way.

    Short names must be spelled as they are.
    """
    if len(name) < _SHORTEST:
        return name in words
    return any(_is_spelled(name, word) for word in words)


def _is_spelled(name: str, word: str) -> bool:
    if same(name, word) or name in word or (len(word) >= _SHORTEST and word in name):
        return True
    most = 2 if len(name) >= _LONG else 1
    return min(len(name), len(word)) > _SHORTEST and Levenshtein.distance(name, word) <= most


def _is_in_capitals(english: str) -> bool:
    """Whether all longer words begin with a capital, as in headlines."""
    long = [word for word in _WORD.findall(english) if len(word) >= _HEADLINE_WORD and word not in _SMALL]
    return len(long) >= _HEADLINE_WORD and all(word[0].isupper() for word in long)


def _sounds(arabic: str) -> set[str]:
    """The consonants of each word, and of each two words in a row, because names may be written in two.

    The article counts in a second form, because English may write it: Almarai.
    """
    words = _WORD.findall(fold(arabic).text)
    sounds = [_heard(word) for word in words]
    pairs = (left + right for left, right in pairwise(sounds))
    articles = ("l" + sound for word, sound in zip(words, sounds, strict=True) if "ال" in word[:4])
    return {*sounds, *pairs, *articles} - {""}


def _sounds_of_english(english: str) -> tuple[set[str], set[str]]:
    """The consonants of each word, and of each two words in a row."""
    words = _WORD.findall(fold(english).text)
    pairs = {_spoken(left + right) for left, right in pairwise(words)}
    return {sound for word in words for sound in _pronounced(word)}, pairs


@lru_cache(maxsize=65536)
def _heard(word: str) -> str:
    """The consonants of a folded word, which is met again and again."""
    return consonants(word)


def _spoken(name: str) -> str:
    return _heard(name.lower())


def _pronounced(name: str) -> set[str]:
    """The consonants of a name: ch of Chad and Michael, gh of Gholam, j of Jan, z of Zarzis (جرجيس)."""
    name = name.lower()
    ways: tuple[str, ...] = (
        name,
        name.replace("ch", "k"),
        name.replace("gh", ""),
        name.replace("j", "y"),
    )
    ways += (name.replace("z", "j"),) if name.startswith("z") else ()
    return set(map(_spoken, ways))


@cache
def _translated() -> frozenset[str]:
    """The English words of the table, of the lexicon and of the names of countries."""
    countries = {word for name in Locale("en").territories.values() for word in _WORD.findall(name.lower())}
    lexicon = {word for name in _LEXICON for row in table(name) for word in row.folded("english")}
    words = {form for word in lexicon if word.isalpha() for form in (word, f"{word}s")}
    return frozenset(_listed("translated_capitals.tsv", "english").union(countries, words))


@cache
def _frequent() -> frozenset[str]:
    """The folded names of the table that need no cue."""
    rows = read_table(_NAMES, (TABLES / _NAMES).read_text(encoding="utf-8"))
    return frozenset(word for row in rows if row["kind"] != "given" for word in row.folded("arabic"))


@cache
def _cues() -> Mapping[str, frozenset[str]]:
    """Folded Arabic words by their kind: titles, places, ordinary words, and given names."""
    cues: dict[str, set[str]] = {}
    for name in (_NAMES, CUES):
        for row in read_table(name, (TABLES / name).read_text(encoding="utf-8")):
            cues.setdefault(row["kind"], set()).update(row.folded("arabic"))
    return {kind: frozenset(words) for kind, words in cues.items()}


def _listed(file: str, column: str) -> set[str]:
    rows = read_table(file, (TABLES / file).read_text(encoding="utf-8"))
    return {word for row in rows for word in row.words(column)}
