"""Rewriting Pagefind's files: the same in every run, in small pieces, without text that no result shows.

Pagefind 1.5 writes the values of a filter, and the filters themselves, in the order of a hash table that
differs from run to run. It packs words by the hundred into files that grow with the archive, so that a word
in an archive of 10,000 articles takes 20 to 250 KB. And it keeps text with an article that only the index
needs. The layouts are those of `MetaIndex`, `WordIndex` and `PageFragmentData` in its sources. Files are
named by their content, so a rewritten file gets a new name, except an article's, which keeps the name of the
original.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import cbor2

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENTRY = PurePosixPath("pagefind-entry.json")
_SIGNATURE = b"pagefind_dcd"
_CHUNKS, _FILTERS = 2, 3
_CHUNK_BYTES = 24_000
"""Before compression; about 8 KB when sent. Smaller chunks would save less than they add to the list of
chunks, which is always sent."""
_FORMS = "forms"
"""The id in templates/search/document.html.j2 where an article's words end and their forms begin."""


def repack(bundle: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """The bundle of a language with its filters sorted, its words in small files and its text shortened."""
    files = {path: _cut(data) if path.suffix == ".pf_fragment" else data for path, data in bundle.items()}
    entry = json.loads(files.pop(ENTRY))
    for language, listed in entry["languages"].items():
        meta = _unpack(files.pop(PurePosixPath(f"pagefind.{listed['hash']}.pf_meta")))
        meta[_CHUNKS] = list(_split_chunks(files, meta[_CHUNKS], language))
        meta[_FILTERS] = sorted(_sorted_filters(files, meta[_FILTERS], language))
        data = _pack(meta)
        listed["hash"] = _name(language, data)
        files[PurePosixPath(f"pagefind.{listed['hash']}.pf_meta")] = data
    files[ENTRY] = json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()
    return files


def _split_chunks(files: dict[PurePosixPath, bytes], chunks: list[Any], language: str) -> Iterator[list[str]]:
    """Write the words of each chunk into smaller chunks; give the first word, last word and name of each."""
    for _, _, hashed in chunks:
        (words,) = _unpack(files.pop(PurePosixPath("index", f"{hashed}.pf_index")))
        for part in _parts(words):
            data = _pack([part])
            name = _name(language, data)
            files[PurePosixPath("index", f"{name}.pf_index")] = data
            yield [part[0][0], part[-1][0], name]


def _parts(words: list[Any]) -> Iterator[list[Any]]:
    """Runs of words, each as long as a chunk may be; a longer word has its own."""
    part, length = list[Any](), 0
    for word in words:
        size = len(cbor2.dumps(word))
        if part and length + size > _CHUNK_BYTES:
            yield part
            part, length = [], 0
        part.append(word)
        length += size
    yield part


def _sorted_filters(
    files: dict[PurePosixPath, bytes], filters: list[Any], language: str
) -> Iterator[list[str]]:
    for name, hashed in filters:
        values = _unpack(files.pop(PurePosixPath("filter", f"{hashed}.pf_filter")))[1]
        data = _pack([name, sorted(values)])
        renamed = _name(language, data)
        files[PurePosixPath("filter", f"{renamed}.pf_filter")] = data
        yield [name, renamed]


def _cut(fragment: bytes) -> bytes:
    """An article without the forms of its words and the text of its anchors, which its content repeats."""
    article = json.loads(gzip.decompress(fragment).removeprefix(_SIGNATURE))
    anchors = [{"id": anchor["id"], "location": anchor["location"]} for anchor in article["anchors"]]
    ends = [anchor["location"] for anchor in anchors if anchor["id"] == _FORMS]
    content = " ".join(article["content"].split()[: ends[0]]) if ends else article["content"]
    cut = article | {"anchors": anchors, "content": content}
    return gzip.compress(_SIGNATURE + json.dumps(cut, ensure_ascii=False).encode(), mtime=0)


def _unpack(data: bytes) -> Any:
    return cbor2.loads(gzip.decompress(data).removeprefix(_SIGNATURE))


def _pack(value: Any) -> bytes:
    return gzip.compress(_SIGNATURE + cbor2.dumps(value), mtime=0)


def _name(language: str, data: bytes) -> str:
    return f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
