"""The index of one period of publication: Pagefind's, taken apart so that those of all periods can be joined.

The layouts are those of `MetaIndex`, `WordIndex`, `FilterIndex` and `PageFragmentData` in Pagefind's sources.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cbor2

from generator.site.search.packing import contents, pack, unpack
from generator.site.search.postings import Postings, postings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

FIELDS = ("ar", "en", "published", "source")
"""What a result shows besides its text (`Document.shown`), in the order in which every index numbers it."""
FORMAT = 2
"""Of `Shard.dumps`; another number if kept shards are to be made again."""
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


def taken_apart(bundle: Path) -> tuple[Shard, dict[str, bytes]]:
    """The shard that Pagefind wrote into a folder, and the files of its articles by their digest."""
    (listed,) = bundle.glob("*.pf_meta")
    _, pages, chunks, filters, _, fields = unpack(listed.read_bytes())
    files = {name: _cut((bundle / "fragment" / f"{name}.pf_fragment").read_bytes()) for name, _ in pages}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    words = dict[str, bytes]()
    for _, _, name in chunks:
        for word, written, variants in unpack((bundle / "index" / f"{name}.pf_index").read_bytes())[0]:
            forms = {form: found for form, at in sorted(variants) if (found := _postings(at, fields))}
            words[word] = packed(Word(_postings(written, fields), forms))
    shard = Shard(
        pages=tuple((digests[name], count) for name, count in pages),
        words=dict(sorted(words.items())),
        filters={name: dict(sorted(_values(bundle, chunk))) for name, chunk in sorted(filters)},
    )
    return shard, {digests[name]: pack(data) for name, data in files.items()}


def _postings(pages: Sequence[Any], fields: Sequence[str]) -> Postings | None:
    """Those of Pagefind's list, whose metadata is numbered as in `FIELDS`."""
    if tuple(fields) != FIELDS:
        # Places in metadata follow minus the number of their field, from 1.
        own = {-1 - at: -1 - FIELDS.index(field) for at, field in enumerate(fields)}
        pages = [[page, text, [own.get(at, at) for at in meta]] for page, text, meta in pages]
    return postings(pages)


def _values(bundle: Path, chunk: str) -> Iterator[tuple[str, list[int]]]:
    """Each value of a filter with its pages; Pagefind has them in the order of a hash table."""
    yield from unpack((bundle / "filter" / f"{chunk}.pf_filter").read_bytes())[1]


def _cut(fragment: bytes) -> bytes:
    """An article without the forms of its words and the text of its anchors, which its content repeats."""
    article = json.loads(contents(fragment))
    anchors = [{"id": anchor["id"], "location": anchor["location"]} for anchor in article["anchors"]]
    ends = [anchor["location"] for anchor in anchors if anchor["id"] == _FORMS]
    content = " ".join(article["content"].split()[: ends[0]]) if ends else article["content"]
    return json.dumps(article | {"anchors": anchors, "content": content}, ensure_ascii=False).encode()
