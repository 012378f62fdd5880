"""What is said of a cluster that cannot be used; `tests/pipeline/test_jobs.py` has one that works."""

from __future__ import annotations

import socket
import sys

import pytest

from generator.errors import UsageError
from generator.store.digests import program_digest
from generator.workers.cluster import cluster_workers, connected, refuse_others
from tests.workers.work import doubled

ADDRESS = "dask://127.0.0.1:8786"


@pytest.mark.parametrize(
    "address", ["", "dask", "dask://", "dask://host", "tcp://host:1", "dask://host:x", "dask://host:1/path"]
)
def test_an_address_is_that_of_a_scheduler(address: str) -> None:
    with pytest.raises(UsageError, match="is not an address of a scheduler; write dask://HOST:PORT"):
        cluster_workers(address)


def test_a_cluster_is_not_asked_for_little_work() -> None:
    with cluster_workers(ADDRESS) as workers:
        assert [*workers.each(doubled, [1, 2], 0.1)] == [2, 4]


def test_a_cluster_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"Dask is not installed here; run: pip install 'khulasa\[dask\]'"):
        cluster_workers(ADDRESS)


@pytest.mark.slow
def test_a_scheduler_that_does_not_answer_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UsageError, match=f"--executor dask://127.0.0.1:{port}: no scheduler answers; start"):
        connected(f"dask://127.0.0.1:{port}", patience=1)


def test_every_worker_must_have_the_same_program() -> None:
    refuse_others(ADDRESS, {"a": program_digest(), "b": program_digest()})
    for other in (b"another", ImportError("No module named 'generator'")):
        with pytest.raises(UsageError, match="b has another version of the program, of Python or of a pack"):
            refuse_others(ADDRESS, {"a": program_digest(), "b": other})
