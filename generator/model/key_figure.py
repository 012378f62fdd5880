"""A key figure: one row of an article's figure table, with what other articles say about the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.figure import Change, Figure, Verdict
    from generator.model.finding import Finding
    from generator.model.ids import FigureId, SegmentId


class Wording(StrEnum):
    """The two ways in which a row says what its figure measures."""

    LABEL = "label"
    """A noun phrase: net profit."""
    CLAUSE = "clause"
    """The sentence clipped around the number, where no noun phrase is certain."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure measures, in the words of its text."""

    text: str
    number: tuple[int, int] | None = None
    """For a clause, where the number begins and ends in `text`; `None` for a label."""

    @property
    def wording(self) -> Wording:
        """Whether it is a label or a clause."""
        return Wording.LABEL if self.number is None else Wording.CLAUSE


@dataclass(frozen=True, slots=True)
class Gloss:
    """English for a pending row, word for word from the lexicon; never of ambiguous words."""

    noun: str | None = None
    """What is counted."""
    measures: str | None = None
    """What the figure measures."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One row of an article's figure table."""

    id: FigureId
    """The id of the first figure that states it."""
    figure: Figure
    """As read from the Arabic."""
    english: Figure | None
    """Its counterpart in the English, if the check found one; `noun` as it is written after a number."""
    verdict: Verdict
    verbatim: str
    """The Arabic that states it, with its bound, its counted noun and its rate."""
    measures: Measure | None
    """What it measures, in the words of the English; `None` while that is pending."""
    measures_ar: Measure
    """What it measures, in the words of the Arabic."""
    period: Figure | None
    """The date or period that dates the figure itself: its words, and its interval if that is known."""
    occurrences: tuple[FigureId, ...]
    """Ids of every figure that states the same thing, this one first."""
    finding: Finding | None = None
    """What the check found about it, where the verdict says that the English is wrong."""
    change: Change | None = None
    """What it was before, if the text gives both."""
    who: str | None = None
    """Whose figure it is (company, ministry, country, team), in English, if the sentence says so."""
    who_ar: str | None = None
    """The same in Arabic."""
    gloss: Gloss = Gloss()
    """English from the lexicon while the translation is pending."""
    shown: Measure | None = None
    """What tables show in place of `measures` if that is a label that says too little alone: its clause."""
    shown_ar: Measure | None = None
    """The same of `measures_ar`."""
    understood: tuple[str, ...] = ("ar", "en")
    """The languages (ISO 639-1) in which its words tell what it is without the article."""
    worth_a_sentence: bool = True
    """Whether the table quotes its sentence where its words do not tell."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """Rows of other articles that give another value for the same thing."""

    @property
    def segment(self) -> SegmentId:
        """The first sentence that states it."""
        return self.id.segment

    @property
    def segments(self) -> tuple[SegmentId, ...]:
        """Every sentence that states it, each once."""
        return tuple(dict.fromkeys(id_.segment for id_ in (self.id, *self.occurrences)))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A row of another article that gives another value for the same thing."""

    slug: str
    """The other article's."""
    row: KeyFigure


def rows_told_in(rows: Iterable[KeyFigure], language: str) -> tuple[KeyFigure, ...]:
    """The rows that are understood in a language (ISO 639-1), which stand before the text and in feeds."""
    return tuple(row for row in rows if language in row.understood)


def rows_by_figure(rows: Sequence[KeyFigure]) -> dict[str, str]:
    """The row of each figure's id, including the ids of its repetitions."""
    return {occurrence: row.id for row in rows for occurrence in (row.id, *row.occurrences)}
