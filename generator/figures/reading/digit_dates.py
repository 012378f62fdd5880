"""Rules for dates in digits alone, which both languages include in their lists."""

from __future__ import annotations

from generator.figures.reading.interpret import (
    dates_in_digits,
)
from generator.figures.reading.matching.rule import Rule

NUMERIC = "(?P<a>{small})(?:{slash}|{dash})(?P<b>{small})(?:{slash}|{dash})(?P<year>{year4})"
"""13/7/2023: Arabic reads the day first, English the month."""
ISO = Rule(
    "date.iso",
    "(?P<year>{year4})(?:{dash}|{slash})(?P<a>{small})(?:{dash}|{slash})(?P<b>{small})",
    dates_in_digits.iso,
    (("2023-07-13", "date 2023-07-13/2023-07-14"),),
    needs="a year, a month and a day in digits",
)
MONTH_OF_YEAR = Rule(
    "date.month.numeric",
    "(?P<a>{small}){slash}(?P<year>{year4})",
    dates_in_digits.month_of_year,
    (("3/2015", "date 2015-03-01/2015-04-01"),),
    ("24/7",),
    needs="a month and a year in digits",
)
DOTTED = Rule(
    "date.dotted",
    "(?P<n>{id})",
    dates_in_digits.dotted,
    (("23.04.2022", "date 2022-04-23/2022-04-24"),),
    ("192.168.1.2",),
    needs="a day, a month and a year in digits with points",
)
