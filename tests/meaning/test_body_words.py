"""Words in the names of bodies that only the English has are named."""

from __future__ import annotations

import pytest

from generator.meaning.body_words import unmeant_words


@pytest.mark.parametrize(
    ("arabic", "english", "lacking"),
    [
        ("انضم إلى حزب النهر", "He joined the Socialist Party of the River", ["Socialist"]),
        ("قال اتحاد الرياضة المدرسية ذلك", "It was said by the Federation of Women's Sports", ["Women"]),
    ],
)
def test_a_word_that_the_arabic_lacks_is_named(arabic: str, english: str, lacking: list[str]) -> None:
    assert list(unmeant_words(arabic, english)) == lacking


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("انضم إلى الحزب الاشتراكي", "He joined the Socialist Party"),
        ("قال اتحاد الرياضات المائية ذلك", "It was said by the Water Sports Federation"),
        ("مهرجان السينمات العربية", "The Arab Cinemas Festival"),
        ("دعم للاشتراكيين", "It supports the Socialist Party"),
        ("قال ذلك", "The socialist parties said so"),
        ("فازت الولايات المتحدة بالكأس", "The United States won the Cup of the Council"),
    ],
)
def test_a_word_that_the_arabic_has_in_another_form_is_none(arabic: str, english: str) -> None:
    assert list(unmeant_words(arabic, english)) == []
