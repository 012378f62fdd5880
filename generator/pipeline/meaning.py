"""The vectors of a project: from their file in the work folder, and from the encoder for new sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from generator.editorial.nearness import gist
from generator.meaning.encoder import installed_encoder
from generator.meaning.names import name_hints
from generator.meaning.vectors import FILE, VectorFile
from generator.meaning.verdict import meaning_of
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.inputs import Inputs
    from generator.meaning.encoder import Encoder
    from generator.meaning.vector import Vector
    from generator.model import Comparison
    from generator.model.meaning import Meaning
    from generator.sources.drafts import Draft


_SECONDS = 0.004
"""About how long a sentence takes to encode."""


class _SharedEncoder(NamedTuple):
    """The encoder of this machine, which leaves many sentences to workers that have the same one."""

    encoder: Encoder
    workers: Workers

    @property
    def name(self) -> str:
        """Who encodes makes no difference."""
        return self.encoder.name

    @property
    def dimensions(self) -> int:
        """The length of every vector."""
        return self.encoder.dimensions

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text, in their order."""
        return list(self.workers.each(_encoded, texts, _SECONDS))


def _encoded(text: str) -> Vector:
    """The vector of the text; a process loads the model once."""
    encoder = installed_encoder()
    assert encoder is not None, "a worker has the same packages"  # noqa: S101
    (vector,) = encoder.encode([text])
    return vector


class ProjectVectors:
    """The vectors that a run needs; none where this machine has no encoder."""

    def __init__(self, settings: Settings, workers: Workers = HERE) -> None:
        """Nothing is read or loaded before the first text."""
        encoder = installed_encoder()
        shared = _SharedEncoder(encoder, workers) if encoder else None
        self._file = VectorFile(settings.work_dir / FILE, shared) if shared else None

    def of(self, drafts: Iterable[Draft]) -> Mapping[str, Vector]:
        """The vectors of what each article reports, and of every sentence with its translation."""
        return self._file.of(_texts(drafts)) if self._file else {}

    def judge(self, comparison: Comparison, arabic: str, english: str) -> Meaning | None:
        """The verdict on the meaning of one translation; `None` without an encoder."""
        if self._file is None:
            return None
        vectors = self._file.of((arabic, english))
        names = name_hints(arabic, english)
        return meaning_of(comparison, (arabic, english), (vectors[arabic], vectors[english]), names)

    def of_texts(self, *texts: str) -> Mapping[str, Vector]:
        """The vectors of some texts; none without an encoder."""
        return self._file.of(texts) if self._file else {}

    def added_to(self, inputs: Inputs, *, keep: bool) -> Inputs:
        """The inputs with the vectors of their texts, which are saved if `keep`."""
        inputs = replace(inputs, vectors=self.of(inputs.drafts))
        if self._file and keep:
            self._file.save()
        return inputs


def _texts(drafts: Iterable[Draft]) -> Iterator[str]:
    for draft in drafts:
        yield gist([segment.text for segment in draft.segments])
        entries = {entry.id: entry for entry in draft.memory.entries}
        for segment in draft.segments:
            english = entries[segment.id].translation().text
            if english is not None:
                yield from (segment.text, english)
