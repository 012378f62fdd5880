"""The page of one article: its parts in the order in which they are read, and its data files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.editorial.taxonomy import Taxonomy
from generator.site.article.brief import brief_sentences, brief_view
from generator.site.article.corrections import page_history_view
from generator.site.article.figure_table import figure_table_view
from generator.site.article.headline import headline_view
from generator.site.article.metadata import metadata, oembed
from generator.site.article.reader import reader_view
from generator.site.article.retired import tombstone
from generator.site.article.reuse import reuse_view
from generator.site.article.status import status_view
from generator.site.data.article_json import figures_csv
from generator.site.render.edition import site_key
from generator.site.render.markup import fragment, printed_page
from generator.site.render.taxonomy_links import article_topics
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.taxonomy import TaxonomyTerm
    from generator.model import Story
    from generator.site.render.article_cards import ArticleCard
    from generator.site.render.edition import Edition
    from generator.store import Content

Parts = dict[str, "Callable[[Story, Edition], object]"]

STORY: Parts = {"headline": headline_view, "changed": page_history_view, "brief": brief_view}
"""Each part's template, `article/<name>.md.j2`, and the function that makes its `view`: first the story."""
RAIL: Parts = {"figures": figure_table_view, "status": status_view}
"""What is beside the story, on phones after it."""
TEXT: Parts = {
    "read": reader_view,
    "corrections": page_history_view,
    "reuse": reuse_view,
    "topics": lambda story, edition: article_topics(story, edition.taxonomy, edition.language),
}
"""The text, and what follows it."""
TEXT_ORDER = ("read", "corrections", "table", "reuse", "related", "topics")
"""The same with what is made from other views: the table of figures, and the articles that are related."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Other articles that the page leads to."""

    same: tuple[ArticleCard, ...]
    """Those that report the same event, the closest first."""
    related: tuple[ArticleCard, ...]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.same or self.related)


def article(
    story: Story, same: Sequence[Story], related: Sequence[Story], edition: Edition
) -> tuple[PurePosixPath, Content]:
    """`/articles/<slug>/`, with links to reports of the `same` event and to `related` articles."""
    slug = story.article.slug
    path = PurePosixPath("articles", slug, "index.md")
    if story.article.withdrawn:
        return path, tombstone(edition)
    beside = [[edition.card_digests[s.article.slug] for s in some] for some in (same, related)]
    digest = digest_in(edition.digests, story)
    key = digest_of("article", edition.key, digest, beside, links_in(edition.taxonomy, story))

    def whole() -> Callable[[], bytes]:
        kin = Kin(*(tuple(edition.cards[s.article.slug] for s in some) for some in (same, related)))
        return partial(_page, story, kin, _edition_without_others(edition, slug))

    def make() -> bytes:
        return whole()()

    return path, Later(key, make, apart=whole)


def links_in(taxonomy: Taxonomy, story: Story) -> object:
    """What decides the links of an article to its topics and its outlet."""
    slug = story.article.slug
    outlet = taxonomy.outlet_by_article.get(slug)
    tags = [term.slug for term in taxonomy.tags_by_article.get(slug, ())]
    topics = [(term.slug, term.names) for term in taxonomy.topics_by_article.get(slug, ())]
    return topics, tags, outlet and (outlet.slug, outlet.names)


def digest_in(digests: Mapping[str, bytes], story: Story) -> bytes:
    """The digest of the story, made now if it is not among those known by slug."""
    return digests.get(story.article.slug) or digest_of(story)


def _edition_without_others(edition: Edition, slug: str) -> Edition:
    """The edition with nothing of other articles, so that the page shows nothing that its key lacks."""
    taxonomy, outlet = edition.taxonomy, edition.taxonomy.outlet_by_article.get(slug)
    own = Taxonomy(
        topics_by_article={slug: _alone(taxonomy.topics_by_article.get(slug, ()))},
        tags_by_article={slug: _alone(taxonomy.tags_by_article.get(slug, ()))},
        outlet_by_article=dict(zip([slug], _alone([outlet]), strict=True)) if outlet else {},
    )
    images = {slug: edition.social_images[slug]}
    return replace(edition.without_articles(), taxonomy=own, social_images=images)


def _alone(terms: Sequence[TaxonomyTerm]) -> list[TaxonomyTerm]:
    """The terms without their other articles."""
    return [replace(term, stories=()) for term in terms]


def _page(story: Story, kin: Kin, edition: Edition) -> bytes:
    slug = story.article.slug
    head = fragment(edition, "article/head.j2", view=metadata(story, edition))
    meta = {
        "title": story.headline(edition.language.code).text,
        "description": _description(story, edition),
        "kind": "article",
        "head": head,
        **({"updated": story.updated.isoformat()} if story.updated else {}),
    }
    views = {name: view(story, edition) for name, view in (STORY | RAIL | TEXT).items()}
    views["table"] = views["figures"]
    views["related"] = kin
    opening, rail, text = (
        [(f"article/{name}.md.j2", views[name]) for name in names] for names in (STORY, RAIL, TEXT_ORDER)
    )
    # The data files are beside the English page.
    files = f"../../../articles/{slug}/" if edition.language.folder else ""
    values = {"opening": opening, "rail": rail, "text": text, "files": files}
    return printed_page(edition, "article", meta, values)


def data_files(story: Story, digest: bytes, settings: Settings) -> Iterator[tuple[PurePosixPath, Later]]:
    """The files beside the English page, except `article.json`; none for a withdrawn article.

    `digest` is that of the story.
    """
    folder = PurePosixPath("articles", story.article.slug)
    if not story.article.withdrawn:
        yield folder / "figures.csv", Later(digest_of("csv", digest), lambda: figures_csv(story))
        key = digest_of("oembed", digest, site_key(settings))
        yield folder / "oembed.json", Later(key, lambda: oembed(story, settings))


def _description(story: Story, edition: Edition) -> str:
    """For search engines and previews: the first sentence of the brief."""
    proven = (sentence.text for sentence in brief_sentences(story, edition) if sentence.quotable)
    if first := next(proven, None):
        return first
    if story.withheld:
        return edition.gettext("The translation awaits review; the key figures are read from the Arabic.")
    return edition.gettext("The translation is pending; the key figures are read from the Arabic.")
