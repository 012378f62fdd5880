"""The vectors of a project: from their file in the work folder, and from the encoder for new sentences."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from generator.editorial.verify import with_meaning
from generator.meaning.encoder import installed_encoder
from generator.meaning.names import name_hints
from generator.meaning.vectors import FILE, PERSONS, VectorFile
from generator.meaning.verdict import bar_of, meaning_of
from generator.model import Status
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.inputs import Inputs
    from generator.meaning.encoder import Encoder
    from generator.meaning.vector import Vector
    from generator.model import Comparison, Passage, Segment, Story
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
        self._persons = VectorFile(settings.work_dir / PERSONS, shared) if shared else None

    def of(self, drafts: Iterable[Draft]) -> Mapping[str, Vector]:
        """The vectors of what each article reports, and of what machines translated and wrote."""
        return self._file.of(_texts(drafts)) if self._file else {}

    def judge(self, comparison: Comparison, segment: Segment, english: str) -> Meaning | None:
        """The verdict on the meaning of a machine's translation; `None` without an encoder."""
        if self._file is None:
            return None
        texts = (segment.text, english)
        vectors = self._file.of(texts)
        pair = (vectors[segment.text], vectors[english])
        return meaning_of(comparison, texts, pair, name_hints(*texts), bar_of(segment))

    def added_to(self, inputs: Inputs, *, keep: bool) -> Inputs:
        """The inputs with the vectors of their texts, which are saved if `keep`."""
        inputs = replace(inputs, vectors=self.of(inputs.drafts))
        if self._file and keep:
            self._file.save()
        return inputs

    def compared(self, stories: Iterable[Story], *, keep: bool) -> tuple[Story, ...]:
        """The stories with the meaning of what persons wrote too, for editors; `keep` saves its vectors.

        Nobody's doubt counts against what a person has reviewed, so that is left as it is.
        """
        stories = tuple(stories)
        if self._persons is None:
            return stories
        written = [passage for story in stories for passage in story.passages if _is_edited(passage)]
        vectors = self._persons.of(text for passage in written for text in _texts_of(passage))
        if keep:
            with suppress(OSError):  # they are only a cache, and reading needs no folder to write to
                self._persons.save()
        return tuple(
            replace(story, passages=tuple(_judged(passage, vectors) for passage in story.passages))
            for story in stories
        )

    def compare(self, passage: Passage) -> Passage:
        """The passage, whose English is being written, with its meaning."""
        return with_meaning(passage, self._persons.of(_texts_of(passage))) if self._persons else passage


def _texts(drafts: Iterable[Draft]) -> Iterator[str]:
    for draft in drafts:
        head = draft.head
        yield head.gist
        yield from head.machine_texts


def _is_edited(passage: Passage) -> bool:
    return passage.translation.status in (Status.EDITED, Status.STALE)


def _texts_of(passage: Passage) -> tuple[str, ...]:
    """Both texts of the passage; none while its translation is pending."""
    english = passage.translation.text
    return () if english is None else (passage.segment.text, english)


def _judged(passage: Passage, vectors: Mapping[str, Vector]) -> Passage:
    return with_meaning(passage, vectors) if _is_edited(passage) else passage
