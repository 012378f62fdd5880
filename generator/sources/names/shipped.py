"""The names that come with the program: its tables, and the countries of CLDR (Unicode's data, by Babel)."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale

from generator.sources.names.table import Name, parse_names

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = Path(__file__).parent / "tables"
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of CLDR that are organisations or not places: the first two are in the tables."""


@cache
def shipped_names() -> tuple[Name, ...]:
    """Every name that comes with the program; the same Arabic is in no two of the same sort."""
    names: list[Name] = []
    for table in ("outlets", "topics", "places"):
        rows, errors = parse_names((TABLES / f"{table}.csv").read_text(encoding="utf-8"), f"{table}.csv")
        if errors:
            raise errors[0]
        names.extend(rows)
    return (*names, *_countries())


def _countries() -> Iterator[Name]:
    arabic, english = Locale("ar").territories, Locale("en").territories
    lines = (TABLES / "countries.csv").read_text(encoding="utf-8").split("\n")
    known = {row["code"]: row for row in csv.DictReader(line for line in lines if not line.startswith("#"))}
    for code in sorted(english.keys() & arabic.keys() | known.keys()):
        row = known.get(code, {})
        is_country = code.isalpha() and code not in _NO_COUNTRIES
        if row or is_country:
            names = tuple(row["ar"].split("|")) if row else (arabic[code],)
            yield Name(names, row.get("en") or english[code], kind="country" if is_country else "place")
