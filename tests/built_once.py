"""What takes long to make is made once in a run of the tests, whichever worker wants it first.

Workers of pytest-xdist are processes of their own: a session's fixture is made by each of them. Here the
first one makes it while it holds a lock and the others wait, as
https://pytest-xdist.readthedocs.io/en/stable/how-to.html describes it. What is made belongs to all of
them: tests read it, and copy it before they change anything.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

ROOT = Path(__file__).parent.parent


class BuiltOnce:
    """The folders that all workers of a run share, by name."""

    def __init__(self, shared: Path) -> None:
        """Keep them below `shared`, which is of this run alone."""
        self._shared = shared
        shared.mkdir(exist_ok=True)

    def __call__(
        self, name: str, make: Callable[[Path], object], meanwhile: Callable[[], bool] | None = None
    ) -> Path:
        """Give the folder `name`; if nobody has made it, `make` fills it, empty at first.

        Where `make` fails, the next who asks makes it anew. While another worker makes it, this one does
        what `meanwhile` does, again and again until that returns false, and only then waits.
        """
        while not self.offer(name, make):
            if not (meanwhile and meanwhile()):
                self._make(name, make, FileLock(self._lock(name)))
        return self._shared / name

    def is_made(self, name: str) -> bool:
        """Whether the folder is there, whole."""
        return (self._shared / f"{name}.made").exists()

    def offer(self, name: str, make: Callable[[Path], object]) -> bool:
        """Make the folder unless it is there; false if another worker is at it now."""
        try:
            self._make(name, make, FileLock(self._lock(name), blocking=False))
        except Timeout:
            return False
        return True

    def _lock(self, name: str) -> Path:
        return self._shared / f"{name}.lock"

    def _make(self, name: str, make: Callable[[Path], object], lock: FileLock) -> None:
        folder = self._shared / name
        if self.is_made(name):
            return
        with lock:
            if not self.is_made(name):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                make(folder)
                (self._shared / f"{name}.made").touch()


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """The temporary folder of this run: with workers it lies beside those of each of them."""
    own = factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "built"


def build(project: Path, *arguments: str, **variables: str) -> None:
    """Build the project's site offline, by the program as a process of its own."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("KHULASA_")}
    built = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--offline", *arguments],
        cwd=project,
        env=outside | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1"} | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
