"""Articles in lists: a card with both headlines and one lead figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.render.formatting import measured, publication_day, short_style
from generator.site.render.taxonomy_links import article_outlet, article_tags

if TYPE_CHECKING:
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import LocalizedText, Story
    from generator.model.check_counts import CheckCounts
    from generator.site.render.formatting import PublicationDay
    from generator.site.render.taxonomy_links import TermLink
    from generator.text.language import Language

TOPICS = 3
"""How many topics a card names."""


@dataclass(frozen=True, slots=True)
class LeadFigure:
    """The most important figure of an article."""

    short: str
    measures: LocalizedText


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list."""

    slug: str
    outlet: TermLink | None
    topics: tuple[TermLink, ...]
    """Its first few tags."""
    published: PublicationDay | None
    headline: LocalizedText
    other_headline: LocalizedText | None
    """The headline in the other language; `None` while its English is not proven."""
    lead: LeadFigure | None
    counts: CheckCounts
    pending: bool
    withheld: bool
    """Whether its English exists and awaits review by a person."""


def article_card(story: Story, taxonomy: Taxonomy, language: Language) -> ArticleCard:
    """The card of a story in a list of the edition in this language."""
    lead = next(iter(story.key_figures), None)
    return ArticleCard(
        slug=story.article.slug,
        outlet=article_outlet(story, taxonomy, language),
        topics=article_tags(story, taxonomy, language)[:TOPICS],
        published=publication_day(story.article, language),
        headline=story.headline(language.code),
        other_headline=story.other_headline(language.code),
        lead=LeadFigure(short_style(lead, language), measured(lead, language)) if lead else None,
        counts=story.counts,
        pending=story.pending,
        withheld=story.withheld,
    )
