"""A feed and its items, whatever format they are written in."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.text.language import Language

_NAMESPACE = uuid.UUID("5b0d6a0e-3c1c-4c43-9d3f-9c3d7f0e5a11")
"""Ours, for ever: what is known under a name is known by the same id on every machine."""
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One article, or one figure; every text but `content` is on one line."""

    name: str
    """What its id is made of: `articles/port`; no address of a host and no day is in it."""
    address: str
    """Its page."""
    title: str
    summary: str
    content: str
    """HTML of our own, in which each text says its language and direction."""
    published: date
    day: str
    """The same in words of the edition."""
    updated: date
    topics: tuple[str, ...]
    author: str | None
    image: str | None
    """The address of a picture of 1200 by 630 pixels."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed."""

    folder: str
    """Where it lies in its edition: empty, or `topics/ports/`."""
    title: str
    description: str
    page: str
    """The address of the page that it follows."""
    site: str
    """The name of the site."""
    language: Language
    note: str
    """What a person who opens it should know."""
    to_top: str
    """From here to the top of the site: `../../`."""
    items: tuple[FeedItem, ...]
    """Newest first."""

    @property
    def updated(self) -> date:
        """When anything in it last changed."""
        return max((item.updated for item in self.items), default=_EPOCH)


def urn(name: str) -> str:
    """What a feed or an item is known by (RFC 9562, version 5)."""
    return uuid.uuid5(_NAMESPACE, name).urn


def midnight(day: date) -> datetime:
    """The day's first moment; the register knows days."""
    return datetime.combine(day, time(), UTC)
