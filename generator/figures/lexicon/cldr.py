"""Names of months, currencies and units from CLDR, through Babel.

CLDR has the dictionary form of a name; Arabic inflects it, so `inflect` adds tanwin, dual and plural.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MONTH_LOCALES = ("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_MR")
"""Gregorian, Levantine, Algerian and Tunisian, Moroccan, Mauritanian names."""


@cache
def _locale(name: str) -> Locale:
    """Babel's locale; given the name, Babel would look for it again in every call."""
    return Locale.parse(name)


def months(locale: str, width: str = "wide") -> Iterator[tuple[str, int]]:
    """Folded names of the months with their numbers; January is 1."""
    for number, name in _locale(locale).months["format"][width].items():
        yield fold_word(name), number


def inflect(word: str) -> Iterator[tuple[str, int]]:
    """Folded forms of an Arabic noun with how many they mean: 2 for a dual, else 1.

    The noun is given as written, because folding hides the difference between ليرة and جنيه.

    >>> sorted(inflect("ميل"))
    [('ميل', 1), ('ميلا', 1), ('ميلات', 1), ('ميلان', 2), ('ميلي', 2), ('ميلين', 2)]
    >>> sorted(inflect("جنيه"))
    [('جنيه', 1), ('جنيها', 1), ('جنيهات', 1), ('جنيهان', 2), ('جنيهي', 2), ('جنيهين', 2)]
    """
    folded = fold_word(word)
    yield folded, 1
    stem = folded
    if word.endswith("ة"):
        stem = f"{folded[:-1]}ت"
        yield f"{folded[:-1]}ات", 1
    else:
        yield f"{folded}ا", 1
        yield f"{folded}ات", 1
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


@cache
def currency_names(locale: str) -> tuple[tuple[str, str], ...]:
    """Folded names of currencies with their codes, `kuwaiti dinar` and `kuwaiti dinars` alike."""
    return tuple(
        (fold_word(get_currency_name(code, count=count, locale=_locale(locale))), code)
        for code in currencies()
        for count in (1, 2)
    )


def countries_with_currencies(locale: str) -> Iterator[tuple[str, str]]:
    """Folded names of countries, each with the code of its currency today."""
    names = _locale(locale).territories
    for country, entries in sorted(get_global("territory_currencies").items()):
        for code, _, end, tender in entries:
            if end is None and tender and country in names:
                yield fold_word(names[country]), code


@cache
def territories() -> tuple[tuple[str, str, str], ...]:
    """The code of each country with its folded Arabic and English name: `("EG", "مصر", "egypt")`."""
    arabic, english = _locale("ar").territories, _locale("en").territories
    codes = (code for code in sorted(arabic) if len(code) == _COUNTRY and code in english)
    return tuple((code, fold_word(arabic[code]), fold_word(english[code])) for code in codes)


_COUNTRY = 2
"""Letters of a country's code; regions of the world have three digits."""


def currency_symbols(locale: str) -> Iterator[tuple[str, str]]:
    """Folded symbols of currencies that are not their codes."""
    for code in currencies():
        symbol = fold_word(get_currency_symbol(code, locale=_locale(locale))).strip()
        if symbol and symbol != code.lower():
            yield symbol, code


UNIT_IDS = {
    "kilometre": "length-kilometer", "metre": "length-meter", "decimetre": "length-decimeter",
    "centimetre": "length-centimeter", "millimetre": "length-millimeter", "mile": "length-mile",
    "foot": "length-foot", "inch": "length-inch", "yard": "length-yard",
    "nautical mile": "length-nautical-mile",
    "light year": "length-light-year", "kilogram": "mass-kilogram", "gram": "mass-gram",
    "milligram": "mass-milligram", "microgram": "mass-microgram", "tonne": "mass-tonne",
    "ounce": "mass-ounce",
    "carat": "mass-carat", "litre": "volume-liter", "millilitre": "volume-milliliter",
    "hectolitre": "volume-hectoliter", "gallon": "volume-gallon", "cup": "volume-cup", "pint": "volume-pint",
    "barrel": "volume-barrel", "tablespoon": "volume-tablespoon", "teaspoon": "volume-teaspoon",
    "hectare": "area-hectare", "acre": "area-acre", "dunam": "area-dunam",
    "square kilometre": "area-square-kilometer", "square metre": "area-square-meter",
    "square mile": "area-square-mile", "square foot": "area-square-foot",
    "cubic metre": "volume-cubic-meter", "cubic kilometre": "volume-cubic-kilometer",
    "celsius": "temperature-celsius", "fahrenheit": "temperature-fahrenheit", "kelvin": "temperature-kelvin",
    "kilometre per hour": "speed-kilometer-per-hour", "mile per hour": "speed-mile-per-hour",
    "metre per second": "speed-meter-per-second", "knot": "speed-knot",
    "watt": "power-watt", "kilowatt": "power-kilowatt", "megawatt": "power-megawatt",
    "gigawatt": "power-gigawatt", "horsepower": "power-horsepower", "kilowatt hour": "energy-kilowatt-hour",
    "joule": "energy-joule", "kilojoule": "energy-kilojoule", "calorie": "energy-calorie",
    "kilocalorie": "energy-kilocalorie", "volt": "electric-volt", "ampere": "electric-ampere",
    "hertz": "frequency-hertz", "kilohertz": "frequency-kilohertz", "megahertz": "frequency-megahertz",
    "gigahertz": "frequency-gigahertz", "bit": "digital-bit", "byte": "digital-byte",
    "kilobyte": "digital-kilobyte", "megabyte": "digital-megabyte", "gigabyte": "digital-gigabyte",
    "terabyte": "digital-terabyte", "petabyte": "digital-petabyte", "megapixel": "graphics-megapixel",
    "hectopascal": "pressure-hectopascal", "millibar": "pressure-millibar",
}  # fmt: skip
"""The contract's name of each unit, with CLDR's identifier."""


def unit_names(
    locale: str,
    ids: Mapping[str, str] = UNIT_IDS,
    *,
    length: Literal["long", "short"] = "long",
    counts: tuple[int, ...] = (1, 2, 3, 11),
) -> Iterator[tuple[str, str, int]]:
    """Folded names of units in CLDR's plural forms, with the unit and how many a name means: 2 for a dual."""
    for unit, identifier in ids.items():
        for count in counts:
            written = fold_word(format_unit(count, identifier, length=length, locale=_locale(locale)))
            name = written.replace(str(count), "", 1).strip()
            if name and identifier not in name and not any(character.isdigit() for character in name):
                yield name, unit, 1 if str(count) in written else count
