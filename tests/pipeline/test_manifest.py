"""What a run writes below `docs/`, what it takes away again, and what it never touches."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import Settings
from generator.pipeline.docs import pending_docs, remove_docs, write_docs
from generator.pipeline.manifest import (
    Manifest,
    digest_of,
    is_generated,
    read_manifest,
    read_roots,
    write_manifest,
)
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conftest import MakeProject, Run

PAGES = {
    PurePosixPath("index.md"): b"home",
    PurePosixPath("articles/index.md"): b"list",
    PurePosixPath("articles/port/index.md"): b"port",
    PurePosixPath("assets/fonts/a.woff2"): b"font",
    PurePosixPath("ar/articles/port/index.md"): b"port",
}
BY_HAND = ("about.md", "assets/site.css", "ar/about.md")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    for name in BY_HAND:
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).write_text("by hand", encoding="utf-8")
    return Settings(tmp_path, "Khulasa", "https://example.org/", tmp_path / "docs", tmp_path / "site")


def write(settings: Settings, *without: str) -> list[str]:
    files: Mapping[PurePosixPath, bytes | Path] = {p: d for p, d in PAGES.items() if str(p) not in without}
    return sorted(map(str, write_docs(settings, files)))


def there(settings: Settings) -> set[str]:
    found = (path for path in settings.docs_dir.rglob("*") if path.is_file())
    return {path.relative_to(settings.docs_dir).as_posix() for path in found}


def test_what_a_run_no_longer_makes_goes_with_the_folders_that_are_empty_then(settings: Settings) -> None:
    write(settings)
    assert write(settings, "articles/port/index.md") == ["articles/port/index.md"]
    assert not (settings.docs_dir / "articles/port").exists()
    assert (settings.docs_dir / "articles/index.md").exists()


def test_a_person_s_file_among_generated_ones_stays(settings: Settings) -> None:
    write(settings)
    note = settings.docs_dir / "articles/port/note.md"
    note.write_text("by hand", encoding="utf-8")
    write(settings, "articles/port/index.md")
    remove_docs(settings)
    assert there(settings) == {*BY_HAND, "articles/port/note.md"}


def test_when_both_a_person_s_file_and_the_manifest_meet_the_file_stays(settings: Settings) -> None:
    """Written before the last run it keeps its folder from counting as generated; after it, it is newer."""
    before, after = (
        settings.docs_dir / name for name in ("articles/port/before.md", "articles/port/after.md")
    )
    write(settings)
    before.write_text("by hand", encoding="utf-8")
    write(settings)
    after.write_text("by hand", encoding="utf-8")
    os.utime(after, ns=(after.stat().st_mtime_ns + 10**9,) * 2)
    (settings.work_dir / "outputs.json").unlink()
    write(settings, "articles/port/index.md")
    assert before.exists()
    assert after.exists()
    assert "articles/port/before.md" not in read_manifest(settings).paths


def test_a_dry_run_says_what_would_be_written_and_removed(settings: Settings) -> None:
    write(settings)
    new = PurePosixPath("topics/index.md")
    files: dict[PurePosixPath, bytes | Path] = {PurePosixPath("index.md"): b"other home", new: b"topics"}
    gone = sorted(path for path in PAGES if path != PurePosixPath("index.md"))
    assert pending_docs(settings, files) == [PurePosixPath("index.md"), new, *gone]


def test_version_control_ignores_the_roots_of_what_was_generated(settings: Settings) -> None:
    write(settings)
    text = (settings.docs_dir / ".gitignore").read_text(encoding="utf-8")
    assert text.splitlines()[1:] == [
        "/.gitignore",
        "/ar/articles/",
        "/articles/",
        "/assets/fonts/",
        "/index.md",
    ]


@pytest.mark.parametrize("damage", ["lost", "no JSON", "{}", '{"paths": [1]}'])
def test_when_the_manifest_is_lost_the_folders_tell(settings: Settings, damage: str) -> None:
    write(settings)
    manifest = settings.work_dir / "outputs.json"
    manifest.unlink() if damage == "lost" else manifest.write_text(damage, encoding="utf-8")
    assert read_manifest(settings).paths == {*map(str, PAGES), ".gitignore"}
    write(settings, "articles/port/index.md", "ar/articles/port/index.md")
    assert there(settings) == {*BY_HAND, ".gitignore", *map(str, PAGES)} - {
        "articles/port/index.md",
        "ar/articles/port/index.md",
    }


def test_before_the_first_run_nothing_counts_as_generated(settings: Settings) -> None:
    (settings.docs_dir / "topics").mkdir()
    (settings.docs_dir / "topics/mine.md").write_text("by hand", encoding="utf-8")
    assert read_manifest(settings).paths == frozenset()
    write(settings)
    assert (settings.docs_dir / "topics/mine.md").exists()


def test_a_list_that_a_person_wrote_is_none_of_ours(settings: Settings) -> None:
    (settings.docs_dir / ".gitignore").write_text("/about.md\n", encoding="utf-8")
    assert read_roots(settings.docs_dir) == ()


def test_a_run_that_was_killed_leaves_nothing_that_the_next_does_not_know(settings: Settings) -> None:
    write(settings)
    write_manifest(settings, Manifest(frozenset({*map(str, PAGES), "topics/index.md"})))
    (settings.docs_dir / "topics").mkdir()
    (settings.docs_dir / "topics/index.md").write_bytes(b"written before the kill")
    assert write(settings) == ["topics/index.md"]
    assert not (settings.docs_dir / "topics").exists()


def test_no_manifest_leads_out_of_the_folder(settings: Settings) -> None:
    outside = settings.project / "precious"
    outside.write_text("x", encoding="utf-8")
    write_manifest(settings, Manifest(frozenset({"../precious", str(outside)})))
    write(settings)
    remove_docs(settings)
    assert outside.exists()


STYLE = PurePosixPath("assets/khulasa.css")


def write_shipped(settings: Settings, style: bytes, *, shipped: bool = True) -> list[str]:
    """A run of a program that comes with this style sheet, unless the project has one of its own."""
    files = {STYLE: style} if shipped else {}
    return sorted(map(str, write_docs(settings, {**PAGES, **files}, files)))


def test_what_comes_with_the_program_follows_it(settings: Settings) -> None:
    write_shipped(settings, b"of version 1")
    assert write_shipped(settings, b"of version 2") == ["assets/khulasa.css"]
    assert (settings.docs_dir / STYLE).read_bytes() == b"of version 2"
    assert write_shipped(settings, b"", shipped=False) == ["assets/khulasa.css"]
    assert not (settings.docs_dir / STYLE).exists()


def test_what_comes_with_the_program_is_a_person_s_once_they_edit_it(settings: Settings) -> None:
    write_shipped(settings, b"of version 1")
    style = settings.docs_dir / STYLE
    assert is_generated(settings, style)
    style.write_text("edited", encoding="utf-8")
    assert not is_generated(settings, style)
    assert write_shipped(settings, b"", shipped=False) == []
    assert str(STYLE) not in read_manifest(settings).paths
    assert PurePosixPath("assets") not in read_roots(settings.docs_dir)
    remove_docs(settings)
    assert style.read_text(encoding="utf-8") == "edited"


def test_a_run_killed_while_the_program_s_files_change_leaves_them_the_program_s(settings: Settings) -> None:
    write_shipped(settings, b"of version 1")
    before, now = (
        Manifest(frozenset({str(STYLE)}), {str(STYLE): frozenset({digest_of(s)})}) for s in (b"1", b"2")
    )
    for held in (b"1", b"2"):
        (settings.docs_dir / STYLE).write_bytes(held)
        write_manifest(settings, before | now)
        assert is_generated(settings, settings.docs_dir / STYLE)


def test_live_reload_tells_generated_files_from_written_ones(settings: Settings) -> None:
    write(settings)
    docs = settings.docs_dir
    assert is_generated(settings, docs / "articles/port/index.md")
    assert not is_generated(settings, docs / "about.md")
    assert not is_generated(settings, settings.project / "seeds/port.txt")


def test_after_a_build_git_sees_nothing_new(project: MakeProject, run: Run) -> None:
    """Every generated file is ignored by the lists that lie in the project, and no written one is."""
    root = project()
    shutil.copyfile(ROOT / ".gitignore", root / ".gitignore")
    (root / "seeds/port.txt").write_text("خبر\nنص الخبر", encoding="utf-8")
    subprocess.run(["git", "-C", str(root), "init", "--quiet"], check=True)
    before = untracked(root)
    assert run(root, "generate", "--offline").returncode == 0
    assert untracked(root) - before == {"seeds/port.en.po", "seeds/register.csv"}
    assert before <= untracked(root)


def untracked(root: Path) -> set[str]:
    """What git would add."""
    command = ["git", "-C", str(root), "ls-files", "--others", "--exclude-standard"]
    return set(subprocess.run(command, capture_output=True, check=True).stdout.decode().split())
