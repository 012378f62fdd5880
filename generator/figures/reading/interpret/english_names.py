"""Turns a rule's match into a number that names, as English writes it: Day two, Phase Three, Group C."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.matching.rule import ends_phrase
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_NAMED = frozenset({"label", "part", "thing", "name", "ranked", "event"})
_LEADING = frozenset({Category.IN, Category.OF, Category.STOP, Category.COMMA, Category.FROM, Category.TO})


def in_words(reading: Reading) -> Figure | None:
    """Phase Three, Formula One, page two; not the level two people reached."""
    noun, number = reading.before(), reading.need("n")
    if noun is None or not sorts_of(noun.text) & _NAMED or number.value != int(number.value or 0):
        return None
    following = reading.after()
    named = reading.capital(number)
    counted = following is not None and (
        following.text in word_list("plural", language="english") or following.category in _MEASURED
    )
    if counted or (not named and plural_follows(reading)):
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


_MEASURED = frozenset({Category.TIME, Category.YEAR, Category.MEASURE, Category.CURRENCY, Category.PERCENT})


def plural_follows(reading: Reading) -> bool:
    """Whether an English plural in small letters follows, which a number before it counts."""
    following = reading.after()
    if following is None or following.category != Category.WORD or ends_phrase(reading, following):
        return False
    regular = following.text.endswith("s") and not following.text.endswith("ss")
    return regular or following.text in word_list("plural", language="english")


def ranked(reading: Reading) -> Figure | None:
    """Round 17, matchday 14, Lot 2, category 4: singular nouns whose number is a rank."""
    noun, number, following = reading.before(), reading.need("n"), reading.after()
    if noun is None or "ranked" not in sorts_of(noun.text) or not number.text.isdigit():
        return None
    capital = reading.capital(noun)
    if following is not None and (following.category in _MEASURED or following.text in word_list("plural")):
        return None
    if not capital and plural_follows(reading):
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


def day(reading: Reading) -> Figure | None:
    """Day two, in week 3, Year 10 pupils; not a day 12 people remember."""
    unit, number, before = reading.need("unit"), reading.need("n"), reading.before()
    if (
        unit.text not in ("day", "week", "year")
        or number.value is None
        or number.category == Category.YEAR_LIKE
    ):
        return None
    led = before is None or before.category in _LEADING or before.text in ("on", "for", "by")
    if not led and not reading.capital(unit):
        return None
    following = reading.after()
    if following is not None and following.category in (*_MEASURED, Category.MONTH):
        return None
    counted = (
        following is not None and following.category == Category.WORD and not ends_phrase(reading, following)
    )
    if counted and not reading.capital(unit):
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


def lettered(reading: Reading) -> Figure | None:
    """Group C: the third group, as Arabic says it."""
    token = reading.need("n")
    start, end = reading.span()
    return (
        reading.figure(Kind.IDENTIFIER, value=token.value)
        if reading.folded.given[start:end][-1].isupper()
        else None
    )
