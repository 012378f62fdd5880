"""The periods of publication in which articles are indexed: years, and months of years with many articles.

A period follows from the dates of the archive alone, so an index is the same whatever was built before.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Article, Story

MANY = 400
"""How many articles a year must have to be indexed by the month."""
UNDATED = "undated"


def by_period(stories: Sequence[Story]) -> dict[str, list[Story]]:
    """The published stories by period: `undated`, `2025`, `2026-11`, in this order, the newest last.

    Within a period the oldest come first, those of one day in the order of their addresses, so that a new
    article seldom moves others.
    """
    listed = [story for story in stories if not story.article.withdrawn]
    years = Counter(story.article.published.year for story in listed if story.article.published)
    full = {year for year, count in years.items() if count > MANY}
    periods: dict[str, list[Story]] = {}
    for story in sorted(listed, key=lambda story: (str(story.article.published or ""), story.article.slug)):
        periods.setdefault(_period(story.article, full), []).append(story)
    return dict(sorted(periods.items(), key=lambda period: (period[0] != UNDATED, period[0])))


def year_of(period: str) -> str:
    """`2026` for `2026-11`; a period that is no month is its own."""
    return period.split("-", maxsplit=1)[0]


def _period(article: Article, full: set[int]) -> str:
    day = article.published
    if day is None:
        return UNDATED
    return f"{day:%Y-%m}" if day.year in full else f"{day.year:04}"
