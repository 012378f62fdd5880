"""A run that would only repeat the last one says the same and does nothing else; doubt takes the full way."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli import full_run
from tests.cli.test_build import fingerprints
from tests.conftest import _copy_project
from tests.pipeline.test_incremental import (
    BEGIN,
    CHANGES,
    DAY,
    SLUGS,
    STEP,
    add,
    translate,
    with_nothing_kept,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Run

SLUG = "netflix-ai-product-manager"
PAGE = f"articles/{SLUG}/index"
BUILD = ("build", "--offline")


@pytest.fixture
def built(shipped: Path, run: Run, tmp_path: Path) -> Path:
    """A project in which nothing has changed since it was built, as a copy whose files are known."""
    root = shutil.copytree(shipped, tmp_path / "project")
    run(root, *BUILD)
    return root


@pytest.fixture
def full_runs(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The projects that take the full way, which they only begin."""
    begun = list[object]()
    monkeypatch.setattr(full_run, "build_site", lambda settings, *_, **__: begun.append(settings.project))
    return begun


def rewrite(path: Path, old: str, new: str) -> None:
    """Change words in a file that is otherwise what it was: as many bytes, written at the same time."""
    before, text = path.stat(), path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def append(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("\n")


def link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


DOUBTS: dict[str, Callable[[Path], object]] = {
    "a word of a seed": lambda root: rewrite(root / f"seeds/{SLUG}.txt", "نتفليكس", "نتفلكيس"),
    "a word of a translation": lambda root: rewrite(root / f"seeds/{SLUG}.en.po", "Netflix", "Netfilx"),
    "a seed removed": lambda root: (root / f"seeds/{SLUG}.txt").unlink(),
    "a file that is no seed": lambda root: (root / "seeds/notes.md").touch(),
    "a folder among the seeds": lambda root: (root / "seeds/more.txt").mkdir(),
    "a link among the seeds": lambda root: link(root / f"seeds/{SLUG}.txt"),
    "the glossary": lambda root: append(root / "seeds/glossary.csv"),
    "the register": lambda root: append(root / "seeds/register.csv"),
    "an issue": lambda root: (root / "newsletters").mkdir(),
    "a template": lambda root: append(root / "templates/pages/article.md.j2"),
    "the theme": lambda root: append(root / "templates/theme/main.html"),
    "a setting": lambda root: append(root / "mkdocs.yml"),
    "a page by hand": lambda root: (root / "docs/about-us.md").write_text("# About us\n", encoding="utf-8"),
    "a generated page lost": lambda root: (root / f"docs/{PAGE}.md").unlink(),
    "a generated page damaged": lambda root: append(root / f"docs/{PAGE}.md"),
    "a page of the site lost": lambda root: (root / f"site/{PAGE}.html").unlink(),
    "a page of the site damaged": lambda root: append(root / f"site/{PAGE}.html"),
    "a file too many": lambda root: (root / "site/more.txt").touch(),
    "the site lost": lambda root: shutil.rmtree(root / "site"),
    "the manifest lost": lambda root: (root / ".khulasa/outputs.json").unlink(),
    "the record damaged": lambda root: append(root / ".khulasa/last-run.bin"),
}


@pytest.mark.parametrize("doubt", DOUBTS)
def test_whatever_differs_takes_the_full_way(
    built: Path, run: Run, full_runs: list[object], doubt: str
) -> None:
    run(built, *BUILD)
    assert not full_runs
    DOUBTS[doubt](built)
    run(built, *BUILD)
    assert full_runs == [built]


@pytest.mark.parametrize(
    ("arguments", "variables"),
    [
        (("build",), {}),
        ((*BUILD, "--strict"), {}),
        ((*BUILD, "--json"), {}),
        ((*BUILD, "--engines", "memory"), {}),
        (BUILD, {"KHULASA_LLM_URL": "http://127.0.0.1:9"}),
    ],
)
def test_so_do_other_options_and_variables(
    built: Path, run: Run, full_runs: list[object], arguments: tuple[str, ...], variables: dict[str, str]
) -> None:
    run(built, *arguments, **variables)
    assert full_runs == [built]


def test_a_clock_that_is_not_valid_is_refused_as_in_a_full_run(built: Path, run: Run) -> None:
    result = run(built, *BUILD, SOURCE_DATE_EPOCH="soon")
    assert result.returncode == 1
    assert "is not a number of seconds" in result.stderr


@pytest.mark.parametrize("switches", [(), ("--quiet",), ("--verbose",)])
def test_a_run_that_would_repeat_the_last_one_says_the_same(
    built: Path, run: Run, monkeypatch: pytest.MonkeyPatch, switches: tuple[str, ...]
) -> None:
    po = built / f"seeds/{SLUG}.en.po"
    po.write_text(po.read_text(encoding="utf-8").replace("900,000", "800,000"), encoding="utf-8")
    run(built, *BUILD)
    record = built / ".khulasa/last-run.bin"
    kept = record.read_bytes()
    record.unlink()
    full = run(built, *BUILD, *switches)
    record.write_bytes(kept)
    monkeypatch.setattr(full_run, "build_site", None)
    again = run(built, *BUILD, *switches)
    assert (again.returncode, again.stdout, again.stderr) == (0, full.stdout, full.stderr)
    assert "800,000" in again.stderr


def test_a_copy_with_other_times_repeats_too_and_is_looked_at_once(
    built: Path, run: Run, full_runs: list[object], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(built, copy, copy_function=shutil.copyfile)
    assert "Nothing has changed" in run(copy, *BUILD).stdout
    looks = (copy / ".khulasa/last-run.bin").read_bytes()
    run(copy, *BUILD)
    assert (copy / ".khulasa/last-run.bin").read_bytes() == looks
    append(copy / f"site/{PAGE}.html")
    assert not full_runs
    run(copy, *BUILD)
    assert full_runs == [copy]


def test_the_first_build_can_be_repeated(shipped: Path, run: Run, tmp_path: Path) -> None:
    """It has written the register, the manifest, and the words of the theme where there was no folder."""
    made = ("site", "docs", ".khulasa", "locales", "register.csv")
    root = shutil.copytree(shipped, tmp_path / "project", ignore=shutil.ignore_patterns(*made))
    shutil.copytree(shipped / ".khulasa/fonts", root / ".khulasa/fonts")
    run(root, *BUILD)
    assert (root / ".khulasa/last-run.bin").exists()


def test_while_english_is_missing_every_run_takes_the_full_way(built: Path, run: Run) -> None:
    (built / "seeds/one.txt").write_text("عنوان\nقال الوزير إن العمل مستمر.\n", encoding="utf-8")
    run(built, *BUILD)
    assert not (built / ".khulasa/last-run.bin").exists()


def repeat_and_compare(steps: list[tuple[str, int, int | None]], work: Path, run: Run) -> None:
    """Translate and build after each step, repeat that, and compare with a build that has kept nothing."""
    command = (*BUILD, "--engines", "memory")
    with TemporaryDirectory() as folder:
        project = _copy_project(Path(folder) / "project")
        shutil.copytree(work, project / ".khulasa")
        add(project, 0)
        for place, (name, number, _) in enumerate(steps):
            CHANGES[name](project, number)
            epochs = [str(BEGIN + place * DAY + hours * DAY // 24) for hours in range(3)]
            run(project, *command, SOURCE_DATE_EPOCH=epochs[0])
            for each in range(len(SLUGS)):
                translate(project, each)
            results = [run(project, *command, SOURCE_DATE_EPOCH=epoch) for epoch in epochs]
            clean = with_nothing_kept(project, Path(folder))
            shutil.rmtree(clean / "site", ignore_errors=True)
            (clean / ".khulasa/site.sqlite").unlink(missing_ok=True)
            afresh = run(clean, *command, SOURCE_DATE_EPOCH=epochs[0])
            assert {result.returncode for result in results} == {afresh.returncode}
            assert {result.stderr for result in results} == {afresh.stderr}
            assert results[1].stdout == results[2].stdout
            for part in ("docs", "site", "seeds"):
                assert fingerprints(project / part) == fingerprints(clean / part), (name, number, part)


@pytest.mark.soak
@settings(
    max_examples=max(1, settings().max_examples // 500),
    derandomize=True,  # a failure of one run is a failure of all
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEP, min_size=2, max_size=6))
def test_builds_that_repeat_leave_what_a_clean_build_makes(
    work: Path, run: Run, steps: list[tuple[str, int, int | None]]
) -> None:
    repeat_and_compare(steps, work, run)


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_history_of_builds_leaves_what_a_clean_build_makes(work: Path, run: Run) -> None:
    repeat_and_compare([("add", 1, None), ("retag", 0, None), ("remove", 1, None)], work, run)
