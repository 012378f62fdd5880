"""Translation engines by name, imported when a run first needs them.

A new engine is one module that satisfies `Engine` and one line here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from generator.engines.protocol import Answer, Engine, Recall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.config import EngineSettings

__all__ = ["ENGINES", "Answer", "Engine", "Recall", "load_engine"]

ENGINES: Mapping[str, str] = {
    "memory": "generator.engines.recall:RecallEngine",
    "google": "generator.engines.deep:DeepTranslatorEngine",
    "mymemory": "generator.engines.deep:DeepTranslatorEngine",
    "libre": "generator.engines.deep:DeepTranslatorEngine",
}
"""Engine names as the settings use them, and the class that makes each."""


def load_engine(name: str, settings: EngineSettings, recall: Recall) -> Engine:
    """The engine called `name`, a key of `ENGINES`; `recall` looks an Arabic text up in the memories.

    Raises:
        EngineDown: the engine cannot work with these settings.
    """
    module, _, factory = ENGINES[name].partition(":")
    engine: Engine = getattr(import_module(module), factory)(name, settings, recall)
    return engine
