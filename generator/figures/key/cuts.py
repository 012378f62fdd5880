"""The cuts of a sentence around a figure, for tables: the best that one of them may show first.

Each begins where a main clause begins and ends where one does, or before a phrase. Who says it gives way to
what is said, and an aside between a subject and its verb to the verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.clause import LONGEST, OMITTED, cut, span
from generator.figures.key.clause_borders import clauses, found_words
from generator.figures.key.clause_head import list_head, subject_before
from generator.figures.key.cut_begins import begins, is_strong
from generator.figures.key.cut_ends import end_of_noun, hard_end, has_its_verb, opens_a_phrase, phrase_end
from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.key.clause_borders import Clauses
    from generator.figures.key.words import Word
    from generator.model import Figure, Measure

LONGEST_WHOLE = 150
"""Most characters of a clause that is not cut, or says nothing if it is: four lines of a phone.

Of 29 rows of 27 articles that told readers little or misled them, 16 were cut before what they were of.
"""
_LONGEST_PHRASE = 60
"""Most characters of a phrase that follows the beginning of its sentence."""
_WITH = frozenset({"with", "مع"})
"""Words that lead a phrase which belongs to the whole sentence before it."""
_MARKS_OF_OMISSION = 2 * len(OMITTED)


def cuts(text: str, figure: Figure) -> Iterator[Measure]:
    """The cuts around a figure in the order in which a table prefers them.

    A main clause to its end, then without an aside, then to the end of a phrase.
    """
    start, end = span(text, figure)
    own = clauses(text, start, end)
    if _is_told_by_the_way(text, own):
        return
    found = [place for place in begins(text, start, end) if start - place <= LONGEST_WHOLE]
    main = found[:1] + found[:0:-1]  # the sentence from its beginning, or else as late as it goes
    least = end_of_noun(text, figure, end)
    yield from _to_the_end(text, figure, main, own)
    yield from _without_an_aside(text, figure, own, least)
    yield from _with_what_goes_along(text, figure, own, least)
    told = [each for each in main if has_its_verb(text, each, start)]
    yield from _to_a_phrase(text, figure, told, (least, own.last), LONGEST)
    yield from _to_a_phrase(text, figure, main, (least, own.last), LONGEST_WHOLE)


def _to_the_end(text: str, figure: Figure, found: list[int], own: Clauses) -> Iterator[Measure]:
    for place in found:
        last = hard_end(text, own, place, span(text, figure)[1])
        made = cut(text, figure, place, last)
        if len(made.text) <= LONGEST_WHOLE:
            yield made


def _to_a_phrase(
    text: str, figure: Figure, found: list[int], ends: tuple[int, int], most: int
) -> Iterator[Measure]:
    for place in found:
        stop = phrase_end(text, place, span(text, figure)[0], ends, most - _MARKS_OF_OMISSION)
        if stop:
            yield cut(text, figure, place, stop)


def _without_an_aside(text: str, figure: Figure, own: Clauses, least: int) -> Iterator[Measure]:
    """The subject before an aside, or what a list is of, and the clause of the number."""
    start, end = span(text, figure)
    for begin, head in (subject_before(text, own, start), list_head(text, own)):
        if not head or not is_strong(text, begin):
            continue
        heads = len(text[:start]) - len(text[begin:start].lstrip()) + len(head)
        for stop in (own.last, phrase_end(text, own.first, start, (least, own.last), LONGEST - len(head))):
            if stop < end:
                continue
            made = cut(text, figure, begin, stop, (heads, own.first))
            if len(made.text) <= LONGEST_WHOLE:
                yield made


def _is_told_by_the_way(text: str, own: Clauses) -> bool:
    """Whether a figure is in a relative clause between commas, after which the verb of its sentence comes."""
    first = words(text, own.first, own.last)[:1]
    begin = own.lefts[-1] if own.lefts else own.first
    if first and first[0].text.isascii() and has_its_verb(text, begin, own.first):
        return False
    inside = text[own.first - 1 : own.first] in (",", "،") and text[own.last : own.last + 1] in (",", "،")
    return inside and bool(first) and first[0].folded in word_list("opens a relative clause")


def _with_what_goes_along(text: str, figure: Figure, own: Clauses, least: int) -> Iterator[Measure]:
    """The beginning of the sentence and the phrase of the figure, if "with" leads that to something new.

    A posting seeks a director … with a salary range that goes up to $650,000.
    """
    start, end = span(text, figure)
    led = words(text, own.first, start)[:2]
    begin = next((place for place in reversed(own.lefts) if is_strong(text, place)), None)
    if begin is None or len(led) < len(_WITH) or led[0].folded not in _WITH or _is_definite(led[1]):
        return
    stop = own.last
    if stop - own.first > _LONGEST_PHRASE:
        stop = phrase_end(text, own.first, start, (least, own.last), _LONGEST_PHRASE)
    found = found_words(text, begin, min(begin + LONGEST_WHOLE - _LONGEST_PHRASE, own.first))[1:]
    heads = [word.start() for word in found if opens_a_phrase(word.group())]
    if heads and stop >= end:
        yield cut(text, figure, begin, stop, (heads[-1], led[0].start))


def _is_definite(word: Word) -> bool:
    """Whether a word of either language makes what it leads known."""
    return word.folded in ("the", "its", "his", "her", "their") or word.folded.startswith("ال")
