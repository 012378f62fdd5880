"""Translation engines by name, imported when a run first needs them.

A new engine needs one module with a class that satisfies `Engine`, and one line here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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
    from collections.abc import Mapping

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

_DEEP = "generator.translation.engines.deep:DeepTranslatorEngine"
ENGINES: Mapping[str, str] = {
    "memory": "generator.translation.engines.memory:MemoryEngine",
    "firefox": "generator.translation.engines.firefox:FirefoxEngine",
    "google": _DEEP,
    "mymemory": _DEEP,
    "libre": _DEEP,
    "deepl": _DEEP,
    "microsoft": _DEEP,
    "yandex": _DEEP,
    "qcri": _DEEP,
    "baidu": _DEEP,
    "llm": "generator.translation.engines.llm:LlmEngine",
}
"""The class of each engine, by the name that the settings use."""


def load_engine(name: str, settings: EngineSettings, context: EngineContext) -> Engine:
    """The engine called `name`, a key of `ENGINES`.

    Raises:
        EngineDown: the engine cannot work with these settings.
    """
    module, _, factory = ENGINES[name].partition(":")
    engine: Engine = getattr(import_module(module), factory)(name, settings, context)
    return engine
