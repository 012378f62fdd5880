"""What the names that articles write mean: which outlet or topic, and what it is called in both languages.

These are asked in this order: the project's `seeds/names.csv`, its glossary, the names that come with the
program. A name that none of them has is called as it was first written. A row of the project has the
spellings of the program's row that it replaces.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from generator.model import BothNames
from generator.sources.glossary import Glossary
from generator.sources.names import Names, shipped_names
from generator.store import changed
from generator.text.normalize import LETTERS, name_key
from generator.text.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from generator.model import Article, Story
    from generator.sources.glossary import Term
    from generator.sources.names import Name

    _Find = Callable[[str], Name | None]

Mentions = Mapping[str, "Sequence[tuple[str, bool]]"]
"""By slug what `mentions_in` gives for each article."""
_NONE: Mentions = MappingProxyType({})
_ARABIC = re.compile(f"[{LETTERS}]")


@dataclass(frozen=True, slots=True)
class Named:
    """An outlet or a topic as its name is understood."""

    key: str
    """The same for all its names."""
    names: BothNames
    slugs: tuple[str, ...] = ()
    """Its address, then those that it had before, where a row says so."""

    @property
    def slug(self) -> str:
        """The address that it wants."""
        return self.slugs[0] if self.slugs else slug_of(self.names.in_language("en"))


class Rows(NamedTuple):
    """The rows that are asked, those of the project first."""

    project: Names = Names()
    shipped: Names = Names()


class Naming:
    """Understands names of outlets and topics; each answer is kept."""

    def __init__(
        self, glossary: Glossary | None = None, rows: Rows | None = None, mentions: Mentions = _NONE
    ) -> None:
        """Without rows and terms every name is called as it is written.

        `mentions` are those of the glossary's names by slug, as far as they are known.
        """
        self.glossary, rows = glossary or Glossary(), rows or Rows()
        self._mentions = mentions
        self.outlet: Callable[[str], Named] = cache(
            lambda name: self._named(name, rows.project.outlet, rows.shipped.outlet)
        )
        self.topic: Callable[[str], Named] = cache(
            lambda name: self._named(name, rows.project.topic, rows.shipped.topic)
        )

        self.is_name: Callable[[str], bool] = cache(
            lambda name: bool(rows.project.topic(name) or rows.shipped.topic(name))
        )

    def mentioned(self, story: Story) -> tuple[str, ...]:
        """The Arabic of the glossary's terms that an article mentions as names, in its order."""
        mentions = self._mentions_in(story)
        return tuple(dict.fromkeys(term for term, certain in mentions if certain or self.is_name(term)))

    def perhaps_mentioned(self, story: Story) -> tuple[str, ...]:
        """The same with those that may be ordinary words."""
        return tuple(dict.fromkeys(term for term, _ in self._mentions_in(story)))

    def _mentions_in(self, story: Story) -> Sequence[tuple[str, bool]]:
        known = self._mentions.get(story.article.slug)
        return mentions_in(story, self.glossary) if known is None else known

    def _named(self, name: str, ours: _Find, shipped: _Find) -> Named:
        row = shipped(name)
        if own := ours(name) or next(filter(None, map(ours, row.arabic if row else ())), None):
            return _of_row(own)
        if term := self.glossary.named(name):
            return _of_term(term, ours(term.arabic) or shipped(term.arabic))
        if row:
            return _of_row(row)
        return Named(name_key(name), BothNames(name, None if _ARABIC.search(name) else name))


def _of_row(row: Name) -> Named:
    return Named(row.key, BothNames(row.arabic[0], row.english), row.slugs)


def _of_term(term: Term, row: Name | None) -> Named:
    """A term with the row of the same outlet or topic, if there is one: the English is the glossary's."""
    key, english = row.key if row else name_key(term.arabic), term.english[0]
    capital = english if english != english.lower() else english[:1].upper() + english[1:]
    return Named(key, BothNames(term.arabic, capital))


def named(story: Story, names: Naming) -> Story:
    """The story with what its outlet and its topics are called."""
    article = story.article
    tags = {named.key: named.names for named in map(names.topic, article.tags)}
    outlet = names.outlet(article.source).names if article.source else None
    return changed(story, outlet=outlet, tags=tuple(tags.values()))


def names_without_english(articles: Iterable[Article], names: Naming) -> tuple[tuple[str, str, int], ...]:
    """Each outlet and topic that nobody has named in English: `outlet` or `topic`, its name, its articles.

    Those of the most articles come first.
    """
    found: Counter[tuple[str, str]] = Counter()
    shown: dict[tuple[str, str], str] = {}
    for article in articles:
        sources = [article.source] if article.source else []
        written = [("outlet", names.outlet(name)) for name in sources]
        written += [("topic", names.topic(name)) for name in article.tags]
        for key in dict.fromkeys((kind, named.key) for kind, named in written if not named.names.english):
            found[key] += 1
        shown = {(kind, named.key): named.names.arabic for kind, named in reversed(written)} | shown
    return tuple(
        (kind, shown[kind, key], used)
        for (kind, key), used in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    )


def mentions_in(story: Story, glossary: Glossary) -> tuple[tuple[str, bool], ...]:
    """Each name of the glossary that an article may mention: its term, and whether that is certain."""
    english = "\n".join(passage.translation.text or "" for passage in story.passages)
    return glossary.mentions(story.article.text, english)


def naming(glossary: Glossary, project: Iterable[Name], mentions: Mentions = _NONE) -> Naming:
    """The naming of a project, whose own rows win over those of the program; `mentions` as for `Naming`."""
    return Naming(glossary, Rows(Names(project), _shipped()), mentions)


@cache
def _shipped() -> Names:
    """The program's own rows by their spellings, of which there are thousands: once for all who ask."""
    return Names(shipped_names())
