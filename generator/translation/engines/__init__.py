"""Translation engines by name, imported when a run first needs them.

A new engine needs one module with a class that satisfies `Engine`, and one line in
`generator/config/known_engines.py`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from generator.config.known_engines import ENGINES
from generator.translation.engines.protocol import (
    Engine,
    EngineContext,
    MemoryLookup,
    SegmentResult,
    TaskResult,
    TermLookup,
    TranslationTask,
    Usage,
)

if TYPE_CHECKING:
    from generator.config.engines import EngineSettings

__all__ = [
    "ENGINES",
    "Engine",
    "EngineContext",
    "MemoryLookup",
    "SegmentResult",
    "TaskResult",
    "TermLookup",
    "TranslationTask",
    "Usage",
    "load_engine",
]


def load_engine(name: str, settings: EngineSettings, context: EngineContext) -> Engine:
    """The engine called `name`, a key of `ENGINES`.

    Raises:
        EngineDown: the engine cannot work with these settings.
    """
    module, _, factory = ENGINES[name].partition(":")
    engine: Engine = getattr(import_module(module), factory)(name, settings, context)
    return engine
