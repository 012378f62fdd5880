"""The taxonomy: topics and outlets, the articles under each, and the address of each.

Topics are the tags of the seeds, and the glossary's proper names that an article mentions
(`Glossary.names`); other terms of the glossary are not topics. All names that mean the same thing are one
topic (`naming`). Its address comes from its English, or else from its Arabic as first written. If two
topics would have the same address, the one whose first article was published first gets it, and the
other gets a suffix made from its own name. Outlets are the `source` of the seeds, found in the same way.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from generator.model.story import newest_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.editorial.naming import Named, Naming
    from generator.model import BothNames, Story

_MARKED = 6
"""Hexadecimal digits in the suffix of a term whose slug is taken."""


@dataclass(frozen=True, slots=True)
class TaxonomyTerm:
    """Articles under one name: a topic or an outlet."""

    key: str
    """The same for all its names."""
    slug: str
    names: BothNames
    """As the first article writes it if nobody has said what it is called."""
    stories: tuple[Story, ...]
    """Newest first, undated ones last; without withdrawn ones."""

    @property
    def name(self) -> str:
        """Its name in English, as far as there is one."""
        return self.names.in_language("en")


@dataclass(frozen=True, slots=True)
class OldAddress:
    """An address that a topic or an outlet had, or might have had."""

    slug: str
    term: TaxonomyTerm
    """What has its articles now; what it was itself, when nothing has."""

    @property
    def to(self) -> TaxonomyTerm | None:
        """Where it leads; `None` when it leads nowhere."""
        return self.term if self.term.slug != self.slug else None


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Every topic and outlet, and those of each article by its slug."""

    topics: tuple[TaxonomyTerm, ...] = ()
    outlets: tuple[TaxonomyTerm, ...] = ()
    topics_by_article: Mapping[str, Sequence[TaxonomyTerm]] = field(default_factory=dict)
    """By slug."""
    tags_by_article: Mapping[str, Sequence[TaxonomyTerm]] = field(default_factory=dict)
    """By slug, only the topics that are tags of the article, in the order of its tags."""
    outlet_by_article: Mapping[str, TaxonomyTerm] = field(default_factory=dict)
    old_topics: tuple[OldAddress, ...] = ()
    """By slug."""
    old_outlets: tuple[OldAddress, ...] = ()


def taxonomy_of(stories: Sequence[Story], naming: Naming) -> Taxonomy:
    """The taxonomy of the published articles; `stories` in any order, including withdrawn ones."""
    topics, outlets = topics_of(stories, naming), outlets_of(stories, naming)
    by_article: defaultdict[str, list[TaxonomyTerm]] = defaultdict(list)
    for topic in topics:
        for story in topic.stories:
            by_article[story.article.slug].append(topic)
    by_key = {topic.key: topic for topic in topics}
    tags = {s.article.slug: dict.fromkeys(naming.topic(tag).key for tag in s.article.tags) for s in stories}
    return Taxonomy(
        topics,
        outlets,
        dict(by_article),
        {slug: [by_key[key] for key in keys] for slug, keys in tags.items() if slug in by_article},
        {story.article.slug: outlet for outlet in outlets for story in outlet.stories},
    )


def topics_of(stories: Iterable[Story], naming: Naming) -> tuple[TaxonomyTerm, ...]:
    """Every topic of the published articles, by slug; `stories` in any order, including withdrawn ones."""

    def names(story: Story) -> Iterator[Named]:
        yield from map(naming.topic, story.article.tags)
        yield from map(naming.topic, naming.mentioned(story))

    return _terms(stories, names)


def outlets_of(stories: Iterable[Story], naming: Naming) -> tuple[TaxonomyTerm, ...]:
    """Every outlet with its articles, by slug."""

    def names(story: Story) -> Iterator[Named]:
        if source := story.article.source:
            yield naming.outlet(source)

    return _terms(stories, names)


def first_come(stories: Iterable[Story]) -> list[Story]:
    """In the order of first publication, in which they get their addresses."""
    return sorted(stories, key=lambda s: (s.first_published or date.max, s.article.slug))


def _terms(archive: Iterable[Story], names: Callable[[Story], Iterable[Named]]) -> tuple[TaxonomyTerm, ...]:
    """The articles under each of their names, by slug."""
    known: dict[str, Named] = {}
    stories_by_key: defaultdict[str, list[Story]] = defaultdict(list)
    for story in first_come(archive):
        for named in {named.key: named for named in reversed([*names(story)])}.values():
            known.setdefault(named.key, named)
            if not story.article.withdrawn:
                stories_by_key[named.key].append(story)
    slugs = term_slugs({key: named.slug for key, named in known.items()})
    terms = (
        TaxonomyTerm(key, slugs[key], known[key].names, tuple(newest_first(stories)))
        for key, stories in stories_by_key.items()
    )
    return tuple(sorted(terms, key=lambda term: term.slug))


def term_slugs(wanted: Mapping[str, str]) -> dict[str, str]:
    """A slug for each key, the wanted one if it is free; the keys in the order of first publication."""
    slugs, taken = dict[str, str](), set[str]()
    for key, slug in wanted.items():
        slugs[key] = f"{slug}-{hashlib.sha256(key.encode()).hexdigest()[:_MARKED]}" if slug in taken else slug
        taken.add(slugs[key])
    return slugs
