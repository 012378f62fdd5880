"""The letter م behind a number: metres of lengths, AD beside years, p.m. beside hours, else in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret import clock_times, years
from generator.figures.reading.interpret.dates import whole
from generator.model import Kind
from generator.text.clitics import PRONOUNS, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_NEAR = 6
"""Words before the number among which the length or the hour is named."""


def meem(reading: Reading) -> Figure | None:
    """157 م of a length, 750 م of years, 5 م of an hour; any other number is no key figure."""
    number = reading.need("n")
    if reading.need("era").text != "م":
        return None
    if _is_hour(reading, number):
        return clock_times.clock(reading)
    if _measures_length(reading):
        return reading.figure(Kind.QUANTITY, value=number.value, unit="metre")
    if number.category == Category.YEAR_LIKE or _is_beside_year(reading, number):
        return years.year(reading)
    return reading.figure(
        Kind.COUNT, value=number.value, doubt="م may be metres, millions, the afternoon or a year"
    )


def _before(reading: Reading) -> list[Token]:
    """The words before the number, the nearest first, up to the end of the sentence before."""
    words: list[Token] = []
    for back in range(1, _NEAR + 1):
        token = reading.before(back)
        if token is None or token.category == Category.STOP:
            break
        words.append(token)
    return words


def _is_hour(reading: Reading, number: Token) -> bool:
    """Whether an hour of the clock stands before it: من 8 ص إلى 5 م."""
    if number.value is None or not 0 < number.value < 13:
        return False
    return any(token.category in (Category.MERIDIEM, Category.HOUR) for token in _before(reading))


def _measures_length(reading: Reading) -> bool:
    """Whether a word for a length stands before it or behind it: بطول 157 م, 100 م حواجز."""
    following = reading.after()
    if following is not None and _has(following.text, "behind metres"):
        return True
    return any(_has(token.text, "length") for token in _before(reading))


def _has(word: str, name: str) -> bool:
    """Whether the list has the word, without what is written onto it: بطولها."""
    words = word_list(name)
    bare = [form for noun in bare_nouns(word) for form in (noun, *_without_pronoun(noun))]
    return any(form in words for form in bare)


def _without_pronoun(noun: str) -> list[str]:
    return [noun.removesuffix(end) for end in PRONOUNS if noun.endswith(end) and len(noun) > len(end) + 2]


def _is_beside_year(reading: Reading, number: Token) -> bool:
    """Whether another year in م stands beside it, with a preposition or a dash between: بين 750 م و1258 م."""
    if not number.text.isdigit() or (whole(number) or 0) > 2199:
        return False
    era, year = reading.before(2), reading.before(3)
    led = era is not None and era.category == Category.ERA
    return (led and year is not None and year.category == Category.YEAR_LIKE) or _year_follows(reading)


def _year_follows(reading: Reading) -> bool:
    link, following, era = reading.after(), reading.after(2), reading.after(3)
    if link is None or following is None or era is None:
        return False
    linked = link.category in (Category.AND, Category.TO, Category.DASH)
    return linked and following.category == Category.YEAR_LIKE and era.category == Category.ERA
