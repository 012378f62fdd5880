"""Digits after the town of a meeting: a part of its name, unless they count what follows."""

from __future__ import annotations

import pytest

from generator.figures import extract
from generator.model import Kind


@pytest.mark.parametrize(
    "arabic",
    ["وصل الوفد إلى محادثات أستانا 13 حول سوريا", "في مؤتمر جنيف 2 للسلام", "انتهت مفاوضات جنيف 2."],
)
def test_digits_after_the_town_of_a_meeting_are_its_name(arabic: str) -> None:
    assert [figure.kind for figure in extract(arabic, "ar")] == [Kind.IDENTIFIER]


@pytest.mark.parametrize(
    "arabic",
    [
        "حضر مؤتمر باريس 20 وزيرا",
        "ضم مؤتمر بغداد 9 دول",
        "جمع مؤتمر بغداد 9 زعماء",
        "دعا مؤتمر بغداد 9 من القادة",
        "في مؤتمر مدريد 30 أكتوبر",
        "في مؤتمر باريس 2015",
    ],
)
def test_digits_that_count_or_date_what_follows_a_meeting_are_not(arabic: str) -> None:
    assert Kind.IDENTIFIER not in [figure.kind for figure in extract(arabic, "ar")]
