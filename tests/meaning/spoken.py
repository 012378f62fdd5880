"""An encoder for tests that knows by heart what a text says: each word of its table is a dimension."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.meaning.vector import Vector

WORDS = (("وزير", "minister"), ("مصنع", "factory"), ("بحر", "sea"), ("مهاجر", "migrant"), ("قمح", "wheat"))
"""Arabic and English of each subject."""


class SpokenEncoder:
    """Close are texts about the same subjects; it counts what it was asked."""

    def __init__(self, name: str = "spoken 1") -> None:
        """Nothing asked yet."""
        self.name = name
        self.dimensions = len(WORDS)
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text: 100 where a subject is in it."""
        self.asked += texts
        return [bytes(100 * any(word in text.lower() for word in words) for words in WORDS) for text in texts]
