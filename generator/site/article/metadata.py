"""What an article's page tells machines about itself: previews, citations, linked data, embedding.

Previews and citations cannot show findings, so they contain only statements that passed the check.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.model import BY_HAND
from generator.model.dates import noon
from generator.site.article.brief import brief_sentences
from generator.site.render.addresses import article_address, permalink
from generator.site.render.markup import one_line
from generator.site.social_images import SHAPES
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from datetime import datetime

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.render.edition import Edition

LinkedData = dict[str, object]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that represents the page."""

    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Metadata:
    """The head of an article's page, beyond what every page has."""

    address: str
    images: tuple[Image, ...]
    """The widest first."""
    alternative: str
    """The text alternative of the pictures."""
    figure: str | None
    measures: str | None
    published: str | None
    """The first day of this page, or else of the original: ISO 8601 with its zone."""
    updated: str | None
    """The last day on which its content changed."""
    oembed: str
    """The address of the page's oEmbed card: beside the English page, like all data."""
    tags: tuple[str, ...]
    citation: tuple[tuple[str, str], ...]
    """Names and contents of Google Scholar's tags, which reference managers read."""
    linked_data: LinkedData
    """Schema.org's NewsArticle."""


def metadata(story: Story, edition: Edition) -> Metadata:
    """The metadata of the story's page."""
    settings, address = edition.settings, article_address(story, edition)
    image = edition.social_images[story.article.slug]
    files = tuple(Image(permalink(story, settings) + file, *size) for file, size in SHAPES.items())
    day = story.article.published
    first, changed = story.first_published_at or (noon(day) if day else None), _changed(story)
    return Metadata(
        address=address,
        images=files,
        alternative=image.alternative,
        figure=image.figure,
        measures=image.measures,
        published=first.isoformat() if first else None,
        updated=changed.isoformat() if changed else None,
        oembed=f"{permalink(story, settings)}oembed.json",
        tags=story.topics(edition.language.code),
        citation=_citation(story, edition),
        linked_data=_linked_data(story, edition, files),
    )


def oembed(story: Story, settings: Settings) -> bytes:
    """The page as a link with a picture (oEmbed 1.0, type `link`)."""
    address = permalink(story, settings)
    file, (width, height) = next(iter(SHAPES.items()))
    document: LinkedData = {
        "version": "1.0",
        "type": "link",
        "title": one_line(story.headline(ENGLISH.code).text),
        "author_name": one_line(story.source(ENGLISH.code) or ""),
        "provider_name": settings.site_name,
        "provider_url": settings.site_url,
        "url": address,
        "thumbnail_url": address + file,
        "thumbnail_width": width,
        "thumbnail_height": height,
    }
    return (json.dumps(_stated(document), ensure_ascii=False, indent=2) + "\n").encode()


def _citation(story: Story, edition: Edition) -> tuple[tuple[str, str], ...]:
    article, headline = story.article, story.headline(edition.language.code)
    tags = (
        ("citation_title", one_line(headline.text)),
        ("citation_author", article.author),
        ("citation_publication_date", article.published and article.published.strftime("%Y/%m/%d")),
        ("citation_journal_title", story.source(edition.language.code)),
        ("citation_language", headline.language),
        ("citation_public_url", article_address(story, edition)),
    )
    return tuple((name, content) for name, content in tags if content)


def _linked_data(story: Story, edition: Edition, images: tuple[Image, ...]) -> LinkedData:
    article, address = story.article, article_address(story, edition)
    headline = story.headline(edition.language.code)
    publisher = _named("Organization", edition.settings.site_name, url=edition.settings.site_url)
    return _stated(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": address,
            "url": address,
            "mainEntityOfPage": address,
            "headline": one_line(headline.text),
            "inLanguage": headline.language,
            "description": _description(story, edition),
            "datePublished": story.first_published_at and story.first_published_at.isoformat(),
            "dateModified": changed.isoformat() if (changed := _changed(story)) else None,
            "image": [
                {"@type": "ImageObject", "url": image.address, "width": image.width, "height": image.height}
                for image in images
            ],
            "keywords": [one_line(topic) for topic in story.topics(edition.language.code)],
            "publisher": publisher,
            "isBasedOn": article.web_address,
            "correction": [
                {
                    "@type": "CorrectionComment",
                    "datePublished": noon(correction.day).isoformat(),
                    "text": one_line(correction.text),
                }
                for correction in article.corrections
            ],
            **(
                _as_translation(story, publisher)
                if edition.language.translated
                else _as_original(story, edition)
            ),
        }
    )


def _changed(story: Story) -> datetime | None:
    return story.changed_at if story.updated else None


def _description(story: Story, edition: Edition) -> str:
    """The first sentence of the brief that passed the check."""
    return next((one_line(s.text) for s in brief_sentences(story, edition) if s.quotable), "")


def _as_translation(story: Story, publisher: LinkedData | None) -> LinkedData:
    return {"translator": _translators(story, publisher), "translationOfWork": _original(story)}


def _as_original(story: Story, edition: Edition) -> LinkedData:
    """The Arabic page's data on its article, with the address of the translation."""
    translated = permalink(story, edition.settings)
    english = {"@type": "NewsArticle", "@id": translated, "url": translated, "inLanguage": "en"}
    return {
        "author": _named("Person", story.article.author),
        "sourceOrganization": _organization(story),
        "workTranslation": {**english, "headline": one_line(story.quotable_title)}
        if story.quotable_title
        else None,
    }


def _original(story: Story) -> LinkedData:
    article = story.article
    return _stated(
        {
            "@type": "NewsArticle",
            "headline": one_line(article.title),
            "inLanguage": "ar",
            "author": _named("Person", article.author),
            "publisher": _organization(story),
            "datePublished": article.published and noon(article.published).isoformat(),
            "url": article.web_address,
            "license": _license(article.license),
        }
    )


def _named(kind: str, name: str | None, **more: str) -> LinkedData | None:
    return {"@type": kind, "name": one_line(name), **more} if name else None


def _organization(story: Story) -> LinkedData | None:
    """The outlet under its Arabic name, with the English one beside it."""
    names = story.outlet
    if names and names.english and names.english != names.arabic:
        return _named("Organization", names.arabic, alternateName=one_line(names.english))
    return _named("Organization", story.article.source)


def _license(text: str | None) -> str | LinkedData | None:
    """An address unchanged, anything else as a work of that name."""
    if text and urlsplit(text).scheme in {"http", "https"}:
        return one_line(text)
    return _named("CreativeWork", text)


def _translators(story: Story, edition: LinkedData | None) -> list[LinkedData | None]:
    """Engines as organisations, reviewers as persons, and the site itself if a person edited."""
    translations = [passage.translation for passage in story.passages if passage.translation.text is not None]
    engines = sorted({t.engine for t in translations if t.engine})
    reviewers = sorted({t.reviewer for t in translations if t.reviewer})
    edited = any(t.status in BY_HAND for t in translations)
    return [
        *(_named("Organization", engine, description="machine translation") for engine in engines),
        *([edition] if edited else []),
        *(_named("Person", reviewer) for reviewer in reviewers),
    ]


def _stated(document: LinkedData) -> LinkedData:
    """The document without values that the article does not state."""
    return {key: value for key, value in document.items() if value}
