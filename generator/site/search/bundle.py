"""The index that readers load: in small files, the same in every run.

Readers ask one index, with the ranking of the whole archive, while a new article costs the indexing of its
period only. Files are named by their content; words are cut into files at words that are chosen by
themselves, so that a new word moves no border but those beside it. Pagefind packs words by the hundred into
files that grow with the archive: a word in 10,000 articles would take 20 to 250 KB.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import cbor2

from generator.site.search.packing import ARRAY, head
from generator.site.search.postings import encoded, text
from generator.site.search.shard import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.site.search.shard import Shard, Word

_LEAST, _MOST = 12_000, 24_000
"""Bytes of words in a file before compression; the most are 8 KB when sent. Smaller files would save less
than they add to the list of files, which is always sent."""
_BORDERS = 16
"""One word in so many may be the first of a file that follows one with the least number of bytes."""
_SHORT, _LONG = 7, 16
"""Letters of a digest by which an article's file is named; the latter where two would have the same name."""


def bundle(shard: Shard, language: str, version: str) -> dict[PurePosixPath, bytes]:
    """The files of an index, not yet packed, by path, without those of articles and the engine.

    The words of the index are as `encoded_word` has them.
    """
    files = dict[PurePosixPath, bytes]()
    names = article_names([digest for digest, _ in shard.pages], language)
    listed = [
        version,
        [[names[digest], count] for digest, count in shard.pages],
        [*_put_words(files, shard, language)],
        [*_put_filters(files, shard, language)],
        [],
        FIELDS,
    ]
    content = cbor2.dumps(listed)
    files[_path("", content, language, "meta")] = content
    return files


def entry(of_engine: bytes, files: Iterable[PurePosixPath], language: str, pages: int) -> bytes:
    """The first file that a reader's engine loads: like the engine's own, but of this index."""
    (listed,) = (path.name.split(".")[1] for path in files if path.suffix == ".pf_meta")
    index = {"hash": listed, "wasm": language, "page_count": pages}
    first = json.loads(of_engine) | {"languages": {language: index}}
    return json.dumps(first, ensure_ascii=False, sort_keys=True).encode()


def article_names(digests: Sequence[str], language: str) -> dict[str, str]:
    """The name of each article's file by its digest."""
    times = Counter(digest[:_SHORT] for digest in digests)
    return {
        digest: f"{language}_{digest[: _SHORT if times[digest[:_SHORT]] == 1 else _LONG]}"
        for digest in digests
    }


def _put_words(files: dict[PurePosixPath, bytes], shard: Shard, language: str) -> Iterator[list[str]]:
    """Add the files of words; give the first word, last word and name of each."""
    for part in _parts(shard.words.items()):
        content = head(ARRAY, 1) + head(ARRAY, len(part)) + b"".join(each for _, each in part)
        path = _path("index", content, language, "index")
        files[path] = content
        yield [part[0][0], part[-1][0], path.stem]


def encoded_word(word: str, where: Word) -> bytes:
    """A word as Pagefind has it, with its pages, and with those of each other way to write it."""
    forms = [head(ARRAY, 2) + text(form) + encoded(at) for form, at in where.variants.items()]
    return head(ARRAY, 3) + text(word) + encoded(where.pages) + head(ARRAY, len(forms)) + b"".join(forms)


def _parts(words: Iterable[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    """Runs of words, each as long as a file may be; a longer word has its own."""
    part, length = list[tuple[str, bytes]](), 0
    for word, data in words:
        ends = length + len(data) > _MOST
        if part and (ends or (length > _LEAST and zlib.crc32(word.encode()) % _BORDERS == 0)):
            yield part
            part, length = [], 0
        part.append((word, data))
        length += len(data)
    if part:
        yield part


def _put_filters(files: dict[PurePosixPath, bytes], shard: Shard, language: str) -> Iterator[list[str]]:
    """Add the file of each filter; give the name of each and of its file."""
    for name, values in shard.filters.items():
        content = cbor2.dumps([name, [*values.items()]])
        path = _path("filter", content, language, "filter")
        files[path] = content
        yield [name, path.stem]


def _path(folder: str, encoded: bytes, language: str, kind: str) -> PurePosixPath:
    name = f"{language}_{hashlib.sha256(encoded).hexdigest()[:10]}"
    return PurePosixPath(folder, f"{'pagefind.' if kind == 'meta' else ''}{name}.pf_{kind}")
