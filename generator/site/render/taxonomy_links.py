"""Topics and outlets as pages name them: in the edition's language, as far as they have a name there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.editorial.taxonomy import Taxonomy, TaxonomyTerm
    from generator.model import Story
    from generator.text.language import Language


BESIDE = 8
"""Topics or outlets that are named above a list."""


@dataclass(frozen=True, slots=True)
class TermLink:
    """A link to a topic or an outlet."""

    address: str
    """Relative to the top of the edition: `topics/energy/`."""
    name: str
    other: str | None
    """Its name in the other language."""
    articles: int | None = None
    """How many it has; `None` where an article names it, whose page is not to change with others."""


def topic_links(taxonomy: Taxonomy, language: Language) -> tuple[TermLink, ...]:
    """Every topic, those with the most articles first."""
    return _most_first(_counted("topics", topic, language) for topic in taxonomy.topics)


def outlet_links(taxonomy: Taxonomy, language: Language) -> tuple[TermLink, ...]:
    """Every outlet, those with the most articles first."""
    return _most_first(_counted("outlets", outlet, language) for outlet in taxonomy.outlets)


def article_topics(story: Story, taxonomy: Taxonomy, language: Language) -> tuple[TermLink, ...]:
    """Every topic of an article."""
    topics = taxonomy.topics_by_article.get(story.article.slug, ())
    return tuple(term_link("topics", topic, language) for topic in topics)


def article_tags(story: Story, taxonomy: Taxonomy, language: Language) -> tuple[TermLink, ...]:
    """The topics that an article is tagged with."""
    tags = taxonomy.tags_by_article.get(story.article.slug, ())
    return tuple(term_link("topics", topic, language) for topic in tags)


def article_outlet(story: Story, taxonomy: Taxonomy, language: Language) -> TermLink | None:
    """The outlet of an article; `None` when the seed does not say."""
    outlet = taxonomy.outlet_by_article.get(story.article.slug)
    return term_link("outlets", outlet, language) if outlet else None


def used_links(
    folder: str, stories: Iterable[Story], taxonomy: Taxonomy, language: Language
) -> tuple[TermLink, ...]:
    """The topics (tags) or outlets of these articles, those of the most of them first, at most `BESIDE`."""
    used: Counter[str] = Counter()
    terms: dict[str, TaxonomyTerm] = {}
    for story in stories:
        slug = story.article.slug
        outlet = taxonomy.outlet_by_article.get(slug)
        found = taxonomy.tags_by_article.get(slug, ()) if folder == "topics" else filter(None, [outlet])
        for term in found:
            used[term.slug] += 1
            terms[term.slug] = term
    links = {slug: term_link(folder, term, language) for slug, term in terms.items()}
    order = sorted(links, key=lambda slug: (-used[slug], links[slug].name.casefold(), slug))
    return tuple(links[slug] for slug in order[:BESIDE])


def term_link(folder: str, term: TaxonomyTerm, language: Language) -> TermLink:
    """A link to the page of a term in `folder`."""
    name = term_name(term, language)
    other = term.names.arabic if language.translated else term.names.english
    return TermLink(
        address=f"{folder}/{term.slug}/",
        name=name,
        other=other if other != name else None,
    )


def _counted(folder: str, term: TaxonomyTerm, language: Language) -> TermLink:
    return replace(term_link(folder, term, language), articles=len(term.stories))


def term_name(term: TaxonomyTerm, language: Language) -> str:
    """The name of a topic or an outlet in a language, as far as it has one there."""
    return term.names.in_language(language.code)


def _most_first(links: Iterable[TermLink]) -> tuple[TermLink, ...]:
    return tuple(sorted(links, key=lambda link: (-(link.articles or 0), link.name.casefold(), link.address)))
