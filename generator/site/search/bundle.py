"""Pagefind's bundles, without its search boxes and their styles, because ours needs only the engine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.site.search.repack import ENTRY, repack

if TYPE_CHECKING:
    from pathlib import Path


def make_bundle(documents: Path, language: str, work: Path) -> dict[PurePosixPath, bytes]:
    """Index a folder of documents; the files of the bundle by their path inside it.

    `work` is a folder for Pagefind's own output, empty or absent.

    Raises:
        PublishError: Pagefind is missing or failed.
    """
    _run_pagefind(documents, language, work)
    files = {PurePosixPath(p.relative_to(work)): p.read_bytes() for p in work.rglob("*") if p.is_file()}
    needed = {"pagefind.js", "pagefind-worker.js", f"wasm.{language}.pagefind", ENTRY.name}
    return repack({p: data for p, data in files.items() if p.name in needed or p.suffix.startswith(".pf_")})


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
    if done.returncode or not (work / ENTRY).is_file():
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise PublishError(
            f"search index ({language})",
            f"Pagefind failed ({lines[-1].strip() if lines else f'exit {done.returncode}'})",
            "run `make site` to install it again",
        )
