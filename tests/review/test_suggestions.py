"""Suggestions: like sentences of other articles, likest first, people's English before machines'."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.model import SegmentId
from generator.review import Suggestions
from generator.sources.memory import Entry, MemoryFile

if TYPE_CHECKING:
    from pathlib import Path

BY_HAND = Entry(
    SegmentId("s1"),
    "ارتفعت الصادرات إلى 20 مليون طن هذا العام",
    "Exports rose to 20 million tonnes this year",
)
MACHINE = Entry(SegmentId("s2"), BY_HAND.arabic).answered("Exports climbed", "google", date(2026, 1, 31))


@pytest.fixture
def suggestions(tmp_path: Path) -> Suggestions:
    memories = {}
    for slug, entries in {
        "one": [MACHINE, BY_HAND],
        "two": [
            Entry(
                SegmentId("s1"),
                "ارتفعت الصادرات إلى 30 مليون طن هذا العام",
                "To 30",
                fuzzy=True,
                previous="x",
            )
        ],
        "three": [Entry(SegmentId("s4"), "وصل الوزير أمس", "The minister arrived")],
    }.items():
        memories[slug] = MemoryFile(tmp_path / f"{slug}.en.po", slug)
        memories[slug].replace(entries)
    return Suggestions(memories)


def test_spelling_and_digits_make_no_difference(suggestions: Suggestions) -> None:
    found = suggestions.of("new", "إرتفعت الصادرات إلى ٢٠ مليون طن هذا العام")
    assert [(s.entry.english, s.score) for s in found] == [(BY_HAND.english, 100), ("Exports climbed", 100)]


def test_stale_english_and_that_of_the_article_itself_are_not_offered(suggestions: Suggestions) -> None:
    text = "ارتفعت الصادرات إلى 30 مليون طن هذا العام"
    assert {s.slug for s in suggestions.of("new", text)} == {"one"}
    assert suggestions.of("one", text) == ()


def test_unlike_sentences_are_not_offered(suggestions: Suggestions) -> None:
    assert suggestions.of("new", "ارتفعت حرارة الوزير أمس في العاصمة كثيراً") == ()
