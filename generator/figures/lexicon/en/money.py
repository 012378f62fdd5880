"""English names, symbols and codes of currencies, from CLDR, Unicode and the table."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL_CHANGE = frozenset({"CENT", "PENNY", "SEN", "KOPEK", "PIASTRE", "HALALA", "FILS", "CENTIME", "PAISA"})
_WORDS_FIRST = frozenset(
    "real reals sol soles won colon colons dong gold mark marks som kip lev leva leu lei tala".split()
)
"""Names of currencies that are also other words: they count only with their adjective."""
_LOWER_CODES = "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR SAR AED KWD QAR EGP SEK NOK DKK".split()
_MULTIPLES = {
    "grand": ("USD", Decimal(1000)),
    "dime": ("USD", Decimal("0.1")),
    "nickel": ("USD", Decimal("0.05")),
}
_SIGNS = range(0x20A0, 0x20C1)
"""The Unicode block of currency signs, each named after its currency."""


@cache
def abbreviations() -> dict[str, str]:
    """Folded abbreviations that are written in capitals, each with its currency: SR, KD."""
    return {form: row["currency"] for row in table("money_abbreviations") for form in row.folded("english")}


def money_words() -> Iterator[tuple[str, Word]]:
    """Every name, symbol and code; when a form occurs twice, the later one wins."""
    for name, code in (*_written_as_one(), *_with_countries(), *cldr.currency_names("en")):
        yield name, Word(Category.CURRENCY, Decimal(1), code)
    for form, code in _listed():
        yield form, Word(Category.CENT if code in _SMALL_CHANGE else Category.CURRENCY, Decimal(1), code)
    for form, code in _single_names():
        yield form, Word(Category.CURRENCY, Decimal(1), code)
    for form, (code, value) in _MULTIPLES.items():
        yield form, Word(Category.CURRENCY, value, code)
        yield f"{form}s", Word(Category.CURRENCY, value, code)
    for code in _LOWER_CODES:
        yield code.lower(), Word(Category.CODE, None, code)
        yield f"m{code.lower()}", Word(Category.CURRENCY, Decimal(10) ** 6, code)
    for form in abbreviations():
        yield form, Word(Category.CODE, None, "upper")
    for symbol, code in (*_named_signs(), *cldr.currency_symbols("en"), *_listed("symbols")):
        yield symbol, Word(Category.SYMBOL, None, code)


def _listed(column: str = "english") -> Iterator[tuple[str, str]]:
    """Names, or `symbols`, from the table of currencies, each with its code."""
    return ((form, row["currency"]) for row in table("currencies") for form in row.words(column))


def _written_as_one() -> Iterator[tuple[str, str]]:
    """Saudiriyal, egyptianpound."""
    for name, code in cldr.currency_names("en"):
        if name.count(" ") == 1:
            yield name.replace(" ", ""), code


def _with_countries() -> Iterator[tuple[str, str]]:
    """Names with the country in place of its adjective, as some write them: malaysia ringgit."""
    names: dict[str, list[str]] = {}
    for name, code in cldr.currency_names("en"):
        names.setdefault(code, []).append(name)
    for country, code in cldr.countries_with_currencies("en"):
        for name in names.get(code, ()):
            if " " in name and code != "EUR":
                yield f"{country} {name.rsplit(' ', 1)[1]}", code


def _single_names() -> Iterator[tuple[str, str]]:
    """Last words of currencies' names that belong to one currency only: baht, zlotys, ringgit."""
    known = {form for form, _ in _listed()}
    for head, codes in sorted(_heads().items()):
        if len(codes) == 1 and len(head) > 3 and head not in known and head not in _WORDS_FIRST:
            yield head, min(codes)
            yield f"{head}s", min(codes)


def _heads() -> dict[str, set[str]]:
    heads: dict[str, set[str]] = {}
    for name, code in cldr.currency_names("en"):
        heads.setdefault(name.split(" ")[-1], set()).add(code)
    return heads


def _named_signs() -> Iterator[tuple[str, str]]:
    """Signs that Unicode names after one currency: ₺, ₴, ₦."""
    names = dict(_listed())
    names |= {head: min(codes) for head, codes in _heads().items() if len(codes) == 1}
    names |= dict(cldr.currency_names("en"))
    for sign in map(chr, _SIGNS):
        code = names.get(unicodedata.name(sign, "").removesuffix(" SIGN").lower())
        if code:
            yield sign, code
