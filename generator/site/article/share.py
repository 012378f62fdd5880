"""Handing an article on, by the reader's own means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.site.render.addresses import article_address
from generator.site.render.markup import one_line

if TYPE_CHECKING:
    from generator.model import Story
    from generator.site.render.edition import Edition


@dataclass(frozen=True, slots=True)
class Share:
    """The line below the text."""

    address: str
    """The page's full address."""
    mail: str
    """A message with headline and address, for the reader's mail program (RFC 6068)."""


def view(story: Story, edition: Edition) -> Share:
    """How to hand the story's page on."""
    title = one_line(story.headline(edition.language.code).text)
    address = article_address(story, edition)
    return Share(address, f"mailto:?subject={quote(title, safe='')}&body={quote(address, safe='')}")
