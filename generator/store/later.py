"""What a file shows, before its bytes are made: they are made only if it shows something else than before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Later:
    """Bytes that follow from what the key is a digest of, and from the program."""

    key: bytes
    make: Callable[[], bytes]
    apart: Callable[[], Callable[[], bytes]] | None = None
    """Gives the same for another process: a `partial` with values alone, which takes several times as long
    as to send these and to read them there; `None` where that does not pay."""


Content: TypeAlias = bytes | Later
"""What a file is to have."""


def bytes_of(content: Content) -> bytes:
    """The bytes, made now if they are not yet."""
    return content.make() if isinstance(content, Later) else content
