"""A feed and its items, independent of the format."""

from __future__ import annotations

import unicodedata
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from generator.text.language import direction

if TYPE_CHECKING:
    from generator.model import LocalizedText
    from generator.text.language import Language

_NAMESPACE = uuid.UUID("5b0d6a0e-3c1c-4c43-9d3f-9c3d7f0e5a11")
"""Never changes, so that a name has the same id on every machine and for ever."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARKS = {"ltr": "\N{LEFT-TO-RIGHT MARK}", "rtl": "\N{RIGHT-TO-LEFT MARK}"}
_DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}


RSS, ATOM, JSON = EVERY_FORMAT = ("feed.xml", "atom.xml", "feed.json")
"""The name of a feed's file in each format."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One article, or one figure; every text but `content` is on one line."""

    name: str
    """What its id is made from, without host or day: `articles/port`."""
    address: str
    """Its page."""
    title: LocalizedText
    summary: str
    content: str
    """Our own HTML, in which each text has its language and direction."""
    opening: str
    """The content without the text of the article: brief and key figures, or all where there is no more."""
    published: datetime
    day: str
    """The day in the words of the edition."""
    updated: datetime
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
    address: str
    """The address of its folder: a file's is this and the file's name."""
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
    formats: tuple[str, ...] = EVERY_FORMAT
    """The names of its files."""
    whole_in_json: bool = True
    """Whether the JSON has the whole content of each item, and not only the opening."""

    @property
    def updated(self) -> datetime:
        """When anything in it last changed."""
        return max((item.updated for item in self.items), default=_EPOCH)


def urn(name: str) -> str:
    """The permanent id of a feed or an item (RFC 9562, version 5)."""
    return uuid.uuid5(_NAMESPACE, name).urn


def directed(text: LocalizedText) -> str:
    """The text for places without markup, where readers take the direction of the first letter (UAX #9, P2).

    It begins with a mark where that letter has the other direction: an Arabic headline that begins with FIFA.
    """
    classes = map(unicodedata.bidirectional, text.text)
    first = next((_DIRECTIONS[found] for found in classes if found in _DIRECTIONS), None)
    wanted = direction(text.language)
    return text.text if first in {wanted, None} else f"{_MARKS[wanted]}{text.text}"
