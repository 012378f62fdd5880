"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.data.article_json import document
from generator.site.feeds.feed import midnight, urn

if TYPE_CHECKING:
    from generator.site.feeds.feed import Feed, FeedEntry


def json_feed(feed: Feed, name: str) -> bytes:
    """The feed as JSON; `name` is the file's."""
    return document(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": feed.page,
            "feed_url": f"{feed.page}{name}",
            "description": feed.description,
            "user_comment": feed.note,
            "language": feed.language.code,
            "items": [_item(entry, feed.language.code) for entry in feed.entries],
        }
    )


def _item(entry: FeedEntry, language: str) -> dict[str, object]:
    item = {
        "id": urn(entry.name),
        "url": entry.address,
        "title": entry.title,
        "summary": entry.summary or None,
        "content_html": entry.content,
        "image": entry.image,
        "date_published": midnight(entry.published).isoformat(),
        "date_modified": midnight(entry.updated).isoformat(),
        "authors": [{"name": entry.author}] if entry.author else None,
        "tags": list(entry.topics) or None,
        "language": language,
    }
    return {key: value for key, value in item.items() if value is not None}
