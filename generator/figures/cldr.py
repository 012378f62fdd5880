"""Names of months, currencies and units from CLDR, by way of Babel.

CLDR gives the dictionary form of a name; Arabic inflects it, so `inflect` adds tanwin, dual and plural.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol

from generator.figures.characters import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTH_LOCALES = ("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_MR")
"""Gregorian, Levantine, Algerian and Tunisian, Moroccan, Mauritanian names."""


def months(locale: str, width: str = "wide") -> Iterator[tuple[str, int]]:
    """Folded names of the months, January is 1."""
    for number, name in Locale.parse(locale).months["format"][width].items():
        yield fold_word(name), number


def inflect(word: str) -> Iterator[tuple[str, int]]:
    """Forms of a folded Arabic noun with how many they mean: 2 for a dual, else 1.

    >>> sorted(inflect("ميل"))
    [('ميل', 1), ('ميلا', 1), ('ميلات', 1), ('ميلان', 2), ('ميلي', 2), ('ميلين', 2)]
    """
    yield word, 1
    stem = f"{word[:-1]}ت" if word.endswith("ه") else word
    if word.endswith("ه"):
        yield f"{word[:-1]}ات", 1
    else:
        yield f"{word}ا", 1
        yield f"{word}ات", 1
    for ending in ("ان", "ين", "ي"):
        yield stem + ending, 2


def feminine(adjective: str) -> Iterator[str]:
    """Forms of a folded adjective of nationality: مصري, مصرية, مصريين and so on, and the definite ones."""
    base = adjective.removeprefix("ال").removesuffix("ه")
    for form in (base, f"{base}ا", f"{base}ه", f"{base}ين", f"{base}ان", f"{base}تين", f"{base}تان"):
        yield form
        yield f"ال{form}"


@cache
def currencies() -> tuple[str, ...]:
    """ISO 4217 codes that are legal tender somewhere today."""
    current = {
        code
        for entries in get_global("territory_currencies").values()
        for code, _, end, tender in entries
        if end is None and tender
    }
    return tuple(sorted(current))


def currency_names(locale: str) -> Iterator[tuple[str, str]]:
    """Folded names of currencies with their codes, `kuwaiti dinar` and `kuwaiti dinars` alike."""
    for code in currencies():
        for count in (1, 2):
            yield fold_word(get_currency_name(code, count=count, locale=locale)), code


def currency_symbols(locale: str) -> Iterator[tuple[str, str]]:
    """Folded symbols of currencies that are not their codes."""
    for code in currencies():
        symbol = fold_word(get_currency_symbol(code, locale=locale)).strip()
        if symbol and symbol != code.lower():
            yield symbol, code
