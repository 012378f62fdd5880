"""Where words stand, encoded as Pagefind has it, so that lists of several indexes are joined undecoded.

Pagefind lists for each word, and for each way to write it, the pages that have it: each as its distance from
the page before, and its places there. Only the distance to the first page of a list depends on what is
before the list, so that is kept beside the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import cbor2

from generator.site.search.packing import ARRAY, TEXT, UNSIGNED, head

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAGE = head(ARRAY, 3)


class Postings(NamedTuple):
    """A list of pages of one index; pages are numbered from 0."""

    pages: int
    first: int
    """The number of its first page."""
    last: int
    rest: bytes
    """The encoding of all pages but for how the first one begins."""


def postings(pages: Sequence[Sequence[Any]]) -> Postings | None:
    """Those of a list of Pagefind's: distance, places in the text, places in metadata; `None` if empty."""
    if not pages:
        return None
    first = pages[0][0]
    begins = len(head(ARRAY, len(pages))) + len(_PAGE) + len(head(UNSIGNED, first))
    return Postings(len(pages), first, sum(page[0] for page in pages), cbor2.dumps(pages)[begins:])


def joined(lists: Sequence[tuple[int, Postings]]) -> Postings | None:
    """One list of those of several indexes; each comes with the number that its index's first page gets."""
    if not lists:
        return None
    offset, begin = lists[0]
    parts, pages, last = [begin.rest], begin.pages, offset + begin.last
    for later, each in lists[1:]:
        parts += (_PAGE, head(UNSIGNED, later + each.first - last), each.rest)
        pages += each.pages
        last = later + each.last
    return Postings(pages, offset + begin.first, last, b"".join(parts))


def encoded(found: Postings | None) -> bytes:
    """The list as Pagefind has it."""
    if found is None:
        return head(ARRAY, 0)
    return head(ARRAY, found.pages) + _PAGE + head(UNSIGNED, found.first) + found.rest


def text(value: str) -> bytes:
    """A string, encoded."""
    encoded = value.encode()
    return head(TEXT, len(encoded)) + encoded
