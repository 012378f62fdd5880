"""Articles in lists: a card with both headlines, the sentence below them, and one figure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model.key_figure import rows_by_figure
from generator.site.render.figure_in_words import figure_in_words, leading_row
from generator.site.render.formatting import publication_day
from generator.site.render.spans import Span, arabic_spans, english_spans, shortened
from generator.site.render.taxonomy_links import article_outlet, article_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.editorial.taxonomy import Taxonomy
    from generator.model import LocalizedText, Passage, SegmentId, Story
    from generator.model.check_counts import CheckCounts
    from generator.site.render.figure_in_words import FigureInWords
    from generator.site.render.formatting import PublicationDay
    from generator.site.render.taxonomy_links import TermLink
    from generator.text.language import Language

SHORT = 150
"""Characters of a dek below a headline of a list: three or four lines."""


@dataclass(frozen=True, slots=True)
class Dek:
    """The first sentence of the brief, its key figures marked."""

    language: str
    parts: tuple[Span, ...]
    short: tuple[Span, ...]
    """Its beginning."""
    passage: SegmentId | None
    """The sentence of the article that it is; `None` for one that was written for the brief."""


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list."""

    slug: str
    outlet: TermLink | None
    topic: TermLink | None
    """Its first tag."""
    published: PublicationDay | None
    headline: LocalizedText
    other_headline: LocalizedText | None
    """The headline in the other language; `None` while its English is not proven."""
    dek: Dek | None
    """In the language of the edition; `None` if no sentence of the brief may stand alone."""
    lead: FigureInWords | None
    """The most important figure that neither headline nor dek states."""
    counts: CheckCounts
    pending: bool
    withheld: bool
    """Whether its English exists and awaits review by a person."""


def article_card(story: Story, taxonomy: Taxonomy, language: Language) -> ArticleCard:
    """The card of a story in a list of the edition in this language."""
    dek = _dek(story, language)
    row = leading_row(story, {story.title.id, dek.passage} if dek else {story.title.id}, language)
    return ArticleCard(
        slug=story.article.slug,
        outlet=article_outlet(story, taxonomy, language),
        topic=next(iter(article_tags(story, taxonomy, language)), None),
        published=publication_day(story.article, language),
        headline=story.headline(language.code),
        other_headline=story.other_headline(language.code),
        dek=dek,
        lead=figure_in_words(row, language) if row else None,
        counts=story.counts_in(language.code),
        pending=story.pending,
        withheld=story.withheld,
    )


def _dek(story: Story, language: Language) -> Dek | None:
    """In Arabic the sentence of the article that the brief begins with, if the article may be quoted."""
    rows = rows_by_figure(story.key_figures)
    if not language.translated:
        cited = next(_cited(story), None)
        return _as_dek("ar", _marked(arabic_spans(cited, rows)), cited) if cited else None
    text = story.quotable_lead
    if text is None:
        return None
    own = next((passage for passage in story.body if passage.translation.text == text), None)
    return _as_dek("en", _marked(english_spans(own, rows)) if own else (Span(text),), own)


def _as_dek(language: str, parts: tuple[Span, ...], passage: Passage | None) -> Dek:
    return Dek(language, parts, shortened(parts, SHORT), passage.id if passage else None)


def _cited(story: Story) -> Iterator[Passage]:
    """The sentences of the article on which the brief rests, if they may be quoted."""
    shown = {passage.id: passage for passage in story.republished}
    cited = (source for sentence in story.summary.sentences for source in sentence.sources)
    return (shown[id_] for id_ in cited if id_ in shown)


def _marked(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans of a sentence: only key figures that are right are marked, and none is a link."""
    return tuple(
        replace(s, row=None, figure=None) if s.row and not s.doubtful else Span(s.text) for s in spans
    )
