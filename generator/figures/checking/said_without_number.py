"""Figures of one text that the other says without a number: those two, a single season, 3G."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.model import Figure

_BEFORE = 7
"""How many characters before a figure to search for a word that goes with it."""
_TWO = 2
_TAKEN_UP = re.compile(r"\b(?:the|these|those) $")
_IN_A_DUAL = re.compile(rf"\b(?:[{CONJUNCTIONS}]?ال\w{{3,}}ان|\w*هما|\w{{3,}}تان)\b")
_SINGLE = re.compile(r"\b(?:single|sole|lone)\b")
_LETTERED = re.compile(r"\b(\d{1,2})-?g\b")
_GENERATION = re.compile(r"جيل $")


def said_without_number(figure: Figure, text: str, other: str, lang: str) -> bool:
    """Whether the other text, in the language `lang`, has a form or a letter for the figure of the text."""
    before = fold(text[max(0, figure.start - _BEFORE) : figure.start]).text
    folded = fold(other).text
    if lang == "ar":
        return _those_two(figure, before, folded)
    return _single(figure, folded) or _generation(figure, before, folded)


def _those_two(figure: Figure, before: str, arabic: str) -> bool:
    """Whether it takes up two of which the Arabic has a dual that is no figure: اللاعبان السابقان."""
    two = figure.kind is Kind.COUNT and figure.value == _TWO and _TAKEN_UP.search(before)
    return bool(two and _has_a_dual(arabic))


@lru_cache(maxsize=8)
def _has_a_dual(arabic: str) -> bool:
    return _IN_A_DUAL.search(arabic) is not None


def _single(figure: Figure, english: str) -> bool:
    """Whether it is one of something, موسم واحد, that the English calls a single one."""
    return figure.kind is Kind.COUNT and figure.value == 1 and _says_single(english)


@lru_cache(maxsize=8)
def _says_single(english: str) -> bool:
    return _SINGLE.search(english) is not None


def _generation(figure: Figure, before: str, english: str) -> bool:
    """Whether it ranks a generation that the English calls by its letter: الجيل الثالث, 3G."""
    ranks = figure.kind is Kind.ORDINAL and figure.value is not None and _GENERATION.search(before)
    return bool(ranks and str(figure.value) in _generations(english))


@lru_cache(maxsize=8)
def _generations(english: str) -> frozenset[str]:
    return frozenset(_LETTERED.findall(english))
