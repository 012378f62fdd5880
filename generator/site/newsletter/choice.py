"""Which articles an issue contains."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Story


def choose(stories: Iterable[Story], since: date, until: date) -> tuple[str, ...]:
    """The slugs of articles first published on these days with a checked English headline, newest first.

    Raises:
        UsageError: there is none.
    """
    fresh = [
        story
        for story in stories
        if not story.article.withdrawn
        and story.quotable_title is not None
        and since <= (story.first_published or date.min) <= until
    ]
    if not fresh:
        raise UsageError(
            f"{since.isoformat()} to {until.isoformat()}",
            "no article with a checked English headline was first published then",
            "name the articles: --articles SLUG, or an earlier day: --since",
        )
    ranked = sorted(fresh, key=lambda story: story.article.slug)
    ranked.sort(key=lambda story: story.first_published or date.min, reverse=True)
    return tuple(story.article.slug for story in ranked)
