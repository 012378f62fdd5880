"""What every engine is: segments in, one answer a segment out, as the answers come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.errors import EngineError
    from generator.models import Segment

Recall = Callable[[str], str | None]
"""The English that any memory of the project holds for exactly this Arabic."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine said of one segment: English that is usable, or why there is none."""

    segment: str
    text: str | None
    error: EngineError | None = None


class Engine(Protocol):
    """A source of translations."""

    name: str
    """As in the settings; stamped on every translation."""
    remote: bool
    """Whether the article's text leaves this machine."""

    def translate(self, segments: Sequence[Segment]) -> Iterator[Answer]:
        """Answer each segment of one article, in any order, each at most once.

        Raises:
            EngineDown: the engine need not be asked again in this run; what it answered before counts.
        """
        ...
