"""RSS 2.0 (rssboard.org/rss-specification), with the modules content, media and atom."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from feedgenerator import Rss201rev2Feed

from generator.feeds.feed import midnight, urn
from generator.feeds.page import NAMESPACE, style_sheet, write_entry, write_note
from generator.feeds.picture import NAMESPACE as MEDIA
from generator.feeds.picture import write_picture

if TYPE_CHECKING:
    from datetime import datetime

    from generator.feeds.feed import Feed


class _Rss(Rss201rev2Feed):  # type: ignore[misc]  # the library is not typed
    """The library's, with whole content, pictures and the day of the last change."""

    def rss_attributes(self) -> dict[str, str]:
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:media": MEDIA,
            "xmlns:html": NAMESPACE,
        }

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        write_note(handler, self.feed["shown"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("atom:updated", item["updateddate"].isoformat())
        handler.addQuickElement("content:encoded", item["content"])
        write_picture(handler, item["shown"])
        write_entry(handler, item["shown"])

    def latest_post_date(self) -> datetime:
        changed: datetime = self.feed["changed"]
        return changed


def rss(feed: Feed, name: str) -> bytes:
    """The feed as RSS; `name` is the file's."""
    document = _Rss(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        language=feed.language,
        feed_url=f"{feed.page}{name}",
        stylesheets=[style_sheet(feed)],
        changed=midnight(feed.updated),
        shown=feed,
    )
    for entry in feed.entries:
        document.add_item(
            title=entry.title,
            link=entry.address,
            description=entry.summary,
            author_name=entry.author,
            pubdate=midnight(entry.published),
            updateddate=midnight(entry.updated),
            unique_id=urn(entry.name),
            unique_id_is_permalink=False,
            categories=entry.topics,
            content=entry.content,
            shown=entry,
        )
    out = StringIO()
    document.write(out, "utf-8")
    return out.getvalue().encode()
