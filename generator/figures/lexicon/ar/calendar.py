"""The Arabic names of months, decades and days: CLDR's Gregorian months, and the table `calendar`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {"month": "gregorian", "hijri month": "hijri", "hijri month or name": "hijri?"}
"""Sorts of months in the table, with the name that each gives to its words."""


def names() -> Iterator[tuple[str, Word]]:
    """Months of six vocabularies, decades and days of the week, as written."""
    for locale in cldr.MONTH_LOCALES:
        for name, number in cldr.months(locale):
            yield name, Word(Category.MONTH, Decimal(number), "gregorian")
    for row in table("calendar"):
        sort = row["sort"]
        for name in row.words("arabic"):
            if sort in _MONTHS:
                yield name, Word(Category.MONTH, row.number("number"), _MONTHS[sort])
            elif sort == "decade":
                yield f"{name}ات", Word(Category.DECADE, row.number("number"))
                yield f"{name}يات", Word(Category.DECADE, row.number("number"))
            elif sort == "first day":
                yield name, Word(Category.ORDINAL, row.number("number"), "first")
            else:
                yield name, Word(Category.WEEKDAY)
