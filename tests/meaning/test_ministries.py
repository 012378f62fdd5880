"""Ministries are known by what they are for, in both languages."""

from __future__ import annotations

import pytest

from generator.meaning.names import name_hints


def hinted(arabic: str, english: str) -> list[str]:
    return [hint.name for hint in name_hints(arabic, english)]


@pytest.mark.parametrize(
    ("arabic", "english", "names"),
    [
        (
            "أعلنت وزارة الداخلية ذلك",
            "It was announced by the Justice Ministry",
            ["Justice Ministry", "وزارة الداخلية"],
        ),
        ("جاء ذلك في بيان من وزارة الدفاع", "That was in a statement", ["وزارة الدفاع"]),
        ("قال الوزير ذلك", "He said so at the ministry of health", ["ministry of health"]),
    ],
)
def test_a_ministry_that_one_side_lacks_is_named(arabic: str, english: str, names: list[str]) -> None:
    assert hinted(arabic, english) == names


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("أعلنت وزارة الداخلية ذلك", "It was announced by the interior ministry"),
        ("أعلنت وزارة الداخلية ذلك", "The Home Office announced it"),
        ("قالت وزارة الخارجية الأميركية ذلك", "The U.S. State Department said so"),
        ("استقال وزير المالية", "The chancellor has resigned"),
        ("وزيرا الدفاع والخارجية", "the ministers of defence and foreign affairs"),
        ("نفت الخارجية ذلك", "The Foreign Ministry denied it"),
        ("وزارتا الصحة والتعليم", "the ministries of health and education"),
    ],
)
def test_a_ministry_in_other_words_and_a_minister_are_not_asked_for(arabic: str, english: str) -> None:
    assert hinted(arabic, english) == []
