"""A feed and its items, independent of the format."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.text.language import Language

_NAMESPACE = uuid.UUID("5b0d6a0e-3c1c-4c43-9d3f-9c3d7f0e5a11")
"""Never changes, so that a name has the same id on every machine and for ever."""
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One article, or one figure; every text but `content` is on one line."""

    name: str
    """What its id is made from, without host or day: `articles/port`."""
    address: str
    """Its page."""
    title: str
    summary: str
    content: str
    """Our own HTML, in which each text has its language and direction."""
    published: date
    day: str
    """The day in the words of the edition."""
    updated: date
    topics: tuple[str, ...]
    author: str | None
    image: str | None
    """The address of a picture of 1200 by 630 pixels."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed."""

    folder: str
    """Its folder in the edition: empty, or `topics/ports/`."""
    title: str
    description: str
    page: str
    """The address of the page whose articles or figures it lists."""
    site: str
    """The name of the site."""
    language: Language
    note: str
    """An explanation for people who open it."""
    to_top: str
    """The path from here to the top of the site: `../../`."""
    items: tuple[FeedItem, ...]
    """Newest first."""

    @property
    def updated(self) -> date:
        """When anything in it last changed."""
        return max((item.updated for item in self.items), default=_EPOCH)


def urn(name: str) -> str:
    """The permanent id of a feed or an item (RFC 9562, version 5)."""
    return uuid.uuid5(_NAMESPACE, name).urn


def midnight(day: date) -> datetime:
    """The start of the day, because the register knows only days."""
    return datetime.combine(day, time(), UTC)
