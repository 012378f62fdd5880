"""A key figure where there is no table around it: with what it measures, or in the clause that states it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import LocalizedText, Measure, Verdict
from generator.site.render.formatting import short_style

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from generator.model import KeyFigure, SegmentId, Story
    from generator.text.language import Language

_WRONG = frozenset({Verdict.CHANGED, Verdict.MISSING})


@dataclass(frozen=True, slots=True)
class FigureInWords:
    """A figure with a label, or a clause around a figure."""

    row: str
    """The id of its row in the article's table."""
    short: str
    """The figure in the house style of the edition, without the noun with which the label begins."""
    measures: LocalizedText
    """The label, or the whole clause."""
    clause: tuple[str, str, str] | None
    """The clause in three parts, the figure in the middle as the sentence writes it; `None` for a label."""


def figure_in_words(row: KeyFigure, language: Language) -> FigureInWords:
    """The figure of a row in the words of an edition: in English if known, or else in Arabic."""
    english = (row.measures or _glossed(row)) if language.translated else None
    measure = english or row.measures_ar
    short, clause = short_style(row, language), None
    if measure.number:
        start, end = measure.number
        clause = (measure.text[:start], measure.text[start:end], measure.text[end:])
    else:
        noun = next((word for word in _nouns(short) if f"{measure.text} ".startswith(f"{word} ")), "")
        short = short.removesuffix(noun).rstrip()
    return FigureInWords(row.id, short, LocalizedText(measure.text, "en" if english else "ar"), clause)


def _nouns(short: str) -> Iterator[str]:
    """The words after the number, the longest phrase first: `internal departments`, `departments`."""
    words = short.split()
    return (" ".join(words[first:]) for first in range(1, len(words)))


def _glossed(row: KeyFigure) -> Measure | None:
    """A label from the lexicon while the translation is pending."""
    return Measure(row.gloss.measures) if row.gloss.measures else None


def leading_row(story: Story, language: Language, told: Collection[SegmentId | None]) -> KeyFigure | None:
    """The most important figure that none of the sentences in `told` states.

    It stands without its verdict: in English none that is wrong.
    """
    for row in story.key_figures:
        wrong = language.translated and row.verdict in _WRONG
        if not wrong and not any(segment in told for segment in row.segments):
            return row
    return None
