"""Export and import of the translation memory in the formats of other tools: TMX 1.4 and XLIFF 1.2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ExchangeError
from generator.sources.exchange import tmx, xliff
from generator.sources.exchange.merge import Merged, merge
from generator.sources.exchange.unit import Unit
from generator.sources.exchange.xml import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

__all__ = ["FORMATS", "Merged", "Unit", "merge", "read_units"]

FORMATS: Mapping[str, Callable[[Iterable[Unit]], bytes]] = {"tmx": tmx.write, "xliff": xliff.write}
"""The writer of each format."""
_READERS = {"tmx": tmx.read, "xliff": xliff.read}


def read_units(path: Path) -> list[Unit]:
    """The units of a file in either format.

    Raises:
        ExchangeError: it is in neither format, or is not valid; names the line when there is one.
    """
    root = parse(path, frozenset(_READERS))
    version = root.get("version", "")
    if root.tag == "xliff" and version.startswith("2"):
        raise ExchangeError(path.name, f"is XLIFF {version}, which is another format", "export XLIFF 1.2")
    try:
        return list(_READERS[root.tag](root))
    except RecursionError:
        raise ExchangeError(path.name, "nests elements too deeply", "export it as TMX 1.4 instead") from None
