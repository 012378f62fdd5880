"""Writing files so that a killed run leaves the old or the new one, never half of one."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path, PurePosixPath

_ASIDE = ".new"


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


def is_aside(path: Path) -> bool:
    """Whether the file is one that is being written, under the name that it has until it is whole."""
    return path.name.startswith(".") and path.suffix == _ASIDE


def mirror(files: Mapping[PurePosixPath, bytes], folder: Path) -> None:
    """Make the folder hold exactly these files; those that are right already stay untouched."""
    for name, data in files.items():
        write_if_changed(folder / name, data)
    wanted = {folder / path for path in files}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in wanted:
            path.unlink()


def remove_empty(folder: Path, top: Path) -> None:
    """Remove the folder and those above it, up to `top` and without it, as long as they are empty."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


@dataclass(frozen=True, slots=True)
class Stamp:
    """Remembers what a folder was made of: it is made again when that has changed, or the folder."""

    path: Path
    """The file that remembers."""
    folder: Path

    def holds(self, inputs: str) -> bool:
        """Whether the folder was made of these inputs, a digest, and is as it was made."""
        return self.path.is_file() and self.path.read_text("ascii") == inputs + self._listing()

    def clear(self) -> None:
        """Forget: the folder is about to change."""
        self.path.unlink(missing_ok=True)

    def set(self, inputs: str) -> None:
        """Remember that the folder, as it is now, was made of these inputs."""
        write_if_changed(self.path, (inputs + self._listing()).encode("ascii"))

    def _listing(self) -> str:
        """A digest of names and sizes, which sees a damaged folder without reading it."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        lines = (f"{path.relative_to(self.folder).as_posix()}\0{path.stat().st_size}\n" for path in files)
        return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


def _beside(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:16]}{_ASIDE}")
