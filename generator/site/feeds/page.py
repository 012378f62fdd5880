"""What a person sees who opens a feed in a browser: a note, and the entries as links.

A style sheet of CSS lays it out, since browsers give up XSLT. Links are XHTML in a namespace of its own,
which feed readers pass over (RFC 4287, 6; RSS 2.0, "Extending RSS").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedgenerator import Stylesheet

if TYPE_CHECKING:
    from generator.site.feeds.feed import Feed, FeedEntry

NAMESPACE = "http://www.w3.org/1999/xhtml"


def style_sheet(feed: Feed) -> Stylesheet:
    """The style sheet as the feed names it, wherever the site is served."""
    return Stylesheet(f"{feed.to_top}assets/feed.css", "text/css", media=None)


def write_note(handler: Any, feed: Feed) -> None:
    """What a feed is, and the way to the page that it follows; `handler` is the library's."""
    handler.startElement("html:div", {"lang": feed.language.code, "dir": feed.language.direction})
    handler.addQuickElement("html:p", feed.note)
    handler.addQuickElement("html:a", feed.site, {"href": feed.page})
    handler.endElement("html:div")


def write_entry(handler: Any, entry: FeedEntry) -> None:
    """An entry's title as a link, its direction following from its first letter, and its day in words."""
    handler.addQuickElement("html:a", entry.title, {"href": entry.address, "dir": "auto"})
    handler.addQuickElement("html:time", entry.day, {"datetime": entry.published.isoformat(), "dir": "auto"})
