"""Turns a rule's match into digits that belong to a name: a minute of a match, a grade, a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.names import counts
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


def minute(reading: Reading) -> Figure | None:
    """(د31), (ق 45): the minute of a goal in brackets."""
    number = reading.need("n")
    match = reading.need("letter").text.rstrip(".") in _MINUTE and number.text.isdigit()
    closed = reading.followed_by(Category.CLOSE, Category.COMMA, Category.AND, Category.MARK)
    return reading.figure(Kind.IDENTIFIER, value=number.value) if match and closed else None


_MINUTE = frozenset({"د", "ق"})


def grade(reading: Reading) -> Figure | None:
    """95 أوكتان: a sort of petrol."""
    named = reading.need("grade").text == "اوكتان"
    return reading.figure(Kind.IDENTIFIER, value=reading.need("n").value) if named else None


def term(reading: Reading) -> Figure | None:
    """سايبور 6 أشهر: a term in the name of a rate between banks."""
    rate = reading.before()
    named = rate is not None and rate.text in word_list("rate with its term")
    return reading.figure(Kind.IDENTIFIER, value=reading.need("n").value) if named else None


def version(reading: Reading) -> Figure | None:
    """iOS 17.4, أندرويد 5.1: digits with a point after a name in Latin letters, or that of a program."""
    name, number = reading.before(), reading.need("n")
    if name is None or counts(reading):
        return None
    latin = name.category == Category.WORD and name.text.isascii()
    if not (latin and any(map(str.isupper, _given(reading, name)))) and "version" not in sorts_of(name.text):
        return None
    parted = number.text.replace(".", "").isdigit() and "." in number.text
    return reading.figure(Kind.IDENTIFIER, value=number.value) if parted else None


def end_mark(reading: Reading) -> Figure | None:
    """(النهاية) ت ب / 118: letters and a number by which an agency signs off."""
    ending, slash = reading.before(2), reading.before()
    if ending is not None and ending.text in ENDED and slash is not None and slash.category == Category.SLASH:
        return reading.figure(Kind.IDENTIFIER, value=reading.need("n").value)
    words = [token.text for back in range(1, 5) if (token := reading.before(back)) is not None]
    letters = [word for word in words if len(word) == 1 and (word.isalpha() or word == "/")]
    signed = len(letters) > 1 and len(set(letters) - {"/"}) > 0 and letters == words[: len(letters)]
    ends = all(
        token is None or token.category == Category.STOP for token in (reading.after(), reading.after(2))
    )
    return reading.figure(Kind.IDENTIFIER, value=reading.need("n").value) if signed and ends else None


ENDED = frozenset({"انتهي", "النهايه"})
"""Words by which agencies end a report: انتهى/25ر."""


def _given(reading: Reading, token: Token) -> str:
    start, end = reading.folded.span(token.start, token.end)
    return reading.folded.given[start:end]
