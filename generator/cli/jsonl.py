"""How commands that answer line by line read JSON lines."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def lines_of(stream: IO[bytes]) -> Iterator[str]:
    """The lines of a stream as they come, a blank one too; what is not UTF-8 is not JSON either."""
    for number, line in enumerate(stream):
        try:
            yield line.decode("utf-8-sig" if number == 0 else "utf-8").strip() or "(blank)"
        except UnicodeDecodeError as error:
            yield f"(not UTF-8 at byte {error.start})"
