"""The site on disk: built in a separate folder, and then swapped in as a whole."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import shutil
from typing import TYPE_CHECKING

from generator.files import Stamp
from generator.pipeline.mkdocs import run_mkdocs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from generator.config.settings import Settings

_BUILDERS = ("mkdocs", "mkdocs-material", "pymdown-extensions")


def publish_site(settings: Settings, latest: date | None) -> bool:
    """Build the site in a separate folder and swap it in; `False` when none of its sources have changed.

    Raises:
        PublishError: MkDocs failed; the old site stays.
    """
    # The folder is beside the live one, which may link to another file system, so that a rename is enough.
    live = settings.site_dir.resolve()
    aside, old = workplaces(live)
    stamp, seal = Stamp(settings.work_dir / "site.sha256", live), _seal(settings)
    if old.is_dir() and not live.exists():
        old.rename(live)  # a run was killed between the two renames of a swap
    if stamp.holds(seal):
        return False
    stamp.clear()
    shutil.rmtree(aside, ignore_errors=True)
    try:
        run_mkdocs(settings, aside, latest)
        _swap(aside, live, old)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    stamp.set(seal)
    return True


def workplaces(live: Path) -> tuple[Path, Path]:
    """The folder in which the next site is built, and the one that holds the old site during the swap."""
    return live.with_name(f".{live.name}.new"), live.with_name(f".{live.name}.old")


def _swap(aside: Path, live: Path, old: Path) -> None:
    shutil.rmtree(old, ignore_errors=True)
    live.parent.mkdir(parents=True, exist_ok=True)
    if live.exists():
        live.rename(old)
    try:
        aside.rename(live)
    except OSError:
        if old.exists():
            old.rename(live)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _seal(settings: Settings) -> str:
    """The SHA-256 of everything the site is made of."""
    digest = hashlib.sha256()
    for name in _BUILDERS:
        digest.update(f"{name}=={importlib.metadata.version(name)}\n".encode())
    for path in _inputs(settings):
        digest.update(os.path.relpath(path, settings.project).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _inputs(settings: Settings) -> Iterator[Path]:
    yield from settings.files
    yield from (path for path in sorted(settings.docs_dir.rglob("*")) if path.is_file())
    yield from settings.templates.tree("theme").values()
