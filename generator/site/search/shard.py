"""The index of some articles: Pagefind's, taken apart into one for each article, of which others are joined.

The layouts are those of `MetaIndex`, `WordIndex`, `FilterIndex` and `PageFragmentData` in Pagefind's sources.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import cbor2

from generator.site.search.packing import contents, pack, unpack
from generator.site.search.postings import Postings, postings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FIELDS = ("ar", "en", "published", "source")
"""What a result shows besides its text (`Document.shown`), in the order in which every index numbers it."""
FORMAT = 3
"""Of `Shard.dumps` and `Piece`; another number if what is kept is to be made again."""
_FORMS = "forms"
"""The id in templates/search/document.html.j2 where an article's words end and their forms begin."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and the other ways in which it is written."""

    pages: Postings | None
    variants: Mapping[str, Postings]


@dataclass(frozen=True, slots=True)
class Shard:
    """The index of some articles."""

    pages: tuple[tuple[str, int], ...]
    """Of each page the digest of its file and how many words it has; its place is its number."""
    words: Mapping[str, bytes]
    """In order, each as `packed` has it: most are handed on as they are."""
    filters: Mapping[str, Mapping[str, Sequence[int]]]
    """The pages of each value of each filter."""

    def dumps(self) -> bytes:
        """The shard as bytes."""
        return cbor2.dumps([self.pages, self.words, self.filters])


def loads(data: bytes) -> Shard:
    """The shard that was written with `dumps`."""
    pages, words, filters = cbor2.loads(data)
    return Shard(tuple((digest, count) for digest, count in pages), words, filters)


def packed(word: Word) -> bytes:
    """The word as bytes."""
    return cbor2.dumps([word.pages, [*word.variants.items()]])


def unpacked(data: bytes) -> Word:
    """The word that was `packed`."""
    pages, variants = cbor2.loads(data)
    return Word(pages and Postings(*pages), {form: Postings(*kept) for form, kept in variants})


def taken_apart(bundle: Path) -> list[tuple[str, Shard, bytes]]:
    """Of each page that Pagefind wrote into a folder the address, an index of it alone, and its own file.

    Pagefind numbers pages as the file system lists them, which differs from one machine to the next.
    """
    (listed,) = bundle.glob("*.pf_meta")
    _, pages, chunks, filters, _, fields = unpack(listed.read_bytes())
    articles = [_cut((bundle / "fragment" / f"{name}.pf_fragment").read_bytes()) for name, _ in pages]
    files = [json.dumps(article, ensure_ascii=False).encode() for article in articles]
    words: list[dict[str, bytes]] = [{} for _ in pages]
    for _, _, name in chunks:
        for word, written, variants in unpack((bundle / "index" / f"{name}.pf_index").read_bytes())[0]:
            at, forms = (
                _by_page(written, fields),
                [(form, _by_page(at, fields)) for form, at in sorted(variants)],
            )
            for page in {*at, *(page for _, found in forms for page in found)}:
                own = {form: found[page] for form, found in forms if page in found}
                words[page][word] = packed(Word(at.get(page), own))
    values: list[dict[str, dict[str, list[int]]]] = [{} for _ in pages]
    for name, chunk in sorted(filters):
        for value, found in sorted(unpack((bundle / "filter" / f"{chunk}.pf_filter").read_bytes())[1]):
            for page in found:
                values[page].setdefault(name, {})[value] = [0]
    return [
        (
            article["url"],
            Shard(((hashlib.sha256(file).hexdigest(), count),), dict(sorted(found.items())), filed),
            pack(file),
        )
        for article, file, (_, count), found, filed in zip(articles, files, pages, words, values, strict=True)
    ]


def _by_page(pages: Sequence[Any], fields: Sequence[str]) -> dict[int, Postings]:
    """Those of Pagefind's list by page, as of an index that has this page alone; metadata as in `FIELDS`."""
    # Places in metadata follow minus the number of their field, from 1.
    own = {-1 - at: -1 - FIELDS.index(field) for at, field in enumerate(fields)}
    numbers = accumulate(page for page, _, _ in pages)
    return {
        number: found
        for number, (_, text, meta) in zip(numbers, pages, strict=True)
        if (found := postings([[0, text, [own.get(at, at) for at in meta]]]))
    }


def _cut(fragment: bytes) -> dict[str, Any]:
    """An article without the forms of its words and the text of its anchors, which its content repeats."""
    article = json.loads(contents(fragment))
    anchors = [{"id": anchor["id"], "location": anchor["location"]} for anchor in article["anchors"]]
    ends = [anchor["location"] for anchor in anchors if anchor["id"] == _FORMS]
    content = " ".join(article["content"].split()[: ends[0]]) if ends else article["content"]
    return {**article, "anchors": anchors, "content": content}
