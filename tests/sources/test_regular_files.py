"""Only regular files inside the project are opened, whatever they are for; the rest is refused in a line."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

from generator.errors import KhulasaError
from generator.sources.briefs import BriefFile
from generator.sources.glossary import read_glossary
from generator.sources.issues import read_issues
from generator.sources.memory import MemoryFile
from generator.sources.register import read_register
from generator.sources.seeds.reader import read_seed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

READERS: dict[str, Callable[[Path, Path], object]] = {
    "seeds/a.txt": read_seed,
    "seeds/a.en.po": lambda path, _: MemoryFile(path, "seeds/a.en.po"),
    "seeds/a.summary.yml": lambda path, _: BriefFile(path, "seeds/a.summary.yml"),
    "seeds/glossary.csv": lambda _, project: read_glossary(project),
    "seeds/register.csv": lambda _, project: read_register(project),
    "newsletters/2026-11-22.yml": lambda _, project: read_issues(project),
}


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    os.chdir(path.parent)  # the name of a socket has at most 107 bytes
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)


def link_outside(path: Path) -> None:
    outside = path.parents[2] / "outside"
    outside.write_text("secret", encoding="utf-8")
    path.symlink_to(outside)


def link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def link_to_a_pipe(path: Path) -> None:
    os.mkfifo(path.parent / "pipe")
    path.symlink_to("pipe")


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (folder, "it is a folder"),
        (pipe, "it is a named pipe"),
        (listening, "it is a socket"),
        (link_outside, "it is a link to a file outside the project"),
        (link_to_a_device, "it is a link to a file outside the project"),
        (link_to_a_pipe, "it is a named pipe"),
    ],
)
def test_what_is_no_regular_file_of_the_project_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, make: Callable[[Path], None], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    project = tmp_path / "project"
    path = project / name
    path.parent.mkdir(parents=True)
    make(path)
    with pytest.raises(KhulasaError) as caught:
        READERS[name](path, project)
    assert caught.value.where == name
    assert f"cannot be read ({said})" in caught.value.cause
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_link_to_a_file_of_the_project_is_read(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "kept.txt").write_text("توسعة الميناء\nوافق المجلس أمس.", encoding="utf-8")
    (tmp_path / "seeds/a.txt").symlink_to("../kept.txt")
    assert read_seed(tmp_path / "seeds/a.txt", tmp_path).title == "توسعة الميناء"


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").symlink_to("a.txt")
    with pytest.raises(KhulasaError, match=r"seeds/a\.txt: cannot be read"):
        read_seed(tmp_path / "seeds/a.txt", tmp_path)
