"""What every format of a citation says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.render.addresses import permalink
from generator.site.render.markup import one_line

if TYPE_CHECKING:
    from datetime import date

    from generator.config.settings import Settings
    from generator.model import Story


@dataclass(frozen=True, slots=True)
class Reference:
    """One article to cite; every text is on one line."""

    slug: str
    title: str
    """In Arabic."""
    translated: str | None
    """The English headline; `None` while it may not be shown without its findings."""
    author: str | None
    outlet: str | None
    published: date | None
    address: str | None
    """The address of our page; `None` while the site has none."""
    site: str

    @property
    def note(self) -> str | None:
        """Who made the English."""
        return f"English translation: {self.translated}, {self.site}" if self.translated else None


def reference(story: Story, settings: Settings) -> Reference:
    """The story as it is cited."""
    article = story.article
    return Reference(
        slug=article.slug,
        title=one_line(article.title),
        translated=_line(story.quotable_title),
        author=_line(article.author),
        outlet=_line(article.source),
        published=article.published,
        address=permalink(story, settings) if settings.site_url_given else None,
        site=one_line(settings.site_name),
    )


def _line(text: str | None) -> str | None:
    return one_line(text) or None if text else None
