"""The English words that figures are made of, folded, each with its category."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures import cldr
from generator.figures.characters import fold_word
from generator.figures.tokens import Category, Word
from generator.figures.units import ENGLISH_TIMES, ENGLISH_UNITS

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
    3: "thousand|thousands|k",
    6: "million|millions|m|mn|mln",
    9: "billion|billions|bn|b|bln",
    12: "trillion|trillions|tn|trn",
}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_FRACTIONS = {
    "half": (1, 2), "halves": (1, 2), "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4),
    "quarters": (1, 4), "fourths": (1, 4), "fifths": (1, 5), "sixths": (1, 6), "eighths": (1, 8),
    "tenths": (1, 10),
}  # fmt: skip
_CURRENCIES = {
    "USD": "dollar|dollars|buck|bucks",
    "CENT": "cent|cents",
    "EUR": "euro|euros",
    "DINAR": "dinar|dinars",
    "RIYAL": "riyal|riyals|rial|rials",
    "LIRA": "lira|liras",
    "POUND": "pound|pounds",
    "GBP": "pound sterling|pounds sterling|sterling|quid",
    "DIRHAM": "dirham|dirhams",
    "FRANC": "franc|francs",
    "JPY": "yen",
    "CNY": "yuan|renminbi|rmb",
    "KRW": "won",
    "RUB": "ruble|rubles|rouble|roubles",
    "RUPEE": "rupee|rupees",
    "ILS": "shekel|shekels",
    "PESO": "peso|pesos",
    "KRONA": "krona|kronor|krone|kroner",
}
_GRAMMAR = {
    Category.FROM: "from|between",
    Category.TO: "to|until|till|through",
    Category.IN: "in|since|by|during|before|after|until|around|early|late|mid",
    Category.OF: "of",
    Category.PERCENT: "percent|per cent|pct|percentage points|percentage point",
    Category.ERA: "ad|bc|bce|ce|ah",
    Category.QUARTER: "quarter",
    Category.MERIDIEM: "am|pm|a.m|p.m|gmt|bst|utc|o'clock|noon",
    Category.POINT: "point",
    Category.MINUS: "minus|negative",
    Category.ARTICLE: "a|an",
    Category.AND: "and",
    Category.SUFFIX: "st|nd|rd|th",
    Category.BY: "per",
    Category.AGE: "aged|age|ages",
}


def _numbers() -> Iterator[tuple[str, Word]]:
    for value, form in enumerate(_UNITS):
        yield form, Word(Category.UNIT, Decimal(value))
    for value, form in enumerate(_TEENS, 10):
        yield form, Word(Category.TEN, Decimal(value))
    for value, form in enumerate(_TENS, 2):
        yield form, Word(Category.TENS, Decimal(10 * value))
        yield f"{form[:-1]}ieth", Word(Category.ORDINAL, Decimal(10 * value))
        yield f"{form[:-1]}ies", Word(Category.DECADE, Decimal(10 * value))
    yield "hundred", Word(Category.SCALE, Decimal(100))
    yield "dozen", Word(Category.SCALE, Decimal(12))
    for power, forms in _SCALES.items():
        for form in forms.split("|"):
            name = "plural" if form.endswith("s") else "glued" if len(form) == 1 else ""
            yield form, Word(Category.SCALE, Decimal(10) ** power, name)
    for form, (over, under) in _FRACTIONS.items():
        name = "" if form == "half" else "counted"
        yield form, Word(Category.FRACTION, Decimal(over) / Decimal(under), name)
    for value, form in enumerate(_ORDINALS, 1):
        yield form, Word(Category.ORDINAL, Decimal(value))
    for value, form in enumerate(_TEENS[3:], 13):
        yield f"{form}th", Word(Category.ORDINAL, Decimal(value))
    for form, value in (("hundredth", 100), ("thousandth", 1000), ("millionth", 1000000)):
        yield form, Word(Category.ORDINAL, Decimal(value))


def _dates() -> Iterator[tuple[str, Word]]:
    for width in ("wide", "abbreviated"):
        for name, number in cldr.months("en", width):
            yield name, Word(Category.MONTH, Decimal(number), "capital")
    yield "sept", Word(Category.MONTH, Decimal(9), "capital")


def _measures() -> Iterator[tuple[str, Word]]:
    for table, category in ((ENGLISH_UNITS, Category.MEASURE), (ENGLISH_TIMES, Category.TIME)):
        for unit, forms in table.items():
            for form in forms.split("|"):
                yield form, Word(Category.YEAR if form == "year" else category, Decimal(1), unit)


def _money() -> Iterator[tuple[str, Word]]:
    for name, code in cldr.currency_names("en"):
        yield name, Word(Category.CURRENCY, Decimal(1), code)
    for code, forms in _CURRENCIES.items():
        for form in forms.split("|"):
            yield form, Word(Category.CENT if code == "CENT" else Category.CURRENCY, Decimal(1), code)
    for symbol, code in (*cldr.currency_symbols("en"), ("us$", "USD"), ("c$", "CAD"), ("s$", "SGD")):
        yield symbol, Word(Category.SYMBOL, None, code)


def words() -> dict[str, Word]:
    """Every folded word and phrase; where two lists name one word, the later wins."""
    table: dict[str, Word] = {}
    for source in (_measures(), _money(), _dates(), _numbers()):
        for form, word in source:
            table[fold_word(form)] = word
    for category, forms in _GRAMMAR.items():
        for form in forms.split("|"):
            if form not in table:
                table[form] = Word(category, None, form)
    table["century"] = Word(Category.CENTURY, Decimal(1), "century")
    table["quarter"] = Word(Category.FRACTION, Decimal("0.25"), "counted")
    return table
