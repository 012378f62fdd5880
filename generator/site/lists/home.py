"""The front page: a lead, second stories, numbers, the days before, and an end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.lists.numbers import FrontNumbers, front_numbers
from generator.site.render.markup import page
from generator.site.render.taxonomy_links import TermLink, topic_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.article_cards import ArticleCard
    from generator.site.render.edition import Edition
    from generator.site.render.formatting import PublicationDay
    from generator.store import Content

SECONDS = 4
"""How many stories stand beside the lead: in two columns, so an even number or one."""
EARLIER = 12
"""How many stories stand below them, by day."""
WAITING = 12
"""How many articles to name that are not yet in English."""
TOPICS = 8
LONGEST = 24
"""Characters of a topic in the bar: a longer name would leave no room for others, and on a phone for none."""


@dataclass(frozen=True, slots=True)
class Day:
    """The stories of one day."""

    day: PublicationDay | None
    """`None` for those whose source does not say when they appeared."""
    cards: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page."""

    lead: ArticleCard | None
    seconds: tuple[ArticleCard, ...]
    days: tuple[Day, ...]
    numbers: FrontNumbers | None
    waiting: tuple[ArticleCard, ...]
    """Articles of the English edition that have no English headline yet."""
    topics: tuple[TermLink, ...]
    empty: bool
    """Whether the site has no article at all."""


def home(stories: Sequence[Story], edition: Edition) -> tuple[PurePosixPath, Content]:
    """`/`; `stories` newest first."""
    told, waiting = _told_and_waiting(stories, edition)
    told = told[: 1 + SECONDS + EARLIER]
    lead, others = told[:1], [edition.cards[story.article.slug] for story in told[1:]]
    seconds = _even(min(SECONDS, len(others)))
    front = HomeView(
        lead=edition.cards[lead[0].article.slug] if lead else None,
        seconds=tuple(others[:seconds]),
        days=tuple(_days(others[seconds:])),
        numbers=front_numbers(told, edition),
        waiting=tuple(edition.cards[story.article.slug] for story in waiting[:WAITING]),
        topics=_bar(topic_links(edition.taxonomy, edition.language)),
        empty=not stories,
    )
    description = edition.gettext(
        "Arabic journalism in English, with every figure checked against the Arabic."
    )
    meta = {"description": description, "kind": "home"}
    return PurePosixPath("index.md"), page(edition, "home", meta, view=front)


def _bar(topics: Sequence[TermLink]) -> tuple[TermLink, ...]:
    """The first topics with short names; with long ones if there is no other."""
    short = [topic for topic in topics if len(topic.name) <= LONGEST]
    return tuple((short or topics)[:TOPICS])


def _told_and_waiting(stories: Sequence[Story], edition: Edition) -> tuple[list[Story], list[Story]]:
    """The stories of the front page, and those that wait for their English.

    While no story has a headline in the language of the edition, the newest Arabic ones are the front page.
    """
    language = edition.language.code
    told = [story for story in stories if story.headline(language).language == language]
    waiting = [story for story in stories if story.headline(language).language != language]
    if not edition.settings.pending_on_front_page:
        return told, []
    return (told, waiting) if told else (waiting, [])


def _even(many: int) -> int:
    return many if many == 1 else many - many % 2


def _days(cards: Sequence[ArticleCard]) -> Iterator[Day]:
    for day, of_day in groupby(cards, key=lambda card: card.published):
        yield Day(day, tuple(of_day))
