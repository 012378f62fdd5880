"""Articles and figures as entries of a feed, in the language of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.model import LocalizedText, Verdict
from generator.model.key_figure import rows_told_in
from generator.site.article.brief import brief_sentences
from generator.site.feeds.feed import FeedItem
from generator.site.feeds.xml import PICTURE
from generator.site.render.addresses import article_address, permalink
from generator.site.render.formatting import measured, short_style
from generator.site.render.markup import fragment, one_line

if TYPE_CHECKING:
    from datetime import datetime

    from generator.model import KeyFigure, Story
    from generator.model.check_counts import CheckCounts
    from generator.site.render.edition import Edition


@dataclass(frozen=True, slots=True)
class FeedFigure:
    """A figure that matches the Arabic."""

    address: str
    short: str
    measures: LocalizedText
    arabic: str


@dataclass(frozen=True, slots=True)
class ArticleContent:
    """What an article's entry shows."""

    trust: str
    counts: CheckCounts
    other_title: LocalizedText | None
    """The headline in the other language."""
    brief: tuple[str, ...]
    figures: tuple[FeedFigure, ...]
    paragraphs: tuple[tuple[LocalizedText, ...], ...]
    """In the edition's language; in Arabic if the English is missing or has findings."""
    original: tuple[str, ...]
    """The Arabic by paragraph; empty in the Arabic edition."""
    source: str | None
    address: str
    url: str | None


def article_item(story: Story, edition: Edition) -> FeedItem:
    """The story's entry; the story has been published, so the register knows its days."""
    article, language = story.article, edition.language
    content, first = _content(story, edition), _first(story)
    opening, text, end = (
        str(fragment(edition, f"feed/{part}.html.j2", view=content)) for part in ("opening", "text", "end")
    )
    headline = story.headline(language.code)
    return FeedItem(
        name=f"{language.folder}articles/{article.slug}",
        address=content.address,
        title=LocalizedText(one_line(headline.text), headline.language),
        summary=one_line(next(iter(content.brief), "")),
        content="\n".join(filter(None, (opening, text, end))),
        opening=f"{opening}\n{end}",
        published=first,
        day=edition.language.day(first.date()),
        updated=story.changed_at or first,
        topics=tuple(one_line(name) for name in story.topics(edition.language.code)),
        author=_author(story, edition),
        image=f"{permalink(story, edition.settings)}{PICTURE}",
    )


def figure_item(story: Story, row: KeyFigure, edition: Edition) -> FeedItem:
    """The entry of one figure that matches."""
    article = story.article
    stated, first = _stated(story, row, edition), _first(story)
    passage = story.passage(row.segment)
    visible = passage is story.title or passage in story.republished
    sentence = passage.quotable(edition.language.code) if visible else None
    content = fragment(
        edition,
        "feed/figure.html.j2",
        figure=stated,
        sentence=sentence,
        original=passage.segment.text if visible and edition.language.translated else None,
        title=story.headline(edition.language.code),
        address=article_address(story, edition),
        source=story.source(edition.language.code),
    )
    return FeedItem(
        name=f"{edition.language.folder}articles/{article.slug}#{row.id}",
        address=stated.address,
        title=LocalizedText(one_line(f"{stated.short}: {stated.measures.text}"), edition.language.code),
        summary=one_line(sentence.text if sentence else stated.arabic),
        content=content,
        opening=content,
        published=first,
        day=edition.language.day(first.date()),
        updated=story.changed_at or first,
        topics=tuple(one_line(name) for name in story.topics(edition.language.code)),
        author=_author(story, edition),
        image=None,
    )


def _content(story: Story, edition: Edition) -> ArticleContent:
    told = rows_told_in(story.key_figures, edition.language.code)
    matched = [row for row in told if row.verdict is Verdict.MATCHED]
    paragraphs = [
        tuple(paragraph) for _, paragraph in groupby(story.republished, key=lambda p: p.segment.paragraph)
    ]
    return ArticleContent(
        trust=story.trust,
        counts=story.counts_in(edition.language.code),
        other_title=story.other_headline(edition.language.code),
        brief=tuple(sentence.text for sentence in brief_sentences(story, edition) if sentence.quotable),
        figures=tuple(_stated(story, row, edition) for row in matched),
        paragraphs=tuple(
            tuple(p.quotable(edition.language.code) for p in paragraph) for paragraph in paragraphs
        ),
        original=tuple(" ".join(p.segment.text for p in paragraph) for paragraph in paragraphs)
        if edition.language.translated
        else (),
        source=story.source(edition.language.code),
        address=article_address(story, edition),
        url=story.article.web_address,
    )


def _stated(story: Story, row: KeyFigure, edition: Edition) -> FeedFigure:
    return FeedFigure(
        address=f"{article_address(story, edition)}#{row.id}",
        short=short_style(row, edition.language),
        measures=measured(row, edition.language),
        arabic=row.verbatim,
    )


def _author(story: Story, edition: Edition) -> str | None:
    names = (story.article.author, story.source(edition.language.code))
    return one_line(", ".join(filter(None, names))) or None


def _first(story: Story) -> datetime:
    if story.first_published_at is None:
        raise ValueError(f"{story.article.slug} was never published and has no entry")
    return story.first_published_at
