"""Comparisons in time: an amount and what it was before, and one measure at three or more times."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from generator.figures.reading.enrich.movements import move_of
from generator.model import Kind, Qualifier, Way, Wording
from generator.site.article.compared import Bar, Compared, Shape, tells_of_harm
from generator.site.render.formatting import style
from generator.text.clitics import CONJUNCTIONS, bare_nouns
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Figure, KeyFigure, Story
    from generator.text.language import Language

FEWEST_TIMES = 3
_KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY})
_PLAIN = frozenset({None, Qualifier.ABOUT, Qualifier.NEARLY})
"""Bounds that leave a figure about where it is said to be."""
_GROWTH = frozenset({"نمو", "growth"})
"""Nouns of movement that are measures themselves: growth rose from 2% to 3%."""
_AND = f"[{CONJUNCTIONS}]"
_NOT_YET = re.compile(
    rf"\b(?:{_AND}?(?:ال)?(?:متوقع|مرتقب|مستهدف|مقترح|محتمل|مقبل|قادم|مخطط|مفترض)ه?|{_AND}?[يتن]?توقع(?:ات|ت|وا|ون)?"
    rf"|{_AND}?(?:[يت]ستهدف|[يت]هدف|[يت]عتزم|[يت]خطط|[يت]قترح|[يت]طالب|سوف|خطه|هدف|لو|اذا|بحلول|مشروع|المقرر)"
    rf"|{_AND}?س(?!يار|ياس|ياح|يد|ير|يطر|يوف|يول|يمن|ينا|تين|تمئ|تما|تاد|تار)[يت]\w{{3,}}"
    rf"|{_AND}?قد [يت]\w{{3,}})\b"
)
"""Words by which an amount is expected, planned or asked for and not reached, in folded Arabic."""


def levels(story: Story, language: Language) -> Iterator[Compared]:
    """Every comparison in time that the rows of the story allow, in the words of an edition."""
    rows = [row for row in story.key_figures if row.figure.kind in _KINDS and _is_told(row, story)]
    for row in rows:
        if compared := _change(row, language):
            yield compared
    for key, group in groupby(sorted(rows, key=_series_key), key=_series_key):
        if key and (compared := _series([*group], story, language)):
            yield compared


def _is_told(row: KeyFigure, story: Story) -> bool:
    """Whether a label says what the row measures, and the sentences state a level that was reached."""
    label = row.measures_ar
    if label.wording is not Wording.LABEL or _moves(label.text) or tells_of_harm(label.text):
        return False
    texts = [story.passage(segment).segment.text for segment in row.segments]
    harmed = row.figure.kind is Kind.COUNT and any(map(tells_of_harm, texts))
    return not harmed and not any(_NOT_YET.search(fold_word(text)) for text in texts)


def _moves(label: str) -> bool:
    """Whether the label is that of a movement (rise in sales) and not of a level."""
    first = fold_word(label).split(" ", 1)[0]
    return first not in _GROWTH and any(move_of(form) for form in (first, *bare_nouns(first)))


def _measure(row: KeyFigure, language: Language) -> str | None:
    """What the row measures in the language of the edition, in a noun phrase."""
    if not language.translated:
        return row.measures_ar.text
    if row.measures is None:
        return row.gloss.measures
    wanted = row.measures.wording is Wording.LABEL and not _moves(row.measures.text)
    return row.measures.text if wanted else None


def _change(row: KeyFigure, language: Language) -> Compared | None:
    change, measure = row.change, _measure(row, language)
    if change is None or change.way is None or measure is None:
        return None
    bars = [_bar(figure, row, language) for figure in (change.before, change.now)]
    if None in bars or not _comparable((change.before, change.now)):
        return None
    return Compared(
        Shape.CHANGE,
        row.id,
        measure,
        row.who if language.translated else row.who_ar,
        tuple(bar for bar in bars if bar),
        row.segments,
        change.way,
    )


def _comparable(figures: Sequence[Figure]) -> bool:
    """Whether all have the same bound, or none that matters, and are above zero."""
    bounds = {figure.qualifier for figure in figures}
    positive = all(figure.value is not None and figure.value > 0 for figure in figures)
    return positive and (len(bounds) == 1 or bounds <= _PLAIN)


def _bar(figure: Figure, row: KeyFigure, language: Language, time: str = "") -> Bar | None:
    if figure.value is None:
        return None
    noun = row.english.noun if row.english else row.gloss.noun
    return Bar(figure.value, style(figure, language, noun).short, time)


def _series_key(row: KeyFigure) -> tuple[str, ...]:
    """What rows of one series have in common; empty for a row that no date dates."""
    figure, period = row.figure, row.period
    if period is None or period.begin is None or period.until is None or figure.value is None:
        return ()
    owner = fold_word(row.who_ar or "")
    noun = fold_word(figure.noun or "")
    return (
        fold_word(row.measures_ar.text),
        owner,
        figure.kind,
        figure.unit or noun,
        figure.per or "",
        str(period.grain),
    )


def _series(rows: Sequence[KeyFigure], story: Story, language: Language) -> Compared | None:
    """The measure at its times, if they are three or more and no time has two values."""
    ordered = sorted(rows, key=lambda row: (str(row.period.begin if row.period else ""), row.id))
    times = [(row.period.begin, row.period.until) for row in ordered if row.period]
    apart = all(before[1] <= after[0] for before, after in pairwise(times) if before[1] and after[0])
    measure = next((found for row in rows if (found := _measure(row, language))), None)
    figures = [row.figure for row in ordered]
    if len(rows) < FEWEST_TIMES or not apart or measure is None or not _comparable(figures):
        return None
    bars = tuple(
        bar
        for row in ordered
        if row.period and (bar := _bar(row.figure, row, language, style(row.period, language).short))
    )
    order = {row.id: place for place, row in enumerate(story.key_figures)}
    first = min(ordered, key=lambda row: order[row.id])
    return Compared(
        Shape.SERIES,
        first.id,
        measure,
        first.who if language.translated else first.who_ar,
        bars,
        tuple(sorted({segment for row in rows for segment in row.segments}, key=lambda id_: id_.number)),
        _way(bars),
    )


def _way(bars: Sequence[Bar]) -> Way | None:
    if all(before.value < after.value for before, after in pairwise(bars)):
        return Way.ROSE
    return Way.FELL if all(before.value > after.value for before, after in pairwise(bars)) else None
