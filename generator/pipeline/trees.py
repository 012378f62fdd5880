"""Two trees of the site's files: the one that readers see, and a spare one that becomes it in one step.

The spare tree holds the same files as the site, as hard links, so that the next site is made by touching
only what changed. No file is written in place: a new one takes the name, and the other tree keeps the old.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from pathlib import Path

_CURRENT_FOLDER = -100
"""AT_FDCWD of Linux: paths are those of the process."""
_EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2)."""


def match_tree(source: Path, target: Path) -> None:
    """Make the folder `target` hold exactly the files of `source`, as links where the system can."""
    target.mkdir(parents=True, exist_ok=True)
    _match(str(source), str(target))


def place(kept: Path, path: Path, *, link: bool = True) -> None:
    """Let the file `kept` be at `path` too, in one step, as a link or, without `link`, as a copy."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(".placed")
    aside.unlink(missing_ok=True)
    _link_or_copy(str(kept), str(aside), link=link)
    aside.replace(path)


def exchange(spare: Path, live: Path, aside: Path) -> None:
    """Let the two folders change names, at once where the system can, else by renames through `aside`.

    A run that is killed between these renames leaves `aside` and no `live`, which `recover` repairs.
    """
    if not live.exists():
        live.parent.mkdir(parents=True, exist_ok=True)
        spare.rename(live)
    elif not _exchanged(spare, live):
        shutil.rmtree(aside, ignore_errors=True)
        live.rename(aside)
        try:
            spare.rename(live)
        except OSError:
            aside.rename(live)
            raise
        aside.rename(spare)


def recover(live: Path, aside: Path) -> None:
    """Put the site back, if a run was killed while it had no name."""
    if aside.is_dir():
        if live.exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            aside.rename(live)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system has let the two change names in one step."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    paths = os.fsencode(one), os.fsencode(other)
    return bool(rename(_CURRENT_FOLDER, paths[0], _CURRENT_FOLDER, paths[1], _EXCHANGE) == 0)


def _match(source: str, target: str) -> None:
    wanted = {entry.name: entry for entry in os.scandir(source)}
    for entry in list(os.scandir(target)):
        twin = wanted.get(entry.name)
        folder = entry.is_dir(follow_symlinks=False)
        if twin and folder and twin.is_dir(follow_symlinks=False):
            continue
        if twin and not folder and twin.inode() == entry.inode():
            del wanted[entry.name]
        elif folder:
            shutil.rmtree(entry.path)
        else:
            Path(entry.path).unlink()
    for name, entry in wanted.items():
        there = os.path.join(target, name)  # noqa: PTH118 - of thousands of files
        if entry.is_dir(follow_symlinks=False):
            os.makedirs(there, exist_ok=True)  # noqa: PTH103
            _match(entry.path, there)
        else:
            _link_or_copy(entry.path, there, link=True)


def _link_or_copy(source: str, target: str, *, link: bool) -> None:
    """Link where the file system can; a copy has the same times."""
    if link:
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError:
            pass
        else:
            return
    shutil.copy2(source, target, follow_symlinks=False)
