"""The sections of the site: topics and outlets, and which of them an article stands in.

An outlet's address, `/outlets/<slug>/`, is made like a topic's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from generator.editorial.topics import key_of, sections, topics_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.editorial.topics import Name, Section
    from generator.model import Story
    from generator.sources.glossary import Glossary


@dataclass(frozen=True, slots=True)
class Sections:
    """Every section, and those of each article by its slug."""

    topics: tuple[Section, ...] = ()
    outlets: tuple[Section, ...] = ()
    topics_by_article: Mapping[str, Sequence[Section]] = field(default_factory=dict)
    """By slug."""
    tags_by_article: Mapping[str, Sequence[Section]] = field(default_factory=dict)
    """Of its topics those that it is tagged with, in the order of its tags."""
    outlet_by_article: Mapping[str, Section] = field(default_factory=dict)


def sections_of(stories: Sequence[Story], glossary: Glossary) -> Sections:
    """The sections of the published articles; `stories` in any order, the withdrawn among them."""
    topics, outlets = topics_of(stories, glossary), outlets_of(stories, glossary)
    by_article: defaultdict[str, list[Section]] = defaultdict(list)
    for topic in topics:
        for story in topic.stories:
            by_article[story.article.slug].append(topic)
    by_key, named = {topic.key: topic for topic in topics}, cache(glossary.named)
    tags = {s.article.slug: dict.fromkeys(key_of(tag, named(tag)) for tag in s.article.tags) for s in stories}
    return Sections(
        topics,
        outlets,
        by_article,
        {slug: [by_key[key] for key in keys] for slug, keys in tags.items() if slug in by_article},
        {story.article.slug: outlet for outlet in outlets for story in outlet.stories},
    )


def outlets_of(stories: Iterable[Story], glossary: Glossary) -> tuple[Section, ...]:
    """Every outlet with its articles, by slug."""

    named = cache(glossary.named)

    def names(story: Story) -> Iterator[Name]:
        if source := story.article.source:
            yield source, named(source)

    return sections(stories, names)
