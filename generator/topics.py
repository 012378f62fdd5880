"""Topics: the articles under each tag, and the address of each, `/topics/<slug>/`, for ever.

Tags that differ only in case, vowel marks or spacing are one topic. Where two topics would have one
address, the one that was published first has it, and the other a mark made from its own name; so
no address depends on what is tagged later.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.seeds.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.models import Story

_MARKED = 6
"""Hexadecimal digits that tell topics with one slug apart."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic and its articles."""

    slug: str
    name: str
    """As the first article writes it."""
    stories: tuple[Story, ...]
    """Newest first, the undated last; none is withdrawn."""


def topics_of(stories: Iterable[Story]) -> tuple[Topic, ...]:
    """Every topic of the published articles, by slug; `stories` in any order, the withdrawn among them."""
    first_come = sorted(stories, key=lambda s: (s.first_published or date.max, s.article.slug))
    names: dict[str, str] = {}
    tagged: dict[str, list[Story]] = {}
    for story in first_come:
        for key, tag in {_key(tag): tag for tag in reversed(story.article.tags)}.items():
            names.setdefault(key, tag)
            if not story.article.withdrawn:
                tagged.setdefault(key, []).append(story)
    slugs = topic_slugs(names.values())
    topics = (Topic(slugs[names[key]], names[key], _newest_first(some)) for key, some in tagged.items())
    return tuple(sorted(topics, key=lambda topic: topic.slug))


def topic_slugs(names: Iterable[str]) -> dict[str, str]:
    """The slug of each name; the names are different topics, in the order of their first publication."""
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        slug = slug_of(name)
        if slug in taken:
            slug = f"{slug}-{hashlib.sha256(_key(name).encode()).hexdigest()[:_MARKED]}"
        taken.add(slug)
        slugs[name] = slug
    return slugs


def _key(tag: str) -> str:
    """What makes two tags one topic."""
    letters = unicodedata.normalize("NFKC", tag).casefold().replace("\N{ARABIC TATWEEL}", "")
    bare = "".join(c for c in letters if unicodedata.category(c) not in {"Mn", "Cf"})
    return re.sub(r"\s+", " ", bare).strip()


def _newest_first(stories: Sequence[Story]) -> tuple[Story, ...]:
    by_slug = sorted(stories, key=lambda story: story.article.slug)
    return tuple(sorted(by_slug, key=lambda story: story.article.published or date.min, reverse=True))
