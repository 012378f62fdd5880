"""However a run ends, the processes that it has started end too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


@contextmanager
def holding(folder: Path) -> Iterator[tuple[subprocess.Popen[str], set[int]]]:
    """A run in the middle of its work, and the ids of its two workers."""
    os.mkfifo(folder / "gate")
    command = [sys.executable, "-m", "tests.workers.held", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        try:
            wait_until(lambda: len(begun(folder)) == 2, "two workers")
            yield run, begun(folder)
        finally:
            run.kill()


def begun(folder: Path) -> set[int]:
    written = (path.read_text("ascii") for path in folder.glob("*.begun"))
    return {int(text) for text in written if text}


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_workers_end_with_a_run_that_is_killed(tmp_path: Path) -> None:
    with holding(tmp_path) as (run, workers):
        run.kill()
        wait_until(lambda: not any(map(alive, workers)), "the end of the workers")


def test_workers_end_what_they_have_begun_when_the_run_is_interrupted(tmp_path: Path) -> None:
    with holding(tmp_path) as (run, workers):
        before = len([*tmp_path.glob("*.begun")])
        os.killpg(run.pid, signal.SIGINT)
        wait_until((tmp_path / "interrupted").exists, "the run to see that it is interrupted")

        def ended() -> bool:
            release(tmp_path)
            return run.poll() is not None or not any(map(alive, workers))

        wait_until(ended, "the end of the run")
        assert run.wait() in {-signal.SIGINT, 130, 1}
        assert run.stdout is not None
        assert run.stdout.read() == ""
        assert len([*tmp_path.glob("*.begun")]) < 40 / 2
        assert before == 2
        wait_until(lambda: not any(map(alive, workers)), "the end of the workers")


def release(folder: Path) -> None:
    """Let go of whoever reads the gate now."""
    with suppress(OSError):
        os.close(os.open(folder / "gate", os.O_WRONLY | os.O_NONBLOCK))
