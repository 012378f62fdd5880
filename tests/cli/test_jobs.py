"""How many things a run does at a time, and who does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.cli.options import Console
from generator.cli.run_options import options_of
from generator.cli.runs import workers_of
from generator.pipeline.options import Options
from generator.workers.processes import cores

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run


@pytest.mark.parametrize(
    ("said", "jobs", "requests"),
    [({}, None, None), ({"jobs": 3}, 3, 3), ({"requests": 5}, None, 5), ({"jobs": 3, "requests": 5}, 3, 5)],
)
def test_jobs_are_processes_and_requests_unless_these_are_said(
    said: dict[str, int], jobs: int | None, requests: int | None
) -> None:
    options = options_of(said)
    assert (options.jobs, options.requests) == (jobs, requests)


def test_who_works_makes_no_difference_to_what_is_published() -> None:
    options = Options(strict=True, jobs=3, requests=5, executor="dask://host:1")
    assert options.decisive == Options(strict=True)


def test_a_machine_has_a_core() -> None:
    assert cores() >= 1


def test_a_cluster_is_named_by_its_scheduler(project: MakeProject, run: Run) -> None:
    result = run(project(), "build", "--offline", "--executor", "localhost")
    assert result.returncode == 2
    assert "--executor: 'localhost' is not an address of a scheduler; write dask://HOST:PORT" in result.stderr


def test_a_cluster_works_if_one_is_named() -> None:
    with workers_of(Options(executor="dask://127.0.0.1:8786"), Console()) as workers:
        assert [*workers.each(str, [1, 2], 0.1)] == ["1", "2"]
