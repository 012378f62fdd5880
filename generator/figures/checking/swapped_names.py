"""Names that swapped their figures: الأهلي 3 والزمالك 5 is not Zamalek 3 and Ahly 5.

A name is recognised in the other script by its consonants, reduced to sounds that both scripts write. Vowels,
doubled letters and the article are left out. Spelled letters (بي بي سي) match an abbreviation such as BBC.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Figure

_SOUNDS = {
    "b": "بپbp", "f": "فڤfv", "t": "تطدضثذtd", "k": "كقجغخگkqgj", "s": "سصزشظscz", "l": "لl", "m": "مm",
    "n": "نn", "r": "رr",
}  # fmt: skip
"""Consonants that may be written for each other; h, w and y are ignored."""
_SOUND = {ord(letter): sound for sound, letters in _SOUNDS.items() for letter in letters}
_LETTERS = (
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "k"),
    ("sh", "s"),
    ("ch", "s"),
    ("ck", "k"),
    ("x", "ks"),
    ("تش", "س"),
)
_SOFT_C = re.compile("c(?![eiy])")
_DOUBLED = re.compile(r"(.)\1")
_ARABIC_WORD = re.compile(r"[^\W\d_]+")
_SPELLED = re.compile(r"\b(?:ايه|\w{2})(?: (?:ايه|\w{2})\b)+")
_NAME = re.compile(r"\b[A-Z][A-Za-z]{2,}\b")
_SHORTEST = 3
"""Fewest consonants that tell a name from others."""
_MOST = 12
"""Most figures of a kind to compare; a text with more is a table."""
_REACH = 80
"""How many characters before a figure to search for its name."""


def consonants(word: str) -> str:
    """The sounds of a folded word that both scripts write.

    >>> [consonants(word) for word in ("محمد", "mohammed", "زيلينسكي", "zelensky", "الزمالك", "zamalek")]
    ['mmt', 'mmt', 'slnsk', 'slnsk', 'smlk', 'smlk']
    """
    word = word.removeprefix("ال")
    for letters, sound in _LETTERS:
        word = word.replace(letters, sound)
    sounds = _DOUBLED.sub(r"\1", _SOFT_C.sub("k", word)).translate(_SOUND)
    return "".join(letter for letter in sounds if letter in _SOUNDS)


def trade(arabic: Sequence[Figure], ar: str, english: Sequence[Figure], en: str) -> tuple[int, int] | None:
    """Indices of two figures whose names were swapped though the figures agree and keep their order.

    Names that all moved one piece along follow their figures in one language only, which is not a swap.
    """
    if not 2 <= len(arabic) <= _MOST:
        return None
    moves = [(home - place, place) for place, home in _homes(arabic, ar, english, en).items()]
    back, forth = min(moves, default=(0, 0)), max(moves, default=(0, 0))
    return (forth[1], back[1]) if back[0] < 0 < forth[0] else None


def carried(arabic: Sequence[Figure], ar: str, english: Sequence[Figure], en: str) -> bool:
    """Whether two figures whose order is reversed in the English took their names along."""
    return _homes(arabic, ar, english[::-1], en) == {0: 1, 1: 0}


def _homes(arabic: Sequence[Figure], ar: str, english: Sequence[Figure], en: str) -> dict[int, int]:
    """For each piece of the English, the text before a figure, the piece of the Arabic with the same names.

    A name counts if exactly one piece of each text has it; the names of a piece must agree.
    """
    english_names = [{_spoken(name) for name in _NAME.findall(piece)} for piece in _pieces(english, en)]
    if not any(english_names):
        return {}
    arabic_words = [_sounds(fold(piece).text) for piece in _pieces(arabic, ar)]
    homes_by_piece: dict[int, int] = {}
    for place, names in enumerate(english_names):
        known = (name for name in names if sum(name in others for others in english_names) == 1)
        homes = {home for name in known if (home := _home(name, arabic_words)) is not None}
        if len(homes) == 1:
            homes_by_piece[place] = homes.pop()
    return homes_by_piece


def _pieces(figures: Sequence[Figure], text: str) -> Iterator[str]:
    starts = [0, *(figure.end for figure in figures[:-1])]
    for start, figure in zip(starts, figures, strict=True):
        yield text[max(start, figure.start - _REACH) : figure.start]


_AGED_EN = re.compile(r"((?:[A-Z][A-Za-z'-]+ )*[A-Z][A-Za-z]{2,}), (?:aged )?$")
_AGED_WORDS = 14
"""How many words before an Arabic age may name whose it is."""


def aged_another(ar: Figure, source: str, en: Figure, target: str) -> bool:
    """Whether the English gives an age to a name that the Arabic has elsewhere: Jones, 37, for ويلوبي."""
    named = _AGED_EN.search(target[max(0, en.start - _REACH) : en.start])
    if not named:
        return False
    names = [consonants(name.lower()) for name in named[1].split()]
    names = [name for name in names if len(name) >= _SHORTEST]
    near = " ".join((*source[: ar.start].split()[-_AGED_WORDS:], *source[ar.end :].split()[:4]))
    around, anywhere = _sounds(fold(near).text), _sounds(fold(source).text)
    known = [name for name in names if any(same(name, word) for word in anywhere)]
    return bool(known) and not any(same(name, word) for name in names for word in around)


def _home(name: str, pieces: Sequence[frozenset[str]]) -> int | None:
    """The only piece that has the name, if the name has enough consonants."""
    homes = [place for place, words in enumerate(pieces) if any(same(name, word) for word in words)]
    return homes[0] if len(homes) == 1 and len(name) >= _SHORTEST else None


def _sounds(piece: str) -> frozenset[str]:
    spelled = {consonants(letters.replace(" ", "")) for letters in _SPELLED.findall(piece)}
    return frozenset(consonants(word) for word in _ARABIC_WORD.findall(piece)) | spelled


def _spoken(name: str) -> str:
    """The consonants of a name, or of the names of its letters, where C is سي."""
    return (
        consonants(" ".join(name.lower().replace("c", "s"))) if name.isupper() else consonants(name.lower())
    )


def same(name: str, word: str) -> bool:
    """Whether the consonants are of one name, or of two spellings of it."""
    return name == word or (min(len(name), len(word)) > _SHORTEST and Levenshtein.distance(name, word) <= 1)
