"""Writing files so that a killed run leaves the old or the new one, never half of one."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_if_changed(path: Path, data: bytes) -> bool:
    """Put the bytes into the file, in one step and only when they differ; whether it was written.

    Times of unchanged files stay, which is what `mkdocs build --dirty` and live reload go by.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:16]}.new")
    aside.write_bytes(data)
    aside.replace(path)
    return True
