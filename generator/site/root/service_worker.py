"""The service worker, which keeps the pages that a reader visits for reading without a network.

A browser treats a worker as new when its bytes differ. So the worker contains a version: a digest of
everything that the frame of a page is made of. Readers' old files are dropped when that changes, but
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
"""At the site's root, because a worker serves only what is beside and below it."""


def offline_worker(settings: Settings, assets: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, bytes]:
    """The worker by its path below the documentation.

    Args:
        settings: the project's; without `offline`, the worker removes itself.
        assets: the generated files that any page may need, and those of the program, by path.
    """
    if not settings.offline:
        return {WORKER: settings.templates.file("offline/farewell.js").read_bytes()}
    worker = settings.templates.file("offline/service-worker.js").read_text(encoding="utf-8")
    digest = hashlib.sha256(worker.encode())
    # Generated files count as they are now, not as an earlier run left them on disk.
    for path, data in sorted({**dict(_frame(settings)), **assets}.items()):
        digest.update(f"{path}\0{hashlib.sha256(data).hexdigest()}\n".encode())
    return {WORKER: worker.replace("{{ version }}", digest.hexdigest()[:16]).encode()}


def _frame(settings: Settings) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Every hand-written file that determines how pages look and behave, and the theme below it."""
    yield PurePosixPath("mkdocs-material"), version("mkdocs-material").encode()
    for file in (settings.docs_dir / "assets").rglob("*"):
        path = PurePosixPath(file.relative_to(settings.docs_dir).as_posix())
        if file.is_file() and FONTS not in path.parents:
            yield path, file.read_bytes()
    for path, file in settings.templates.tree("theme").items():
        # A catalogue is compiled (.mo) after this, from what is beside it; hidden files are not part of it.
        if path.suffix != ".mo" and not path.name.startswith("."):
            yield PurePosixPath("templates", "theme", path), file.read_bytes()
