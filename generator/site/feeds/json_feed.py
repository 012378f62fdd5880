"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.data.article_json import json_document
from generator.site.feeds.feed import directed, urn

if TYPE_CHECKING:
    from generator.site.feeds.feed import Feed, FeedItem


def json_feed(feed: Feed, name: str) -> bytes:
    """The feed as JSON; `name` is the file's."""
    return json_document(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": feed.page,
            "feed_url": f"{feed.address}{name}",
            "description": feed.description,
            "user_comment": feed.note,
            "language": feed.language.code,
            "items": [_item(item, feed) for item in feed.items],
        }
    )


def _item(item: FeedItem, feed: Feed) -> dict[str, object]:
    stated = {
        "id": urn(item.name),
        "url": item.address,
        "title": directed(item.title),
        "summary": item.summary or None,
        "content_html": item.content if feed.whole_in_json else item.opening,
        "image": item.image,
        "date_published": item.published.isoformat(),
        "date_modified": item.updated.isoformat(),
        "authors": [{"name": item.author}] if item.author else None,
        "tags": list(item.topics) or None,
        "language": feed.language.code,
    }
    return {key: value for key, value in stated.items() if value is not None}
