"""What RSS and Atom of the library have in common here: a page for people, pictures, the last change."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from generator.site.feeds.feed import midnight, urn
from generator.site.feeds.page import NAMESPACE, style_sheet, write_entry, write_note
from generator.site.feeds.picture import NAMESPACE as MEDIA
from generator.site.feeds.picture import write_picture

if TYPE_CHECKING:
    from datetime import datetime

    from generator.site.feeds.feed import Feed

NAMESPACES = {"xmlns:media": MEDIA, "xmlns:html": NAMESPACE}


class Shown:
    """Stands before a class of the library and adds what a person who opens the feed sees."""

    feed: dict[str, Any]

    def add_root_elements(self, handler: Any) -> None:
        """Also a note that says what a feed is."""
        super().add_root_elements(handler)  # type: ignore[misc]
        write_note(handler, self.feed["shown"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Also the picture, and the entry as a page shows it."""
        super().add_item_elements(handler, item)  # type: ignore[misc]
        write_picture(handler, item["shown"])
        write_entry(handler, item["shown"])

    def latest_post_date(self) -> datetime:
        """The day of the last change, and not the clock's where there is no entry."""
        changed: datetime = self.feed["changed"]
        return changed


def written(kind: Any, feed: Feed, *, each: dict[str, Any], **whole: Any) -> bytes:
    """The feed as a document of the library's class `kind`, with what only this form has.

    Args:
        kind: a class that `Shown` stands before.
        feed: what to tell.
        each: for every entry.
        whole: for the whole.
    """
    document = kind(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        language=feed.language.code,
        stylesheets=[style_sheet(feed)],
        changed=midnight(feed.updated),
        shown=feed,
        **whole,
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
            categories=entry.topics,
            content=entry.content,
            shown=entry,
            **each,
        )
    out = StringIO()
    document.write(out, "utf-8")
    return out.getvalue().encode()
