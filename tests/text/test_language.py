"""A language of the site is one value: nothing else asks which it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.text.language import ARABIC, ENGLISH, direction

DAY = date(2023, 7, 13)
PERSIAN = replace(ENGLISH, code="fa", date_order="{day} {month} {year}", months=("fa",), numerals="arab")


def test_english_and_arabic_write_days_and_numbers_in_their_own_way() -> None:
    assert (ENGLISH.day(DAY), ENGLISH.month(DAY), ENGLISH.number(1234)) == (
        "July 13, 2023",
        "July 2023",
        "1,234",
    )
    assert (ARABIC.day(DAY), ARABIC.month(DAY)) == ("13 تموز/يوليو 2023", "تموز/يوليو 2023")


def test_another_language_is_one_value() -> None:
    assert PERSIAN.direction == "rtl"
    assert PERSIAN.day(DAY) == "١٣ ژوئیهٔ ٢٠٢٣"
    assert PERSIAN.number(1234) == "١٬٢٣٤"


def test_the_direction_follows_from_the_language() -> None:
    assert [direction(code) for code in ("en", "fr", "ar", "he", "ur")] == ["ltr", "ltr", "rtl", "rtl", "rtl"]
