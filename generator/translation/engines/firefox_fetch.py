"""Fetching a Firefox translation model from Mozilla's records or from a mirror of them.

The records are those of Remote Settings' collection `translations-models-v2`. Each describes one file:
its language pair, version and architecture, an attachment packed with zstd, and the SHA-256 of the packed
and of the unpacked file. A mirror is an address with the same JSON, and with the attachments beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

import requests
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_random_exponential
from urllib3.exceptions import HTTPError

from generator.errors import EngineError
from generator.files import write_if_changed
from generator.translation.engines.firefox_files import NAMES, SUMS, sha256, sums_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

RECORDS = (
    "https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records"
)
ATTACHMENTS = "https://firefox-settings-attachments.cdn.mozilla.net/"
"""Where the attachments of Mozilla's own records are."""
_TIMEOUT = (5, 30)
_BROKEN = (requests.RequestException, HTTPError)
_ATTEMPTS = 5
_MOST = 1_000_000_000
"""The most bytes of a file; models have 20 to 60 million."""
_RELEASED = re.compile(r"(\d+)\.(\d+)")
_NAME = re.compile(r"[a-z]+\.[\w.-]{1,80}", re.ASCII)
_ARCHITECTURES = ("base-memory", "base", "tiny")
"""Architectures for this kind of machine, best first."""
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model, as a record describes it."""

    name: str
    kind: str
    version: tuple[int, int]
    architecture: str
    size: int
    """Bytes of the packed file."""
    packed: str
    """SHA-256 of the packed file."""
    unpacked: str
    address: str


def available(url: str | None) -> tuple[ModelFile, ...]:
    """The newest complete model from Arabic to English; `url` is the address of a mirror.

    Raises:
        EngineError: the records cannot be fetched or read, or have no such model.
    """
    source = url or RECORDS
    base = urljoin(source, ".") if url else ATTACHMENTS
    try:
        response = requests.get(source, timeout=_TIMEOUT)
        response.raise_for_status()
        records = response.json()["data"]
        files = [file for record in records if (file := _file(record, base))]
    except requests.exceptions.JSONDecodeError:
        raise EngineError(source, "is not JSON", "name another mirror: firefox: {url: …}") from None
    except requests.RequestException as error:
        cause = f"cannot be reached ({type(error).__name__})"
        raise EngineError(source, cause, "check the network, or name a mirror: firefox: {url: …}") from None
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise EngineError(source, f"is not a list of models ({error!r})", "name another mirror") from None
    sets: dict[tuple[tuple[int, int], int], list[ModelFile]] = {}
    for file in files:
        rank = -_ARCHITECTURES.index(file.architecture)
        sets.setdefault((file.version, rank), []).append(file)
    for _, model in sorted(sets.items(), reverse=True):
        kinds = {file.kind for file in model}
        if "model" in kinds and ("vocab" in kinds or {"srcvocab", "trgvocab"} <= kinds):
            return tuple(sorted(model, key=lambda file: file.name))
    raise EngineError(source, "has no model from Arabic to English", "name another mirror: firefox: {url: …}")


def fetch(files: Iterable[ModelFile], folder: Path, advance: Callable[[int], None]) -> dict[str, str]:
    """Fetch the files into the folder and check each; return their SHA-256 by name.

    Continues where an earlier attempt stopped. `advance` is called with the number of new bytes.

    Raises:
        EngineError: a file cannot be fetched, or is not the file that its record describes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    digests = {}
    for file in files:
        target = folder / file.name
        if target.is_file() and sha256(target) == file.unpacked:
            advance(file.size)
        else:
            _fetch_one(file, target, advance)
        digests[file.name] = file.unpacked
    write_if_changed(folder / SUMS, sums_of(digests))
    return digests


def _file(record: dict[str, Any], base: str) -> ModelFile | None:
    """The record as a file; `None` when it is for other languages, or not released."""
    if (record["sourceLanguage"], record["targetLanguage"]) != ("ar", "en") or record.get("variant"):
        return None
    version, kind = _RELEASED.fullmatch(record["version"]), record["fileType"]
    architecture = record.get("architecture") or "base"
    if not version or kind not in NAMES or architecture not in _ARCHITECTURES:
        return None
    name, attachment = record["name"], record["attachment"]
    digests = attachment["hash"], record["decompressedHash"]
    if not (_NAME.fullmatch(name) and name.split(".")[0] == kind and all(map(_DIGEST.fullmatch, digests))):
        raise ValueError(name)
    return ModelFile(
        name=name,
        kind=kind,
        version=(int(version[1]), int(version[2])),
        architecture=architecture,
        size=min(int(attachment["size"]), _MOST),
        packed=digests[0],
        unpacked=digests[1],
        address=base + quote(str(attachment["location"]).lstrip("/")),
    )


def _fetch_one(file: ModelFile, target: Path, advance: Callable[[int], None]) -> None:
    from fxtranslate import discovery  # noqa: PLC0415 - there is no wheel for some machines

    part = target.with_name(f".{file.packed[:16]}.part")
    advance(part.stat().st_size if part.exists() else 0)
    attempts = Retrying(
        retry=retry_if_exception_type(_BROKEN),
        stop=stop_after_attempt(_ATTEMPTS),
        wait=wait_random_exponential(0.25, max=10),
        reraise=True,
    )
    try:
        attempts(_download, file, part, advance)
    except _BROKEN as error:
        cause = f"cannot be fetched ({type(error).__name__})"
        raise EngineError(file.address, cause, "run the command again to continue") from None
    if sha256(part) != file.packed:
        part.unlink()
        raise EngineError(file.address, "is not the file of its record", "run the command again")
    try:
        write_if_changed(target, discovery.verify_and_decompress(part.read_bytes(), file.unpacked))
    except ValueError as error:
        raise EngineError(file.address, f"cannot be unpacked ({error})", "name another mirror") from None
    finally:
        part.unlink()


def _download(file: ModelFile, part: Path, advance: Callable[[int], None]) -> None:
    """Append what is missing to the part (RFC 9110, 14: range requests)."""
    have = part.stat().st_size if part.exists() else 0
    if have >= file.size:
        return
    headers = {"Range": f"bytes={have}-", "Accept-Encoding": "identity"} if have else {}
    with requests.get(file.address, headers=headers, timeout=_TIMEOUT, stream=True) as response:
        response.raise_for_status()
        resumed = response.status_code == requests.codes.partial_content
        with part.open("ab" if resumed else "wb") as out:
            advance(0 if resumed else -have)
            left = file.size - (have if resumed else 0)
            while data := response.raw.read1(65536, decode_content=False):
                out.write(data[:left])
                advance(min(len(data), left))
                left -= len(data)
                if left <= 0:
                    return
    raise requests.exceptions.ChunkedEncodingError("the file ended early")
