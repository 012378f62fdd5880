"""Which engines translate in a run, and the results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.model import Comparison, Segment
from generator.model.meaning import Meaning
from generator.translation.engines import Usage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.model import SegmentId
    from generator.translation.engines import Engine


NOTHING = Usage()
Judge = Callable[[Comparison, Segment, str], Meaning | None]
"""Takes the comparison of a segment with its English, and both; `None` if it cannot say."""


def unjudged(_comparison: Comparison, _segment: Segment, _english: str) -> Meaning | None:
    """No verdict on the meaning of any translation."""
    return None


@dataclass(frozen=True, slots=True)
class EngineCounts:
    """How many sentences an engine translated in a run, by result."""

    verified: int = 0
    """Answers that passed both checks at once."""
    repaired: int = 0
    """Answers whose figures were right after they were masked and put back."""
    unverified: int = 0
    """Answers with wrong figures that could not be repaired, or of doubtful meaning."""
    failed: int = 0
    """Sentences without a usable answer."""
    usage: Usage = NOTHING

    @property
    def answered(self) -> int:
        """Answers that could be used."""
        return self.verified + self.repaired + self.unverified


@dataclass(frozen=True, slots=True)
class Rejected:
    """A translation that failed the check of its figures or of its meaning."""

    slug: str
    segment: SegmentId
    engine: str
    english: str
    reasons: tuple[str, ...]
    """One sentence for each finding."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the engines of a run did."""

    tallies: tuple[tuple[str, EngineCounts], ...] = ()
    """Each engine's name and counts, in the order in which the engines are asked."""
    unverified: int = 0
    """Sentences that no engine translated with the right figures and meaning; published as such."""
    pending: int = 0
    """Sentences that no engine translated."""
    rejected: tuple[Rejected, ...] = ()
    """By article and segment, in the order of the engines."""

    @property
    def verified(self) -> int:
        """Sentences translated with the right figures at once."""
        return sum(tally.verified for _, tally in self.tallies)

    @property
    def repaired(self) -> int:
        """Sentences translated with the right figures after the repair."""
        return sum(tally.repaired for _, tally in self.tallies)


@dataclass(slots=True)
class EngineRun:
    """The engines of one run, which are asked in order until they are down."""

    engines: Sequence[Engine]
    day: date
    """Stamped on every answer."""
    announce: Callable[[str], None] = lambda _: None
    """Called with a sentence before text first leaves this machine, and when an engine goes down."""
    jobs: int | None = None
    """Tasks in flight at a time, over all engines."""
    progress: Callable[[int], None] = lambda _: None
    """Called with the number of sentences that were just finished."""
    judge: Judge = unjudged
    tallies: dict[str, EngineCounts] = field(default_factory=dict)
    down: set[str] = field(default_factory=set)
    """Names of engines that are not asked again."""
    rejected: list[Rejected] = field(default_factory=list)

    def begin(self, engine: Engine) -> None:
        """Start the engine's counts; announce once that text will leave the machine."""
        if engine.remote and engine.name not in self.tallies:
            self.announce(f"sending sentences to the service '{engine.name}' (--offline forbids it)")
        self.tallies.setdefault(engine.name, EngineCounts())

    def give_up(self, engine: Engine, reason: Exception) -> None:
        """Stop asking the engine in this run, and announce why."""
        if engine.name not in self.down:
            self.down.add(engine.name)
            self.announce(str(reason))

    def count(self, engine: Engine, usage: Usage | None = None, **more: int) -> None:
        """Add to the engine's counts."""
        old = self.tallies.get(engine.name, EngineCounts())
        sums = {name: getattr(old, name) + number for name, number in more.items()}
        self.tallies[engine.name] = replace(old, usage=old.usage + (usage or Usage()), **sums)
