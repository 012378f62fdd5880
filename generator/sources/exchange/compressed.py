"""The bytes of a file, unpacked when gzip has compressed it; other archives are named."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

from generator.errors import ExchangeError

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 100_000_000
_GZIP = b"\x1f\x8b"
_ARCHIVES = {
    b"PK\x03\x04": "a ZIP archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"BZh": "compressed by bzip2",
    b"\xfd7zXZ\x00": "compressed by xz",
    b"Rar!": "a RAR archive",
    b"\x28\xb5\x2f\xfd": "compressed by zstd",
}
"""The first bytes of each (the packages of Trados and memoQ are ZIP archives)."""


def read_bytes(path: Path) -> bytes:
    """The content of a file, at most `MAX_BYTES` before and after it is unpacked.

    Raises:
        ExchangeError: it is longer, damaged, or in another archive than gzip.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise _too_long(path, f"is {size:,} bytes long")
    data = path.read_bytes()
    for start, kind in _ARCHIVES.items():
        if data.startswith(start):
            raise ExchangeError(path.name, f"is {kind}", "unpack it and import the TMX or XLIFF in it")
    if not data.startswith(_GZIP):
        return data
    try:
        with gzip.open(path) as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error):
        raise ExchangeError(path.name, "is a damaged gzip file", "export it again") from None
    if len(data) > MAX_BYTES:
        raise _too_long(path, f"is over {MAX_BYTES:,} bytes long when unpacked")
    return data


def _too_long(path: Path, cause: str) -> ExchangeError:
    return ExchangeError(path.name, cause, f"import it in parts under {MAX_BYTES:,} bytes")
