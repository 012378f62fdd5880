"""How large a site is, and which hosts of static sites do not take one so large."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Size:
    """What a host would have to take."""

    files: int
    folders: int
    total: int
    """Bytes of all files."""
    largest: int
    """Bytes of the largest file."""

    def __str__(self) -> str:
        """`1,470 files, 34.4 MB`."""
        return f"{self.files:,} file{'' if self.files == 1 else 's'}, {megabytes(self.total)}"


@dataclass(frozen=True, slots=True)
class Host:
    """A row of hosts.tsv; `None` is a limit that the host does not state."""

    name: str
    files: int | None
    counts_folders: bool
    total: int | None
    largest: int | None
    source: str
    read: str
    """The day on which the source said so, in ISO 8601."""

    def refusals(self, size: Size) -> Iterator[str]:
        """Each limit that a site of this size passes: `at most 20,000 files`."""
        if self.files is not None and size.files + self.counts_folders * size.folders > self.files:
            yield f"at most {self.files:,} files{' and folders' if self.counts_folders else ''}"
        if self.total is not None and size.total > self.total:
            yield f"at most {megabytes(self.total)}"
        if self.largest is not None and size.largest > self.largest:
            yield f"no file over {megabytes(self.largest)}"


def size_of(site: Path) -> Size:
    """The size of the site in this folder; a link inside it counts as a file."""
    sizes, folders, waiting = list[int](), 0, [os.fspath(site)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders += 1
                    waiting.append(entry.path)
                else:
                    sizes.append(entry.stat(follow_symlinks=False).st_size)
    return Size(len(sizes), folders, sum(sizes), max(sizes, default=0))


def size_of_files(sizes: Mapping[str, int]) -> Size:
    """The size of a site of these files: the bytes of each, by its path in the site."""
    folders = set[str]()
    for path in sizes:
        folder, slash, _ = path.rpartition("/")
        while slash and folder not in folders:
            folders.add(folder)
            folder, slash, _ = folder.rpartition("/")
    return Size(len(sizes), len(folders), sum(sizes.values()), max(sizes.values(), default=0))


@cache
def hosts() -> tuple[Host, ...]:
    """All that the program knows, in the order of the table."""
    table = (files("generator.pipeline") / "hosts.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(
        Host(name, _limit(most), folders == "yes", _limit(total), _limit(largest), source, read)
        for name, most, folders, total, largest, source, read in rows
    )


def too_small(size: Size) -> list[str]:
    """The hosts that do not take a site of this size, each with its limits: `GitHub Pages (at most …)`."""
    refused = ((host.name, list(host.refusals(size))) for host in hosts())
    return [f"{name} ({', '.join(limits)})" for name, limits in refused if limits]


def megabytes(size: int) -> str:
    """Bytes as `0.3 MB`, `34.4 MB`, `1,134 MB`."""
    return f"{size / 1e6:,.0f} MB" if size >= 100_000_000 else f"{size / 1e6:.1f} MB"


def _limit(cell: str) -> int | None:
    return int(cell) if cell else None
