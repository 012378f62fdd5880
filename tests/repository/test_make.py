"""make names what a machine lacks, lists every task, and takes nothing away that it has not made."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(" ".join(re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)).split())


def make(folder: Path, target: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    program = shutil.which("make")
    assert program is not None
    environment = {"PATH": str(path)} if path else None
    return subprocess.run(
        [program, target], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A clone whose path has spaces, on a machine that has nothing but a shell."""
    clone = tmp_path / "a clone with spaces"
    (clone / "bin").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "requirements-test.lock"):
        shutil.copyfile(ROOT / name, clone / name)
    shell = shutil.which("sh")
    assert shell is not None
    (clone / "bin/sh").symlink_to(shell)
    return clone


def fake_python(machine: Path, name: str, script: str) -> None:
    file = machine / "bin" / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def test_make_without_a_target_lists_every_task_with_what_it_does_for_users_first() -> None:
    listed = make(ROOT, "help").stdout
    users, developers = (
        re.findall(r"^  make (\w+) +\w", part, re.MULTILINE) for part in listed.split("\n\n")
    )
    assert users == ["help", "site", "serve", "clean"]
    assert {*users, *developers} == TARGETS
    assert max(map(len, listed.splitlines())) <= 80
    assert MAKEFILE.index("\nhelp:") == min(MAKEFILE.index(f"\n{target}:") for target in TARGETS)


@pytest.mark.parametrize(
    ("pythons", "cause"),
    [
        ({}, "needs Python 3.11 or newer"),
        ({"python3": "exit 1", "python": "exit 127"}, "needs Python 3.11 or newer"),
        ({"python3.12": 'case "$2" in *ensurepip*) exit 1;; esac'}, "python3.12 lacks the venv module"),
    ],
    ids=["no Python", "an old Python", "no venv module"],
)
def test_make_site_names_what_is_missing_and_the_command_that_installs_it(
    machine: Path, pythons: dict[str, str], cause: str
) -> None:
    for name, script in pythons.items():
        fake_python(machine, name, script)
    result = make(machine, "site", machine / "bin")
    assert result.returncode != 0
    assert cause in result.stderr
    assert "sudo apt install python3-venv" in result.stderr
    assert not (machine / ".venv").exists()


@pytest.mark.parametrize("target", ["test", "check"])
@pytest.mark.parametrize(("types", "tests"), [(0, 0), (1, 0), (0, 5), (1, 1)])
def test_make_test_and_check_fail_when_the_types_or_the_tests_do_and_show_both(
    machine: Path, target: str, types: int, tests: int
) -> None:
    said = {"ruff": 0, "mypy": types, "pytest": tests} | ({"python": 0} if target == "test" else {})
    (machine / ".venv/bin").mkdir(parents=True)
    for name, code in said.items():
        fake_python(machine, f"../.venv/bin/{name}", f'echo "{name} said"; exit {code}')
    for stamp in (".installed", ".installed-for-tests"):
        (machine / ".venv" / stamp).touch()
    result = make(machine, target)
    assert (result.returncode != 0) == bool(types or tests)
    assert [name for name in said if f"{name} said" not in result.stdout] == []


def test_make_clean_removes_what_git_ignores_of_our_making_and_leaves_seeds_pages_and_models(
    machine: Path,
) -> None:
    ignored = [
        line.strip("/")
        for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("/") and line != "/models/"  # fetched, not made
    ]
    kept = [
        "models/ar-en/model.bin",
        "seeds/a.txt",
        "seeds/a.en.po",
        "docs/how-it-works.md",
        "docs/assets/khulasa.css",
        "templates/x",
    ]
    for name in [*kept, *(f"{folder}/file" for folder in ignored if not folder.endswith(".md"))]:
        (machine / name).parent.mkdir(parents=True, exist_ok=True)
        (machine / name).write_text("x", encoding="utf-8")
    assert make(machine, "clean").returncode == 0
    assert [name for name in kept if not (machine / name).is_file()] == []
    assert [name for name in ignored if (machine / name).exists()] == []
