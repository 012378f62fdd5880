"""Abbreviations that Arabic spells by the names of their letters: إيه إم سي for AMC, بي بي سي for BBC."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text.clitics import CONJUNCTIONS, LEADING
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = {
    "A": "ايه اي", "B": "بي", "C": "سي", "D": "دي", "E": "اي ايه", "F": "اف", "G": "جي", "H": "اتش ايتش",
    "I": "اي", "J": "جيه جي", "K": "كيه كي", "L": "ال", "M": "ام", "N": "ان", "O": "او", "P": "بي",
    "Q": "كيو", "R": "ار", "S": "اس", "T": "تي", "U": "يو", "V": "في", "W": "دبليو", "X": "اكس ايكس",
    "Y": "واي", "Z": "زد زي",
}  # fmt: skip
"""The folded Arabic names of the English letters; a name may be of two."""
_NAMES = sorted({name for names in _LETTERS.values() for name in names.split()}, key=len, reverse=True)
_NAME = f"(?:{'|'.join(_NAMES)})"
_RUN = re.compile(rf"(?<!\w)[{CONJUNCTIONS}]?[{LEADING}]?(?P<run>{_NAME}(?:[ -]{_NAME}){{2,5}})(?!\w)")
_INITIAL = re.compile(r"\b[A-Za-z]")
_NOT_LETTERS = re.compile(r"[^A-Z]")


_WORDS = frozenset({"ان", "في", "او", "اي", "ال"})
"""Names of letters that are words too: قالت بي بي سي إن."""
_FEWEST = 3


def unsaid_abbreviations(arabic: str, english: str) -> Iterator[str]:
    """The spelled abbreviations whose letters the English has nowhere, together or as initials."""
    folded = fold(arabic)
    written = _NOT_LETTERS.sub("", english)
    initials = "".join(_INITIAL.findall(english)).upper()
    for run in _RUN.finditer(folded.text):
        names = re.split("[ -]", run["run"])
        sure = [name for name in names if name not in _WORDS]
        parts = [names, names[:-1], names[1:]] if len(names) > _FEWEST else [names]
        patterns = [_pattern(part) for part in parts]
        if len(sure) >= _FEWEST and not any(
            re.search(pattern, text) for pattern in patterns for text in (written, initials)
        ):
            yield arabic[slice(*folded.span(*run.span("run")))]


def _pattern(names: list[str]) -> str:
    """A pattern of the letters that the names may be of."""
    wanted = ("".join(letter for letter, of in _LETTERS.items() if name in of.split()) for name in names)
    return "".join(f"[{letters}]" for letters in wanted)
