"""Writing files so that a killed run leaves the old or the new one, never half of one."""

from __future__ import annotations

import hashlib
import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_if_changed(path: Path, data: bytes) -> bool:
    """Put the bytes into the file, in one step and only when they differ; whether it was written.

    Times of unchanged files stay, which is what `mkdocs build --dirty` and live reload go by.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    aside = _beside(path)
    aside.write_bytes(data)
    aside.replace(path)
    return True


def place_if_changed(path: Path, kept: Path) -> bool:
    """Put the kept file there too, as a link where the file system can; whether it was not there yet."""
    if path.is_file() and (path.samefile(kept) or path.read_bytes() == kept.read_bytes()):
        return False
    aside = _beside(path)
    aside.unlink(missing_ok=True)
    try:
        os.link(kept, aside)
    except OSError:
        shutil.copyfile(kept, aside)
    aside.replace(path)
    return True


def _beside(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:16]}.new")
