"""Every key figure of the site as the explorer shows it, the newest article first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures import unit_name
from generator.site.article.figure_table import OtherValue, other_values
from generator.site.render.figure_facts import unit_of, years_of
from generator.site.render.formatting import PublicationDay, measured, publication_day, short_style, style
from generator.site.render.spans import plain_decimal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model import KeyFigure, LocalizedText, Story
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class FigureSource:
    """The article that states a figure."""

    slug: str
    headline: LocalizedText
    outlet: str | None
    published: PublicationDay | None
    topics: tuple[str, ...]
    """Slugs."""
    also: str
    """The headline in the other language, if there is one, for those who look for its words."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of the site."""

    source: FigureSource
    id: str
    short: str
    """In the house style of the edition."""
    value: str
    """The number to sort by, in plain decimal notation: the stated one, or else the upper or lower bound."""
    measures: LocalizedText
    period: str | None
    years: tuple[int, ...]
    """First and last year of the period, if known."""
    kind: str
    unit: str
    """Only values with the same unit are comparable; the kind for figures without one."""
    unit_name: str | None
    """In the language of the edition."""
    verdict: str
    elsewhere: tuple[OtherValue, ...]
    also: str
    """Its words in the other language, what is counted and whose figure it is, to be found by."""


@dataclass(frozen=True, slots=True)
class StoryRows:
    """The figures of one article in one language."""

    rows: tuple[FigureRow, ...]


def year_of(story: Story) -> str:
    """The year of publication; `undated` without one."""
    return story.article.published.isoformat()[:4] if story.article.published else "undated"


def figure_rows(
    stories: Sequence[Story], topics: Mapping[str, Sequence[str]], language: Language
) -> Iterator[FigureRow]:
    """The figures of the stories, in their order; `topics` are slugs by the slug of the article."""
    for story in stories:
        source = _source(story, tuple(topics.get(story.article.slug, ())), language)
        for row in story.key_figures:
            yield _figure_row(source, row, language)


def _source(story: Story, topics: tuple[str, ...], language: Language) -> FigureSource:
    headline = story.headline(language.code)
    other = story.headline("ar" if language.translated else "en").text
    return FigureSource(
        slug=story.article.slug,
        headline=headline,
        outlet=story.source(language.code),
        published=publication_day(story.article, language),
        topics=topics,
        also=other if other != headline.text else "",
    )


def _figure_row(source: FigureSource, row: KeyFigure, language: Language) -> FigureRow:
    figure = row.figure
    label = measured(row, language)
    number = next((n for n in (figure.value, figure.high, figure.low) if n is not None), None)
    return FigureRow(
        source=source,
        id=row.id,
        short=short_style(row, language),
        value="" if number is None else plain_decimal(number),
        measures=label,
        period=style(row.period, language).short if row.period else None,
        years=years_of(row.period),
        kind=figure.kind.value,
        unit=unit_of(figure),
        unit_name=unit_name(figure.unit, language.code) if figure.unit else None,
        verdict=row.verdict.value,
        elsewhere=other_values(row, language),
        also=" ".join(text for text in dict.fromkeys(_words(row)) if text != label.text),
    )


def _words(row: KeyFigure) -> Iterator[str]:
    measures = (row.measures and row.measures.text, row.gloss.measures, row.measures_ar.text)
    counted = (row.english and row.english.noun, row.gloss.noun, row.figure.noun)
    return (text for text in (*measures, *counted, row.who, row.who_ar) if text)
