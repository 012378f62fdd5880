"""The front page: what this site is, the latest articles and their numbers, and links to all others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.lists.archive import Month, months
from generator.site.lists.week import Week, week
from generator.site.render.markup import page
from generator.site.render.taxonomy_links import TermLink, outlet_links, topic_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Story
    from generator.site.render.article_cards import ArticleCard
    from generator.site.render.edition import Edition

LATEST = 12
"""How many articles to show, and how many topics, outlets and months each."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page."""

    cards: tuple[ArticleCard, ...]
    week: Week | None
    topics: tuple[TermLink, ...]
    outlets: tuple[TermLink, ...]
    months: tuple[Month, ...]
    articles: int
    checked: int
    """Key figures that were compared with an English translation."""
    unchecked: int
    share: int
    """The percentage of checked figures that match, rounded down, so that 100 means all of them."""
    others: int
    """Differences that are not in any row of a figure table."""


def home(stories: Sequence[Story], edition: Edition) -> tuple[PurePosixPath, bytes]:
    """`/`; `stories` newest first."""
    counts = [story.counts for story in stories]
    checked = sum(count.checked for count in counts)
    front = HomeView(
        cards=tuple(edition.cards[story.article.slug] for story in stories[:LATEST]),
        week=week(stories, edition),
        topics=topic_links(edition.taxonomy, edition.language)[:LATEST],
        outlets=outlet_links(edition.taxonomy, edition.language)[:LATEST],
        months=months(stories, edition)[:LATEST],
        articles=len(stories),
        checked=checked,
        unchecked=sum(count.figures for count in counts) - checked,
        share=100 * sum(count.matched for count in counts) // checked if checked else 0,
        others=sum(count.others for count in counts),
    )
    description = edition.gettext(
        "Arabic journalism in English, with every figure checked against the Arabic."
    )
    meta = {"description": description, "kind": "home"}
    return PurePosixPath("index.md"), page(edition, "home", meta, view=front)
