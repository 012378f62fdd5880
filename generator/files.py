"""Files: read only where they are regular ones, and written so that a killed run leaves no half of one."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path, PurePosixPath

_ASIDE = ".new"
_KINDS = {
    stat.S_IFDIR: "it is a folder",
    stat.S_IFIFO: "it is a named pipe",
    stat.S_IFSOCK: "it is a socket",
    stat.S_IFCHR: "it is a device",
    stat.S_IFBLK: "it is a device",
}


def read_regular(path: Path, inside: Path | None = None) -> bytes:
    """The bytes of a regular file, which a link may lead to, but not out of the folder `inside`.

    Others could hold a run up for ever, or publish what is none of the project's.

    Raises:
        OSError: it cannot be read; `strerror` says why, in words that fit into brackets.
    """
    mode = path.stat().st_mode
    if inside is not None and not _leads_inside(path, inside):
        raise OSError(errno.EACCES, "it is a link to a file outside the project")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, _KINDS.get(stat.S_IFMT(mode), "it is no regular file"))
    return path.read_bytes()


def _leads_inside(path: Path, folder: Path) -> bool:
    """Whether the path, all links followed, is below the folder; asked of thousands."""
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))  # noqa: PTH118


def read_regular_text(path: Path, inside: Path | None = None) -> str:
    """The text of a regular file in UTF-8, with or without a byte order mark, line ends as `\\n`.

    Raises:
        OSError: as `read_regular`.
        UnicodeDecodeError: it is not UTF-8.
    """
    text = read_regular(path, inside).decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write the bytes in one step if they differ from the file; returns whether they were written.

    Unchanged files keep their times, which `mkdocs build --dirty` and live reload depend on.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    aside = _beside(path)
    aside.write_bytes(data)
    aside.replace(path)
    return True


def place_if_changed(path: Path, kept: Path) -> bool:
    """Link or copy the kept file to `path` unless it is there already; returns whether it was placed."""
    if _is_same_file(path, kept) or (path.is_file() and path.read_bytes() == kept.read_bytes()):
        return False
    aside = _beside(path)
    aside.unlink(missing_ok=True)
    try:
        os.link(kept, aside)
    except OSError:
        shutil.copyfile(kept, aside)
    aside.replace(path)
    return True


def _is_same_file(one: Path, other: Path) -> bool:
    """Whether both names are of one regular file; asked of thousands."""
    try:
        status = os.stat(one)  # noqa: PTH116
        return stat.S_ISREG(status.st_mode) and os.path.samestat(status, os.stat(other))  # noqa: PTH116
    except FileNotFoundError:
        return False


def is_aside(path: Path) -> bool:
    """Whether the file is a temporary one that is still being written."""
    return path.name.startswith(".") and path.suffix == _ASIDE


def mirror(files: Mapping[PurePosixPath, bytes], folder: Path, kept: Collection[PurePosixPath] = ()) -> None:
    """Make the folder hold these files and those to be `kept`, no others; what is right stays untouched."""
    for name, data in files.items():
        write_if_changed(folder / name, data)
    wanted = {folder / path for path in (*files, *kept)}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in wanted:
            path.unlink()


def remove_empty(folder: Path, top: Path) -> None:
    """Remove empty folders from this one upwards, stopping below `top`."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


@dataclass(frozen=True, slots=True)
class Stamp:
    """A record of what a folder was made from, to make it again when its inputs or the folder change."""

    path: Path
    """The file that holds the record."""
    folder: Path

    def holds(self, inputs: str) -> bool:
        """Whether the folder was made from these inputs (a digest) and is unchanged."""
        return self.path.is_file() and self.path.read_text("ascii") == inputs + self._listing()

    def inputs(self) -> str:
        """The inputs from which the folder was made, if it is unchanged since; empty if that is not known."""
        known = self.path.read_text("ascii") if self.path.is_file() else ""
        listing = self._listing()
        return known.removesuffix(listing) if known.endswith(listing) else ""

    def clear(self) -> None:
        """Delete the record, because the folder is about to change."""
        self.path.unlink(missing_ok=True)

    def set(self, inputs: str) -> None:
        """Record that the folder, as it is now, was made from these inputs."""
        write_if_changed(self.path, (inputs + self._listing()).encode("ascii"))

    def _listing(self) -> str:
        """A digest of names and sizes, which detects a damaged folder without reading its files."""
        lines = (f"{name}\0{size}\n" for name, size in _sizes(str(self.folder), ""))
        return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


def _sizes(folder: str, name: str) -> Iterator[tuple[str, int]]:
    """Every file below the folder with its path there, behind `name`, and its size; none if there is none."""
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(entry.path, f"{name}{entry.name}/")
            elif entry.is_file():
                yield f"{name}{entry.name}", entry.stat().st_size


def _beside(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:16]}{_ASIDE}")
