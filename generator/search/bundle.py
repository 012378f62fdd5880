"""Pagefind's bundles, made the same from the same documents.

Pagefind 1.5 writes the values of a filter, and the filters themselves, in the order of a hash table
that differs from run to run, and names files by their content: those files are written anew here, in
sorted order. Its own search boxes and their styles are left out; ours needs the engine only.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import subprocess
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import cbor2

from generator.errors import PublishError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SIGNATURE = b"pagefind_dcd"
_ENTRY = PurePosixPath("pagefind-entry.json")
_FILTERS = 3
"""Where the list of filters stands in the metadata: `MetaIndex` in Pagefind's index_metadata.rs."""


def make_bundle(documents: Path, language: str, work: Path) -> dict[PurePosixPath, bytes]:
    """Index a folder of documents; the files of the bundle by their path inside it.

    `work` is a folder for Pagefind's own output, empty or absent.

    Raises:
        PublishError: Pagefind is missing or fails.
    """
    _run_pagefind(documents, language, work)
    found = {PurePosixPath(p.relative_to(work)): p.read_bytes() for p in work.rglob("*") if p.is_file()}
    needed = {"pagefind.js", "pagefind-worker.js", f"wasm.{language}.pagefind", _ENTRY.name}
    return _in_fixed_order(
        {p: data for p, data in found.items() if p.name in needed or p.suffix.startswith(".pf_")}
    )


def _run_pagefind(documents: Path, language: str, work: Path) -> None:
    arguments = ["--site", ".", "--output-path", str(work), "--silent"]
    done = subprocess.run(  # noqa: S603 - our own interpreter and arguments, no shell
        [sys.executable, "-P", "-m", "pagefind", *arguments],
        cwd=documents,
        env={name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode or not (work / _ENTRY).is_file():
        said = (done.stderr or done.stdout).strip().splitlines()
        raise PublishError(
            f"search index ({language})",
            f"Pagefind failed ({said[-1].strip() if said else f'exit {done.returncode}'})",
            "run `make site` to install it anew",
        )


def _in_fixed_order(files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """The same bundle with its filters, and the values of each, sorted, and renamed to match."""
    bundle = dict(files)
    entry = json.loads(bundle.pop(_ENTRY))
    for language, listed in entry["languages"].items():
        meta_path = PurePosixPath(f"pagefind.{listed['hash']}.pf_meta")
        meta = _unpack(bundle.pop(meta_path))
        filters = []
        for name, hashed in meta[_FILTERS]:
            values = _unpack(bundle.pop(PurePosixPath("filter", f"{hashed}.pf_filter")))[1]
            data = _pack([name, sorted(values)])
            filters.append([name, _name(language, data)])
            bundle[PurePosixPath("filter", f"{filters[-1][1]}.pf_filter")] = data
        meta[_FILTERS] = sorted(filters)
        data = _pack(meta)
        listed["hash"] = _name(language, data)
        bundle[PurePosixPath(f"pagefind.{listed['hash']}.pf_meta")] = data
    bundle[_ENTRY] = json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()
    return bundle


def _unpack(data: bytes) -> Any:
    return cbor2.loads(gzip.decompress(data).removeprefix(_SIGNATURE))


def _pack(value: Any) -> bytes:
    return gzip.compress(_SIGNATURE + cbor2.dumps(value), mtime=0)


def _name(language: str, data: bytes) -> str:
    return f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
