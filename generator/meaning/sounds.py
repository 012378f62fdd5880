"""The sounds of names, by which a name of one script is recognised in the other.

They are the consonants that both scripts write. Names are compared with whatever Arabic attaches to them, and
with the few spellings that English has for one sound.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA, Levenshtein

from generator.figures.checking.swapped_names import consonants, same
from generator.text.clitics import ARTICLE, CONJUNCTIONS, LEADING
from generator.text.folding import fold, fold_word

WORD = re.compile(r"[^\W\d_]+")
SHORTEST = 3
"""Fewest consonants by which a name is known in another spelling; shorter ones are spelled as they are."""
_LONG = 6
"""From this many consonants on two may differ."""
_SOFT = re.compile("cc?(?=[ei])")
_SPELLINGS = (
    ("ch", "k"),
    ("tch", "ch"),
    ("tsch", "ch"),
    ("gn", "n"),
    ("gl", "l"),
    ("w", "v"),
    ("pf", "f"),
    ("cch", "ch"),
    ("dj", "j"),
    ("x", "sh"),
    ("gh", ""),
    ("j", "y"),
    ("d", "z"),
    ("lh", "y"),
    ("c", "j"),
    ("ill", "y"),
    ("zh", "j"),
    ("tion", "sion"),
    ("cq", "q"),
)
"""Michael and not Chad, Mitchell, Gottschalk, Agnelli, Badoglio, Wagner, Pfeiffer, Picchu, Djamel, Xinhua,
Gholam, Jan, Nador (الناظور), Guilherme, Recep, Janaillac, Luzhniki, National, Ourcq."""
_PINYIN = re.compile("q(?!u)")
_UNSAID = re.compile(
    "(?<=[eo])t$|(?<=[aeiou]l)es$|(?<=[aeo]r)[dt]$|(?<=[ao]u)(?:lt|[dt])$|(?<=mon)d$|(?<=i)ers?$"
    "|(?<=ai|oi|on)s$|^k(?=n)"
)
"""Letters that only English writes: Rimet, Jules, Allard, Renault, Giroud, Poitiers, Palais, Knott."""
_ATTACHED = (*LEADING, *(f"{letter}{ARTICLE}" for letter in CONJUNCTIONS))
"""What Arabic writes before a name in one word with it, and that hides its first letters."""
_BETWEEN = re.compile("(?<=a)v(?=[aei])")
"""It may be a waw: Javid, جاويد; Javad, جواد."""
_BEFORE_CONSONANT = re.compile("(?<=[aeiou])r(?=[bdfgklmnptv])")
"""British English does not say it: Deirdre, دايدرا."""
_APOSTROPHE = re.compile("(?<=[A-Za-z])['’‘`](?=[a-z]{2})")
"""Inside a word: Ja'far."""
_RESPELLED = (("ث", "س"), ("ذ", "ز"), ("ظ", "د"))
"""Osman for عثمان, Nazir for نذير, Abdeladim for عبد العظيم."""
_SMALL_ARTICLE = re.compile(r"\b[AaEeUu](?:[lrsdtnz]|[sdt]h)-(?=[A-Z])")
"""As it is said: Abd ar-Razzaq."""
_FIRST_HALVES = frozenset({"عبد", "ابو", "ابي", "ابا", "بو", "ام"})
_LAST_HALVES = frozenset({"الدين", "الاسلام"})
"""Of names whose article English writes in one word with them: Abdulwahab, Aboul Fotouh, Izzeldin."""
_ATE = re.compile("(?<=^..)اه$|(?<=^...)اه$")
"""Of short words: نجاة, and not اتجاه."""
_ACCENTED = str.maketrans(
    {"ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ı": "i", "ł": "l", "ø": "o", "đ": "d"}
)
_ARTICLES = frozenset({"al", "el", "ul"})
_PARTICLES = frozenset(
    {*_ARTICLES, "bin", "ben", "ibn", "bint", "abu", "de", "del", "la", "le", "van", "von", "di", "du", "da"}
)
"""Words of names that may have a small letter."""


_DOUBLE = re.compile(r"(.)\1+")
_TWO_LETTERS = re.compile("([\N{ARABIC LETTER BEH}-\N{ARABIC LETTER YEH}])\\1")
"""Two consonants, as Arabic writes a double one only once: شيرر, Shearer."""
_SILENT = "tsr"
"""At the end of a name: Boutard, بوتار."""


class Spoken(NamedTuple):
    """The sounds of an English text."""

    words: frozenset[str]
    pairs: frozenset[str]
    """Of each two words in a row."""


@lru_cache(maxsize=65536)
def heard(word: str) -> str:
    """The consonants of a folded word, which is met again and again; of two alike one, if enough stay."""
    sounds = consonants(_TWO_LETTERS.sub(r"\1 \1", word))
    single = _DOUBLE.sub(r"\1", sounds)
    return single if len(single) >= SHORTEST else sounds


@lru_cache(maxsize=65536)
def heard_again(word: str) -> frozenset[str]:
    """The consonants of a folded word as some of its speakers say it: Osman, Najat (نجاة), Nelly (نيللي)."""
    ways = [word.replace(letter, other) for letter, other in _RESPELLED]
    ways += (_ATE.sub("ات", word), _TWO_LETTERS.sub(r"\1", word))
    return frozenset(heard(way) for way in ways if way != word)


def spoken(name: str) -> str:
    """The consonants of an English name as it is written, without its accents."""
    return heard(name.lower() if name.isascii() else _plain(name))


def _plain(name: str) -> str:
    """A name in small letters without accents: Erdoğan, Cañitas."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(_ACCENTED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=65536)
def pronounced(name: str) -> frozenset[str]:
    """The consonants of an English name in the ways in which it may be pronounced.

    They differ in ch of Chad and Michael, cc of Bonucci, gh of Gholam, j of Jan, z of Zarzis (جرجيس) and of
    Lazio (لاتسيو), c of Perisic, what is not said of Rimet, h of Halil, and s of a plural or n
    of Majorcan.
    """
    name = name.lower() if name.isascii() else _plain(name)
    ways = [name, _SOFT.sub("ch", name), _UNSAID.sub("", name)]
    ways += (name.replace(letters, others) for letters, others in _SPELLINGS)
    ways += (name.replace("z", "j"),) if name.startswith("z") else ()
    ways += (name.replace("zz", "z").replace("z", "ts"),) if "z" in name else ()
    ways += (_PINYIN.sub("ch", name),) if "q" in name else ()
    ways += (_BETWEEN.sub("w", name),) if "v" in name else ()
    ways += (f"{name}h",) if name.endswith("ic") else ()
    kh = pronounced(f"k{name[1:]}") if name.startswith("h") and len(name) > 1 else ()
    stem = pronounced(name[:-1]) if name.endswith(("s", "can")) else ()
    less = (*stem, spoken(_BEFORE_CONSONANT.sub("", name))) if "r" in name else stem
    return frozenset((*map(spoken, ways), *kh, *(sound for sound in less if len(sound) >= SHORTEST)))


def sounds_of_arabic(arabic: str) -> set[str]:
    """The consonants of each word, and of each two words in a row, because names may be written in two.

    The article counts in a second form, because English may write it: Almarai, Abdulwahab.
    """
    words = [word for word in WORD.findall(fold(arabic).text) if word not in _CITIES]
    sounds = [heard(word) for word in words]
    pairs = (left + right for left, right in pairwise(sounds))
    joined = (
        heard(first) + sound
        for first, last in pairwise(words)
        if first in _FIRST_HALVES or last in _LAST_HALVES
        for sound in ("l", "l" + heard(last))
    )
    articles = ("l" + sound for word, sound in zip(words, sounds, strict=True) if "ال" in word[:4])
    bare = (heard(word[1:]) for word in words if word.startswith(_ATTACHED))
    again = (sound for word in words for sound in heard_again(word))
    return {*sounds, *pairs, *joined, *articles, *bare, *again} - {""}


_CITIES = frozenset({"مدينه", "ومدينه", *(f"{before}مدينه" for before in LEADING)})
"""The word for a city, which is no Medina."""


def sounds_of_english(english: str) -> Spoken:
    """The consonants of each word with a capital in all its ways, and of each two words of a name."""
    english = _APOSTROPHE.sub("", english)
    words = WORD.findall(english)
    without = [
        word for word in WORD.findall(_SMALL_ARTICLE.sub("", english)) if word.lower() not in _ARTICLES
    ]
    named = [fold_word(word) for word in words if not word.islower()]
    pairs = {
        spoken(fold_word(left + right))
        for left, right in {*pairwise(words), *pairwise(without)}
        if _is_of_name(left) and _is_of_name(right) and not (left.islower() and right.islower())
    }
    return Spoken(frozenset(sound for word in named for sound in pronounced(word)), frozenset(pairs))


@lru_cache(maxsize=64)
def small_sounds(english: str) -> frozenset[str]:
    """The consonants of the words of an English text that have a small letter."""
    return frozenset(sound for word in WORD.findall(english) if word.islower() for sound in pronounced(word))


def _is_of_name(word: str) -> bool:
    """Whether a word may be part of a name."""
    return not word.islower() or word in _PARTICLES


def is_among(name: str, words: set[str] | frozenset[str]) -> bool:
    """Whether one of the words spells the name, with whatever Arabic attaches to it, or in another way."""
    if len(name) < SHORTEST:
        return name in words
    return any(_is_spelled(name, word) for word in words)


def is_heard(name: str, words: frozenset[str]) -> bool:
    """Whether one of the English words spells an Arabic name; a short one is not part of a longer word."""
    if len(name) <= SHORTEST:
        return name in words or any(same(name, word) for word in words if len(word) <= SHORTEST + 1)
    if len(name) == SHORTEST + 1:
        words = frozenset(word for word in words if word == name or len(word) != len(name))  # Daniels, Donald
    return any(_is_spelled(name, word) for word in words)


def _is_spelled(name: str, word: str) -> bool:
    if same(name, word) or name in word or (len(word) > SHORTEST and word in name):
        return True
    if name[:-1] == word and len(word) == SHORTEST and name[-1] in _SILENT:
        return True
    if SHORTEST < len(name) == len(word) and name[0] == word[0] and sorted(name) == sorted(word):
        return OSA.distance(name, word) <= 1  # باليمرو, Palermo
    long = min(len(name), len(word)) >= _LONG - 1 and len(name) >= _LONG
    most = 2 if long and name[0] == word[0] else 1  # Manchester is not England
    return min(len(name), len(word)) > SHORTEST and Levenshtein.distance(name, word) <= most
