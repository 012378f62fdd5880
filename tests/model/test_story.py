"""Facts of a story that every page, feed and file takes from one place."""

from __future__ import annotations

import pytest

from generator.model import LocalizedText
from tests.site.pages.stories import PORT, Pairs, story

ARABIC = LocalizedText(PORT[0][0], "ar")
ENGLISH = LocalizedText("Port profits rise", "en")
UNPROVEN: list[Pairs] = [
    ((PORT[0][0], "Port profits rise to $1,000,000"), *PORT[1:]),
    ((PORT[0][0], None), *PORT[1:]),
]
"""A figure that the Arabic does not have; no English yet."""


def test_a_headline_stands_alone_in_the_language_of_its_edition() -> None:
    assert story().headline("en") == ENGLISH
    assert story().headline("ar") == ARABIC


def test_the_other_headline_is_in_the_other_language() -> None:
    assert story().other_headline("en") == ARABIC
    assert story().other_headline("ar") == ENGLISH


@pytest.mark.parametrize("pairs", UNPROVEN, ids=["differs", "pending"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_where_the_english_is_not_proven_the_arabic_stands_alone(pairs: Pairs, language: str) -> None:
    assert story(pairs).headline(language) == ARABIC
    assert story(pairs).other_headline(language) is None
