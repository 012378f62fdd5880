"""Waiting for what another process or thread does: the one place where a test looks at a clock.

No test passes or fails by how long something takes. Whoever waits for what never comes is sent home after ten
minutes, so that a broken test ends; that is longer than the busiest machine needs.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 600
"""Seconds until a wait is given up."""


def wait_until(
    holds: Callable[[], bool], what: str, pause: Callable[[], object] = lambda: time.sleep(0.05)
) -> None:
    """Look again and again, until it holds, with a pause between; `what` is named where it never does."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            pytest.fail(f"waited in vain for {what}")
        pause()
