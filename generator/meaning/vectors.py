"""The vectors of a project's sentences, kept in one compact file so that each is encoded only once.

The file begins with a line that names its form and the encoder; then come the digest of the rest, and records
of one length: a digest of the text and its vector, sorted by digest. A file of another encoder, or a damaged
one, counts as empty.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from generator.files import read_regular, write_if_changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from generator.meaning.encoder import Encoder
    from generator.meaning.vector import Vector

FILE = "meaning/vectors.bin"
"""In the work folder: what every run compares."""
PERSONS = "meaning/persons.bin"
"""Likewise what is compared only for editors, apart so that runs need not read it."""
_DIGEST = 16
"""Bytes."""


class VectorFile:
    """The vectors of texts, from the file or from the encoder."""

    def __init__(self, path: Path, encoder: Encoder) -> None:
        """Nothing is read before the first text is asked for."""
        self._path = path
        self._encoder = encoder
        self._known: dict[bytes, Vector] | None = None
        self._asked: set[bytes] = set()

    def of(self, texts: Iterable[str]) -> Mapping[str, Vector]:
        """The vector of each text; those that are not known yet are encoded."""
        known = self._read()
        by_text = {text: _digest(text) for text in texts}
        new = [text for text, digest in by_text.items() if digest not in known]
        known.update(zip(map(by_text.__getitem__, new), self._encoder.encode(new), strict=True))
        self._asked.update(by_text.values())
        return {text: known[digest] for text, digest in by_text.items()}

    def save(self) -> None:
        """Write the file with the vectors that were asked for, and forget the others."""
        known = self._read()
        records = b"".join(digest + known[digest] for digest in sorted(self._asked))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_if_changed(self._path, self._head + _digest_of(records) + records)

    @property
    def _head(self) -> bytes:
        return f"khulasa vectors 1, {self._encoder.name}\n".encode()

    def _read(self) -> dict[bytes, Vector]:
        if self._known is None:
            try:
                self._known = _records(read_regular(self._path), self._head, self._encoder.dimensions)
            except OSError:
                self._known = {}
        return self._known


def vectors_of(encoder: Encoder) -> Callable[[Iterable[str]], Mapping[str, Vector]]:
    """The vectors of texts, each encoded once, which are kept as long as the function is."""
    known: dict[str, Vector] = {}

    def vectors(texts: Iterable[str]) -> Mapping[str, Vector]:
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known.update(zip(new, encoder.encode(new), strict=True))
        return known

    return vectors


def _records(content: bytes, head: bytes, dimensions: int) -> dict[bytes, Vector]:
    """The records after the head and their own digest; empty when these are not what they should be."""
    records = content[len(head) + _DIGEST :]
    if content != head + _digest_of(records) + records:
        return {}
    starts = range(0, len(records), _DIGEST + dimensions)
    return {records[at : at + _DIGEST]: records[at + _DIGEST : at + _DIGEST + dimensions] for at in starts}


def _digest_of(content: bytes) -> bytes:
    return blake2b(content, digest_size=_DIGEST).digest()


def _digest(text: str) -> bytes:
    return _digest_of(text.encode("utf-8", "surrogatepass"))
