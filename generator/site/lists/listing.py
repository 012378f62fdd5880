"""Lists of articles, topics and outlets, cut into pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.render.markup import page
from generator.site.render.pagination import (
    Pager,
    in_folder,
    page_title,
    paginate,
    paginate_from_oldest,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.article_cards import ArticleCard
    from generator.site.render.edition import Edition
    from generator.site.render.taxonomy_links import TermLink

PER_PAGE = 60
"""Articles of a page with a number; the newest page has these and up to as many more."""
LINKS_PER_PAGE = 240
"""Topics or outlets, a line each."""


@dataclass(frozen=True, slots=True)
class ListHeading:
    """What a list contains, and the address of its pages."""

    folder: str
    text: str
    description: str
    section: TermLink | None = None
    """The topic or outlet whose articles these are."""
    feed: str | None = None
    """The feed of the same articles, relative to the top of the edition."""


@dataclass(frozen=True, slots=True)
class ArticleListView:
    """A page of articles."""

    heading: ListHeading
    pager: Pager[ArticleCard]


@dataclass(frozen=True, slots=True)
class TermListView:
    """A page of topics or outlets."""

    heading: ListHeading
    pager: Pager[TermLink]


def articles(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, bytes]]:
    """`/articles/`: all articles."""
    description = edition.gettext("Every article, newest first.")
    return article_list(
        ListHeading("articles", edition.gettext("All articles"), description), stories, edition
    )


def article_list(
    heading: ListHeading, stories: Sequence[Story], edition: Edition
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of a list of articles."""
    cards = [edition.cards[story.article.slug] for story in stories]
    for pager in paginate_from_oldest(cards, PER_PAGE, heading.folder):
        view = ArticleListView(heading, pager)
        yield pager.path, page(edition, "list", _meta(heading, pager.number, edition), view=view)
        if pager.next and not pager.number:
            yield PurePosixPath(heading.folder, "page", str(pager.next_number), "index.md"), _onward(edition)


def _onward(edition: Edition) -> bytes:
    """The page at the next number, to which the last numbered page leads: it redirects to the list."""
    text = edition.gettext("The newest articles are on the first page.")
    meta = {"title": edition.gettext("Newer"), "description": text, "kind": "moved", "moved_to": ".."}
    return page(edition, "onward", meta, text=text)


def term_list(
    heading: ListHeading, links: Sequence[TermLink], edition: Edition
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of a list of topics or outlets."""
    for pager in paginate(links, LINKS_PER_PAGE, in_folder(heading.folder)):
        view = TermListView(heading, pager)
        yield (
            pager.path,
            page(edition, "terms", _meta(heading, pager.number - 1 and pager.number, edition), view=view),
        )


def _meta(heading: ListHeading, number: int, edition: Edition) -> dict[str, str]:
    return {
        "title": page_title(heading.text, number, edition),
        "description": heading.description,
        "kind": "list",
    }
