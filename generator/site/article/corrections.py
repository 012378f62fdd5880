"""When what a page says changed, and what an editor says of it."""

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
class Note:
    """One correction."""

    day: Day
    text: str
    language: str
    """ISO 639-1: that of its first letter."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The line below the status, and the section "Corrections"."""

    updated: Day | None
    """When the page last changed since it was first published, by the register."""
    notes: tuple[Note, ...]
    """The latest first."""


def view(story: Story, edition: Edition) -> Changes:
    """What changed on the story's page."""
    changed = story.first_published and story.updated and story.updated > story.first_published
    return Changes(
        updated=_day(story.updated, edition.language) if changed and story.updated else None,
        notes=tuple(_note(one, edition.language) for one in story.article.corrections),
    )


def _note(correction: Correction, language: Language) -> Note:
    first = next((unicodedata.bidirectional(c) for c in correction.text if c.isalpha()), "L")
    return Note(_day(correction.day, language), correction.text, "ar" if first in {"AL", "R"} else "en")


def _day(day: date, language: Language) -> Day:
    return Day(day.isoformat(), language.day(day))
