"""The head of an article: where and when it appeared, its topics and both headlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Original
from generator.model.key_figure import rows_by_figure
from generator.site.render.finding_notes import FindingNote, finding_note
from generator.site.render.formatting import PublicationDay, publication_day
from generator.site.render.spans import Span, arabic_spans, english_spans
from generator.site.render.taxonomy_links import article_outlet, article_tags

if TYPE_CHECKING:
    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.site.render.taxonomy_links import TermLink
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class HeadlineView:
    """What is shown above an article."""

    outlet: TermLink | None
    author: str | None
    url: str | None
    published: PublicationDay | None
    topics: tuple[TermLink, ...]
    """Its tags."""
    english: tuple[Span, ...]
    """Empty while the translation is pending, or if it is doubtful."""
    doubtful: bool
    """Whether the translation is left out because its meaning may be wrong."""
    arabic: tuple[Span, ...]
    accepted: bool
    """Whether a person has said that the headline's figures are right."""
    notes: tuple[FindingNote, ...]
    minutes: int | None
    """Minutes to read the text in the edition's language; `None` when the page does not show all of it."""


def headline_view(story: Story, edition: Edition) -> HeadlineView:
    """The head of the story's page."""
    rows = rows_by_figure(story.listed_in(edition.language.code))
    article = story.article
    return HeadlineView(
        outlet=article_outlet(story, edition.taxonomy, edition.language),
        author=article.author,
        url=article.web_address,
        published=publication_day(article, edition.language),
        topics=article_tags(story, edition.taxonomy, edition.language),
        english=() if story.title.doubtful else english_spans(story.title, rows),
        doubtful=story.title.doubtful,
        arabic=arabic_spans(story.title, rows),
        accepted=story.title.translation.figures_accepted is not None,
        notes=()
        if story.title.doubtful
        else tuple(finding_note(finding, edition.language) for finding in story.title.findings),
        minutes=minutes_to_read(story, edition.language),
    )


def minutes_to_read(story: Story, language: Language) -> int | None:
    """Whole minutes to read the text in a language, at least one; `None` when the page lacks part of it."""
    if story.article.original is not Original.FULL:
        return None
    words = 0
    for passage in story.body:
        text = passage.translation.text if language.translated else passage.segment.text
        if text is None:
            return None
        words += len(text.split())
    return max(1, round(words / language.words_a_minute))
