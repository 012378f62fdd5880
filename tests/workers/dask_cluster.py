"""A Dask cluster on the loopback address: a scheduler and workers, each a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple

from tests.conftest import ROOT
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_QUIET = ("--no-dashboard",)


class Cluster(NamedTuple):
    """One that is running."""

    address: str
    """`dask://HOST:PORT`."""
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[Cluster]:
    """A scheduler and so many workers, which begin in a folder where no project is."""
    found = folder / "scheduler.json"
    with ExitStack() as running:
        local = ("--host", "127.0.0.1", "--scheduler-file", str(found), *_QUIET)
        running.enter_context(_started(folder, "scheduler", "--port", "0", *local))
        wait_until(lambda: _address(found) != "", "a scheduler")
        address = _address(found)
        alone = (address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", *_QUIET)
        started = [running.enter_context(_started(folder, "worker", *alone)) for _ in range(workers)]
        yield Cluster(address.replace("tcp://", "dask://"), started)


@contextmanager
def _started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "dask", *arguments]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _address(found: Path) -> str:
    """Where the scheduler listens; empty until it has said so."""
    try:
        address: str = json.loads(found.read_bytes())["address"]
    except (OSError, ValueError):
        return ""
    return address
