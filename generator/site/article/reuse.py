"""Cite and reuse: a citation, quotations ready to copy, the data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Original
from generator.site.article.short_versions import Lengths, lengths
from generator.site.render import headline
from generator.site.render.addresses import article_address

if TYPE_CHECKING:
    from generator.model import Passage, Story
    from generator.site.render.edition import Edition
    from generator.site.render.headline import Published


@dataclass(frozen=True, slots=True)
class Reuse:
    """The section "Cite and reuse"."""

    title: str | None
    """In English, like `quote` fit to stand between quotation marks."""
    title_ar: str
    source: str | None
    author: str | None
    published: Published | None
    license: str | None
    site_name: str
    address: str
    """The page's full address."""
    quote: str | None
    """A sentence of the article in English; `None` while all are pending."""
    quote_ar: str | None
    """The same in Arabic, when the Arabic is republished."""
    lengths: Lengths


def view(story: Story, edition: Edition) -> Reuse:
    """How to cite the story's page."""
    article = story.article
    passage = quoted(story)
    return Reuse(
        title=nested(story.proven_title),
        title_ar=article.title,
        source=article.source,
        author=article.author,
        published=headline.published(article, edition.language),
        license=article.license,
        site_name=edition.settings.site_name,
        address=article_address(story, edition),
        quote=nested(passage.proven_english) if passage else None,
        quote_ar=passage.segment.text if passage and article.original is Original.FULL else None,
        lengths=lengths(story, edition),
    )


def quoted(story: Story) -> Passage | None:
    """The first of the article's own sentences that the brief rests on whose English has no finding."""
    cited = (story.passage(source) for sentence in story.summary.sentences for source in sentence.sources)
    return next((passage for passage in cited if passage.proven_english is not None), None)


def nested(english: str | None) -> str | None:
    """The text with single quotation marks for its double ones."""
    return english and re.sub('["“]([^"“”]*)["”]', r"‘\1’", english)
