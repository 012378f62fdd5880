"""The numbers of the front page, of topics, outlets and months: figures that match in both languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.site.render.figure_in_words import figure_in_words, main_rows, telling_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.model import KeyFigure, LocalizedText, SegmentId, Story
    from generator.site.render.edition import Edition
    from generator.site.render.figure_in_words import FigureInWords
    from generator.text.language import Language

MOST = 6
ENOUGH = 3
"""With the figures of so many stories, none has a second one, and the lead has none."""
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class StoryFigure:
    """One figure and the article that states it."""

    slug: str
    headline: LocalizedText | None
    """`None` where the page or the figure's own words say it already."""
    figure: FigureInWords


@dataclass(frozen=True, slots=True)
class FrontNumbers:
    """The figures, and the days on which their articles appeared."""

    numbers: tuple[StoryFigure, ...]
    first: str | None
    """The first day; `None` unless the articles appeared on several days of one week."""
    last: str | None


def front_numbers(stories: Sequence[Story], edition: Edition) -> FrontNumbers | None:
    """One figure of each story, newest first; `stories` are those of the page, the lead first.

    While there are few, those of the lead follow and then second ones. `None` when no figure matches.
    """
    lead, others = stories[:1], stories[1:]
    chosen = list(_nth(others, 0, edition))
    if len(chosen) < ENOUGH:
        own = [number for n in range(MOST) for number in _nth(lead, n, edition, rows=telling_rows)]
        new = [number for number in own if not _is_told(number, lead[0], edition)]
        chosen = [*chosen, *new, *_nth(others, 1, edition)] or own
    numbers = list({_words(number.figure): number for number in reversed(chosen)}.values())[::-1][:MOST]
    return FrontNumbers(tuple(numbers), *_week(numbers, stories, edition)) if numbers else None


def section_numbers(stories: Sequence[Story], edition: Edition) -> tuple[StoryFigure, ...]:
    """The most important figure of each story that has one, none twice, in the order of the stories.

    None while there is only one: its article is right below.
    """
    language, chosen = edition.language, dict[object, StoryFigure]()
    for story in stories:
        if row := next(_matched(main_rows(story), edition), None):
            number = _of_story(story, figure_in_words(row, language), language)
            chosen.setdefault(_words(number.figure), number)
    return tuple(chosen.values())[:MOST] if len(chosen) > 1 else ()


def _words(figure: FigureInWords) -> tuple[str, LocalizedText]:
    """What a reader would read twice: a clause that states two figures, one figure of two articles."""
    return ("" if figure.clause else figure.short, figure.measures)


def _nth(
    stories: Sequence[Story],
    n: int,
    edition: Edition,
    rows: Callable[[Story], Iterator[KeyFigure]] = main_rows,
) -> Iterator[StoryFigure]:
    """The nth figure of each story that has so many; with its headline if it is of those it is about."""
    language = edition.language
    for story in stories:
        if row := next(islice(_matched(rows(story), edition), n, None), None):
            number = _of_story(story, figure_in_words(row, language), language)
            yield number if rows is main_rows else replace(number, headline=None)


def _of_story(story: Story, figure: FigureInWords, language: Language) -> StoryFigure:
    """The figure with the headline of its story, unless its clause is the headline."""
    headline = story.headline(language.code)
    return StoryFigure(
        story.article.slug, None if figure.measures.text == headline.text else headline, figure
    )


def _matched(rows: Iterator[KeyFigure], edition: Edition) -> Iterator[KeyFigure]:
    """The rows that match and have words."""
    for row in rows:
        if row.verdict is Verdict.MATCHED and (row.measures or not edition.language.translated):
            yield row


def _told(story: Story, edition: Edition) -> set[SegmentId | None]:
    """The sentences that the page has of a story."""
    card = edition.cards[story.article.slug]
    return {story.title.id, card.dek.passage if card.dek else None}


def _is_told(number: StoryFigure, story: Story, edition: Edition) -> bool:
    """Whether the page has the figure where it has the story."""
    card = edition.cards[story.article.slug]
    (row,) = (row for row in story.key_figures if row.id == number.figure.row)
    shown = card.lead is not None and card.lead.row == row.id
    return shown or not _told(story, edition).isdisjoint(row.segments)


def _week(
    numbers: Sequence[StoryFigure], stories: Sequence[Story], edition: Edition
) -> tuple[str | None, str | None]:
    slugs = {number.slug for number in numbers}
    found = [story.article.published for story in stories if story.article.slug in slugs]
    days = sorted(day for day in found if day)
    if len(days) == len(found) and days[0] < days[-1] < days[0] + WEEK:
        return edition.language.day(days[0]), edition.language.day(days[-1])
    return None, None
