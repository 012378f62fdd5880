"""How long it takes to read an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Original

if TYPE_CHECKING:
    from generator.model import Story
    from generator.text.language import Language

WORDS_A_MINUTE = {"ar": 138, "en": 228}
"""Means of grown native readers over texts of equal content and difficulty, one study for both languages:
Trauzettel-Klosinski, Dietz and the IReST Study Group, "Standardized Assessment of Reading Performance: The
New International Reading Speed Texts IReST", IOVS 53(9), 2012, doi:10.1167/iovs.11-8284."""


def minutes_to_read(story: Story, language: Language) -> int | None:
    """Whole minutes for the text in a language, at least one; `None` where the page lacks a part of it."""
    if story.article.original is not Original.FULL:
        return None
    words = 0
    for passage in story.body:
        text = passage.segment.text if language.code == "ar" else passage.translation.text
        if text is None:
            return None
        words += len(text.split())
    return max(1, round(words / WORDS_A_MINUTE[language.code]))
