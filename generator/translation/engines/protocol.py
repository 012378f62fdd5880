"""What every engine is: a task in, one answer a segment out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from generator.clock import Deadline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.errors import EngineError
    from generator.model import Segment

NEXT_ENGINE = "the next engine is asked"
"""What follows a fault that no person has to fix."""
MemoryLookup = Callable[[str], str | None]
"""The English that any memory of the project holds for exactly this Arabic."""
TermLookup = Callable[[str], tuple[tuple[str, str], ...]]
"""The glossary's terms in an Arabic text, each with its English."""


@dataclass(frozen=True, slots=True)
class EngineContext:
    """What a run gives its engines beside their settings."""

    recall: MemoryLookup = lambda _: None
    terms: TermLookup = lambda _: ()
    deadline: Deadline = field(default_factory=lambda: Deadline.after(600))
    """When the run's time is used up; an engine's waits go by its clock."""
    project: Path = Path()
    """What paths in the settings are relative to."""


@dataclass(frozen=True, slots=True)
class TranslationTask:
    """What an engine is asked in one go: segments of one article."""

    segments: tuple[Segment, ...]
    article: tuple[Segment, ...] = ()
    """The whole article, title first, for engines that translate better when they see it."""


@dataclass(frozen=True, slots=True)
class SegmentResult:
    """What an engine said of one segment: English that is usable, or why there is none."""

    segment: str
    text: str | None
    error: EngineError | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What answers have cost."""

    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: Decimal = Decimal()
    """In the currency of the settings' prices."""

    def __add__(self, other: Usage) -> Usage:
        """Both together."""
        return Usage(
            self.requests + other.requests,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
            self.cost + other.cost,
        )


@dataclass(frozen=True, slots=True)
class TaskResult:
    """The answers to one task, in any order, and what they have cost."""

    answers: tuple[SegmentResult, ...]
    usage: Usage = Usage()


class Engine(Protocol):
    """A source of translations."""

    name: str
    """As in the settings; stamped on every translation."""
    remote: bool
    """Whether the article's text leaves this machine."""
    at_once: int
    """How many tasks it may work on at a time, each in a thread of its own."""

    def tasks(self, segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
        """The segments, all of one article, in portions of the size the engine takes."""
        ...

    def translate(self, task: TranslationTask) -> TaskResult:
        """Answer each segment of the task, or say why there is no answer.

        Raises:
            EngineDown: the engine need not be asked again in this run.
        """
        ...

    def close(self) -> None:
        """Let go of what waits: the run is over."""
        ...


def one_by_one(segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
    """A task for each segment: the portions of engines that translate a sentence at a time."""
    return (TranslationTask((segment,), tuple(article)) for segment in segments)
