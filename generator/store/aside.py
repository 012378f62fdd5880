"""Bytes that are put aside in a file until they are wanted, so that those of a whole site need no memory."""

from __future__ import annotations

from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


@dataclass(frozen=True, slots=True)
class Place:
    """Where bytes were put."""

    start: int
    length: int


class Aside:
    """A file without a name, which is gone when it is closed or the program ends."""

    def __init__(self, folder: Path) -> None:
        """Begin empty, on the disk of the folder, which is made if it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by `__exit__`
        self._end = 0

    def __enter__(self) -> Aside:
        """The file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was put aside."""
        self._file.close()

    def put(self, data: bytes) -> Place:
        """Put the bytes behind the others."""
        self._file.seek(self._end)
        self._file.write(data)
        place = Place(self._end, len(data))
        self._end += len(data)
        return place

    def get(self, place: Place) -> bytes:
        """The bytes that were put there."""
        self._file.seek(place.start)
        return self._file.read(place.length)
