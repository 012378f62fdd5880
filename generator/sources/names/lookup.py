"""Finding the row of a name as articles write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.text.normalize import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.sources.names.table import Name


class Names:
    """The rows of one table or several, by every spelling of their names."""

    def __init__(self, names: Iterable[Name] = ()) -> None:
        """Where two rows have a spelling in common, it belongs to the first."""
        rows = tuple(names)
        self._outlets = _by_key(row for row in rows if row.is_outlet)
        self._topics = _by_key(row for row in rows if row.is_topic)

    def outlet(self, name: str) -> Name | None:
        """The outlet of this name, in Arabic or English, however it is spelled."""
        return self._outlets.get(name_key(name))

    def topic(self, name: str) -> Name | None:
        """The topic of this name, in Arabic or English, however it is spelled."""
        return self._topics.get(name_key(name))


def _by_key(names: Iterable[Name]) -> Mapping[str, Name]:
    found: dict[str, Name] = {}
    for name in names:
        for key in name.keys:
            found.setdefault(key, name)
    return found
