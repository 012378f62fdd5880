"""Reusing an article: sharing it, citing it, and short versions to copy."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.model import Original
from generator.site.article.brief import brief_sentences
from generator.site.render.addresses import article_address
from generator.site.render.formatting import publication_day
from generator.site.render.markup import nest_quotes, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Passage, Story
    from generator.site.render.edition import Edition
    from generator.site.render.formatting import PublicationDay

LONGEST_SENTENCE = 200
"""In characters."""
SHORT, LONG = 50, 120
"""In words."""


@dataclass(frozen=True, slots=True)
class ShortVersions:
    """Whole sentences that passed the check; `None` when none is short enough."""

    sentence: str | None
    short: str | None
    long: str | None
    """Also `None` when it would be the same as `short`."""


@dataclass(frozen=True, slots=True)
class ReuseView:
    """The section "Share, cite and reuse"."""

    title: str | None
    """The English headline; like `quote`, ready to be put between quotation marks."""
    title_ar: str
    source: str | None
    author: str | None
    published: PublicationDay | None
    license: str | None
    site_name: str
    address: str
    """The page's full address."""
    mail: str
    """A message with headline and address, for the reader's mail program (RFC 6068)."""
    quote: str | None
    """A sentence of the article in English; `None` while all are pending."""
    quote_ar: str | None
    """The same in Arabic, when the Arabic is republished."""
    versions: ShortVersions


def reuse_view(story: Story, edition: Edition) -> ReuseView:
    """How to cite the story's page."""
    article = story.article
    passage = _quotable_passage(story)
    address = article_address(story, edition) if edition.settings.site_url_given else ""
    headline = one_line(story.headline(edition.language.code).text)
    return ReuseView(
        title=nest_quotes(story.quotable_title),
        title_ar=article.title,
        source=story.source(edition.language.code),
        author=article.author,
        published=publication_day(article, edition.language),
        license=article.license,
        site_name=edition.settings.site_name,
        address=address,
        mail=f"mailto:?subject={quote(headline, safe='')}&body={quote(address, safe='')}",
        quote=nest_quotes(passage.quotable_english) if passage else None,
        quote_ar=passage.segment.text if passage and article.original is Original.FULL else None,
        versions=short_versions(story, edition),
    )


def _quotable_passage(story: Story) -> Passage | None:
    """The first sentence cited by the brief whose English has no finding."""
    cited = (story.passage(source) for sentence in story.summary.sentences for source in sentence.sources)
    return next((passage for passage in cited if passage.quotable_english is not None), None)


def short_versions(story: Story, edition: Edition) -> ShortVersions:
    """The story's short versions in the edition's language, from its brief or else its first sentences."""
    brief = [sentence.text for sentence in brief_sentences(story, edition) if sentence.quotable]
    body = _body(story, edition.language.code)
    short = _within(SHORT, brief) or _within(SHORT, body)
    long = _within(LONG, brief) or _within(LONG, body)
    return ShortVersions(
        sentence=next((text for text in chain(brief, body) if len(text) <= LONGEST_SENTENCE), None),
        short=short,
        long=long if long != short else None,
    )


def _body(story: Story, language: str) -> list[str]:
    texts = (passage.quotable(language) for passage in story.republished)
    return [text.text for text in texts if text.language == language]


def _within(words: int, texts: Iterable[str]) -> str | None:
    """The texts that fit, in order."""
    fitting, room = list[str](), words
    for text in texts:
        count = len(text.split())
        if count <= room:
            fitting.append(text)
            room -= count
    return " ".join(fitting) or None
