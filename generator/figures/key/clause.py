"""Clips a sentence around a figure at its natural borders, for rows without a certain label."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.figures.key.clause_borders import (
    MARKS,
    STRONG,
    Clauses,
    clauses,
    found_words,
    in_pairs,
    is_a_verb,
    opens_within,
    with_needed,
)
from generator.figures.key.clause_head import list_head, predicate_after, subject_before
from generator.figures.key.figure_span import extent
from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list
from generator.model import Measure
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from generator.model import Figure

LONGEST = 90
"""Most characters of a clause, marks of omission included."""
OMITTED = "…"
"""The mark of what a clause leaves out."""
_LEAST_AFTER = 16
"""Characters after the number that are shown even if its clause is too long before it."""
_FEWEST_OPENED = 3
"""Words before the number that a clause has at least which begins within another."""
_LONGEST_SUBJECT = LONGEST // 2
"""Most characters of a subject after which the predicate fits."""


@lru_cache(maxsize=1024)
def clause(text: str, figure: Figure) -> Measure:
    """The figure's clause, at most `LONGEST` characters, and where in it the number is.

    A clause that has too few words to say what the number is gets the one before, or the one after; and it
    gets all those before it that fit, because they have its subject. If only an aside parts the subject from
    it and does not fit, that is left out: Sales in the islands … were 5%. An item of a list gets
    what the list is of: and seized 3 cars … and 12 bicycles.
    """
    start, end = span(text, figure)
    own = clauses(text, start, end)
    first, last = with_needed(text, own, start, end, LONGEST - 2 * len(OMITTED))
    begin, head = subject_before(text, own, start)
    if not head:
        begin, head = list_head(text, own)
    room = LONGEST - len(head) - 5 * len(OMITTED)
    if head and first > begin and end - own.first <= room:
        head = f"{head} {OMITTED} "
        first, last = own.first, _cut_after(text, end, min(own.last, own.first + room), own.last)
    else:
        head = ""
        first, last = _within(text, (_past_what_is_led(text, own, first, start), start), (end, last))
        begin = first
    left = " ".join(text[first:start].split()).lstrip(MARKS)
    rest, last = _with_predicate(text, own, end, last)
    return _put_together(text, figure, begin, (f"{head}{left}", rest), last)


def cut(text: str, figure: Figure, begin: int, stop: int, omitted: tuple[int, int] | None = None) -> Measure:
    """The sentence from one place to another, around a figure, without what is `omitted` before that."""
    start, end = span(text, figure)
    parts = (text[begin : omitted[0]], text[omitted[1] : start]) if omitted else (text[begin:start],)
    *omitting, beside = (" ".join(part.split()).lstrip(MARKS) for part in parts)
    left = f" {OMITTED} ".join([*(part.rstrip(MARKS) for part in omitting), beside])
    return _put_together(text, figure, begin, (left, text[end:stop]), stop)


def span(text: str, figure: Figure) -> tuple[int, int]:
    """Where the number that is shown of a figure begins and ends, with the range that it is an end of."""
    start, end = extent(text, figure)
    whole = text.find(figure.text, max(0, figure.end - len(figure.text)), start + len(figure.text))
    if whole >= 0:
        start, end = min(start, whole), max(end, whole + len(figure.text))
    if end - start > LONGEST // 2:
        start, end = figure.start, min(figure.end, figure.start + LONGEST // 2)
    return start, end


def _put_together(text: str, figure: Figure, begin: int, sides: tuple[str, str], last: int) -> Measure:
    """The number between what is shown on both sides of it, with marks for what is left out."""
    start, end = span(text, figure)
    opened = OMITTED if _says_more(text[:begin]) else ""
    left, right = sides[0], " ".join(sides[1].split()).rstrip(MARKS)
    number = " ".join(text[start:end].split())
    before = f"{opened}{left}{_space(text, start - 1) if left and not left.endswith(' ') else ''}"
    spaced = _space(text, end) or right.startswith(OMITTED)
    after = f"{' ' if right and spaced else ''}{right}{OMITTED if _says_more(text[last:]) else ''}"
    before, after = in_pairs(before, after)
    shown = number if end != figure.end or start != figure.start else figure.text
    mark = len(before)
    return Measure(f"{before}{shown}{after}", (mark, mark + len(shown)))


def _past_what_is_led(text: str, own: Clauses, first: int, start: int) -> int:
    """Where the clause begins without one before it that only a preposition leads, within a sentence.

    In nine years, | with candidates competing for 128 seats.
    """
    led = words(text, first, start)[:1]
    inside = text[:first].rstrip()[-1:] not in ("", *STRONG)
    if not led or not inside or led[0].folded not in word_list("preposition"):
        return first
    later = [left for left in (*own.lefts, own.first) if first < left < start]
    return next((left for left in later if len(found_words(text, left, start)) >= _FEWEST_OPENED), first)


def _with_predicate(text: str, own: Clauses, end: int, last: int) -> tuple[str, int]:
    """What is shown after the figure and where it ends, with the predicate if an aside parts it from that."""
    told = predicate_after(text, own)
    used = own.last - own.first
    if told is None or used > _LONGEST_SUBJECT:
        return text[end:last], last
    if told[1] - own.first <= LONGEST - len(OMITTED):
        return text[end : told[1]], told[1]
    last = _cut_after(text, told[0], min(told[1], told[0] + LONGEST - used - 4 * len(OMITTED)), told[1])
    return f"{text[end : own.last]} {OMITTED} {text[told[0] : last]}", last


def _space(text: str, place: int) -> str:
    return " " if text[place : place + 1].isspace() else ""


def _says_more(rest: str) -> bool:
    return any(character.isalnum() for character in rest)


def _within(text: str, left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    """The borders moved towards the figure, so that no more than `LONGEST` characters remain."""
    first, start = left
    end, last = right
    room = LONGEST - 2 * len(OMITTED) - (end - start)
    if start - first + last - end <= room:
        return first, last
    need_left, need_right = start - first, last - end
    give_left = max(room - need_right, room - _LEAST_AFTER)
    cut = first
    if give_left < need_left:
        opened = _opened(text, first, start - give_left, start)
        shorter = max(room - need_right, room * 3 // 5)  # do not lose what follows for half a clause
        cut = _cut_before(text, start - shorter, start) if opened is None else opened
    return cut, _cut_after(text, end, min(last, end + room - (start - cut)), last)


def _opened(text: str, first: int, earliest: int, start: int) -> int | None:
    """Where the first clause that fits begins, at a word such as "that"; `None` if none does."""
    found = words(text, first, start)
    for place, word in enumerate(found[:-_FEWEST_OPENED]):
        if place and word.start >= earliest and opens_within(found, place):
            return word.start
    return None


def _cut_before(text: str, earliest: int, start: int) -> int:
    """Where to begin: at a word that opens a phrase if there is one in the first half, else at any word."""
    found = [
        word
        for word in found_words(text, earliest, start)
        if not text[word.start() - 1 : word.start()].strip()
    ]
    opening = [word for word in found if fold_word(word.group()) in _opening()]
    if opening and opening[0].start() < (earliest + start) // 2:
        place = found.index(opening[0])
        verb = place > 0 and is_a_verb(found[place - 1].group())
        return found[place - verb].start()  # fell | by 3% here, 5% there
    return found[0].start() if found else start


def _cut_after(text: str, end: int, latest: int, last: int) -> int:
    """Where to stop: before a word that opens a phrase if there is one in the second half."""
    if latest >= last:
        return last
    found = [word for word in found_words(text, end, latest + 1) if word.end() <= latest]
    whole = [word for word in found if not text[word.end() : word.end() + 1].strip()]
    opening = [word for word in whole if fold_word(word.group()) in _opening()]
    if opening and opening[-1].start() > (end + latest) // 2:
        return opening[-1].start()
    return whole[-1].end() if whole else end


@cache
def _opening() -> frozenset[str]:
    """Prepositions and words that open a clause."""
    return word_list("preposition", "clause")
