"""Lists of articles, topics and outlets, cut into pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from generator.site.article.page import digest_in
from generator.site.lists.numbers import section_numbers
from generator.site.render.markup import page, page_later
from generator.site.render.pagination import (
    Pager,
    in_folder,
    page_title,
    page_to_come,
    paginate,
    paginate_from_oldest,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import PurePosixPath

    from generator.model import Story
    from generator.site.lists.numbers import StoryFigure
    from generator.site.render.article_cards import ArticleCard
    from generator.site.render.edition import Edition
    from generator.site.render.taxonomy_links import TermLink
    from generator.store import Content

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
    beside: tuple[TermLink, ...] = ()
    """The outlets of a topic, the topics of an outlet or a month, those of the most articles first."""


@dataclass(frozen=True, slots=True)
class ArticleListView:
    """A page of articles."""

    heading: ListHeading
    pager: Pager[ArticleCard]
    first: str | None
    """The month of the oldest article; `None` when all are of one month, or none says when it appeared."""
    last: str | None
    numbers: tuple[StoryFigure, ...]
    """Of a topic, an outlet or a month. Only the newest page has them and the months; others stay."""


@dataclass(frozen=True, slots=True)
class TermListView:
    """A page of topics or outlets."""

    heading: ListHeading
    pager: Pager[TermLink]


def articles(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """`/articles/`: all articles."""
    description = edition.gettext("Every article, newest first.")
    return article_list(
        ListHeading("articles", edition.gettext("All articles"), description), stories, edition
    )


def article_list(
    heading: ListHeading, stories: Sequence[Story], edition: Edition
) -> Iterator[tuple[PurePosixPath, Content]]:
    """The pages of a list of articles."""
    slugs = [story.article.slug for story in stories]
    days = sorted(story.article.published for story in stories if story.article.published)
    ends = [edition.language.month(day) for day in days[:1] + days[-1:]]
    first, last = ends if len(set(ends)) > 1 else (None, None)
    counted = stories[:PER_PAGE] if heading.folder != "articles" else ()
    for pager in paginate_from_oldest(slugs, PER_PAGE, heading.folder):
        span, telling = ((first, last), counted) if not pager.number else ((None, None), ())
        told = replace(pager, entries=()), [edition.card_digests[slug] for slug in pager.entries]
        shows = (heading, *told, span, [digest_in(edition.digests, story) for story in telling])
        view = partial(_view, heading, pager, span, telling, edition)
        yield pager.path, page_later(edition, "list", _meta(heading, pager.number, edition), shows, view)
        if pager.next and not pager.number:
            text = edition.gettext("The newest articles are on the first page.")
            yield page_to_come(heading.folder, pager.next_number, text, edition)


def _view(
    heading: ListHeading,
    pager: Pager[str],
    span: tuple[str | None, str | None],
    counted: Sequence[Story],
    edition: Edition,
) -> ArticleListView:
    """The page, whose entries are slugs; `counted` are the stories of which its numbers are."""
    cards = tuple(edition.cards[slug] for slug in pager.entries)
    shown: Pager[ArticleCard] = replace(cast("Pager[Any]", pager), entries=cards)
    return ArticleListView(heading, shown, *span, section_numbers(counted, edition))


def term_list(
    heading: ListHeading, links: Sequence[TermLink], edition: Edition
) -> Iterator[tuple[PurePosixPath, Content]]:
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
