"""English names of units: CLDR's with their symbols, the table's, SI multiples, powers and speeds."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import base_units

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOCALES = ("en", "en_GB")
"""American and British spelling."""
_MORE_IDS = {
    "pound": "mass-pound", "quart": "volume-quart", "fluid ounce": "volume-fluid-ounce",
    "bushel": "volume-bushel", "furlong": "length-furlong", "fathom": "length-fathom",
    "kilopascal": "pressure-kilopascal", "megapascal": "pressure-megapascal", "milliwatt": "power-milliwatt",
    "kilobit": "digital-kilobit", "megabit": "digital-megabit", "gigabit": "digital-gigabit",
    "terabit": "digital-terabit",
}  # fmt: skip
"""Units of CLDR whose Arabic names are not read."""
_NO_SYMBOLS = frozenset("in ct cd pt ac kn bu fur fth m c v a w j k b".split())
"""Symbols of CLDR that are also other words."""
_PLURAL_SYMBOLS = "km cm mm yd kg mg oz ml gal lb"
_MULTIPLES = (
    ("kilo hecto deca deka deci centi milli micro nano", ("metre", "gram", "litre")),
    ("kilo mega giga tera peta", ("bit", "byte", "watt", "hertz", "tonne", "watt hour")),
    ("mega giga", ("pixel",)),
)
_POWERS = {"square": ("square", "sq", "sq."), "cubic": ("cubic", "cu", "cu.")}
_EXPONENTS = {"square": ("2", "²", "^2"), "cubic": ("3", "³", "^3")}
_SPEEDS = {"hour": ("hour", "hr", "h"), "minute": ("minute", "min"), "second": ("second", "sec", "s")}


def unit_names() -> dict[str, str]:
    """Every English name and symbol of a unit, not folded, with the unit's name in the contract."""
    names: dict[str, str] = {}
    for name, unit in itertools.chain(_of_cldr(), _multiples(), _listed()):
        names.setdefault(name, unit)
    for name, unit in list(names.items()):
        if base_units().get(unit, ("",))[0] == "length":
            names.update(_derived(name, unit))
    return names


def _of_cldr() -> Iterator[tuple[str, str]]:
    ids = cldr.UNIT_IDS | _MORE_IDS
    for locale in _LOCALES:
        for name, unit, _ in cldr.unit_names(locale, ids, counts=(1, 2)):
            yield name, unit
            yield name.replace("-", " "), unit
        for symbol, unit, _ in cldr.unit_names(locale, ids, length="short", counts=(2,)):
            if symbol not in _NO_SYMBOLS:
                yield symbol, unit
                if symbol in _PLURAL_SYMBOLS.split():
                    yield f"{symbol}s", unit


def _multiples() -> Iterator[tuple[str, str]]:
    """Kilometre, kilo metre, decilitres, micrograms, terawatts and so on, in both spellings."""
    pairs = (pair for prefixes, units in _MULTIPLES for pair in itertools.product(prefixes.split(), units))
    for prefix, unit in pairs:
        american = unit.replace("tre", "ter")
        forms = {form for name in (unit, american) for form in (name, f"{name}s")}
        canonical = prefix.replace("deka", "deca") + unit
        for form in sorted(forms | ({"gramme", "grammes"} if unit == "gram" else set())):
            yield prefix + form, canonical
            yield f"{prefix} {form}", canonical


def _listed() -> Iterator[tuple[str, str]]:
    for row in table("units"):
        if row["measures"] != "time":
            yield from ((name, row["unit"]) for name in row.words("english"))


def _derived(name: str, unit: str) -> Iterator[tuple[str, str]]:
    """Squares, cubes and speeds of a length, spelled and in symbols: sq km, km², miles per hour, m/s."""
    for power, words in _POWERS.items():
        for word in words:
            yield f"{word} {name}", f"{power} {unit}"
        for exponent in _EXPONENTS[power]:
            yield name + exponent, f"{power} {unit}"
    for time, forms in _SPEEDS.items():
        if name == "m" and time != "second":
            continue
        for link, form in itertools.product((" per ", " a ", " an ", "/", " / "), forms):
            yield name + link + form, f"{unit} per {time}"
