"""States, peoples and organisations are recognised in both languages, whatever is attached to them."""

from __future__ import annotations

import pytest

from generator.figures.lexicon.table import read_table
from generator.meaning.known import TABLES, known_in_arabic, known_in_english


@pytest.mark.parametrize(("arabic", "expected"), [
    ("وقال الرئيس المصري للسعوديين في تل أبيب", {"EG": "المصري", "SA": "للسعوديين", "IL": "تل أبيب"}),
    ("وللجزائر والولايات المتحدة", {"DZ": "وللجزائر", "US": "والولايات المتحدة"}),
    ("قدمه اليمنى، ووزير مالي، وجزائر بعيدة", {}),
    ("الأُمَمُ المتّحدة", {"UnitedNations": "الأُمَمُ المتّحدة"}),
])  # fmt: skip
def test_arabic_names_are_found_as_written(arabic: str, expected: dict[str, str]) -> None:
    assert dict(known_in_arabic(arabic).certain) == expected


def test_words_that_also_mean_something_else_are_accepted_and_ask_for_nothing() -> None:
    assert "YE" in known_in_arabic("قدمه اليمنى").accepted
    assert "ML" in known_in_arabic("عجز مالي").accepted


def test_english_names_are_found_with_their_capitals() -> None:
    found = known_in_english("Egypt's US-led talks with the U.N. in the West Bank told us of turkey")
    assert dict(found.certain) == {
        "EG": "Egypt",
        "US": "US",
        "UnitedNations": "U.N.",
        "WestBank": "West Bank",
    }
    assert found.states == {"EG", "US"}


def test_letters_with_blanks_between_them_are_one_name() -> None:
    assert known_in_english("the U. S. military").states == {"US"}


def test_every_row_has_both_languages_and_a_code_of_its_own() -> None:
    rows = read_table("known_names.tsv", (TABLES / "known_names.tsv").read_text(encoding="utf-8"))
    assert all(row.words("arabic") and row.words("english") for row in rows)
    assert len({row["code"] for row in rows}) == len(rows)
