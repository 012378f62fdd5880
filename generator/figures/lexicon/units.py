"""Units of time and measure from the table `units`: Arabic names, and sizes in base units."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator

_POWERS = {"square": ("مربع", "مربعا", "مربعة"), "cubic": ("مكعب", "مكعبا", "مكعبة")}
_SPEEDS = {"hour": ("في الساعة", "بالساعة"), "second": ("في الثانية", "بالثانية")}
_PREFIXES = {
    "kilo": ("كيلو",),
    "mega": ("ميغا", "ميجا", "ميقا", "ميكا"),
    "giga": ("غيغا", "جيجا", "جيغا", "غيجا", "جيقا", "قيقا", "قيجا", "كيكا"),
    "tera": ("تيرا",),
    "peta": ("بيتا",),
}
"""How the press of each country writes the g of foreign words: غ, ج, ق or ك."""
_PREFIXED = {
    "byte": ("بايت",),
    "bit": ("بت", "بيت"),
    "pixel": ("بكسل", "بيكسل"),
    "hertz": ("هرتز", "هيرتز"),
    "watt": ("واط", "وات"),
    "watt hour": ("واط ساعة", "وات ساعة", "واط ساعي", "وات ساعي"),
}


@cache
def names_of(measure: str, language: str) -> dict[str, tuple[str, ...]]:
    """The names, as written, of a measure's units, `time` or `length`; units without names are left out."""
    rows = (row for row in table("units") if row["measures"] == measure)
    return {row["unit"]: words for row in rows if (words := row.words(language))}


@cache
def arabic_units() -> dict[str, tuple[str, ...]]:
    """All units except those of time, with their Arabic names as written, the usual one first."""
    rows = (row for row in table("units") if row["measures"] != "time")
    units = {row["unit"]: words for row in rows if (words := row.words("arabic"))}
    compounds = dict(_compounds())
    return units | {unit: (*forms, *units.get(unit, ())) for unit, forms in compounds.items()}


def _compounds() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Squares, cubes and speeds of lengths, and multiples: متر مربع, كيلومترا في الساعة, جيجا بايت."""
    for unit, forms in names_of("length", "arabic").items():
        inflected = [variant for form in forms for variant in (form, f"{form}ا")]
        for power, adjectives in _POWERS.items():
            yield f"{power} {unit}", tuple(map(" ".join, product(inflected, adjectives)))
        for time, phrases in _SPEEDS.items():
            yield f"{unit} per {time}", tuple(map(" ".join, product(inflected, phrases)))
    for (prefix, spellings), (unit, forms) in product(_PREFIXES.items(), _PREFIXED.items()):
        yield prefix + unit, tuple(map("".join, product(spellings, ("", " "), forms)))


@cache
def base_units() -> dict[str, tuple[str, Decimal]]:
    """What each unit measures, and its size in the base unit; a month is 30 days, a year 365."""
    rows = (row for row in table("units") if row["measures"])
    return {row["unit"]: (row["measures"], row.number("base")) for row in rows}


def whole_units(value: Decimal, unit: str, smaller: str) -> Decimal | None:
    """An amount in a smaller unit of the same measure, `None` for any other; a year is twelve months.

    >>> whole_units(Decimal(2), "year", "month"), whole_units(Decimal(1), "minute", "second")
    (Decimal('24'), Decimal('60'))
    """
    sort, large = base_units().get(unit, ("", Decimal(0)))
    other, small = base_units().get(smaller, ("?", Decimal(1)))
    if sort != other or large <= small:
        return None
    ratio = large / small
    return value * (12 if unit == "year" and 12 < ratio < 13 else ratio)


CALENDAR_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
"""Units that are whole months."""


@cache
def generic_currencies() -> dict[str, frozenset[str]]:
    """The possible currencies of a word that names no country: dinar, pound."""
    rows = (row for row in table("currencies") if row["stands for"])
    return {row["currency"]: frozenset(row.words("stands for")) for row in rows}
