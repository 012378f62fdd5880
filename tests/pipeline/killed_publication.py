"""A publication in a process of its own, which the kernel ends at a given change to the disk."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.config.settings import load_settings
from generator.pipeline.publish import publish_site
from generator.translation.engines import ENGINES

if TYPE_CHECKING:
    from datetime import date

CHANGES = ("link", "rename", "replace", "rmdir", "unlink")
"""The functions of `os` that change what names there are."""


def publish_until(project: str, latest: date, kill: int) -> None:
    """Publish, and be killed instead of the change with this number, if there are so many."""
    left = iter(range(kill))

    def deadly(change: Any) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            if next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)
            return change(*arguments, **options)

        return call

    settings = load_settings(Path(project), ENGINES)
    for name in CHANGES:
        setattr(os, name, deadly(getattr(os, name)))
    publish_site(settings, latest)
