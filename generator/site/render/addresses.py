"""Full addresses, for whatever is read outside the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.render.edition import Edition


def permalink(story: Story, settings: Settings) -> str:
    """The address of the article, which is that of its English page; its data are beside it."""
    return f"{settings.site_url}articles/{story.article.slug}/"


def article_address(story: Story, edition: Edition) -> str:
    """The address of the article's page in an edition."""
    return f"{edition.settings.site_url}{edition.language.folder}articles/{story.article.slug}/"
