"""Addresses that topics and outlets had before, so that no link to one that was published is lost.

An address is made from a name, and names change: a row of `seeds/names.csv` or a term of the glossary is
added, the program comes to know a name. Nothing records which addresses were published; they follow from
the articles. The old addresses of a topic are those that it would have without the project's rows, those
without the glossary as well, and those of version 0.1, which knew no names but the glossary's and took each
of these that an article mentions for a topic. The column `slug` of a row names further ones. An address
that something else has now is not an old one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.editorial.naming import naming
from generator.editorial.taxonomy import OldAddress, TaxonomyTerm, first_come, term_slugs
from generator.model import BothNames
from generator.model.story import newest_first
from generator.sources.glossary import Glossary
from generator.text.normalize import normalize
from generator.text.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.editorial.naming import Named, Naming
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story

    Names = Callable[[Story], Iterable[str]]
    Understand = Callable[[Naming], Callable[[str], Named]]
    Way = Callable[[Story], Iterable["_Past"]]


class _Past(NamedTuple):
    """A name of an article as it was understood once."""

    key: str
    slug: str
    """The address that it wanted."""
    name: str
    now: str
    """The key of what it is now."""


def with_old_addresses(taxonomy: Taxonomy, stories: Sequence[Story], now: Naming) -> Taxonomy:
    """The taxonomy with the old addresses of its topics and outlets; `stories` as for `taxonomy_of`."""
    return replace(
        taxonomy,
        old_topics=old_topics(stories, now, taxonomy.topics),
        old_outlets=old_outlets(stories, now, taxonomy.outlets),
    )


def old_topics(
    stories: Sequence[Story], now: Naming, topics: Iterable[TaxonomyTerm]
) -> tuple[OldAddress, ...]:
    """Addresses of topics that lead elsewhere now, by slug."""

    def tags(story: Story) -> tuple[str, ...]:
        return story.article.tags

    def tags_and_terms(story: Story) -> Iterator[str]:
        yield from story.article.tags
        yield from now.perhaps_mentioned(story)

    return _old(stories, topics, _ways(now, lambda naming: naming.topic, tags, tags_and_terms))


def old_outlets(
    stories: Sequence[Story], now: Naming, outlets: Iterable[TaxonomyTerm]
) -> tuple[OldAddress, ...]:
    """Addresses of outlets that lead elsewhere now, by slug."""

    def source(story: Story) -> tuple[str, ...]:
        return (story.article.source,) if story.article.source else ()

    return _old(stories, outlets, _ways(now, lambda naming: naming.outlet, source, source))


def _ways(now: Naming, understand: Understand, written: Names, first_written: Names) -> Iterator[Way]:
    """Each way in which names were understood, the oldest first."""
    understood = understand(now)

    @cache
    def first(name: str) -> _Past:
        term = now.glossary.named(name)
        key = re.sub(r"\s+", " ", normalize(term.arabic if term else name).casefold()).strip()
        called = term.english[0] if term else name
        return _Past(key, slug_of(called), called, understood(name).key)

    yield lambda story: map(first, first_written(story))
    for glossary in (Glossary(), now.glossary):
        yield _way(understand(naming(glossary, ())), understood, written)
    yield lambda story: (
        _Past(f"{named.key} {slug}", slug, named.names.arabic, named.key)
        for named in map(understood, written(story))
        for slug in named.slugs[1:]
    )


def _way(before: Callable[[str], Named], now: Callable[[str], Named], written: Names) -> Way:
    """How names were understood while less was known of them."""

    @cache
    def past(name: str) -> _Past:
        named = before(name)
        return _Past(named.key, named.slug, named.names.arabic, now(name).key)

    return lambda story: map(past, written(story))


def _old(
    stories: Sequence[Story], terms: Iterable[TaxonomyTerm], ways: Iterable[Way]
) -> tuple[OldAddress, ...]:
    """The addresses of all ways that nothing has now."""
    by_key = {term.key: term for term in terms}
    taken = {term.slug for term in by_key.values()}
    old: dict[str, OldAddress] = {}
    ordered = first_come(stories)
    for way in ways:
        known: dict[str, _Past] = {}
        under: defaultdict[str, list[Story]] = defaultdict(list)
        for story in ordered:
            for key, past in {past.key: past for past in reversed([*way(story)])}.items():
                known.setdefault(key, past)
                if not story.article.withdrawn:
                    under[key].append(story)
        slugs = term_slugs({key: past.slug for key, past in known.items()})
        for key, here in under.items():
            slug, past = slugs[key], known[key]
            if slug not in taken:
                gone = TaxonomyTerm(key, slug, BothNames(past.name), tuple(newest_first(here)))
                old.setdefault(slug, OldAddress(slug, by_key.get(past.now, gone)))
    return tuple(old[slug] for slug in sorted(old))
