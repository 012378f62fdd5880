"""Requests to a service: when one may be sent, how often it is repeated, and when to give up.

Full jitter (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog) spreads retries.
The circuit breaker (Nygard, "Release It!") is shared by all threads: after several failures in a
row, one request at a time tests whether the service answers again, with pauses that double; when
no test succeeds, the service is down for the rest of the run.
"""

from __future__ import annotations

from threading import Condition
from typing import TYPE_CHECKING, TypeVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from generator.errors import EngineBusy, EngineDown, EngineError
from generator.translation.engines.protocol import NEXT_ENGINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.clock import Deadline
    from generator.config.engines import EngineSettings

IN_A_ROW = 5
"""How many failures in a row start trials, which are requests sent one at a time."""
TRIALS = 6
"""How many failed trials mean that a service that answers with errors is down."""
UNREACHABLE_TRIALS = 1
"""How many failed trials mean that a service that does not answer at all is down."""
LONGEST_PAUSE = 20.0
"""The most seconds between two attempts, unless the service asks for more."""

_T = TypeVar("_T")


class CircuitBreaker:
    """Controls every request to one service, from any thread."""

    def __init__(self, engine: str, settings: EngineSettings, deadline: Deadline) -> None:
        """`deadline` is when the run's time is used up; every wait goes by its clock."""
        self._where = f"engine {engine}"
        self._settings = settings
        self._deadline = deadline
        self._clock = deadline.clock
        self._changed = Condition()
        self._failures = 0
        self._trials = 0
        self._broken = False
        self._trying = False
        self._open_at = 0.0
        self._down: EngineDown | None = None

    def call(self, ask: Callable[[], _T]) -> _T:
        """The result of `ask`, which is repeated while it raises `EngineBusy`.

        Raises:
            EngineDown: the service is down for this run.
            EngineError: `ask` raised it in the last attempt.
        """
        attempts = Retrying(
            retry=retry_if_exception_type(EngineBusy),
            stop=stop_after_attempt(self._settings.retries + 1),
            wait=wait_random_exponential(self._settings.backoff, max=LONGEST_PAUSE),
            sleep=self._sleep,
            reraise=True,
        )
        answer: _T = attempts(self._attempt, ask)
        return answer

    def close(self) -> None:
        """End all waiting in `call`, with `EngineDown`."""
        with self._changed:
            self._give_up("is no longer asked", "the run is over")

    def _attempt(self, ask: Callable[[], _T]) -> _T:
        trial = self._enter()
        try:
            answer = ask()
        except EngineError as error:
            self._failed(error, trial=trial)
            raise
        except BaseException:
            self.close()
            raise
        self._passed()
        return answer

    def _enter(self) -> bool:
        """Wait until a request may be sent; return whether it is a trial."""
        with self._changed:
            while self._down is None:
                pause = self._open_at - self._clock.now()
                if self._deadline.remaining == 0:
                    self._give_up("has used up the time of the run", "run again for the rest")
                elif pause > self._deadline.remaining:
                    self._give_up(
                        f"asks to wait {pause:.0f} s, longer than the run may take", "run again later"
                    )
                elif pause > 0:
                    self._clock.wait(self._changed, pause)
                elif self._broken and self._trying:
                    self._changed.wait()
                else:
                    self._trying = self._broken
                    return self._broken
            raise self._down

    def _passed(self) -> None:
        with self._changed:
            self._failures = self._trials = 0
            self._broken = self._trying = False
            self._changed.notify_all()

    def _failed(self, error: EngineError, *, trial: bool) -> None:
        with self._changed:
            if trial:
                self._trying = False
            if isinstance(error, EngineDown):
                self._down = self._down or error
            elif isinstance(error, EngineBusy):
                self._pause(error.retry_after or 0.0)
                self._failures += 1
                if trial or (not self._broken and self._failures >= IN_A_ROW):
                    self._break(error)
            else:  # it answers, though not with a translation
                self._broken = False
                self._failures += 1
                if self._failures >= IN_A_ROW:
                    self._give_up(
                        f"failed {self._failures} times in a row, at last: {error.cause}", NEXT_ENGINE
                    )
            self._changed.notify_all()

    def _break(self, error: EngineBusy) -> None:
        self._broken = True
        self._trials += 1
        if self._trials > (TRIALS if error.reachable else UNREACHABLE_TRIALS):
            self._give_up(error.cause, error.fix)
        self._pause(self._settings.backoff * 2 ** (self._trials - 1))

    def _pause(self, seconds: float) -> None:
        self._open_at = max(self._open_at, self._clock.now() + seconds)

    def _give_up(self, cause: str, fix: str) -> None:
        self._down = self._down or EngineDown(self._where, cause, fix)
        self._changed.notify_all()

    def _sleep(self, seconds: float) -> None:
        """Wait, but not after the service is given up or the run's time is used up."""
        end = self._clock.now() + min(seconds, self._deadline.remaining)
        with self._changed:
            while self._down is None and (left := end - self._clock.now()) > 0:
                self._clock.wait(self._changed, left)
