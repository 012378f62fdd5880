"""`python -m tests.workers.held FOLDER`: two processes that hold what they were given, until they are let go.

Each writes its id into the folder and reads the pipe `gate` there, which ends when somebody has opened it for
writing. When the run is interrupted and knows it, there is a file `interrupted`.
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.workers.work import eager

if TYPE_CHECKING:
    from types import FrameType


def hold(folder: Path, number: int) -> int:
    (folder / f"{number}.begun").write_text(str(os.getpid()), "ascii")
    (folder / "gate").read_bytes()
    return number


def interrupted(folder: Path, number: int, frame: FrameType | None) -> None:
    (folder / "interrupted").touch()
    signal.default_int_handler(number, frame)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, partial(interrupted, Path(sys.argv[1])))
    with eager(2) as workers:
        print(*workers.each(partial(hold, Path(sys.argv[1])), range(40), 5.0))
