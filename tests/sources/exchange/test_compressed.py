"""A file that gzip has compressed is read; other archives, damaged and endless ones are named."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
from typing import TYPE_CHECKING

import pytest

from generator.errors import ExchangeError
from generator.sources.exchange import compressed, read_document
from tests.sources.exchange.files import tmx

if TYPE_CHECKING:
    from pathlib import Path

TMX = tmx({"ar": "نص", "en": "Text"}).encode()


def zipped(data: bytes) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a.tmx", data)
    return archive.getvalue()


@pytest.mark.parametrize("name", ["a.tmx.gz", "a.tmx", "a"])
def test_gzip_is_known_by_its_bytes(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(TMX, mtime=0))
    assert [unit.entry.english for unit in read_document(tmp_path / name).units] == ["Text"]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (zipped(TMX), "is a ZIP archive"),
        (bz2.compress(TMX), "is compressed by bzip2"),
        (lzma.compress(TMX), "is compressed by xz"),
        (gzip.compress(TMX, mtime=0)[:-12], "is a damaged gzip file"),
        (b"\x1f\x8b" + TMX, "is a damaged gzip file"),
        (gzip.compress(TMX, mtime=0)[:20] + b"\xff" * 20, "is a damaged gzip file"),
        (gzip.compress(gzip.compress(TMX, mtime=0), mtime=0), "is not valid XML"),
    ],
)
def test_what_cannot_be_unpacked_is_named(tmp_path: Path, data: bytes, cause: str) -> None:
    path = tmp_path / "a.tmx.gz"
    path.write_bytes(data)
    with pytest.raises(ExchangeError) as caught:
        read_document(path)
    assert caught.value.cause.startswith(cause)


def test_a_file_that_grows_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed, "MAX_BYTES", 10_000)
    path = tmp_path / "a.tmx.gz"
    path.write_bytes(gzip.compress(TMX + b" " * 10_000, mtime=0))
    with pytest.raises(ExchangeError, match="over 10,000 bytes long when unpacked"):
        read_document(path)
    path.write_bytes(TMX + b" " * 10_000)
    with pytest.raises(ExchangeError, match="bytes long; import it in parts"):
        read_document(path)
