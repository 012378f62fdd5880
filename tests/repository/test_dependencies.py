"""What the project stands on is pinned byte by byte, freely licensed, and each piece has its reason."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.every import every

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ["requirements.lock", "requirements-test.lock"]
ALLOWED = {
    *("MIT", "MIT License", "MIT AND PSF-2.0", "PSF-2.0", "PSFL"),
    "MIT-CMU",
    "MIT, BSD",
    *("BSD", "BSD License", "BSD-2-Clause", "BSD-2-Clause-Views", "BSD-3-Clause"),
    "Apache-2.0 OR BSD-2-Clause",
    "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
    *("Apache-2.0", "Apache 2.0", "Apache Software License"),
    *("MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)"),
}
FONTS_ALLOWED = {"OFL-1.1"}
UNDECLARED = {"axe-playwright-python": "MIT License"}
"""Packages whose metadata name no licence: the first line of the licence file they carry."""


def locked(lock: str) -> dict[str, tuple[Requirement, str]]:
    """The requirements of a lock by name, each with the text of its entry."""
    entries = re.split(r"^(?=\w)", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    parsed = [(Requirement(entry.split("\\")[0].strip()), entry) for entry in entries]
    return {canonicalize_name(requirement.name): (requirement, entry) for requirement, entry in parsed}


def wanted(requirements: list[str]) -> list[Requirement]:
    return [Requirement(text) for text in requirements]


def licence(name: str) -> str | None:
    """The licence as the installed package states it, the most exact field first; not the whole text."""
    metadata = distribution(name).metadata.json
    classifiers = [text.split(" :: ")[-1] for text in metadata.get("classifier", []) if "License ::" in text]
    stated = [metadata.get("license_expression"), metadata.get("license"), *classifiers]
    return next((str(text) for text in stated if text and text != "UNKNOWN" and "\n" not in text), None)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_one_version_with_hashes(lock: str) -> None:
    packages = locked(lock)
    assert packages
    for name, (requirement, entry) in packages.items():
        assert re.fullmatch(r"==[^,*]+", str(requirement.specifier)), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_no_path(lock: str) -> None:
    """Whoever installs decides where from."""
    assert not re.search(r"://|--(extra-)?index-url|--find-links", (ROOT / lock).read_text(encoding="utf-8"))


def test_the_locks_hold_what_pyproject_asks_for_and_agree_with_each_other() -> None:
    build, test = (locked(lock) for lock in LOCKS)
    asked = {
        LOCKS[0]: (build, wanted(PROJECT["dependencies"])),
        LOCKS[1]: (test, wanted(PROJECT["optional-dependencies"]["test"])),
    }
    for lock, (packages, requirements) in asked.items():
        for requirement in requirements:
            version = str(packages[canonicalize_name(requirement.name)][0].specifier).removeprefix("==")
            assert requirement.specifier.contains(version), f"{requirement} in {lock}: run make lock"
    assert {name: str(entry[0]) for name, entry in build.items()} == {
        name: str(test[name][0]) for name in build
    }


def for_this_machine(lock: str) -> list[str]:
    """The names in a lock that this Python and platform install."""
    return sorted(n for n, (r, _) in locked(lock).items() if r.marker is None or r.marker.evaluate())


@every([(name,) for name in for_this_machine(LOCKS[1])])
def test_every_dependency_is_under_an_allowed_licence(name: str) -> None:
    stated = licence(name)
    if name in UNDECLARED:
        assert stated is None, f"{name} now states {stated}: drop it from UNDECLARED"
        files = [file for file in distribution(name).files or [] if file.name == "LICENSE"]
        assert files[0].read_text().strip().splitlines()[0].strip() == UNDECLARED[name]
    else:
        assert stated in (FONTS_ALLOWED if name.startswith("fontpkg-") else ALLOWED), f"{name}: {stated}"


@pytest.mark.parametrize("requirement", wanted(PROJECT["dependencies"]), ids=lambda need: need.name)
def test_every_runtime_dependency_has_its_reason_in_the_documents(requirement: Requirement) -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (ROOT / "docs/about/dependencies.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
    ]
    reasons = {cells[0].strip("`"): cells[1:] for cells in rows}
    assert all(reasons[requirement.name]), f"{requirement.name} needs a reason, a licence and a size"
