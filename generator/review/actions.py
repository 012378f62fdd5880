"""What a person can do to a sentence on the review page, and what becomes of its entry."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from generator.errors import ReviewError
from generator.review.accept import has_findings

if TYPE_CHECKING:
    from datetime import date

    from generator.sources.memory import Entry


class Action(StrEnum):
    """The values of the buttons."""

    EDITED = "edited"
    """Save the text as a person's."""
    REVIEWED = "reviewed"
    """Save it as reviewed against the Arabic by the person named."""
    FIGURES = "figures"
    """Say that its figures are right, whatever the check finds."""
    MEANING = "meaning"
    """Say that it means what the Arabic says, whatever the check doubts."""
    UNDO = "undo"
    """Take both words back."""


def act(entry: Entry, action: Action, english: str, name: str | None, day: date) -> Entry:
    """The entry after the action; a text that differs from its own is saved with every action.

    Raises:
        ReviewError: there is nothing to dismiss, or nothing to take back.
    """
    saved = entry if english == " ".join(entry.english.split()) else entry.edited(english)
    match action:
        case Action.EDITED:
            return entry.edited(english)
        case Action.REVIEWED:
            return entry.edited(english).reviewed_by(name or "", day)
        case Action.FIGURES:
            if not has_findings(saved):
                raise ReviewError(entry.id, "has figures that the check finds right", "save it instead")
            return saved.with_accepted("figures", name, day)
        case Action.MEANING:
            return saved.with_accepted("meaning", name, day)
        case Action.UNDO:
            return saved.without_accepted("figures").without_accepted("meaning")
