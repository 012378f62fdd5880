"""A newspaper's site is what other builders make of the same files: ours is a quicker way to it."""

from __future__ import annotations

import shutil
from datetime import date
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

from tests.builder.reference import built_by
from tests.cli.test_build import fingerprints

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("builder", ["mkdocs", "properdocs"])
def test_other_builders_make_the_same_site(newspaper: Path, tmp_path: Path, builder: str) -> None:
    parts = shutil.ignore_patterns("site", ".site.*", ".khulasa")
    project = shutil.copytree(newspaper, tmp_path / "project", ignore=parts)
    assert built_by(builder, project, date(2014, 7, 11)) == fingerprints(newspaper / "site")


@pytest.mark.skipif(
    "khulasa" not in entry_points(group="mkdocs.plugins").names,
    reason="the program was installed before it had the plugin",
)
def test_with_the_plugin_in_the_recipe_too(newspaper: Path, tmp_path: Path) -> None:
    parts = shutil.ignore_patterns("site", ".site.*", ".khulasa")
    project = shutil.copytree(newspaper, tmp_path / "project", ignore=parts)
    recipe = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(recipe.replace("plugins: []", "plugins: [khulasa]"), encoding="utf-8")
    assert built_by("mkdocs", project, date(2014, 7, 11)) == fingerprints(newspaper / "site")
