"""How Pagefind 1.5 packs its files: CBOR (RFC 8949) behind a signature, as gzip."""

from __future__ import annotations

import gzip
from typing import Any

import cbor2

_SIGNATURE = b"pagefind_dcd"
_LEVEL = 6
"""zlib's; 9 takes four times as long for files of words that are 2 % smaller."""
UNSIGNED, TEXT, ARRAY = 0, 3, 4
"""Major types of CBOR."""


def unpack(data: bytes) -> Any:
    """The value of a file."""
    return cbor2.loads(contents(data))


def contents(data: bytes) -> bytes:
    """What a file holds: CBOR, or JSON if it is an article's."""
    return gzip.decompress(data).removeprefix(_SIGNATURE)


def pack(encoded: bytes) -> bytes:
    """A file that holds this: the same bytes every time."""
    return gzip.compress(_SIGNATURE + encoded, _LEVEL, mtime=0)


def head(major: int, number: int) -> bytes:
    """How an item of this major type begins in CBOR: with its value, or how long it is (RFC 8949, 3)."""
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in (1, 2, 4, 8) if number < 1 << 8 * size)
    return bytes([major << 5 | 23 + size.bit_length()]) + number.to_bytes(size, "big")
