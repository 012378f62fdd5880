"""Where a cut of a sentence around a figure may begin, so that what is shown has its own subject and verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_verb as is_arabic_verb
from generator.figures.key.clause_borders import STRONG, clauses, is_a_verb
from generator.figures.key.words import noun_forms, words
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import DEFINITE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.key.words import Word

_THAT = frozenset({"that", "ان", "بان", "وان"})
"""Folded words after which a clause is complete, unless they lead to a verb: نتمنى أن نكون."""
_THAT_IT = frozenset({"انه", "بانه", "وانه"})
_NO_SPEECH = frozenset(
    {"بعد", "قبل", "دون", "بدون", "غير", "الا", "رغم", "مع", "بمجرد", "يمكن", "يجب", "منذ"}
)
"""Folded words after which أن leads to no speech: بعد أن."""
_WAS_DONE = frozenset({"تم", "يتم", "سيتم", "جري", "يجري", "سيجري", "يوجد", "توجد"})
"""Folded verbs whose subject comes after them where أنه is before: إنه تم تصدير."""
_AND = frozenset({"and", "but", "while", "whereas"})
_WHILE = frozenset({"كما", "فيما", "بينما", "حيث"})
_FEWEST = 4
_SUBJECT = 60
"""How many characters of a clause have its verb and its subject."""
_SAID = frozenset({"said", "says", "told"})
_ACCORDING = frozenset({"according", "وفقا", "ووفقا", "وفق", "ووفق", "حسب", "وحسب", "بحسب", "وبحسب"})
"""Folded words that lead to who says what follows."""


def begins(text: str, start: int, end: int) -> list[int]:
    """Where a main clause begins in the sentence of a figure between two places, in the order of the text."""
    own = clauses(text, start, end)
    borders = [*own.lefts, own.first]
    strong = [place for place in borders if is_strong(text, place)] or borders[:1]
    first = strong[-1]
    if text[first - 1 : first] == ":" and not text[first:start].strip() and len(strong) > 1:
        first = strong[-2]  # all metals are taxed: 20 percent on zinc
    said = words(text, first, start)
    inner = [place for place in borders if place > first]
    later = {
        *_what_is_said(said),
        *_after_the_source(text, inner, said),
        *(place for place in inner if _has_its_subject(text, first, place)),
    }
    opened = (place for place in later if text.count("(", place, start) >= text.count(")", place, start))
    return sorted({first, *(place for place in opened if place < start)})


def is_strong(text: str, place: int) -> bool:
    """Whether a sentence begins at a place; a quotation mark before it may close as well."""
    return place == 0 or (text[place - 1] in STRONG and text[place - 1] != '"')


def _what_is_said(said: Sequence[Word]) -> Iterator[int]:
    """Where that begins which somebody says, or which is known: يشار إلى أن."""
    speaks = False
    for preceding, word, following in zip((*said[:1], *said), said, said[1:], strict=False):
        speaks |= word.folded in _SAID or bool(noun_forms(word.folded) & word_list("speaker", "saying verb"))
        that = word.folded in _THAT and not is_arabic_verb(following.folded)
        known = speaks if word.text.isascii() else preceding.folded not in _NO_SPEECH
        done = word.folded in _THAT_IT and following.folded in _WAS_DONE
        if (that and known) or done or (word.folded in _SAID and _begins_what_is_said(following)):
            yield following.start


def _after_the_source(text: str, inner: Sequence[int], said: Sequence[Word]) -> Iterator[int]:
    """Where the sentence goes on after its source: according to the agency, …"""
    if not inner or text[inner[0] - 1] not in ",،" or not said or said[0].folded not in _ACCORDING:
        return
    following = words(text, inner[0], inner[1]) if len(inner) > 1 else []
    if not following or any(is_a_verb(word.text) for word in following):
        yield inner[0]


def _has_its_subject(text: str, first: int, place: int) -> bool:
    """Whether what follows a comma is joined to a clause with a verb and has a subject of its own.

    …, and exports of Oasis were; وبلغت صادرات الواحة.
    """
    if text[place - 1] not in ",،":
        return False
    found = words(text, place, min(len(text), place + _SUBJECT))[:_FEWEST]
    if len(found) < _FEWEST:
        return False
    if found[0].text.isascii():
        told = any(is_a_verb(word.text) for word in words(text, first, place))
        return told and found[1].text[:1].isupper() and found[0].folded in _AND
    joined = found[1:] if found[0].folded in _WHILE else found
    if joined is found and not found[0].folded.startswith("و"):
        return False
    small = word_list("preposition", "demonstrative", "clause", language="arabic")
    subject = joined[1:3]
    led = bool(noun_forms(subject[0].folded) & small) or is_arabic_verb(subject[0].folded)
    definite = any(re.match(DEFINITE, word.folded) for word in subject)
    return is_arabic_verb(joined[0].folded) and not led and definite


def _begins_what_is_said(following: Word) -> bool:
    small = word_list("preposition", "time", "clause", language="english")
    return not following.border and following.folded not in small
