"""Facts of a story that every page, feed and file takes from one place."""

from __future__ import annotations

import pytest

from generator.model import LocalizedText, Status
from tests.site.pages.stories import PORT, Pairs, story

ARABIC = LocalizedText(PORT[0][0], "ar")
ENGLISH = LocalizedText("Port profits rise", "en")
DIFFERENT: Pairs = ((PORT[0][0], "Port profits rise to $1,000,000"), *PORT[1:])
"""A figure that the Arabic does not have."""
PENDING: Pairs = ((PORT[0][0], None), *PORT[1:])


def test_a_headline_stands_alone_in_the_language_of_its_edition() -> None:
    assert story().headline("en") == ENGLISH
    assert story().headline("ar") == ARABIC


def test_the_other_headline_is_in_the_other_language() -> None:
    assert story().other_headline("en") == ARABIC
    assert story().other_headline("ar") == ENGLISH


@pytest.mark.parametrize("pairs", [DIFFERENT, PENDING], ids=["differs", "pending"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_where_a_machines_english_may_be_wrong_the_arabic_stands_alone(pairs: Pairs, language: str) -> None:
    made = story(pairs, status=Status.MACHINE)
    assert made.headline(language) == ARABIC
    assert made.other_headline(language) is None


@pytest.mark.parametrize("status", [Status.EDITED, Status.REVIEWED])
def test_the_headline_that_a_person_wrote_is_published_whatever_the_check_says(status: Status) -> None:
    made = story(DIFFERENT, status=status)
    assert made.title.findings
    assert made.headline("en").text == "Port profits rise to $1,000,000"


def test_a_brief_keeps_the_lede_that_a_person_wrote() -> None:
    lede = "The port announced profits of $6 million."
    wrong: Pairs = (PORT[0], (PORT[1][0], lede), *PORT[2:])
    assert story(wrong, status=Status.EDITED).quotable_lead == lede
    assert story(wrong, status=Status.MACHINE).quotable_lead != lede
