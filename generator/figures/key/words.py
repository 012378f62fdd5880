"""The words of a sentence beside a figure, with marks, other figures and dates as words of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS, bare_nouns, bare_verbs
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Figure

NUMBER = "#"
"""In place of another figure."""
DATE = "@"
"""In place of a date or a period."""
BORDERS = frozenset('-.,،;؛:()[]«»“”"!?؟–—…')
_PIECE = re.compile(r"[^\W_]+(?:[-’'ـ\u064b-\u0652-][^\W_]+)*[\u064b-\u0652ـ]*|[^\w\s]|_")
_BEFORE_A_TIME = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}]?(?:قبل|منذ|بعد|خلال|غضون)\s+(?:نحو|حوالي|أكثر من|أقل من|أول|آخر)?\s*$"
)
_BEHIND_A_TIME = re.compile(r"\s+ال(?:أولى|أول|ماضية|ماضي|أخيرة|مقبلة|قادمة)\b")
_REACH = 400
"""How many characters before and after a figure to look at."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a mark, or a figure."""

    text: str
    """As written; `NUMBER` or `DATE` for a figure."""
    folded: str
    start: int
    end: int

    @property
    def border(self) -> bool:
        """Whether it is a mark that ends a clause."""
        return self.text in BORDERS

    @property
    def figure(self) -> bool:
        """Whether it is in place of another figure."""
        return self.text in (NUMBER, DATE)


def words(text: str, start: int, end: int, figures: Iterable[Figure] = ()) -> list[Word]:
    """The words between two places, figures among them as one word each."""
    found: list[Word] = []
    begin = start
    inside = sorted((f for f in figures if start <= f.start and f.end <= end), key=lambda f: f.start)
    for figure in inside:
        if figure.start < begin:
            continue
        found += _plain(text, begin, figure.start)
        sign = DATE if figure.kind in (Kind.DATE, Kind.PERIOD) or says_when(text, figure) else NUMBER
        found.append(Word(sign, sign, figure.start, figure.end))
        begin = figure.end
    return found + _plain(text, begin, end)


def says_when(text: str, figure: Figure) -> bool:
    """Whether a duration only says when: during a week, two years ago, the first nine months of the year."""
    if figure.kind is not Kind.DURATION:
        return False
    before = text[max(0, figure.start - 30) : figure.start]
    return bool(_BEFORE_A_TIME.search(before) or _BEHIND_A_TIME.match(text, figure.end))


def before(text: str, place: int, figures: Iterable[Figure]) -> list[Word]:
    """The words of the sentence before a place."""
    return words(text, max(0, place - _REACH), place, figures)


def after(text: str, place: int, figures: Iterable[Figure]) -> list[Word]:
    """The words of the sentence after a place."""
    return words(text, place, min(len(text), place + _REACH), figures)


@lru_cache(maxsize=16384)
def noun_forms(word: str) -> frozenset[str]:
    """A folded word with and without the clitics of a noun."""
    return frozenset(bare_nouns(word))


@lru_cache(maxsize=16384)
def verb_forms(word: str) -> frozenset[str]:
    """A folded word with and without the clitics of a verb."""
    return frozenset(bare_verbs(word))


@lru_cache(maxsize=4096)
def _plain(text: str, start: int, end: int) -> list[Word]:
    return [Word(p.group(), fold_word(p.group()), *p.span()) for p in _PIECE.finditer(text, start, end)]


def phrase(text: str, found: Sequence[Word]) -> str:
    """The words as the text writes them."""
    return " ".join(text[found[0].start : found[-1].end].split()) if found else ""
