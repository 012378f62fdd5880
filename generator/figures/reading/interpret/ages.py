"""Turns a rule's match into an age as English states it without years: turned 18, Stewart, 38, said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.figures.reading.interpret.english_names import plural_follows
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS, NUMBERS
from generator.model import Figure, Kind, Qualifier

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.figures.reading.matching.rule import Reading

_OLDEST = 115
_MEASURING = COUNTABLE | MONEY_SIGNS | {Category.CENT, Category.PERCENT}
_BOUNDS = {
    "under": Qualifier.LESS_THAN,
    "below": Qualifier.LESS_THAN,
    "younger": Qualifier.LESS_THAN,
    "over": Qualifier.MORE_THAN,
    "above": Qualifier.MORE_THAN,
    "older": Qualifier.MORE_THAN,
}


def turned(reading: Reading) -> Figure | None:
    """Turned 18, turns 40."""
    return _age(reading) if reading.need("verb").text in word_list("reaching an age") else None


def of_person(reading: Reading) -> Figure | None:
    """A boy of 12, the age of 91."""
    who = reading.need("who")
    if who.category == Category.AGE:
        article = reading.before()
        bound = reading.before(2) if article is not None and article.text == "the" else None
        return _age(reading, _BOUNDS.get(bound.text) if bound else None)
    return _age(reading) if who.text in word_list("person of an age") else None


def between_two(reading: Reading) -> Figure | None:
    """Between the ages of 45 and 50."""
    low, high, bound = reading.need("n").value, reading.need("last").value, reading.before(2)
    led = bound is not None and bound.text == "between"
    if not led or low is None or high is None or not low < high <= _OLDEST:
        return None
    return reading.figure(Kind.AGE, low=low, high=high, unit="year")


def of_group(reading: Reading) -> Figure | None:
    """Children under five, people over 65: the ages of a group, which follow its noun."""
    bound, than = _BOUNDS.get(reading.need("bound").text), reading.get("than")
    if than and (than.text != "than" or not reading.need("bound").text.endswith("er")):
        return None
    who = reading.before()
    if bound is None or who is None or who.text not in word_list("people of an age"):
        return None
    return _age(reading, bound)


def between(reading: Reading) -> Figure | None:
    """18-24 after "aged", at the end of a sentence too."""
    low, high = reading.need("low").value, reading.need("high").value
    if low is None or high is None or low >= high:
        return None
    return reading.figure(Kind.AGE, unit="year", low=low, high=high)


def listed(reading: Reading) -> Figure | None:
    """The 22 of aged 19 and 22."""
    for back in range(1, 8):
        token = reading.before(back)
        if token is None or token.category not in _IN_LIST:
            break
    else:
        return None
    return _age(reading) if token is not None and token.category == Category.AGE and back > 1 else None


_IN_LIST = NUMBERS | {Category.COMMA, Category.AND}


def beside_name(reading: Reading) -> Figure | None:
    """Stewart, 38, said: whole years set apart by commas after a name."""
    name, number, following = reading.before(), reading.need("n"), reading.after()
    if name is None or name.category != Category.WORD or not number.text.isdigit():
        return None
    if not reading.capital(name) or not name.text.isascii() or (number.value or 0) < 3:
        return None
    earlier = reading.before(2)
    listed = earlier is not None and earlier.category == Category.COMMA
    more = reading.after(2)
    numbers = (
        following is not None and more is not None and more.category in (Category.SMALL, Category.NUMBER)
    )
    return None if listed and numbers else _age(reading)


def under(reading: Reading) -> Figure | None:
    """The under-23 side, over-60s: a bound of ages, as the name of a group."""
    bound, number, dash = reading.need("bound"), reading.need("n"), reading.need("dash")
    way = _BOUNDS.get(bound.text) if bound.text in ("under", "over") else None
    tight = bound.end == dash.start and dash.end == number.start
    if way is None or not tight or number.value is None or not 3 <= number.value <= _OLDEST:
        return None
    return _bounded(reading, number.value, way)


def birthday(reading: Reading) -> Figure | None:
    """His 80th birthday, the 50th anniversary: as many years of a life or an event."""
    if reading.need("noun").text not in word_list("day of an age"):
        return None
    return reading.figure(Kind.AGE, unit="year", value=reading.need("n").value, key=False)


def _age(reading: Reading, bound: Qualifier | None = None) -> Figure | None:
    number = reading.need("n")
    ends = [end for end in (number.value, number.high) if end is not None]
    if any(not 0 < end <= _OLDEST or end != int(end) for end in ends):
        return None
    if plural_follows(reading) or reading.followed_by(*_MEASURING):
        return None
    if bound is None or number.value is None:
        return reading.figure(Kind.AGE, unit="year", **amount_of(number))
    return _bounded(reading, number.value, bound)


def _bounded(reading: Reading, years: Decimal, bound: Qualifier) -> Figure:
    low, high = (years, None) if bound is Qualifier.MORE_THAN else (None, years)
    return reading.figure(Kind.AGE, unit="year", value=years, low=low, high=high, qualifier=bound)
