"""A foreign name is known by its letters, without any table of names."""

from __future__ import annotations

import pytest

from generator.meaning.foreign_words import is_foreign, without_attached


def test_names_that_no_table_has_look_foreign() -> None:
    names = "زوريكا بوبوكاتبتيل تشوزيكوف ماركيديتش بوغديري كراسنويارسك اوغارزينسكا شوارتزمان هيرزبرغر كرونينغ"
    assert [name for name in names.split() if not is_foreign(name)] == []


def test_what_is_attached_does_not_hide_a_name() -> None:
    assert [word for word in ("زوريكا", "وزوريكا", "لزوريكا", "وبزوريكا") if not is_foreign(word)] == []
    assert list(without_attached("وبزوريكا")) == ["وبزوريكا", "بزوريكا", "زوريكا"]


@pytest.mark.parametrize(
    "words",
    [
        "المفاوضات الزوريكا للستروميكا",  # the article
        "ديسمبر سبتمبر ايلول كانون",
        "شمولا قياسيا ديناميكي تدريجيا مبكرا",
        "غيغاهرتز ميغاواط كيلومترات",
        "مفاوضات يستخدمون استراتيجيتهم ومقترحاتها عوامل خراطيم قوانينهم",
        "سبق حين غدا ثم",
        "تويترانه",  # joined with a name of the table
    ],
)
def test_other_words_do_not(words: str) -> None:
    assert [word for word in words.split() if is_foreign(word)] == []
