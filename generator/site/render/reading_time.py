"""How long it takes to read an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Original

if TYPE_CHECKING:
    from generator.model import Story
    from generator.text.language import Language


def minutes_to_read(story: Story, language: Language) -> int | None:
    """Whole minutes for the text in a language, at least one; `None` where the page lacks a part of it."""
    if story.article.original is not Original.FULL:
        return None
    words = 0
    for passage in story.body:
        text = passage.translation.text if language.translated else passage.segment.text
        if text is None:
            return None
        words += len(text.split())
    return max(1, round(words / language.words_a_minute))
