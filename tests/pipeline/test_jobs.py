"""A run gives the same files whoever does its work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_settings
from generator.pipeline.build import generate, prepare
from generator.pipeline.fill import RunContext
from generator.pipeline.options import Options
from generator.translation.engines import ENGINES
from generator.workers import HERE, Workers
from tests.conftest import ROOT
from tests.workers.work import eager

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject

NEWSPAPER = ROOT / "tests/sites/newspaper/seeds"
DAY = {"SOURCE_DATE_EPOCH": "1405036800"}
MADE = ("docs", ".khulasa/cards", ".khulasa/search", ".khulasa/meaning", ".khulasa/fonts")


def generated(project: Path, workers: Workers) -> dict[str, bytes]:
    """Every file that a run writes, without the store, which has times."""
    settings, options = load_settings(project, ENGINES), Options(offline=True)
    run = prepare(RunContext(settings, options, DAY, lambda _: None, workers=workers))
    generate(settings, run, options, workers)
    files = (path for folder in MADE for path in (project / folder).rglob("*") if path.is_file())
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in files}


@pytest.mark.slow
def test_any_number_of_jobs_gives_the_same_bytes(project: MakeProject) -> None:
    seeds = [*sorted(NEWSPAPER.iterdir())[:4], ROOT / "seeds"]
    said = list[str]()
    alone = generated(project(*seeds), HERE)
    with eager(2, said.append) as workers:
        assert generated(project(*seeds), workers) == alone
    assert not said
    assert any(path.startswith(".khulasa/search/en/") for path in alone)
