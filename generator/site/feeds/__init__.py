"""What readers subscribe to: feeds of all articles, of each topic, of the key figures and of corrections.

Everything in a feed is proven: headlines and sentences whose figures differ from the Arabic are given in
Arabic, and figures only if they match. An article enters the English feeds once all its English may be
published, and the Arabic feeds immediately. An item's id and its day of publication never change.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.feeds.channels import channels
from generator.site.feeds.feed import ATOM, JSON, RSS
from generator.site.feeds.json_feed import json_feed
from generator.site.feeds.xml import atom, rss
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.model import Story
    from generator.site.feeds.channels import Channel
    from generator.site.feeds.feed import Feed
    from generator.site.render.edition import Edition
    from generator.store import Content

FORMATS: dict[str, Callable[[Feed, str], bytes]] = {
    RSS: rss,
    ATOM: atom,
    JSON: json_feed,
}
"""The name of each file, and its writer, which is given the name because a feed states its address."""


def feeds(stories: Sequence[Story], edition: Edition) -> dict[PurePosixPath, Content]:
    """The feeds of one edition, by path below the documentation; `stories` in any order."""
    return {
        PurePosixPath(edition.language.folder, channel.feed.folder, name): _later(channel, name, edition)
        for channel in channels(stories, edition)
        for name in FORMATS
        if name in channel.feed.formats
    }


def _later(channel: Channel, name: str, edition: Edition) -> Later:
    key = digest_of("feed", name, edition.key, channel.key)
    return Later(key, lambda: FORMATS[name](channel.filled(), name))
