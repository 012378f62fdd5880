"""The key figures: the first of them before the text, and the table of all."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.model.listed import sentence
from generator.site.article.chart import chart_view
from generator.site.render.figure_in_words import clause_parts, without_noun
from generator.site.render.finding_notes import finding_note
from generator.site.render.formatting import (
    LARGEST_SCALE,
    change_style,
    measured,
    one_scale,
    short_style,
    style,
)
from generator.site.render.spans import machine_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from markupsafe import Markup

    from generator.model import Change, KeyFigure, Passage, SegmentId, Story
    from generator.model.check_counts import CheckCounts
    from generator.site.article.chart import ChartView
    from generator.site.render.edition import Edition
    from generator.text.language import Language

MOST_BEFORE_THE_TEXT = 6


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
class MeasureText:
    """What a figure measures: a label, or a clause or sentence around its number."""

    language: str
    before: str
    """The label, or the clause up to the number."""
    number: str
    """The number in the clause; empty for a label."""
    after: str


@dataclass(frozen=True, slots=True)
class Moved:
    """What a figure was before, what it is now, and how far it has moved."""

    before: str
    """Without the unit if that is the one of `now`."""
    now: str
    by: str
    """Without a sign: `25%`."""
    way: str | None
    """`rose` or `fell`; `None` when the verb and the amounts disagree."""
    computed: bool
    """Whether `by` is computed and not stated."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose figure it is."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class FigureTableRow:
    """One key figure."""

    id: str
    also: tuple[str, ...]
    """The ids of the same figure in other sentences, whose links lead to this row."""
    value: str
    short: str
    """In house style: `up to $900,000 a year`, `حتى 900 ألف دولار سنويًا`; without what the label repeats."""
    full: str
    """With all its digits."""
    measure: MeasureText
    who: Owner | None
    period: str | None
    moved: Moved | None
    arabic: str
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

    first: tuple[FigureTableRow, ...]
    """The most important ones, which stand before the text."""
    rows: tuple[FigureTableRow, ...]
    columns: frozenset[str]
    """The columns in which some row says something: `check`, `who`, `period`, `change`, `other`."""
    counts: CheckCounts
    chart: ChartView | None
    unlisted: tuple[str, ...]
    """The ids of figures that are neither in a row nor in the text of the page, so that links to rows that
    they once had still find the table."""


def figure_table_view(story: Story, edition: Edition) -> FigureTableView:
    """The figure table of the story."""
    language = edition.language
    passages = {passage.id: passage for passage in story.shown}
    listed = story.listed_in(language.code)
    scales = defaultdict(lambda: LARGEST_SCALE, one_scale(listed))
    rows = tuple(_row(figure, passages, scales, language) for figure in listed)
    told = (row for row, figure in zip(rows, listed, strict=True) if language.code in figure.understood)
    return FigureTableView(
        first=tuple(told)[:MOST_BEFORE_THE_TEXT],
        rows=rows,
        columns=frozenset(_columns(rows, language)),
        counts=story.counts_in(language.code),
        chart=chart_view(story, edition),
        unlisted=tuple(_unlisted(story, listed, passages)),
    )


def _unlisted(story: Story, rows: Sequence[KeyFigure], visible: Collection[str]) -> Iterator[str]:
    listed = {id_ for row in rows for id_ in (row.id, *row.occurrences)}
    for passage in story.passages:
        if passage.id not in visible:
            ids = map(passage.figure_id, range(len(passage.comparison.arabic)))
            yield from (id_ for id_ in ids if id_ not in listed)


def _columns(rows: tuple[FigureTableRow, ...], language: Language) -> set[str]:
    said = {
        "check": any(row.verdict != Verdict.PENDING for row in rows),
        "who": any(row.who for row in rows),
        "period": any(row.period for row in rows),
        "change": any(row.moved for row in rows),
        "other": language.translated or any(row.english for row in rows),
    }
    return {name for name, somewhere in said.items() if somewhere}


def _row(
    row: KeyFigure, passages: Mapping[SegmentId, Passage], scales: Mapping[str, int], language: Language
) -> FigureTableRow:
    measure = _measure(row, passages, language)
    short = short_style(row, language, scales[row.figure.unit or ""])
    return FigureTableRow(
        id=row.id,
        also=tuple(id_ for id_ in row.occurrences if id_ != row.id),
        value=machine_value(row.figure),
        short=short if measure.number else without_noun(short, measure.before),
        full=style(row.figure, language).full,
        measure=measure,
        who=_owner(row, measure, language),
        period=style(row.period, language).short if row.period else None,
        moved=_moved(row.change, scales, language) if row.change else None,
        arabic=row.verbatim,
        sentences=tuple(StatingSentence(id_, id_ in passages) for id_ in row.segments),
        verdict=row.verdict.value,
        english=row.english.text if row.english else None,
        difference=finding_note(row.finding, language).sentence if row.finding else None,
        elsewhere=other_values(row, language),
    )


def _measure(row: KeyFigure, passages: Mapping[SegmentId, Passage], language: Language) -> MeasureText:
    """In the language of the edition if it is known, from the lexicon if need be, or else in Arabic.

    The whole sentence if nothing shorter tells what the figure is.
    """
    whole = sentence(row, passages, language.code) if language.code not in row.understood else None
    if whole is not None:
        return MeasureText(language.code, *(clause_parts(whole) or (whole.text, "", "")))
    if language.translated and not row.measures and row.gloss.measures:
        return MeasureText(language.code, row.gloss.measures, "", "")
    english = row.shown or row.measures
    measure = english if language.translated and english else row.shown_ar or row.measures_ar
    code = measured(row, language).language
    return MeasureText(code, *(clause_parts(measure) or (measure.text, "", "")))


def _owner(row: KeyFigure, measure: MeasureText, language: Language) -> Owner | None:
    """Whose figure it is, if a label says what it is; a clause has its own subject."""
    if measure.number:
        return None
    if language.translated and row.who:
        return Owner(row.who, "en")
    pending = row.measures is None
    return Owner(row.who_ar, "ar") if row.who_ar and (pending or not language.translated) else None


def _moved(change: Change, scales: Mapping[str, int], language: Language) -> Moved:
    most = scales[change.now.unit or ""]
    before, now = (style(figure, language, most=most).short for figure in (change.before, change.now))
    number, space, unit = before.partition(" ")
    return Moved(
        before=number if space and now.endswith(f" {unit}") else before,
        now=now,
        by=change_style(change, language)[1:],
        way=change.way.value if change.way else None,
        computed=change.stated is None,
    )


def other_values(row: KeyFigure, language: Language) -> tuple[OtherValue, ...]:
    """What other articles give for the same thing."""
    return tuple(
        OtherValue(f"{other.slug}/#{other.row.id}", short_style(other.row, language))
        for other in row.elsewhere
    )
