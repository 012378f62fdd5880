"""The translation memory in the formats of other tools: TMX 1.4, XLIFF 1.2 and 2.1; PO in only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import ExchangeError
from generator.sources.exchange import po, tmx, xliff, xliff2
from generator.sources.exchange.compressed import read_bytes
from generator.sources.exchange.merge import Merged, merge
from generator.sources.exchange.unit import Unit
from generator.sources.exchange.xml import parse
from generator.sources.languages import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

__all__ = ["FORMATS", "Document", "Merged", "Refused", "Unit", "merge", "read_document"]

FORMATS: Mapping[str, Callable[[Iterable[Unit]], bytes]] = {
    "tmx": tmx.write,
    "xliff": xliff.write,
    "xliff2": xliff2.write,
}
"""The writer of each format."""
_READERS = {"tmx": tmx.read, "xliff": xliff.read}


@dataclass(frozen=True, slots=True)
class Document:
    """What a file of another tool has."""

    units: tuple[Unit, ...]
    refused: tuple[Refused, ...]


def read_document(path: Path) -> Document:
    """The units of a file in one of the formats, and what of it is not Arabic and English.

    Raises:
        ExchangeError: it is in none of them, or is not valid; names the line when there is one.
        MemoryFileError: it is PO that cannot be read whole; names the line.
    """
    data = read_bytes(path)
    try:
        found = list(po.read(data, path.name) if po.is_po(data) else _read_xml(data, path.name))
    except RecursionError:
        raise ExchangeError(path.name, "nests its elements too deep", "export it again as TMX 1.4") from None
    return Document(
        tuple(unit for unit in found if isinstance(unit, Unit)),
        tuple(unit for unit in found if isinstance(unit, Refused)),
    )


def _read_xml(data: bytes, name: str) -> Iterable[Unit | Refused]:
    root = parse(data, name, frozenset(_READERS))
    if root.tag == "xliff" and root.get("version", "").startswith("2"):
        return xliff2.read(root)
    return _READERS[root.tag](root)
