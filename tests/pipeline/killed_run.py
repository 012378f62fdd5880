"""One run of the program in a process, killed at a given moment if asked."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import chdir
from pathlib import Path

from generator.cli import main
from tests.program import environment


def run(project: str, epoch: int, kill: int | None) -> None:
    """Generate the pages; `kill` says at which write of a file the kernel ends the process."""
    os.environ.update(environment({"SOURCE_DATE_EPOCH": str(epoch)}))
    if kill is not None:
        _arm(kill)
    with chdir(project):
        sys.argv = ["khulasa", "generate", "--offline", "--quiet"]
        main()


def _arm(number: int) -> None:
    write, left = Path.write_bytes, iter(range(number))

    def deadly(path: Path, data: bytes) -> int:
        if next(left, None) is not None:
            return write(path, data)
        write(path, data[: len(data) // 2])
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    Path.write_bytes = deadly  # type: ignore[method-assign, assignment]
