"""No test measures time: a busy machine is not a fault, and a quick one is no proof.

Work is shown to grow in proportion by counting it, deadlines by a clock that the test holds, and what has no
other way is waited for in `tests/patience.py`. Timings are in `benchmarks/`.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
CLOCKS = {"monotonic", "perf_counter", "process_time", "thread_time", "time", "sleep"}
"""What `time` has to measure by, or to have others wait, each in nanoseconds too."""
ALLOWED = {"patience.py": "gives up what is waited for in vain, so that a broken test ends"}


def clocks_in(source: str) -> set[str]:
    """The functions of `time` that the program uses, however it imports them; types of it are none."""
    wanted = CLOCKS | {f"{name}_ns" for name in CLOCKS}
    found = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module in {"time", "timeit", "asyncio"}:
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names if name.name == "timeit"}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found |= {node.attr} if node.value.id in {"time", "asyncio"} else set()
    return found & (wanted | {"timeit", "timer", "repeat", "default_timer"})


@pytest.mark.parametrize(
    "source",
    [
        "import time\nbefore = time.perf_counter()",
        "from time import monotonic as now\nnow()",
        "import time\ntime.sleep(1)",
        "import timeit\ntimeit.timeit('1')",
        "import time\ntime.monotonic_ns()",
    ],
)
def test_a_test_that_looks_at_a_clock_is_found(source: str) -> None:
    assert clocks_in(source)


def test_a_type_or_a_time_of_day_is_no_clock() -> None:
    assert not clocks_in("import time\nfrom datetime import datetime, time as of_day\nx: time.struct_time")


def test_no_test_looks_at_a_clock_but_those_named_with_a_reason() -> None:
    files = {path.relative_to(TESTS).as_posix(): path for path in sorted(TESTS.rglob("*.py"))}
    found = {name: clocks_in(path.read_text(encoding="utf-8")) for name, path in files.items()}
    assert {name: clocks for name, clocks in found.items() if clocks and name not in ALLOWED} == {}
    assert [name for name in ALLOWED if not found.get(name)] == [], "needs no exception any more"
