"""Topics: the articles under each tag and each name of the glossary, and the address of each, for ever.

Topics are the tags of the seeds and the proper names of the glossary that an article's text has
(`Term.name`: capital letters in English); other terms of the glossary are no topics of their own. Tags
that differ only in case, vowel marks or spacing are one topic, and so are a tag and the term that
it is a form of. A topic that the glossary knows has its address from the English there. Where two
topics would have one address, the one that was published first has it, and the other a mark made from
its own name; so no address depends on what is tagged later.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from generator.sources.glossary import Glossary
from generator.text.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.model import Story
    from generator.sources.glossary import Term

_MARKED = 6
"""Hexadecimal digits that tell sections with one slug apart."""


@dataclass(frozen=True, slots=True)
class Section:
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


def topics_of(stories: Iterable[Story], glossary: Glossary | None = None) -> tuple[Section, ...]:
    """Every topic of the published articles, by slug; `stories` in any order, the withdrawn among them."""
    words = glossary or Glossary()
    named = cache(words.named)

    def names(story: Story) -> Iterator[Name]:
        for tag in story.article.tags:
            yield tag, named(tag)
        for term in words.terms(story.article.text):
            if term.name:
                yield term.arabic, term

    return sections(stories, names)


def sections(stories: Iterable[Story], names: Callable[[Story], Iterable[Name]]) -> tuple[Section, ...]:
    """The articles under each of their names, by slug."""
    first_come = sorted(stories, key=lambda s: (s.first_published or date.max, s.article.slug))
    known: dict[str, Name] = {}
    having: defaultdict[str, list[Story]] = defaultdict(list)
    for story in first_come:
        for key, name in {key_of(*name): name for name in reversed([*names(story)])}.items():
            known.setdefault(key, name)
            if not story.article.withdrawn:
                having[key].append(story)
    called = {key: term.english[0] if term else name for key, (name, term) in known.items()}
    slugs = section_slugs(called)
    made = (
        Section(key, slugs[key], called[key], newest_first(some), known[key][1])
        for key, some in having.items()
    )
    return tuple(sorted(made, key=lambda section: section.slug))


def section_slugs(called: Mapping[str, str]) -> dict[str, str]:
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
    """What makes two names one section."""
    letters = unicodedata.normalize("NFKC", term.arabic if term else name).casefold()
    plain = letters.replace("\N{ARABIC TATWEEL}", "")
    bare = "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Cf"})
    return re.sub(r"\s+", " ", bare).strip()


def newest_first(stories: Sequence[Story]) -> tuple[Story, ...]:
    """By day of publication, the undated last, by slug on a tie."""
    by_slug = sorted(stories, key=lambda story: story.article.slug)
    return tuple(sorted(by_slug, key=lambda story: story.article.published or date.min, reverse=True))
