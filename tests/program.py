"""The program in two forms: called inside the test process, and started as a process of its own.

Both get the same arguments, standard input, folder and environment, and give the same result. To call it
saves the second that an interpreter and the program's imports take, and is measured by coverage; to start it
is for what only a process has: signals, kills, locks between runs, and what the interpreter reads at its
start. `tests/repository/test_program.py` holds that they agree.
"""

from __future__ import annotations

import functools
import inspect
import io
import logging
import os
import signal
import subprocess
import sys
import traceback
import warnings
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from generator.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent
Result = subprocess.CompletedProcess[str]
_READ_AT_START = ("PYTHON", "LC_", "LANG", "TZ")
"""Variables that an interpreter reads when it starts: to call the program with others changes nothing."""


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """What the program sees: this process's environment without the program's own variables, and these."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("KHULASA_")}
    return {**outside, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **variables}


def start(project: Path, *arguments: str, stdin: str = "", **variables: str) -> Result:
    """Run the program as a process of its own, to its end."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=project,
        env=environment(variables),
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def call(project: Path, *arguments: str, stdin: str = "", **variables: str) -> Result:
    """Run the program inside this process, which is afterwards as it was before."""
    if early := [name for name in variables if name.startswith(_READ_AT_START)]:
        raise ValueError(f"{early[0]} is read when an interpreter starts: start the program as a process")
    out, err = _Stream("<stdout>"), _Stream("<stderr>")
    argv = ["khulasa", *arguments]
    with _as_it_was(), chdir(project), mock.patch.dict(os.environ, environment(variables), clear=True):
        written = [io.TextIOWrapper(stream, "utf-8", write_through=True) for stream in (out, err)]
        asked = io.TextIOWrapper(_Stream("<stdin>", stdin.encode()), "utf-8")
        with (
            mock.patch.multiple(sys, argv=argv, stdin=asked),
            redirect_stdout(written[0]),
            redirect_stderr(written[1]),
        ):
            code = _exit_code()
    return Result(argv, code, out.getvalue().decode(), err.getvalue().decode())


class _Stream(io.BytesIO):
    """A standard stream in memory, with the name that the interpreter gives it."""

    def __init__(self, name: str, data: bytes = b"") -> None:
        super().__init__(data)
        self.name = name


def _exit_code() -> int:
    """What the interpreter would end with."""
    try:
        main()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except Exception:  # whatever it is, an interpreter would print it and end
        traceback.print_exc()
        return 1
    return 0


@contextmanager
def _as_it_was() -> Iterator[None]:
    """Put back what a run may change for the whole process, and forget what it has read from files."""
    stops = (signal.SIGINT, signal.SIGTERM)
    handlers = [signal.getsignal(stop) for stop in stops]
    disabled = logging.root.manager.disable
    with ExitStack() as after:
        after.enter_context(warnings.catch_warnings())
        after.callback(logging.disable, disabled)
        for stop, handler in zip(stops, handlers, strict=True):
            after.callback(signal.signal, stop, handler)
        forget_files()
        yield


def forget_files() -> None:
    """Empty the caches of the program that hold what was made from a file: the next run reads it anew."""
    for cached in file_caches():
        cached.cache_clear()


_PLACES = {"Path", "Templates"}
"""Annotations of parameters that name files."""


def file_caches() -> list[functools._lru_cache_wrapper[object]]:
    """The functions of the program whose answers are kept by a path or a list of folders."""
    modules = [module for name, module in sys.modules.items() if name.startswith("generator")]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, functools._lru_cache_wrapper)
        and any(p.annotation in _PLACES for p in inspect.signature(value).parameters.values())
    ]
