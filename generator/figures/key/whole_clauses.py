"""The other cuts of a sentence around a figure, for tables whose clause leans on what it leaves out.

Each begins with the sentence, after who says it (that, أن), or where one of its clauses begins, and ends at a
border or before a phrase.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.key.arabic_phrase import is_verb as is_arabic_verb
from generator.figures.key.clause import LONGEST, Clip, cut, span
from generator.figures.key.clause_borders import MARKS, STRONG, clauses, found_words, opens_within
from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.key.words import Word
    from generator.model import Figure

LONGEST_WHOLE = 120
"""Most characters of a clause that says nothing if it is shorter: three lines of a phone."""
_LONGEST_PHRASE = 60
"""Most characters of a phrase that follows the beginning of its sentence."""
_MARKS_OF_OMISSION = 2
_WITH = frozenset({"with", "مع"})
"""Words that lead a phrase which belongs to the whole sentence before it."""
_THAT = frozenset({"that", "ان", "بان", "وان"})
"""Folded words after which a clause is complete, unless they lead to a verb: نتمنى أن نكون."""
_JOINS = frozenset({"and", "or", "plus", "including", "which", "who", "whose", "such", "added", "provided"})
"""Words that join a clause within a sentence to one that says of what it is."""


class WholeClause(NamedTuple):
    """A cut, and whether it begins as a sentence does."""

    clip: Clip
    whole: bool


def whole_clauses(text: str, figure: Figure) -> Iterator[WholeClause]:
    """The cuts around a figure: the longest that fits first, then the shortest that is a little too long."""
    start, end = span(text, figure)
    begins = _begins(text, start, end)
    last = clauses(text, start, end).last
    least = _end_of_noun(text, figure, end)
    for begin, whole in begins:
        if end - begin <= LONGEST and (stop := _stop(text, begin, (least, last), LONGEST)):
            yield WholeClause(cut(text, figure, begin, stop), whole)
    if (parted := _with_main_clause(text, figure, least)) is not None:
        yield WholeClause(parted, whole=True)
    for begin, whole in reversed(begins):
        if end - begin <= LONGEST_WHOLE and (stop := _stop(text, begin, (least, last), LONGEST_WHOLE)):
            yield WholeClause(cut(text, figure, begin, stop), whole)


def _with_main_clause(text: str, figure: Figure, least: int) -> Clip | None:
    """The beginning of the sentence and the phrase of the figure, if "with" leads that; else `None`.

    A posting seeks a director … with a salary range that goes up to $650,000.
    """
    start, end = span(text, figure)
    own = clauses(text, start, end)
    led = words(text, own.first, start)[:2]
    begin = next((place for place in reversed(own.lefts) if _is_strong(text, place)), None)
    stop = _stop(text, own.first, (least, own.last), _LONGEST_PHRASE)
    fits = 0 < stop - own.first <= _LONGEST_PHRASE
    if begin is None or not fits or len(led) < 2 or not _is_with_something(*led):
        return None
    latest = min(begin + LONGEST_WHOLE - _LONGEST_PHRASE, own.first)
    found = found_words(text, begin, latest)[1:]
    heads = [word.start() for word in found if _opens_a_phrase(fold_word(word.group()))]
    return cut(text, figure, begin, stop, (heads[-1], led[0].start)) if heads else None


def _is_with_something(first: Word, second: Word) -> bool:
    """Whether a phrase begins with "with" and something that was not named before."""
    return first.folded in _WITH and second.folded != "the" and not second.folded.startswith("ال")


def _opens_a_phrase(word: str) -> bool:
    return word in _openers() or re.fullmatch("ل(?!ل).{4,}", word) is not None


def _is_strong(text: str, place: int) -> bool:
    """Whether a sentence begins at a place; a quotation mark before it may close as well."""
    return place == 0 or (text[place - 1] in STRONG and text[place - 1] != '"')


def _begins(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Where a cut may begin, in the order of the text, and whether it is whole from there."""
    own = clauses(text, start, end)
    borders = [place for place in (*own.lefts, own.first) if place >= start - LONGEST_WHOLE]
    first = next((place for place in reversed(borders) if _is_strong(text, place)), None)
    found = {place: place == first for place in borders if first is None or place >= first}
    said = words(text, max(first or 0, start - LONGEST_WHOLE), start)
    for place, word in enumerate(said[:-1]):
        if place and word.folded in _THAT and not is_arabic_verb(said[place + 1].folded):
            found.setdefault(said[place + 1].start, not word.text.isascii())
        elif place and opens_within(said, place):
            found.setdefault(word.start, False)
    return [(place, whole) for place, whole in sorted(found.items()) if whole or _opens(text, place, start)]


def _opens(text: str, place: int, start: int) -> bool:
    """Whether a clause may begin at a place within a sentence: not in a date, in brackets or in a list."""
    begun = words(text, place, start)[:1]
    joined = not begun or begun[0].folded in _JOINS or begun[0].text.isdecimal()
    return not joined and text.count("(", place, start) >= text.count(")", place, start)


def _end_of_noun(text: str, figure: Figure, end: int) -> int:
    """Where the noun that is counted ends."""
    rest = text[end:]
    noun = figure.noun or ""
    place = rest.find(noun) if noun else -1
    return end + place + len(noun) if 0 <= place <= len(" -") else end


def _stop(text: str, begin: int, ends: tuple[int, int], most: int) -> int:
    """Where a cut ends: with its clause, or before a phrase that does not fit; 0 if nowhere.

    What comes right after the number and its noun says of what it is, and stays: 20% on steel.
    """
    least, last = ends
    latest = begin + most - _MARKS_OF_OMISSION
    if last <= latest:
        return last
    found = found_words(text, least, latest + 1)[1:]
    stops = [word.start() for word in found if fold_word(word.group().strip(MARKS)) in _openers()]
    return stops[-1] if stops else 0


@cache
def _openers() -> frozenset[str]:
    return word_list("preposition", "clause")
