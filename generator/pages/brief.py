"""The article in brief: its summary, or its figures alone while the translation is pending."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures import house_style
from generator.pages.notes import Note, note
from generator.pages.reader import shown

if TYPE_CHECKING:
    from generator.models import Story


MOST_FIGURES = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the brief."""

    english: str
    sources: tuple[str, ...]
    """Ids of the Arabic sentences it comes from, those that the page shows."""
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure as the figures brief states it, from its parsed value."""

    row: str
    short: str
    arabic: str
    measures: str
    """What it measures, in Arabic: there is no English yet."""


@dataclass(frozen=True, slots=True)
class Brief:
    """The section "In brief"."""

    sentences: tuple[Sentence, ...]
    method: str
    """How it was made."""
    linked: bool
    """Whether the page shows the Arabic that they come from."""
    pending: bool
    withheld: bool
    """Whether it is pending because the English of some sentences is not for publication yet."""
    figures: tuple[Stated, ...]
    """The figures brief: the most telling ones; empty when nothing is pending."""
    more: int
    """How many key figures it leaves out."""


def view(story: Story) -> Brief:
    """The brief of the story."""
    visible = {passage.id for passage in shown(story)}
    stated = min(MOST_FIGURES, len(story.key_figures)) if story.summary.pending else 0
    return Brief(
        sentences=tuple(
            Sentence(
                sentence.english,
                tuple(source for source in sentence.sources if source in visible),
                tuple(note(finding) for finding in sentence.findings),
            )
            for sentence in story.summary.sentences
            if sentence.english is not None
        ),
        method=story.summary.method,
        linked=bool(visible),
        pending=story.summary.pending,
        withheld=story.withheld,
        figures=tuple(
            Stated(row.id, house_style(row.figure).short, row.verbatim, row.measures_ar)
            for row in story.key_figures[:stated]
        ),
        more=len(story.key_figures) - stated if story.summary.pending else 0,
    )
