"""When a page changed, and the editor's corrections."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from generator.model import Correction, Story
    from generator.site.render.edition import Edition
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class Day:
    """A day for machines and for people."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """One correction."""

    day: Day
    text: str
    language: str
    """ISO 639-1, by its first letter."""


@dataclass(frozen=True, slots=True)
class PageHistoryView:
    """The line below the status, and the section "Corrections"."""

    updated: Day | None
    """The day in the register on which the page last changed after its first publication."""
    notes: tuple[CorrectionNote, ...]
    """The latest first."""


def page_history_view(story: Story, edition: Edition) -> PageHistoryView:
    """What changed on the story's page."""
    changed = story.first_published and story.updated and story.updated > story.first_published
    return PageHistoryView(
        updated=_day(story.updated, edition.language) if changed and story.updated else None,
        notes=tuple(_note(correction, edition.language) for correction in story.article.corrections),
    )


def correction_language(correction: Correction) -> str:
    """ISO 639-1, by its first letter."""
    first = next((unicodedata.bidirectional(c) for c in correction.text if c.isalpha()), "L")
    return "ar" if first in {"AL", "R"} else "en"


def _note(correction: Correction, language: Language) -> CorrectionNote:
    day = _day(correction.day, language)
    return CorrectionNote(day, correction.text, correction_language(correction))


def _day(day: date, language: Language) -> Day:
    return Day(day.isoformat(), language.day(day))
