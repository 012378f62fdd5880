"""Stories to pages: Markdown with our own HTML in it, and data files, as bytes by path.

Nothing is written here. A page is made in two steps: a module turns stories into a flat, frozen
view; the template of the same name prints it. Paths are relative to the documentation's folder.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.pages.archive import archive
from generator.pages.article import article
from generator.pages.cards import newest_first
from generator.pages.departed import departed
from generator.pages.home import home
from generator.pages.listing import articles
from generator.pages.share_card import share_card

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.cards import Card
    from generator.config import Settings
    from generator.models import Story

__all__ = ["departed", "render_site", "share_cards"]


def render_site(stories: Sequence[Story], settings: Settings, templates: Path) -> dict[PurePosixPath, bytes]:
    """Every generated page and data file, sorted by path.

    Args:
        stories: in any order.
        settings: the project's.
        templates: the folder that holds `pages/`.
    """
    listed = newest_first(stories)
    files = dict([home(listed, settings, templates)])
    files.update(articles(listed, templates))
    files.update(archive(listed, templates))
    for story in stories:
        files.update(article(story, settings, templates))
    return dict(sorted(files.items()))


def share_cards(stories: Sequence[Story], settings: Settings) -> dict[PurePosixPath, Card]:
    """The card of every page that has one, by the folder of the page."""
    shown = (story for story in stories if not story.article.withdrawn)
    return {PurePosixPath("articles", s.article.slug): share_card(s, settings) for s in shown}
