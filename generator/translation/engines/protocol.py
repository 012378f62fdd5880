"""What every engine does: it takes a task, and gives one answer per segment."""

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
"""What happens after a fault that nobody has to fix."""
MemoryLookup = Callable[[str], str | None]
"""The English that any memory of the project has for exactly this Arabic."""
TermLookup = Callable[[str], tuple[tuple[str, str], ...]]
"""The glossary's terms in an Arabic text, each with its English."""


@dataclass(frozen=True, slots=True)
class EngineContext:
    """What a run gives its engines in addition to their settings."""

    recall: MemoryLookup = lambda _: None
    terms: TermLookup = lambda _: ()
    deadline: Deadline = field(default_factory=lambda: Deadline.after(600))
    """When the run's time is used up; an engine's waits go by its clock."""
    project: Path = Path()
    """What paths in the settings are relative to."""


@dataclass(frozen=True, slots=True)
class TranslationTask:
    """What an engine is asked at a time: segments of one article."""

    segments: tuple[Segment, ...]
    article: tuple[Segment, ...] = ()
    """The whole article, title first, for engines that translate better when they see it."""


@dataclass(frozen=True, slots=True)
class SegmentResult:
    """An engine's answer for one segment: usable English, or the reason why there is none."""

    segment: str
    text: str | None
    error: EngineError | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What answers cost."""

    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: Decimal = Decimal()
    """In the currency of the settings' prices."""

    def __add__(self, other: Usage) -> Usage:
        """The sum of both."""
        return Usage(
            self.requests + other.requests,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
            self.cost + other.cost,
        )


@dataclass(frozen=True, slots=True)
class TaskResult:
    """The answers to one task, in any order, and what they cost."""

    answers: tuple[SegmentResult, ...]
    usage: Usage = Usage()


class Engine(Protocol):
    """A source of translations."""

    name: str
    """As in the settings; stamped on every translation."""
    remote: bool
    """Whether the article's text leaves this machine."""
    at_once: int
    """How many tasks it may work on at a time, each in its own thread."""

    def tasks(self, segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
        """The segments, all of one article, in tasks of the size that suits the engine."""
        ...

    def translate(self, task: TranslationTask) -> TaskResult:
        """Translate each segment of the task, or say why not.

        Raises:
            EngineDown: there is no point in asking the engine again in this run.
        """
        ...

    def close(self) -> None:
        """End whatever is waiting, because the run is over."""
        ...


def one_by_one(segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
    """A task for each segment, for engines that translate one sentence at a time."""
    return (TranslationTask((segment,), tuple(article)) for segment in segments)
