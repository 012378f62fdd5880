"""The engines that settings may name, which are in the table so that nothing of them is loaded to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

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
