"""Clips a sentence around a figure at its natural borders, for rows without a certain label."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.key.figure_span import extent
from generator.figures.lexicon.word_lists import word_list
from generator.model import Measure
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from generator.model import Figure

LONGEST = 90
"""Most characters of a clause, marks of omission included."""
_OMITTED = "…"
_MARKS = " .,،;؛:–—-!"
"""What no clause ends with."""
_BORDER = re.compile(r"[,،;؛:](?=\s)|[.!?؟](?=\s|$)|\s[–—-](?=\s)|[()\[\]«»“”\"\n]")
_FEWEST = 4
"""Words besides the figure that a clause needs to say something."""
_WORD = re.compile(r"[^\s(]\S+")


def clause(text: str, figure: Figure) -> Measure:
    """The figure's clause, at most `LONGEST` characters, and where in it the number is.

    A clause that has too few words to say what the number is gets the one before, or the one after.
    """
    start, end = extent(text, figure)
    if end - start > LONGEST // 2:
        start, end = figure.start, min(figure.end, figure.start + LONGEST // 2)
    first, last = _borders(text, start, end)
    first, last = _within(text, (first, start), (end, last))
    left = " ".join(text[first:start].split())
    right = " ".join(text[end:last].split()).rstrip(_MARKS)
    number = " ".join(text[start:end].split())
    opened = _OMITTED if _says_more(text[:first]) else ""
    before = f"{opened}{left}{_space(text, start - 1) if left else ''}"
    after = f"{_space(text, end) if right else ''}{right}{_OMITTED if _says_more(text[last:]) else ''}"
    shown = number if end != figure.end or start != figure.start else figure.text
    mark = len(before)
    return Measure(f"{before}{shown}{after}", (mark, mark + len(shown)))


def _space(text: str, place: int) -> str:
    return " " if text[place : place + 1].isspace() else ""


def _says_more(rest: str) -> bool:
    return any(character.isalnum() for character in rest)


def _borders(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins and ends, with the clauses beside it that it needs."""
    lefts = [0, *(border.end() for border in _BORDER.finditer(text, 0, start))]
    rights = [*(border.start() for border in _BORDER.finditer(text, end)), len(text)]
    first, last = lefts.pop(), rights.pop(0)
    if lefts and text[first - 1 : first] in ("(", "["):
        first = lefts.pop()
        last += text[last : last + 1] in (")", "]")
    while len(_words(text, first, start)) + len(_words(text, end, last)) < _FEWEST and (lefts or rights):
        if lefts:
            first = lefts.pop()
        else:
            last = rights.pop(0)
    return first, last


def _words(text: str, start: int, end: int) -> list[re.Match[str]]:
    return list(_WORD.finditer(text, start, end))


def _within(text: str, left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    """The borders moved towards the figure, so that no more than `LONGEST` characters remain."""
    first, start = left
    end, last = right
    room = LONGEST - 2 * len(_OMITTED) - (end - start)
    if start - first + last - end <= room:
        return first, last
    need_left, need_right = start - first, last - end
    give_left = max(room - need_right, min(need_left, room * 3 // 5))
    cut = _cut_before(text, start - give_left, start) if give_left < need_left else first
    return cut, _cut_after(text, end, min(last, end + room - (start - cut)), last)


def _cut_before(text: str, earliest: int, start: int) -> int:
    """Where to begin: at a word that opens a phrase if there is one in the first half, else at any word."""
    words = [
        word for word in _words(text, earliest, start) if not text[word.start() - 1 : word.start()].strip()
    ]
    opening = [word for word in words if fold_word(word.group()) in _opening()]
    if opening and opening[0].start() < (earliest + start) // 2:
        return opening[0].start()
    return words[0].start() if words else start


def _cut_after(text: str, end: int, latest: int, last: int) -> int:
    """Where to stop: before a word that opens a phrase if there is one in the second half."""
    if latest >= last:
        return last
    words = [word for word in _words(text, end, latest + 1) if word.end() <= latest]
    whole = [word for word in words if not text[word.end() : word.end() + 1].strip()]
    opening = [word for word in whole if fold_word(word.group()) in _opening()]
    if opening and opening[-1].start() > (end + latest) // 2:
        return opening[-1].start()
    return whole[-1].end() if whole else end


@cache
def _opening() -> frozenset[str]:
    """Prepositions and words that open a clause."""
    return word_list("preposition", "clause")
