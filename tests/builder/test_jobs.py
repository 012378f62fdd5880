"""The builder's jobs, done in the process of the test: what they build, and what they say instead."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from generator.builder.__main__ import main
from generator.pipeline.mkdocs import mkdocs_environment

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project = shutil.copytree(
        shipped, tmp_path / "project", ignore=shutil.ignore_patterns("site", ".khulasa")
    )
    for name, value in mkdocs_environment(None).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(project)
    return project


def job(project: Path, change: dict[str, Any] | None) -> tuple[dict[str, Any], Path]:
    """What the builder says of a job, and the folder of the pages."""
    folder = project.parent / "job"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "job.json").write_text(json.dumps({"recipe": str(project / "mkdocs.yml"), "change": change}))
    main(str(folder))
    return json.loads((folder / "built.json").read_bytes()), folder / "site"


def test_all_pages_and_then_the_changed_one_are_those_of_the_site(shipped: Path, project: Path) -> None:
    built, site = job(project, None)
    assert built["everything"]
    made = sorted(path.relative_to(site) for path in site.rglob("index.html"))
    assert len(made) > 20
    assert [p for p in made if (site / p).read_bytes() != (shipped / "site" / p).read_bytes()] == []
    name = "articles/netflix-ai-product-manager"
    change = {
        "changed": [f"{name}.md" if (project / f"docs/{name}.md").is_file() else f"{name}/index.md"],
        "removed": [],
        "remembered": built["pages"],
        "navigation": built["navigation"],
    }
    again, site = job(project, change)
    assert not again["everything"]
    assert (site / name / "index.html").read_bytes() == (shipped / "site" / name / "index.html").read_bytes()
    assert len(list(site.rglob("index.html"))) < len(made) / 2


def test_what_only_mkdocs_can_build_is_left_to_it(shipped: Path, project: Path) -> None:
    recipe = project / "mkdocs.yml"
    recipe.write_text(recipe.read_text(encoding="utf-8") + "\nstrict: true\n", encoding="utf-8")
    built, site = job(project, None)
    assert built == {}
    assert (site / "index.html").read_bytes() == (shipped / "site/index.html").read_bytes()


def test_a_recipe_that_is_not_valid_is_told_in_mkdocs_own_words(project: Path) -> None:
    recipe = project / "mkdocs.yml"
    text = recipe.read_text(encoding="utf-8").replace("plugins: []", "plugins: [nosuch]")
    recipe.write_text(text, encoding="utf-8")
    built, _ = job(project, None)
    assert "nosuch" in built["error"]
