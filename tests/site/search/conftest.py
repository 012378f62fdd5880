"""A project of the shipped seed among the test corpus, its stories, the same project built; a newsroom."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_settings
from generator.editorial.compile import compile_run
from generator.pipeline.read import read
from generator.site.search.arabic_script import arabic_script
from generator.site.search.script import search_script
from generator.translation.engines import ENGINES
from tests.built_once import BuiltOnce, build
from tests.conftest import ROOT, _copy_project
from tests.site.search.newsroom import write_seeds

if TYPE_CHECKING:
    from generator.model import Story

CORPUS = Path(__file__).parents[2] / "sites" / "corpus" / "seeds"
THE_ARTICLE = "netflix-ai-product-manager"


def place_scripts(docs: Path) -> None:
    """The pages' scripts as they lie below the documentation of a site."""
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    written = arabic_script()
    written |= search_script(written, docs)
    for path, data in written.items():
        (docs / path).write_bytes(data)


@pytest.fixture(scope="session")
def seeded(built_once: BuiltOnce) -> Path:
    """The project before its first build."""

    def make(project: Path) -> None:
        _copy_project(project)
        for folder in (ROOT / "seeds", CORPUS):
            shutil.copytree(folder, project / "seeds", dirs_exist_ok=True)

    return built_once("seeded", make)


@pytest.fixture(scope="session")
def stories(seeded: Path) -> tuple[Story, ...]:
    """Every story of the project."""
    return compile_run(read(load_settings(seeded, ENGINES), {})).stories


@pytest.fixture(scope="session")
def corpus(seeded: Path, work: Path, built_once: BuiltOnce) -> Path:
    """The project built offline; do not change it."""

    def make(project: Path) -> None:
        shutil.copytree(seeded, project, dirs_exist_ok=True)
        shutil.copytree(work, project / ".khulasa")
        build(project)

    return built_once("corpus", make)


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> tuple[Story, ...]:
    """The made-up articles that recall is measured on."""
    project = _copy_project(tmp_path_factory.mktemp("newsroom") / "project")
    write_seeds(project / "seeds")
    return compile_run(read(load_settings(project, ENGINES), {})).stories
