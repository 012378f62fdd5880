"""How much processor time the program takes to start, and figures to answer their first line.

`python -m benchmarks.start` runs each command in a process of its own and prints the medians of user and
system time together, the interpreter's own included; the first run of each writes the byte code and does
not count. `--rounds N` runs each N times.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parent.parent
PROGRAM = (sys.executable, "-m", "generator")
LINE = json.dumps({"id": 1, "lang": "ar", "text": "بلغت الأرباح 1.5 مليار دولار في عام 2023."}) + "\n"
COMMANDS = {
    "python alone": (sys.executable, "-c", ""),
    "khulasa --version": (*PROGRAM, "--version"),
    "khulasa --help": (*PROGRAM, "--help"),
    "khulasa figures --jsonl, one line": (*PROGRAM, "figures", "--jsonl"),
    "khulasa check --jsonl, no line": (*PROGRAM, "check", "--jsonl"),
    "khulasa build --help": (*PROGRAM, "build", "--help"),
}
"""What is measured; one line of Arabic on standard input is read by `figures` alone."""


def seconds(command: Sequence[str], line: str) -> float:
    """User and system seconds of one run of the command, from its start to its end."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None  # noqa: S101 - what PIPE means
        process.stdin.write(line.encode())
        process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {process.returncode}")
    return used.ru_utime + used.ru_stime


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=11, help="how often each command is run; 11")
    rounds = parser.parse_args(arguments).rounds
    for name, command in COMMANDS.items():
        line = LINE if "figures" in command else ""
        seconds(command, line)
        taken = sorted(seconds(command, line) for _ in range(rounds))
        print(f"{name:34}{median(taken):6.3f} s of processor time ({taken[0]:.3f} to {taken[-1]:.3f})")


if __name__ == "__main__":
    main(sys.argv[1:])
