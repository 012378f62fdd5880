"""Running Pagefind, and what of its output readers' browsers need besides an index."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.files import mirror

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

ENTRY = PurePosixPath("pagefind-entry.json")
_ANY = '<!doctype html>\n<html lang="{}">\n<body data-pagefind-body><p>1</p></body>\n</html>\n'
"""A document for which Pagefind writes its engine for a language."""


@contextmanager
def indexed(documents: Mapping[PurePosixPath, bytes], language: str, work: Path) -> Iterator[Path]:
    """The folder into which Pagefind has indexed the documents, inside the folder `work`, which is removed.

    Raises:
        PublishError: Pagefind is missing or failed.
    """
    shutil.rmtree(work, ignore_errors=True)
    try:
        mirror(documents, work / "documents")
        _run_pagefind(work / "documents", language, work / "output")
        yield work / "output"
    finally:
        shutil.rmtree(work, ignore_errors=True)


def engine(language: str, work: Path) -> dict[PurePosixPath, bytes]:
    """The engine and its stemmer of this language, without Pagefind's search boxes: ours needs none.

    Raises:
        PublishError: as `indexed`.
    """
    names = ("pagefind.js", "pagefind-worker.js", f"wasm.{language}.pagefind", ENTRY.name)
    with indexed({PurePosixPath("index.html"): _ANY.format(language).encode()}, language, work) as output:
        return {PurePosixPath(name): (output / name).read_bytes() for name in names}


def _run_pagefind(documents: Path, language: str, output: Path) -> None:
    arguments = ["--site", ".", "--output-path", str(output), "--silent"]
    done = subprocess.run(  # noqa: S603 - our own interpreter and arguments, no shell
        [sys.executable, "-P", "-m", "pagefind_bin", *arguments],
        cwd=documents,
        env={name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode or not (output / ENTRY).is_file():
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise PublishError(
            f"search index ({language})",
            f"Pagefind failed ({lines[-1].strip() if lines else f'exit {done.returncode}'})",
            "run `make site` to install it again",
        )
