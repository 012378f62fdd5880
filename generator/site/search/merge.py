"""One index for readers out of those of all periods, as if Pagefind had made it of all articles at once.

Readers ask one index and its ranking is that of the whole archive, while a new article costs the indexing of
its period only. Files are named by their content; words are cut into files at words that are chosen by
themselves, so that a new word moves no border but those beside it. Pagefind packs words by the hundred into
files that grow with the archive: a word in 10,000 articles would take 20 to 250 KB.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import cbor2

from generator.site.search.packing import ARRAY, head
from generator.site.search.postings import Postings, joined, text
from generator.site.search.shard import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.site.search.shard import Shard, Word

_LEAST, _MOST = 12_000, 24_000
"""Bytes of words in a file before compression; the most are 8 KB when sent. Smaller files would save less
than they add to the list of files, which is always sent."""
_BORDERS = 16
"""One word in so many may be the first of a file that follows one with the least number of bytes."""
_SHORT = 7
"""Letters of a digest by which a file is named; more where two articles would have the same."""

Placed = list[tuple[int, "Word"]]
"""A word in every index that has it, with the number of the first page of that index."""


def merged(shards: Sequence[Shard], language: str, version: str) -> dict[PurePosixPath, bytes]:
    """The files of the joined index, not yet packed, by path, without those of articles and the engine."""
    files = dict[PurePosixPath, bytes]()
    pages = [page for shard in shards for page in shard.pages]
    names = article_names([digest for digest, _ in pages], language)
    listed = [
        version,
        [[names[digest], count] for digest, count in pages],
        [*_put_words(files, shards, language)],
        [*_put_filters(files, shards, language)],
        [],
        FIELDS,
    ]
    encoded = cbor2.dumps(listed)
    files[_path("", encoded, language, "meta")] = encoded
    return files


def entry(of_engine: bytes, files: Iterable[PurePosixPath], language: str, pages: int) -> bytes:
    """The first file that a reader's engine loads: like the engine's own, but of this index."""
    (listed,) = (path.name.split(".")[1] for path in files if path.suffix == ".pf_meta")
    index = {"hash": listed, "wasm": language, "page_count": pages}
    first = json.loads(of_engine) | {"languages": {language: index}}
    return json.dumps(first, ensure_ascii=False, sort_keys=True).encode()


def article_names(digests: Sequence[str], language: str) -> dict[str, str]:
    """The name of each article's file by its digest."""
    short = [digest[:_SHORT] for digest in digests]
    shared = {name for name in short if short.count(name) > 1} if len({*short}) < len(short) else set()
    lengths = (16 if name in shared else _SHORT for name in short)
    return {digest: f"{language}_{digest[:length]}" for digest, length in zip(digests, lengths, strict=True)}


def _put_words(
    files: dict[PurePosixPath, bytes], shards: Sequence[Shard], language: str
) -> Iterator[list[str]]:
    """Add the files of words; give the first word, last word and name of each."""
    words = dict[str, Placed]()
    offset = 0
    for shard in shards:
        for word, where in shard.words.items():
            words.setdefault(word, []).append((offset, where))
        offset += len(shard.pages)
    for part in _parts((word, _encoded(word, words[word])) for word in sorted(words)):
        encoded = head(ARRAY, 1) + head(ARRAY, len(part)) + b"".join(each for _, each in part)
        path = _path("index", encoded, language, "index")
        files[path] = encoded
        yield [part[0][0], part[-1][0], path.stem]


def _encoded(word: str, placed: Placed) -> bytes:
    """A word with its pages in all indexes, and with those of each other way to write it."""
    pages = joined((offset, each.pages) for offset, each in placed if each.pages)
    if not any(each.variants for _, each in placed):
        return head(ARRAY, 3) + text(word) + pages + head(ARRAY, 0)
    variants = dict[str, list[tuple[int, Postings]]]()
    for offset, each in placed:
        for form, at in each.variants.items():
            variants.setdefault(form, []).append((offset, at))
    forms = [head(ARRAY, 2) + text(form) + joined(variants[form]) for form in sorted(variants)]
    return head(ARRAY, 3) + text(word) + pages + head(ARRAY, len(forms)) + b"".join(forms)


def _parts(words: Iterable[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    """Runs of words, each as long as a file may be; a longer word has its own."""
    part, length = list[tuple[str, bytes]](), 0
    for word, encoded in words:
        ends = length + len(encoded) > _MOST
        if part and (ends or (length > _LEAST and zlib.crc32(word.encode()) % _BORDERS == 0)):
            yield part
            part, length = [], 0
        part.append((word, encoded))
        length += len(encoded)
    if part:
        yield part


def _put_filters(
    files: dict[PurePosixPath, bytes], shards: Sequence[Shard], language: str
) -> Iterator[list[str]]:
    """Add the file of each filter; give the name of each and of its file."""
    filters = dict[str, dict[str, list[int]]]()
    offset = 0
    for shard in shards:
        for name, values in shard.filters.items():
            of_all = filters.setdefault(name, {})
            for value, pages in values.items():
                of_all.setdefault(value, []).extend(offset + page for page in pages)
        offset += len(shard.pages)
    for name, of_all in sorted(filters.items()):
        encoded = cbor2.dumps([name, sorted(of_all.items())])
        path = _path("filter", encoded, language, "filter")
        files[path] = encoded
        yield [name, path.stem]


def _path(folder: str, encoded: bytes, language: str, kind: str) -> PurePosixPath:
    name = f"{language}_{hashlib.sha256(encoded).hexdigest()[:10]}"
    return PurePosixPath(folder, f"{'pagefind.' if kind == 'meta' else ''}{name}.pf_{kind}")
