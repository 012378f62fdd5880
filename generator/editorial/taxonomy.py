"""The taxonomy: topics and outlets, the articles under each, and the address of each.

Topics are the tags of the seeds and the proper names of the glossary that an article's text has
(`Term.name`: capital letters in English); other terms of the glossary are no topics of their own. Tags
that differ only in case, vowel marks or spacing are one topic, and so are a tag and the term that
it is a form of. A topic that the glossary knows has its address from the English there. Where two
topics would have one address, the one whose first article was published first has it, and the other a mark
made from its own name. Outlets have theirs in the same way.
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
"""Hexadecimal digits that tell terms with one slug apart."""


@dataclass(frozen=True, slots=True)
class TaxonomyTerm:
    """Articles under one name: a topic or an outlet."""

    key: str
    """What its names have in common."""
    slug: str
    name: str
    """As the glossary prefers it in English, else as the first article writes it."""
    stories: tuple[Story, ...]
    """Newest first, the undated last; none is withdrawn."""
    term: Term | None = None
    """What the glossary knows of it: its name in both languages."""


Name = tuple[str, "Term | None"]
"""A name as an article writes it, and the glossary's term that it is a form of."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Every topic and outlet, and those of each article by its slug."""

    topics: tuple[TaxonomyTerm, ...] = ()
    outlets: tuple[TaxonomyTerm, ...] = ()
    topics_by_article: Mapping[str, Sequence[TaxonomyTerm]] = field(default_factory=dict)
    """By slug."""
    tags_by_article: Mapping[str, Sequence[TaxonomyTerm]] = field(default_factory=dict)
    """Of its topics those that it is tagged with, in the order of its tags."""
    outlet_by_article: Mapping[str, TaxonomyTerm] = field(default_factory=dict)


def taxonomy_of(stories: Sequence[Story], glossary: Glossary) -> Taxonomy:
    """The taxonomy of the published articles; `stories` in any order, the withdrawn among them."""
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
    """Every topic of the published articles, by slug; `stories` in any order, the withdrawn among them."""
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
    """A slug for each key from its name; the keys are in the order of their first publication."""
    slugs, taken = dict[str, str](), set[str]()
    for key, name in called.items():
        slug = slug_of(name)
        if slug in taken:
            slug = f"{slug}-{hashlib.sha256(key.encode()).hexdigest()[:_MARKED]}"
        slugs[key] = slug
        taken.add(slug)
    return slugs


def key_of(name: str, term: Term | None = None) -> str:
    """What makes two names one term."""
    letters = normalize(term.arabic if term else name).casefold()
    return re.sub(r"\s+", " ", letters).strip()
