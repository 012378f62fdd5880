"""Processes of this machine: a pool that ends with the run, however the run ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from generator.workers.workers import Crew, Workers

if TYPE_CHECKING:
    from collections.abc import Callable


def cores() -> int:
    """How many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def local_workers(jobs: int, announce: Callable[[str], None] = lambda _: None) -> Workers:
    """Up to so many processes of this machine; none for a single job, which this process does itself."""
    return Workers(partial(_pool, jobs), announce) if jobs > 1 else Workers()


def _pool(jobs: int) -> Crew:
    # Spawned on every system: a fork of a process with threads may hang, and would differ from elsewhere.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)
    return Crew(f"--jobs {jobs}", pool, jobs, far=False)


def _begin() -> None:
    """Leave Ctrl-C to the process that started this one, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
