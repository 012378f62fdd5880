"""Lists in pages of a bearable length: of articles, of topics, of outlets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.render.article_cards import ArticleCard, card
from generator.site.render.markup import page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.site.render.taxonomy_links import Link

PER_PAGE = 60
"""Articles."""
LINKS_PER_PAGE = 240
"""Topics or outlets, a line each."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a list is of, and where its pages stand."""

    folder: str
    text: str
    description: str
    section: Link | None = None
    """The topic or outlet whose articles these are."""
    feed: str | None = None
    """From the top of the edition to the feed of the same articles."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a list; addresses are relative to the top of the edition."""

    number: int
    of: int
    total: int
    """What the whole list has."""
    most: int
    """What one page has."""
    folder: str

    @property
    def path(self) -> PurePosixPath:
        """`<folder>/index.md`, then `<folder>/page/2/index.md`, …"""
        return PurePosixPath(self._address(self.number), "index.md")

    @property
    def root(self) -> str:
        """From here to the top of the edition: `../../`."""
        return "../" * len(self.path.parent.parts)

    @property
    def part(self) -> slice:
        """What of the list stands here."""
        return slice((self.number - 1) * self.most, self.number * self.most)

    @property
    def before(self) -> str | None:
        """The page before this one."""
        return self._address(self.number - 1) if self.number > 1 else None

    @property
    def after(self) -> str | None:
        """The page after this one."""
        return self._address(self.number + 1) if self.number < self.of else None

    def _address(self, number: int) -> str:
        return f"{self.folder}/" if number == 1 else f"{self.folder}/page/{number}/"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of articles."""

    heading: Heading
    cards: tuple[ArticleCard, ...]
    leaf: Leaf


@dataclass(frozen=True, slots=True)
class Index:
    """A page of topics or outlets."""

    heading: Heading
    links: tuple[Link, ...]
    leaf: Leaf


def leaves(folder: str, total: int, most: int) -> Iterator[Leaf]:
    """The pages of a list; the first exists even when there is nothing to list."""
    of = max(1, -(-total // most))
    return (Leaf(number, of, total, most, folder) for number in range(1, of + 1))


def articles(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, bytes]]:
    """`/articles/`: all articles."""
    described = edition.gettext("Every article, newest first.")
    return sheets(Heading("articles", edition.gettext("All articles"), described), stories, edition)


def sheets(
    heading: Heading, stories: Sequence[Story], edition: Edition
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of a list of articles."""
    for leaf in leaves(heading.folder, len(stories), PER_PAGE):
        sheet = Sheet(heading, tuple(card(story, edition) for story in stories[leaf.part]), leaf)
        yield leaf.path, page(edition, "list", _meta(heading, leaf, edition), view=sheet)


def indexes(
    heading: Heading, links: Sequence[Link], edition: Edition
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of a list of topics or outlets."""
    for leaf in leaves(heading.folder, len(links), LINKS_PER_PAGE):
        index = Index(heading, tuple(links[leaf.part]), leaf)
        yield leaf.path, page(edition, "sections", _meta(heading, leaf, edition), view=index)


def _meta(heading: Heading, leaf: Leaf, edition: Edition) -> dict[str, str]:
    numbered = edition.gettext("%(heading)s, page %(number)s")
    named = {"heading": heading.text, "number": edition.language.number(leaf.number)}
    title = heading.text if leaf.number == 1 else numbered % named
    return {"title": title, "description": heading.description, "kind": "list"}
