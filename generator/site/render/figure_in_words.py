"""A key figure where there is no table around it: with what it measures, or in the clause that states it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import LocalizedText, Verdict
from generator.site.render.formatting import short_style

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.model import KeyFigure, SegmentId, Story
    from generator.text.language import Language

_WRONG = frozenset({Verdict.CHANGED, Verdict.MISSING})


@dataclass(frozen=True, slots=True)
class FigureInWords:
    """A figure with a label, or a clause around a figure."""

    row: str
    """The id of its row in the article's table."""
    short: str
    """The figure in the house style of the edition."""
    measures: LocalizedText
    """The label, or the whole clause."""
    clause: tuple[str, str, str] | None
    """The clause in three parts, the figure in the middle as the sentence writes it; `None` for a label."""


def figure_in_words(row: KeyFigure, language: Language) -> FigureInWords:
    """The figure of a row in the words of an edition: in English if known, or else in Arabic."""
    english = row.measures if language.translated else None
    measure = english or row.measures_ar
    clause = None
    if measure.number:
        start, end = measure.number
        clause = (measure.text[:start], measure.text[start:end], measure.text[end:])
    said = LocalizedText(measure.text, "en" if english else "ar")
    return FigureInWords(row.id, short_style(row, language), said, clause)


def leading_row(story: Story, language: Language, told: Collection[SegmentId | None]) -> KeyFigure | None:
    """The most important figure that none of the sentences in `told` states.

    It stands without its verdict: in English none that is wrong.
    """
    for row in story.key_figures:
        wrong = language.translated and row.verdict in _WRONG
        if not wrong and not any(segment in told for segment in row.segments):
            return row
    return None
