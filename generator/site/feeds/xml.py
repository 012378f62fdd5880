"""RSS 2.0 (rssboard.org/rss-specification) and Atom (RFC 4287), written by a library, readable for people.

Both have pictures by Media RSS 1.5.1 (rssboard.org/media-rss), the day of the last change, and, for people
who open a feed in a browser, a note and the items as links. These are XHTML in its own namespace, which feed
readers ignore (RFC 4287, 6; RSS 2.0, "Extending RSS"), laid out by CSS because browsers are dropping XSLT.
"""

from __future__ import annotations

from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any

from feedgenerator import Atom1Feed, Rss201rev2Feed, Stylesheet
from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator

from generator.site.feeds.feed import directed, urn
from generator.site.social_images import SHAPES
from generator.text.language import direction

if TYPE_CHECKING:
    from datetime import datetime

    from generator.site.feeds.feed import Feed, FeedItem

PICTURE = "card.png"
"""The wide card of a page, beside it."""
_NAMESPACES = {"xmlns:media": "http://search.yahoo.com/mrss/", "xmlns:html": "http://www.w3.org/1999/xhtml"}


class _Readable:
    """A mixin for a class of the library that adds what people see when they open the feed."""

    feed: dict[str, Any]

    def add_root_elements(self, handler: Any) -> None:
        """Add a note that says what a feed is."""
        super().add_root_elements(handler)  # type: ignore[misc]
        _write_note(handler, self.feed["source"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Add the picture, and the item as a link."""
        super().add_item_elements(handler, item)  # type: ignore[misc]
        _write_picture(handler, item["source"])
        _write_link(handler, item["source"])

    def latest_post_date(self) -> datetime:
        """The day of the last change; without items the library would take the clock's."""
        changed: datetime = self.feed["changed"]
        return changed


class _Rss(_Readable, Rss201rev2Feed):  # type: ignore[misc]  # the library is not typed
    """RSS, with full content and the day of each item's last change."""

    def rss_attributes(self) -> dict[str, str]:
        content = {"xmlns:content": "http://purl.org/rss/1.0/modules/content/"}
        return {**super().rss_attributes(), **content, **_NAMESPACES}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("atom:updated", item["updateddate"].isoformat())
        _write_html(handler, "content:encoded", item["content"])


class _Atom(_Readable, Atom1Feed):  # type: ignore[misc]  # the library is not typed
    """Atom, with a style sheet, which the library writes only in RSS."""

    def write(self, outfile: StringIO, encoding: str) -> None:
        handler = SimplerXMLGenerator(outfile, encoding, short_empty_elements=True)
        handler.startDocument()
        for sheet in self.feed["stylesheets"]:
            handler.processingInstruction("xml-stylesheet", sheet)
        handler.startElement("feed", self.root_attributes())
        self.add_root_elements(handler)
        self.write_items(handler)
        handler.endElement("feed")

    def root_attributes(self) -> dict[str, str]:
        return {**super().root_attributes(), **_NAMESPACES}


def rss(feed: Feed, name: str) -> bytes:
    """The feed as RSS; `name` is the file's."""
    return _written(_Rss, feed, {"unique_id_is_permalink": False}, feed_url=f"{feed.address}{name}")


def atom(feed: Feed, name: str) -> bytes:
    """The feed as Atom; `name` is the file's."""
    id_ = urn(f"{feed.language.code}/{feed.folder}")
    return _written(_Atom, feed, {}, author_name=feed.site, feed_url=f"{feed.address}{name}", feed_guid=id_)


def _written(kind: Any, feed: Feed, of_items: dict[str, Any], **of_feed: Any) -> bytes:
    """The feed as a document of the library's class `kind`, with what only this format has."""
    document = kind(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        language=feed.language.code,
        # As the feed names it, wherever the site is served.
        stylesheets=[Stylesheet(f"{feed.to_top}assets/feed.css", "text/css", media=None)],
        changed=feed.updated,
        source=feed,
        **of_feed,
    )
    for item in feed.items:
        document.add_item(
            title=directed(item.title),
            link=item.address,
            # Text in HTML: a `description` of RSS and what the library writes as an Atom `summary` are HTML.
            description=escape(item.summary, quote=False),
            author_name=item.author,
            pubdate=item.published,
            updateddate=item.updated,
            unique_id=urn(item.name),
            categories=item.topics,
            content=item.content,
            source=item,
            **of_items,
        )
    out = StringIO()
    document.write(out, "utf-8")
    return out.getvalue().encode()


def _write_html(handler: Any, name: str, html: str) -> None:
    """Write HTML as a CDATA section: its tags written as entities take a ninth more."""
    handler.startElement(name, {})
    section = f"<![CDATA[{html.replace(']]>', ']]&gt;')}]]>"
    handler.ignorableWhitespace(section)  # the one method that writes what it is given
    handler.endElement(name)


def _write_note(handler: Any, feed: Feed) -> None:
    """Write what a feed is, and a link to its page; `handler` is the library's."""
    handler.startElement("html:div", {"lang": feed.language.code, "dir": feed.language.direction})
    handler.addQuickElement("html:p", feed.note)
    handler.addQuickElement("html:a", feed.site, {"href": feed.page})
    handler.endElement("html:div")


def _write_link(handler: Any, item: FeedItem) -> None:
    """Write an item's title as a link in its own language and direction, and its day in words."""
    title = {"lang": item.title.language, "dir": direction(item.title.language)}
    handler.addQuickElement("html:a", item.title.text, {"href": item.address, **title})
    handler.addQuickElement("html:time", item.day, {"datetime": item.published.isoformat(), "dir": "auto"})


def _write_picture(handler: Any, item: FeedItem) -> None:
    """Write the item's card, if it has one."""
    if item.image:
        width, height = (str(pixels) for pixels in SHAPES[PICTURE])
        size = {"medium": "image", "type": "image/png", "width": width, "height": height}
        handler.addQuickElement("media:content", None, {"url": item.image, **size})
