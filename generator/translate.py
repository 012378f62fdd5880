"""Filling the memory: each segment without English goes to the engines, in order.

The first answer that passes the check of its figures wins. If none does, the first answer is
kept and its findings are published with it. The memory is written after every answer, so a
killed run loses nothing and asks for nothing twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.errors import EngineDown
from generator.models import Status
from generator.verify import verified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from generator.engines import Engine
    from generator.memory import Entry, MemoryFile
    from generator.models import Segment, Translation


@dataclass(frozen=True, slots=True)
class Tally:
    """What an engine did in a run."""

    answered: int = 0
    """Answers that could be used."""
    unverified: int = 0
    """Those of them whose figures differ from the Arabic."""
    failed: int = 0


@dataclass(slots=True)
class Translators:
    """The engines of one run: asked in order, each until it is down."""

    engines: Sequence[Engine]
    day: date
    """Stamped on every answer."""
    announce: Callable[[str], None]
    """Called with a sentence before text first leaves the machine, and when an engine goes down."""
    tallies: dict[str, Tally] = field(default_factory=dict)
    _down: set[str] = field(default_factory=set)

    def ask(self, engine: Engine, segments: Sequence[Segment]) -> Iterator[tuple[Segment, str]]:
        """Each segment that the engine answered, with its English, as the answers come."""
        if engine.name in self._down or not segments:
            return
        if engine.remote and engine.name not in self.tallies:
            self.announce(f"sending sentences to the service '{engine.name}' (--offline forbids it)")
        self.count(engine)
        by_id = {segment.id: segment for segment in segments}
        try:
            for answer in engine.translate(segments):
                segment = by_id.pop(answer.segment, None)
                if segment is None or answer.text is None:
                    self.count(engine, failed=1)
                else:
                    yield segment, answer.text
        except EngineDown as down:
            self._down.add(engine.name)
            self.announce(str(down))

    def count(self, engine: Engine, answered: int = 0, unverified: int = 0, failed: int = 0) -> None:
        """Add to the engine's tally."""
        old = self.tallies.get(engine.name, Tally())
        self.tallies[engine.name] = Tally(
            old.answered + answered, old.unverified + unverified, old.failed + failed
        )


def translate(
    segments: Sequence[Segment], memory: MemoryFile, translators: Translators
) -> tuple[Translation, ...]:
    """One translation a segment, from the memory and, where it has none, from the engines."""
    entries = {entry.id: entry for entry in memory.entries}
    waiting = {s.id: s for s in segments if entries[s.id].status is Status.PENDING}
    unverified: dict[str, Entry] = {}
    for engine in translators.engines:
        for segment, english in translators.ask(engine, list(waiting.values())):
            entry = entries[segment.id].answered(english, engine.name, translators.day)
            proven = verified(segment.text, english)
            translators.count(engine, answered=1, unverified=not proven)
            if proven:
                del waiting[segment.id]
            elif unverified.setdefault(segment.id, entry) is not entry:
                continue  # an earlier engine's answer is no worse
            memory.put(entry)
            memory.save()
    by_id = {entry.id: entry for entry in memory.entries}
    return tuple(by_id[segment.id].translation() for segment in segments)
