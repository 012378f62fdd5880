"""`python -m tests.workers.held FOLDER`: two processes that hold what they were given, until they are let go.

Each writes its id into the folder and reads the pipe `gate` there, which ends when somebody has opened it for
writing.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from tests.workers.work import eager


def hold(folder: Path, number: int) -> int:
    (folder / f"{number}.begun").write_text(str(os.getpid()), "ascii")
    (folder / "gate").read_bytes()
    return number


if __name__ == "__main__":
    with eager(2) as workers:
        print(*workers.each(partial(hold, Path(sys.argv[1])), range(40), 5.0))
