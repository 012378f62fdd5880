"""The `memory` engine: a sentence translated in one article is not translated again in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import EngineError
from generator.translation.engines.protocol import (
    NEXT_ENGINE,
    EngineContext,
    SegmentResult,
    TaskResult,
    TranslationTask,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.config.engines import EngineSettings
    from generator.model import Segment


class MemoryEngine:
    """Answers with what another article's memory holds for the same Arabic."""

    remote = False
    at_once = 1

    def __init__(self, name: str, settings: EngineSettings, context: EngineContext) -> None:
        """`settings` is not used: this engine has no settings."""
        del settings
        self.name = name
        self._recall = context.recall

    def tasks(self, segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
        """One task for everything, because lookups are quick."""
        return (TranslationTask(tuple(segments), tuple(article)),)

    def translate(self, task: TranslationTask) -> TaskResult:
        """Look up each segment, in order."""
        return TaskResult(tuple(self._answer(segment) for segment in task.segments))

    def close(self) -> None:
        """Do nothing: no request ever waits."""

    def _answer(self, segment: Segment) -> SegmentResult:
        text = self._recall(segment.text)
        if text is not None:
            return SegmentResult(segment.id, text)
        error = EngineError(segment.id, "no memory holds this sentence", NEXT_ENGINE)
        return SegmentResult(segment.id, None, error)
