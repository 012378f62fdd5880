"""The service worker: keeps what a reader visits, for reading without a network.

A browser takes a worker for a new one when its bytes differ. So the worker names a version: a digest
of all that the frame of a page is made of. The readers' old files are dropped when that changes, and
not when an article is added.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.fonts import FOLDER as FONTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.config.settings import Settings

WORKER = PurePosixPath("service-worker.js")
"""At the site's root: a worker serves what lies beside and below it."""


def offline_worker(settings: Settings, assets: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """The worker by its path below the documentation.

    Args:
        settings: the project's; without `offline`, the worker is one that takes itself away.
        assets: the generated files that every page may need, by path.
    """
    templates = settings.project / "templates" / "offline"
    if not settings.offline:
        return {WORKER: (templates / "farewell.js").read_bytes()}
    worker = (templates / "service-worker.js").read_text(encoding="utf-8")
    digest = hashlib.sha256(worker.encode())
    # What is generated counts as it is now, not as an earlier run left it on disk.
    for path, data in sorted({**dict(_frame(settings)), **assets}.items()):
        digest.update(f"{path}\0{hashlib.sha256(data).hexdigest()}\n".encode())
    return {WORKER: worker.replace("{{ version }}", digest.hexdigest()[:16]).encode()}


def _frame(settings: Settings) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Everything hand-written that the pages look and behave by, and the theme under it."""
    yield PurePosixPath("mkdocs-material"), version("mkdocs-material").encode()
    for folder, parent in (("assets", settings.docs_dir), ("templates/theme", settings.project)):
        for file in (parent / folder).rglob("*"):
            path = PurePosixPath(file.relative_to(parent).as_posix())
            # A catalogue is compiled (.mo) after this, from what stands beside it.
            if file.is_file() and FONTS not in path.parents and path.suffix != ".mo":
                yield path, file.read_bytes()
