"""The English words that figures are made of, folded, each with its category."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.en.calendar import hijri_months
from generator.figures.lexicon.en.money import money_words
from generator.figures.lexicon.en.units import unit_names
from generator.figures.lexicon.units import ENGLISH_TIMES
from generator.figures.lexicon.word import Category, Word
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    12: "dozen|dozens|doz|dozs",
    100: "hundred",
    10**3: "thousand|thousands|k",
    10**5: "lakh|lakhs|lac|lacs|lkh|lkhs",
    10**6: "million|millions|m|mn|mln|mil",
    10**7: "crore|crores|cr|krore|krores|koti|kotis",
    10**9: "billion|billions|bn|b|bln",
    10**12: "trillion|trillions|tn|trn|tln",
}
MULTIPLES = {
    form: Decimal(value)
    for value, stem in ((3, "tripl"), (4, "quadrupl"), (5, "quintupl"))
    for form in (f"{stem}e", f"{stem}es", f"{stem}ed", f"{stem}ing")
}
"""Verbs that say how many times as much."""
_VAGUE = {0: "nil none zilch", 1: "single", 2: "pair pairs couple couples", 3: "few"}
"""Words that are numbers only where a text says nothing else."""
_ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_FRACTIONS = {"half": 2, "halves": 2, "thirds": 3, "quarter": 4, "quarters": 4}
_MONTH_WORDS = frozenset({"may", "march", "mar", "august"})
"""Months that are other words when written small."""
_GRAMMAR = {
    Category.FROM: "from|between",
    Category.TO: "to|until|till|through",
    Category.IN: "in|since|by|during|before|after|until|around|early|late|mid",
    Category.OF: "of",
    Category.PERCENT: "percent|percents|per cent|pct|percentage|percentage points|percentage point",
    Category.ERA: "ad|bc|bce|ce|ah",
    Category.QUARTER: "quarter",
    Category.MERIDIEM: "am|pm|a.m|p.m|gmt|bst|utc|o'clock|noon|midday|midnight",
    Category.POINT: "point",
    Category.MINUS: "minus|negative",
    Category.ARTICLE: "a|an",
    Category.AND: "and",
    Category.SUFFIX: "st|nd|rd|th",
    Category.BY: "per",
    Category.AGE: "aged|age|ages",
}


def _cardinals() -> Iterator[tuple[str, Word]]:
    for value, form in enumerate(_UNITS):
        yield form, Word(Category.UNIT, Decimal(value))
    for form in ("nought", "naught"):
        yield form, Word(Category.UNIT, Decimal(0))
    for value, forms in _VAGUE.items():
        for form in forms.split():
            yield form, Word(Category.UNIT, Decimal(value), "alone")
    yield "couple of", Word(Category.UNIT, Decimal(2), "couple")
    for form, times in MULTIPLES.items():
        yield form, Word(Category.UNIT, times)
    for value, form in enumerate(_TEENS, 10):
        yield form, Word(Category.TEN, Decimal(value))
    for value, form in enumerate(_TENS, 2):
        yield form, Word(Category.TENS, Decimal(10 * value))
        yield f"{form[:-1]}ies", Word(Category.DECADE, Decimal(10 * value))


def _scales() -> Iterator[tuple[str, Word]]:
    for value, forms in _SCALES.items():
        for form in forms.split("|"):
            short = "glued" if len(form) == 1 else "short" if len(form) < 4 else ""
            name = "plural" if form.endswith("s") else short
            yield form, Word(Category.SCALE, Decimal(value), name)


def _ordinals() -> Iterator[tuple[str, Word]]:
    for value, form in enumerate((*_ORDINAL_UNITS, *(f"{teen}th" for teen in _TEENS[3:])), 1):
        yield form, Word(Category.ORDINAL, Decimal(value))
        if value > 3:
            yield f"{form}s", Word(Category.FRACTION, Decimal(1) / value, "counted")
    for value, form in enumerate(_TENS, 2):
        yield f"{form[:-1]}ieth", Word(Category.ORDINAL, Decimal(10 * value))
        for unit, ending in enumerate(_ORDINAL_UNITS[:9], 1):
            yield form + ending, Word(Category.ORDINAL, Decimal(10 * value + unit))
            part = Decimal(1) / (10 * value + unit)
            yield f"{form} {ending}s", Word(Category.FRACTION, part, "counted")
    for power, form in ((2, "hundred"), (3, "thousand"), (6, "million"), (9, "billion"), (12, "trillion")):
        yield f"{form}th", Word(Category.ORDINAL, Decimal(10) ** power)
        yield f"{form}ths", Word(Category.FRACTION, Decimal(10) ** -power, "counted")
    for form, under in _FRACTIONS.items():
        yield form, Word(Category.FRACTION, Decimal(1) / under, "" if form == "half" else "counted")


def _dates() -> Iterator[tuple[str, Word]]:
    for width in ("wide", "abbreviated"):
        for name, number in cldr.months("en", width):
            yield name, Word(Category.MONTH, Decimal(number), "capital" if name in _MONTH_WORDS else "")
    yield "sept", Word(Category.MONTH, Decimal(9), "capital")
    yield from hijri_months()


def _measures() -> Iterator[tuple[str, Word]]:
    for name, unit in unit_names().items():
        yield name, Word(Category.MEASURE, Decimal(1), unit)
    for unit, forms in ENGLISH_TIMES.items():
        for form in forms.split("|"):
            yield form, Word(Category.YEAR if form == "year" else Category.TIME, Decimal(1), unit)


def words() -> dict[str, Word]:
    """Every folded word and phrase; where two lists name one word, the later wins."""
    table: dict[str, Word] = {}
    for source in (_measures(), money_words(), _dates(), _cardinals(), _scales(), _ordinals()):
        for form, word in source:
            table[fold_word(form)] = word
    for category, forms in _GRAMMAR.items():
        for form in forms.split("|"):
            if form not in table:
                table[form] = Word(category, None, form)
    for form in ("fortnight", "fortnights"):
        table[form] = Word(Category.TWO_TIMES, Decimal(2), "week")
    for number in range(1, 5):
        table[f"q{number}"] = Word(Category.QUARTER, Decimal(number))
    table["century"] = Word(Category.CENTURY, Decimal(1), "century")
    table["last century"] = Word(Category.CENTURY, Decimal(1), "century", definite=True)
    return table
