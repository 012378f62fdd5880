"""A key figure where there is no table around it: with what it measures, or in the clause that states it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from generator.model import Kind, LocalizedText, Measure, Verdict
from generator.site.render.formatting import short_style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from generator.model import KeyFigure, SegmentId, Story
    from generator.text.language import Language

_IN_A_SIZE = re.compile(r"(?<=\d) (?=[×x] ?\d)|(?<=\d [×x]) (?=\d)|(?<=\d[×x]) (?=\d)")
"""The blanks of 1920 × 1080, where a line must not end: the figure is only one of the two numbers."""
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
    english = (row.shown or row.measures or _glossed(row)) if language.translated else None
    measure = english or row.shown_ar or row.measures_ar
    short, clause = short_style(row, language), clause_parts(measure)
    if not clause:
        short = without_noun(short, measure.text)
    return FigureInWords(row.id, short, LocalizedText(measure.text, "en" if english else "ar"), clause)


def clause_parts(measure: Measure) -> tuple[str, str, str] | None:
    """A clause before, in and after its figure, a size in one piece; `None` for a label.

    >>> clause_parts(Measure("a screen of 1920 × 1080 pixels", (19, 30)))
    ('a screen of 1920\\xa0×\\xa0', '1080 pixels', '')
    """
    if measure.number is None:
        return None
    start, end = measure.number
    text = _IN_A_SIZE.sub("\N{NO-BREAK SPACE}", measure.text)
    return text[:start], text[start:end], text[end:]


def without_noun(short: str, label: str) -> str:
    """A figure beside its label, `active users`: `450 million active users` without the noun of both."""
    noun = next((word for word in _nouns(short) if f"{label} ".startswith(f"{word} ")), "")
    return short.removesuffix(noun).rstrip()


def _nouns(short: str) -> Iterator[str]:
    """The words after the number, the longest phrase first: `internal departments`, `departments`."""
    words = short.split()
    return (" ".join(words[first:]) for first in range(1, len(words)))


def _glossed(row: KeyFigure) -> Measure | None:
    """A label from the lexicon while the translation is pending."""
    return Measure(row.gloss.measures) if row.gloss.measures else None


def leading_row(story: Story, told: AbstractSet[SegmentId | None], language: Language) -> KeyFigure | None:
    """The most important figure that none of the sentences in `told` states, with words in the language."""
    for row in telling_rows(story):
        if told.isdisjoint(row.segments) and (not language.translated or row.measures or row.gloss.measures):
            return row
    return None


def main_rows(story: Story) -> Iterator[KeyFigure]:
    """The figures of its headline and first sentence, which it is about, the most important first."""
    about = {story.title.id, *(passage.id for passage in story.body[:1])}
    return (row for row in telling_rows(story) if not about.isdisjoint(row.segments))


def telling_rows(story: Story) -> Iterator[KeyFigure]:
    """The figures that may stand alone, without their verdict, the most important first.

    None is wrong in the English, and none is an age, unless the headline has it.
    """
    for row in filter(attrgetter("understood"), story.key_figures):
        if row.verdict not in _WRONG and (row.figure.kind is not Kind.AGE or story.title.id in row.segments):
            yield row
