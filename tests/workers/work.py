"""What the tests have done: functions that another process can import."""

from __future__ import annotations

import multiprocessing
import os
import signal
from functools import partial
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.workers import Workers
from generator.workers.processes import _pool

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.resources import Templates
    from generator.text.language import Language


def eager(jobs: int, announce: Callable[[str], None] = lambda _: None) -> Workers:
    """Processes of this machine that are started for any work at all."""
    return Workers(partial(_pool, jobs), announce, worth=0)


def doubled(value: int) -> int:
    return 2 * value


def who(_: int) -> int:
    return os.getpid()


def refused_at_seven(value: int) -> int:
    if value == 7:
        raise PublishError("seven", "is not liked", "take another number")
    return value


def deadly(value: int) -> int:
    """Ends any process but that of the test, as the system does when memory is short."""
    if value == 7 and multiprocessing.parent_process():
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * value


def unlike_values(_: int) -> Callable[..., None]:
    return print


def front_page(language: Language) -> str:
    return language.gettext("Corrections")


def found(templates: Templates, name: str) -> tuple[str, bytes]:
    return str(templates.folders), templates.file(name).read_bytes()
