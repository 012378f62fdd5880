"""A run gives the same files whoever does its work."""

from __future__ import annotations

import shutil
import signal
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from generator.config.settings import load_settings
from generator.pipeline.build import generate, prepare
from generator.pipeline.fill import RunContext
from generator.pipeline.options import Options
from generator.translation.engines import ENGINES
from generator.workers import HERE, Crew, Workers
from generator.workers.cluster import connected
from tests.conftest import ROOT
from tests.workers.dask_cluster import cluster
from tests.workers.work import eager

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from generator.workers.workers import Submitting
    from tests.built_once import BuiltOnce
    from tests.conftest import MakeProject

NEWSPAPER = ROOT / "tests/sites/newspaper/seeds"
SEEDS = (*sorted(NEWSPAPER.iterdir())[:3], ROOT / "seeds")
DAY = {"SOURCE_DATE_EPOCH": "1405036800"}
MADE = ("docs", ".khulasa/cards", ".khulasa/search", ".khulasa/meaning", ".khulasa/fonts")
pytestmark = pytest.mark.slow


def generate_with(project: Path, workers: Workers) -> dict[str, bytes]:
    """Every file that a run writes, without the store, which has times."""
    settings, options = load_settings(project, ENGINES), Options(offline=True)
    run = prepare(RunContext(settings, options, DAY, lambda _: None, workers=workers))
    generate(settings, run, options, workers)
    return made(project)


def made(project: Path) -> dict[str, bytes]:
    files = (path for folder in MADE for path in (project / folder).rglob("*") if path.is_file())
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def alone(built_once: BuiltOnce, project: MakeProject) -> Path:
    """A project as a single process has made its files; do not change it."""

    def make(folder: Path) -> None:
        shutil.copytree(project(*SEEDS), folder, dirs_exist_ok=True)
        generate_with(folder, HERE)

    return built_once("alone", make)


class Killing:
    """The executor of a cluster, of which it kills a worker when it has been given a few parcels."""

    def __init__(self, executor: Submitting, victim: subprocess.Popen[bytes]) -> None:
        self._executor, self._victim, self._left = executor, victim, 3

    def submit(self, fn: Callable[..., Any], /, *args: object) -> Future[Any]:
        self._left -= 1
        if not self._left:
            self._victim.kill()
        return self._executor.submit(fn, *args)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._executor.shutdown(wait, cancel_futures=cancel_futures)


def test_processes_of_this_machine_make_the_same_files(project: MakeProject, alone: Path) -> None:
    said = list[str]()
    with eager(2, said.append) as workers:
        assert generate_with(project(*SEEDS), workers) == made(alone)
    assert not said


def test_a_cluster_that_loses_a_worker_makes_the_same_files(
    project: MakeProject, alone: Path, tmp_path: Path
) -> None:
    """What is kept of sentences and pictures stays: to load a model and fonts four times takes longest."""
    (tmp_path / "elsewhere").mkdir()
    said, own = list[str](), project(*SEEDS)
    for kept in (".khulasa/meaning", ".khulasa/cards"):
        shutil.copytree(alone / kept, own / kept)
    with cluster(tmp_path / "elsewhere", 2) as (address, (_, victim)):

        def gather() -> Crew:
            crew = connected(address)
            return replace(crew, executor=Killing(crew.executor, victim))

        with Workers(gather, said.append, worth=0) as workers:
            assert generate_with(own, workers) == made(alone)
        assert victim.wait() == -signal.SIGKILL
    assert not said
