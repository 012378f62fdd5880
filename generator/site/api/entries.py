"""Entries for an article and a figure in lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.data.article_json import key_figure_to_json, names_in_english
from generator.site.render.addresses import permalink

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story

VERSION = "api/v1/"


def file_address(settings: Settings, path: str) -> str:
    """The full address of a file of the interface."""
    return f"{settings.site_url}{VERSION}{path}"


def article_entry(story: Story, settings: Settings) -> dict[str, object]:
    """An article in a list; its English headline only if it may be shown without its findings."""
    article, counts = story.article, story.counts
    return {
        "slug": article.slug,
        "title": {"ar": article.title, "en": story.quotable_title},
        "source": article.source,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "tags": list(article.tags),
        **names_in_english(story),
        "status": story.trust,
        "figures": {"total": counts.figures, "checked": counts.checked, "matched": counts.matched},
        "first_published": story.first_published.isoformat() if story.first_published else None,
        "updated": story.updated.isoformat() if story.updated else None,
        "page": permalink(story, settings),
        "original": article.web_address,
        "data": file_address(settings, f"articles/{article.slug}.json"),
    }


def figure_entry(story: Story, row: KeyFigure, settings: Settings) -> dict[str, object]:
    """A key figure in a list, with the article that states it."""
    article = story.article
    return {
        **key_figure_to_json(row),
        "article": article.slug,
        "source": article.source,
        "tags": list(article.tags),
        **names_in_english(story),
        "published": article.published.isoformat() if article.published else None,
        "page": f"{permalink(story, settings)}#{row.id}",
    }
