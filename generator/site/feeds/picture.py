"""An entry's picture, by Media RSS 1.5.1 (rssboard.org/media-rss), in RSS and Atom alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.site.social_images import SHAPES

if TYPE_CHECKING:
    from generator.site.feeds.feed import FeedEntry

FILE = "card.png"
"""The wide card of a page, beside it."""
NAMESPACE = "http://search.yahoo.com/mrss/"


def write_picture(handler: Any, entry: FeedEntry) -> None:
    """Name the entry's card, if it has one; `handler` is the library's."""
    if entry.image:
        width, height = (str(pixels) for pixels in SHAPES[FILE])
        size = {"medium": "image", "type": "image/png", "width": width, "height": height}
        handler.addQuickElement("media:content", None, {"url": entry.image, **size})
