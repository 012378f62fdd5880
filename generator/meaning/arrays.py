"""numpy, loaded only where it is used, and always with a single thread.

How many threads share a product decides in which order its terms are added, and so the last bits of what the
encoder makes. numpy reads the number once, when it is imported; so nothing else here may import it.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any

_THREADS = ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""The libraries that numpy's wheels bring or, on macOS, use."""


@cache
def load_numpy() -> Any:
    """The module, which takes a tenth of a second to import; the environment is left as it was."""
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    try:
        import numpy  # noqa: PLC0415 - see above
    finally:
        for name, value in before.items():
            del os.environ[name]
            if value is not None:
                os.environ[name] = value
    return numpy
