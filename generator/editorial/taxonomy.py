"""The taxonomy: topics and outlets, the articles under each, and the address of each.

Topics are the tags of the seeds, and the glossary's proper names that occur in an article (`Term.name`:
capital letters in English); other terms of the glossary are not topics. Tags that differ only in case,
vowel marks or spacing are one topic, and so are a tag and the term of which it is a form. The address
of a topic in the glossary comes from its English there. If two topics would have the same address, the
one whose first article was published first gets it, and the other gets a suffix made from its own name.
The addresses of outlets are made in the same way.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.sources.glossary import Glossary
from generator.text.normalize import normalize
from generator.text.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.model import Story
    from generator.sources.glossary import Term

_MARKED = 6
"""Hexadecimal digits in the suffix of a term whose slug is taken."""


@dataclass(frozen=True, slots=True)
class TaxonomyTerm:
    """Articles under one name: a topic or an outlet."""

    key: str
    """The normalised form that its names share."""
    slug: str
    name: str
    """The glossary's preferred English, or else the name as the first article writes it."""
    stories: tuple[Story, ...]
    """Newest first, undated ones last; without withdrawn ones."""
    term: Term | None = None
    """Its term in the glossary, with its name in both languages."""


Name = tuple[str, "Term | None"]
"""A name as an article writes it, and the glossary's term of which it is a form."""


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


def taxonomy_of(stories: Sequence[Story], glossary: Glossary) -> Taxonomy:
    """The taxonomy of the published articles; `stories` in any order, including withdrawn ones."""
    topics, outlets = topics_of(stories, glossary), outlets_of(stories, glossary)
    by_article: defaultdict[str, list[TaxonomyTerm]] = defaultdict(list)
    for topic in topics:
        for story in topic.stories:
            by_article[story.article.slug].append(topic)
    by_key, named = {topic.key: topic for topic in topics}, cache(glossary.named)
    tags = {s.article.slug: dict.fromkeys(key_of(tag, named(tag)) for tag in s.article.tags) for s in stories}
    return Taxonomy(
        topics,
        outlets,
        dict(by_article),
        {slug: [by_key[key] for key in keys] for slug, keys in tags.items() if slug in by_article},
        {story.article.slug: outlet for outlet in outlets for story in outlet.stories},
    )


def topics_of(stories: Iterable[Story], glossary: Glossary | None = None) -> tuple[TaxonomyTerm, ...]:
    """Every topic of the published articles, by slug; `stories` in any order, including withdrawn ones."""
    words = glossary or Glossary()
    named = cache(words.named)

    def names(story: Story) -> Iterator[Name]:
        for tag in story.article.tags:
            yield tag, named(tag)
        for term in words.terms(story.article.text):
            if term.name:
                yield term.arabic, term

    return _terms(stories, names)


def outlets_of(stories: Iterable[Story], glossary: Glossary) -> tuple[TaxonomyTerm, ...]:
    """Every outlet with its articles, by slug."""

    named = cache(glossary.named)

    def names(story: Story) -> Iterator[Name]:
        if source := story.article.source:
            yield source, named(source)

    return _terms(stories, names)


def _terms(archive: Iterable[Story], names: Callable[[Story], Iterable[Name]]) -> tuple[TaxonomyTerm, ...]:
    """The articles under each of their names, by slug."""
    first_come = sorted(archive, key=lambda s: (s.first_published or date.max, s.article.slug))
    known: dict[str, Name] = {}
    stories_by_key: defaultdict[str, list[Story]] = defaultdict(list)
    for story in first_come:
        for key, name in {key_of(*name): name for name in reversed([*names(story)])}.items():
            known.setdefault(key, name)
            if not story.article.withdrawn:
                stories_by_key[key].append(story)
    called = {key: term.english[0] if term else name for key, (name, term) in known.items()}
    slugs = term_slugs(called)
    terms = (
        TaxonomyTerm(key, slugs[key], called[key], tuple(newest_first(stories)), known[key][1])
        for key, stories in stories_by_key.items()
    )
    return tuple(sorted(terms, key=lambda term: term.slug))


def term_slugs(called: Mapping[str, str]) -> dict[str, str]:
    """A slug for each key, made from its name; the keys must be in the order of first publication."""
    slugs, taken = dict[str, str](), set[str]()
    for key, name in called.items():
        slug = slug_of(name)
        if slug in taken:
            slug = f"{slug}-{hashlib.sha256(key.encode()).hexdigest()[:_MARKED]}"
        slugs[key] = slug
        taken.add(slug)
    return slugs


def key_of(name: str, term: Term | None = None) -> str:
    """The key of a name; names with the same key are one term."""
    letters = normalize(term.arabic if term else name).casefold()
    return re.sub(r"\s+", " ", letters).strip()
