"""What a run reads: every file of the project and of the program that decides what it publishes or says.

A file that looks as it did is not read. Here the time of its last change of any kind tells that (`ctime`),
which nobody can set, unlike the time of the last writing. What changed within the `GRAIN` of a look may
change again without looking otherwise, so it is read.
"""

from __future__ import annotations

import hashlib
import os
import stat
from typing import TYPE_CHECKING, NamedTuple

from generator.pipeline.manifest import MANIFEST
from generator.resources import DOCS, TEMPLATES, shipped_docs
from generator.sources.issues import FOLDER as ISSUES
from generator.sources.seeds.reader import FOLDER as SEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.config.settings import Settings

_FOLDER = b"folder"
_MISSING = b"missing"


class ReadFile(NamedTuple):
    """A file as it was when its digest was taken."""

    size: int
    """In bytes."""
    written: int
    """When it was last written, in nanoseconds since 1970."""
    changed: int
    """When it, its name or its permissions last changed, likewise."""
    digest: bytes
    """The SHA-256 of its bytes."""


class DoubtError(Exception):
    """A file is a link, a device or cannot be read: what a run would make of it is not known without one."""


def files_read(settings: Settings, known: Mapping[str, ReadFile], since: int) -> dict[str, ReadFile]:
    """Every file that a run reads, by a name that does not depend on where the project is.

    What looks as in `known` is not read, if it last changed before `since`, in nanoseconds.

    Raises:
        DoubtError: a file is not a plain one.
    """
    found = dict[str, ReadFile]()
    try:
        for name, path in _places(settings):
            for inside, entry in _below(path, name):
                before = known.get(inside)
                found[inside] = _file(entry, before if before and before.changed < since else None)
    except OSError as error:
        raise DoubtError(str(error)) from error
    return found


def _places(settings: Settings) -> Iterator[tuple[str, str]]:
    """The files and folders that a run reads, each with its name."""
    project = settings.project
    for folder in (SEEDS, ISSUES, "templates"):
        yield folder, str(project / folder)
    for path in settings.files:
        yield os.path.relpath(path, project), str(path)
    yield MANIFEST, str(settings.work_dir / MANIFEST)
    if TEMPLATES.resolve() != (project / "templates").resolve():
        yield "the program's templates", str(TEMPLATES)
    for path in shipped_docs(arabic=True).values():
        yield f"the program's {path.relative_to(DOCS).as_posix()}", str(path)


def _below(path: str, name: str) -> Iterator[tuple[str, str]]:
    """The file, or the folder and all below it, each with its name."""
    yield name, path
    if os.path.isdir(path):  # noqa: PTH112 - of thousands of files
        with os.scandir(path) as entries:
            for entry in entries:
                inside = f"{name}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from _below(entry.path, inside)
                else:
                    yield inside, entry.path


def _file(path: str, known: ReadFile | None) -> ReadFile:
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return ReadFile(0, 0, 0, _MISSING)
    if stat.S_ISDIR(status.st_mode):
        return ReadFile(0, 0, 0, _FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise DoubtError(path)
    look = status.st_size, status.st_mtime_ns, status.st_ctime_ns
    if known and look == known[:3]:
        return known
    with open(path, "rb") as file:  # noqa: PTH123
        return ReadFile(*look, hashlib.file_digest(file, "sha256").digest())
