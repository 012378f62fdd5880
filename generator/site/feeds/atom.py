"""Atom (RFC 4287), with the pictures of Media RSS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedgenerator import Atom1Feed
from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator

from generator.site.feeds.document import NAMESPACES, Shown, written
from generator.site.feeds.feed import urn

if TYPE_CHECKING:
    from io import StringIO

    from generator.site.feeds.feed import Feed


class _Atom(Shown, Atom1Feed):  # type: ignore[misc]  # the library is not typed
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
        return {**super().root_attributes(), **NAMESPACES}


def atom(feed: Feed, name: str) -> bytes:
    """The feed as Atom; `name` is the file's."""
    return written(
        _Atom,
        feed,
        each={},
        author_name=feed.site,
        feed_url=f"{feed.page}{name}",
        feed_guid=urn(f"{feed.language.code}/{feed.folder}"),
    )
