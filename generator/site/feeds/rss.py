"""RSS 2.0 (rssboard.org/rss-specification), with the modules content, media and atom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedgenerator import Rss201rev2Feed

from generator.site.feeds.document import NAMESPACES, Shown, written

if TYPE_CHECKING:
    from generator.site.feeds.feed import Feed


class _Rss(Shown, Rss201rev2Feed):  # type: ignore[misc]  # the library is not typed
    """The library's, with whole content, pictures and the day of the last change."""

    def rss_attributes(self) -> dict[str, str]:
        content = {"xmlns:content": "http://purl.org/rss/1.0/modules/content/"}
        return {**super().rss_attributes(), **content, **NAMESPACES}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("atom:updated", item["updateddate"].isoformat())
        handler.addQuickElement("content:encoded", item["content"])


def rss(feed: Feed, name: str) -> bytes:
    """The feed as RSS; `name` is the file's."""
    each = {"unique_id_is_permalink": False}
    return written(_Rss, feed, each=each, feed_url=f"{feed.page}{name}")
