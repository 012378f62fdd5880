"""A file is made again when it is to show something else, or is not what was written."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from generator.store import STORE, ShownFiles

if TYPE_CHECKING:
    from pathlib import Path

NAME = "articles/port/index.md"


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A file that a run has written under the key `a`."""
    file = tmp_path / "index.md"
    file.write_bytes(b"page")
    shown = ShownFiles(tmp_path / STORE)
    shown.note(NAME, b"a", file, b"page")
    shown.save()
    return file


def holds(file: Path, key: bytes = b"a", *, save: bool = True) -> bool:
    shown = ShownFiles(file.parent / STORE)
    held = shown.holds(NAME, key, str(file))
    if save:
        shown.save()
    else:
        shown.close()
    return held


def test_a_file_is_held_while_it_shows_the_same(written: Path) -> None:
    assert [holds(written), holds(written)] == [True, True]
    assert not holds(written, b"b")


def test_one_that_a_person_changed_is_not(written: Path) -> None:
    written.write_bytes(b"edit")
    assert not holds(written)


def test_nor_one_of_the_same_size_and_time(written: Path) -> None:
    status = written.stat()
    written.with_name("other").write_bytes(b"edit")
    written.with_name("other").replace(written)
    os.utime(written, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert not holds(written)


def test_nor_one_that_is_gone_or_a_folder(written: Path) -> None:
    written.unlink()
    assert not holds(written, save=False)
    written.mkdir()
    assert not holds(written)


def test_a_copy_with_other_times_is_known_by_its_bytes(written: Path, tmp_path: Path) -> None:
    restored = tmp_path / "restored"
    restored.mkdir()
    for name in (written.name, STORE):
        shutil.copyfile(tmp_path / name, restored / name)
    os.utime(restored / written.name, ns=(0, 0))
    assert holds(restored / written.name)


def test_what_a_run_does_not_write_is_forgotten(written: Path) -> None:
    ShownFiles(written.parent / STORE).save()
    assert not holds(written)


def test_without_a_store_nothing_is_held_and_nothing_fails(written: Path) -> None:
    (written.parent / STORE).unlink()
    (written.parent / STORE).mkdir()
    assert not holds(written)
