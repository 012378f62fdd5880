"""The `memory` engine: a sentence translated in one article is not translated again in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.engines.protocol import Answer, Recall
from generator.errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config import EngineSettings
    from generator.models import Segment


class RecallEngine:
    """Answers with what another article's memory holds for the same Arabic."""

    remote = False

    def __init__(self, name: str, settings: EngineSettings, recall: Recall) -> None:
        """`settings` are not used: the memory has none."""
        del settings
        self.name = name
        self._recall = recall

    def translate(self, segments: Sequence[Segment]) -> Iterator[Answer]:
        """Answer each segment, in order."""
        for segment in segments:
            text = self._recall(segment.text)
            if text is None:
                error = EngineError(segment.id, "no memory holds this sentence", "the next engine is asked")
                yield Answer(segment.id, None, error)
            else:
                yield Answer(segment.id, text)
