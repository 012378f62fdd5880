"""The head of an article: where and when it appeared, what about, both headlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Status
from generator.model.story import rows_by_figure
from generator.site.render.finding_notes import Note, note
from generator.site.render.reading_time import minutes_to_read
from generator.site.render.spans import Span, arabic_spans, english_spans
from generator.site.render.taxonomy_links import outlet, tags

if TYPE_CHECKING:
    from generator.model import Article, Story
    from generator.site.render.edition import Edition
    from generator.site.render.taxonomy_links import Link
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class Published:
    """A day of publication."""

    iso: str
    text: str
    hijri: str | None


@dataclass(frozen=True, slots=True)
class Headline:
    """What stands above an article."""

    outlet: Link | None
    author: str | None
    url: str | None
    published: Published | None
    topics: tuple[Link, ...]
    """Its tags."""
    english: tuple[Span, ...]
    """Empty while the translation is pending."""
    withheld: bool
    """Whether there is English that is not for publication yet."""
    arabic: tuple[Span, ...]
    notes: tuple[Note, ...]
    minutes: int | None
    """To read the text in the language of the edition; `None` when the page does not show all of it."""


def view(story: Story, edition: Edition) -> Headline:
    """The head of the story's page."""
    rows = rows_by_figure(story.key_figures)
    article = story.article
    return Headline(
        outlet=outlet(story, edition),
        author=article.author,
        url=article.web_address,
        published=published(article, edition.language),
        topics=tags(story, edition),
        english=english_spans(story.title, rows),
        withheld=story.title.translation.status is Status.WITHHELD,
        arabic=arabic_spans(story.title, rows),
        notes=tuple(note(finding, edition.language) for finding in story.title.findings),
        minutes=minutes_to_read(story, edition.language),
    )


def published(article: Article, language: Language) -> Published | None:
    """When the article appeared, if it says."""
    if article.published is None:
        return None
    day = article.published
    return Published(day.isoformat(), language.day(day), language.hijri_day(day))
