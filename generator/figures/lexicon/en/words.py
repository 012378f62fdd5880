"""The English words that figures are made of, folded, each with its category."""

from __future__ import annotations

from decimal import Decimal
from string import ascii_lowercase
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.en.calendar import hijri_months
from generator.figures.lexicon.en.money import money_words
from generator.figures.lexicon.en.units import unit_names
from generator.figures.lexicon.numbered_things import rounds
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import names_of
from generator.figures.lexicon.word import Category, Word, category_named
from generator.figures.lexicon.word_lists import word_list
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

MULTIPLES = {
    form: Decimal(value)
    for value, stem in ((3, "tripl"), (4, "quadrupl"), (5, "quintupl"))
    for form in (f"{stem}e", f"{stem}es", f"{stem}ed", f"{stem}ing")
}
"""Verbs that say how many times as much."""
_MONTH_WORDS = frozenset({"may", "march", "mar", "august"})
"""Months that are other words in lower case."""


def _numbers(sort: str) -> Iterator[tuple[Decimal, str]]:
    """The value of each English word of a sort in the table `number_words`."""
    return (
        (row.number("value"), word)
        for row in table("number_words")
        if row["sort"] == sort
        for word in row.words("english")
    )


def _cardinals() -> Iterator[tuple[str, Word]]:
    yield from ((form, Word(Category.UNIT, value)) for value, form in _numbers("unit"))
    yield from ((form, Word(Category.UNIT, value, "alone")) for value, form in _numbers("vague"))
    yield from ((form, Word(Category.UNIT, value, "couple")) for value, form in _numbers("of time"))
    yield from ((form, Word(Category.UNIT, times)) for form, times in MULTIPLES.items())
    for value, form in (*_numbers("unit"), *_numbers("teen"), *_numbers("tens"), (Decimal(100), "hundred")):
        if value > 1:
            yield f"{form}fold", Word(Category.UNIT, value, "fold")
    yield from ((form, Word(Category.TEN, value)) for value, form in _numbers("teen"))
    for value, form in _numbers("tens"):
        yield form, Word(Category.TENS, value)
        yield f"{form[:-1]}ies", Word(Category.DECADE, value)


def _scales() -> Iterator[tuple[str, Word]]:
    for value, form in _numbers("scale"):
        short = "glued" if len(form) == 1 else "short" if len(form) < 4 else ""
        yield form, Word(Category.SCALE, value, "plural" if form.endswith("s") else short)


def _ordinals() -> Iterator[tuple[str, Word]]:
    teens = ((value, f"{form}th") for value, form in _numbers("teen") if value > 12)
    for value, form in (*_numbers("ordinal"), *teens):
        yield form, Word(Category.ORDINAL, value)
        if value > 3:
            yield f"{form}s", Word(Category.FRACTION, 1 / value, "counted")
    for tens, form in _numbers("tens"):
        yield f"{form[:-1]}ieth", Word(Category.ORDINAL, tens)
        for unit, ending in _numbers("ordinal"):
            if unit < 10:
                yield form + ending, Word(Category.ORDINAL, tens + unit)
                yield f"{form} {ending}s", Word(Category.FRACTION, 1 / (tens + unit), "counted")
    for power, form in ((2, "hundred"), (3, "thousand"), (6, "million"), (9, "billion"), (12, "trillion")):
        yield f"{form}th", Word(Category.ORDINAL, Decimal(10) ** power)
        yield f"{form}ths", Word(Category.FRACTION, Decimal(10) ** -power, "counted")
    for sort, name in (("fraction", ""), ("part", "counted")):
        yield from ((form, Word(Category.FRACTION, value, name)) for value, form in _numbers(sort))


def _dates() -> Iterator[tuple[str, Word]]:
    for width in ("wide", "abbreviated"):
        for name, number in cldr.months("en", width):
            yield name, Word(Category.MONTH, Decimal(number), "capital" if name in _MONTH_WORDS else "")
    for row in table("calendar"):
        for name in row.words("english"):
            yield name, Word(Category.MONTH, row.number("number"), "capital")
    yield from hijri_months()


def _measures() -> Iterator[tuple[str, Word]]:
    for name, unit in unit_names().items():
        yield name, Word(Category.MEASURE, Decimal(1), unit)
    for unit, forms in names_of("time", "english").items():
        for form in forms:
            yield form, Word(Category.YEAR if form == "year" else Category.TIME, Decimal(1), unit)


def words() -> dict[str, Word]:
    """Every folded word and phrase; when two lists have the same word, the later one wins."""
    known: dict[str, Word] = {}
    for source in (_measures(), money_words(), _dates(), _cardinals(), _scales(), _ordinals()):
        for form, word in source:
            known[fold_word(form)] = word
    for row in table("figure_words"):
        for form in row.words("english"):
            known.setdefault(form, Word(category_named(row["category"]), None, form))
    known |= rounds("english")
    for value, form in _numbers("weeks"):
        known[form] = Word(Category.TWO_TIMES, value, "week")
    for place, letter in enumerate(ascii_lowercase[:12], 1):
        known[f"group {letter}"] = Word(Category.LETTERED, Decimal(place), "group")
    for form in word_list("no number", language="english"):
        known[form] = Word(Category.WORD)
    for number in range(1, 5):
        known[f"q{number}"] = Word(Category.QUARTER, Decimal(number))
    known["century"] = Word(Category.CENTURY, Decimal(1), "century")
    known["last century"] = Word(Category.CENTURY, Decimal(1), "century", definite=True)
    return known
