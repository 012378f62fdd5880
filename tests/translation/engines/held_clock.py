"""Clocks that a test holds: nobody waits by the machine's, and what was waited is there to be read."""

from __future__ import annotations

from threading import Condition, Event, Lock

from tests.patience import PATIENCE


class HeldClock:
    """Time that passes when somebody waits, at once and for as long as they ask, and when the test says."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        """How long was waited each time, in seconds."""
        self._lock, self._now = Lock(), 0.0

    def now(self) -> float:
        with self._lock:
            return self._now

    def wait(self, condition: Condition, seconds: float) -> None:
        self.waits.append(seconds)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Let so much time pass."""
        with self._lock:
            self._now += seconds


class StoppedClock(HeldClock):
    """Time that never passes: who waits goes on only when they are told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = Event()
        """Whether somebody waits."""

    def wait(self, condition: Condition, seconds: float) -> None:
        self.waiting.set()
        assert condition.wait(PATIENCE), "nobody was told to go on"


class WatchedClock(HeldClock):
    """A clock that counts how often somebody looks at it."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self._looked = Condition()

    def now(self) -> float:
        with self._looked:
            self.looks += 1
            self._looked.notify_all()
        return super().now()

    def wait_for_look(self, before: int) -> None:
        """Wait until somebody has looked since there were so many looks."""
        with self._looked:
            assert self._looked.wait_for(lambda: self.looks > before, PATIENCE), "nobody looks any more"
