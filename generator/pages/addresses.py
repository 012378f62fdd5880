"""Full addresses, for what leaves the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.config import Settings
    from generator.models import Story


def article_address(story: Story, settings: Settings) -> str:
    """The permalink of the article's page."""
    return f"{settings.site_url.rstrip('/')}/articles/{story.article.slug}/"
