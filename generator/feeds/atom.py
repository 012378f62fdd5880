"""Atom (RFC 4287), with the pictures of Media RSS."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from feedgenerator import Atom1Feed
from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator

from generator.feeds.feed import midnight, urn
from generator.feeds.page import NAMESPACE, style_sheet, write_entry, write_note
from generator.feeds.picture import NAMESPACE as MEDIA
from generator.feeds.picture import write_picture

if TYPE_CHECKING:
    from datetime import datetime

    from generator.feeds.feed import Feed


class _Atom(Atom1Feed):  # type: ignore[misc]  # the library is not typed
    """The library's, with a style sheet and pictures."""

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
        media = {"xmlns:media": MEDIA, "xmlns:html": NAMESPACE}
        return {**super().root_attributes(), **media}

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        write_note(handler, self.feed["shown"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        write_picture(handler, item["shown"])
        write_entry(handler, item["shown"])

    def latest_post_date(self) -> datetime:
        changed: datetime = self.feed["changed"]
        return changed


def atom(feed: Feed, name: str) -> bytes:
    """The feed as Atom; `name` is the file's."""
    document = _Atom(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        language=feed.language,
        author_name=feed.site,
        feed_url=f"{feed.page}{name}",
        feed_guid=urn(f"{feed.language}/{feed.folder}"),
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
            categories=entry.topics,
            content=entry.content,
            shown=entry,
        )
    out = StringIO()
    document.write(out, "utf-8")
    return out.getvalue().encode()
