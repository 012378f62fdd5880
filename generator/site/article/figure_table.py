"""The table of key figures, and the chart below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import TITLE_ID
from generator.site.article.chart import chart_view
from generator.site.render.finding_notes import finding_note
from generator.site.render.formatting import change_style, short_style, style
from generator.site.render.spans import machine_value

if TYPE_CHECKING:
    from markupsafe import Markup

    from generator.model import KeyFigure, Story
    from generator.model.check_counts import CheckCounts
    from generator.site.article.chart import ChartView
    from generator.site.render.edition import Edition
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class StatingSentence:
    """A sentence that states a figure."""

    id: str
    linked: bool
    """Whether it is on the page, so that it can be linked to."""


@dataclass(frozen=True, slots=True)
class OtherValue:
    """What another article gives for the same thing."""

    address: str
    """The row's address, relative to `/articles/`: `port/#s1-f1`."""
    short: str


@dataclass(frozen=True, slots=True)
class FigureTableRow:
    """One key figure."""

    id: str
    also: tuple[str, ...]
    """The ids of the same figure in other sentences, whose links lead to this row."""
    value: str
    short: str
    """In house style: `up to $900,000 a year`, `حتى ٩٠٠ ألف دولار سنويًا`."""
    full: str
    """With all its digits."""
    before: str | None
    """What it was before, if the text says so and the figure itself does not show it."""
    change: str | None
    """How far it has moved since: `+40%`."""
    computed: bool
    """Whether the change is computed and not stated."""
    arabic: str
    measures: str | None
    measures_ar: str
    period: str | None
    sentences: tuple[StatingSentence, ...]
    """The sentences that state it."""
    verdict: str
    english: str | None
    """Its counterpart in the English."""
    difference: Markup | None
    """What differs, in the sentence that stands beside the text."""
    elsewhere: tuple[OtherValue, ...]


@dataclass(frozen=True, slots=True)
class FigureTableView:
    """The section "Key figures"."""

    rows: tuple[FigureTableRow, ...]
    counts: CheckCounts
    chart: ChartView | None


def figure_table_view(story: Story, edition: Edition) -> FigureTableView:
    """The figure table of the story."""
    language = edition.language
    visible = frozenset({TITLE_ID, *(passage.id for passage in story.republished)})
    rows = tuple(_row(figure, visible, language) for figure in story.key_figures)
    return FigureTableView(
        rows=rows,
        counts=story.counts,
        chart=chart_view(story, edition),
    )


def _row(row: KeyFigure, visible: frozenset[str], language: Language) -> FigureTableRow:
    moved = change_style(row.change, language) if row.change else None
    before = row.change.before if row.change and row.figure.value is not None else None
    return FigureTableRow(
        id=row.id,
        also=tuple(id_ for id_ in row.occurrences if id_ != row.id),
        value=machine_value(row.figure),
        short=short_style(row, language),
        full=style(row.figure, language).full,
        before=style(before, language).short if before else None,
        change=moved,
        computed=row.change is not None and row.change.stated is None,
        arabic=row.verbatim,
        measures=row.measures.text if row.measures else None,
        measures_ar=row.measures_ar.text,
        period=style(row.period, language).short if row.period else None,
        sentences=tuple(StatingSentence(id_, id_ in visible) for id_ in row.segments),
        verdict=row.verdict.value,
        english=row.english.text if row.english else None,
        difference=finding_note(row.finding, language).sentence if row.finding else None,
        elsewhere=other_values(row, language),
    )


def other_values(row: KeyFigure, language: Language) -> tuple[OtherValue, ...]:
    """What other articles give for the same thing."""
    return tuple(
        OtherValue(f"{other.slug}/#{other.row.id}", short_style(other.row, language))
        for other in row.elsewhere
    )
