"""The only clocks: the moment stamped on the memory and the register, and the time that a run may take."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from generator.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from threading import Condition


def today(environ: Mapping[str, str]) -> date:
    """Today in UTC.

    Raises:
        SettingsError: as `now`.
    """
    return now(environ).date()


def now(environ: Mapping[str, str]) -> datetime:
    """This second in UTC, or that of `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch).

    Raises:
        SettingsError: the variable is set to something other than a number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise SettingsError(
            "SOURCE_DATE_EPOCH", f"'{epoch}' is not a number of seconds since 1970", "unset it or correct it"
        ) from None


class Clock(Protocol):
    """Tells the time that has passed, and waits."""

    def now(self) -> float:
        """Seconds since some moment; never fewer than before."""
        ...

    def wait(self, condition: Condition, seconds: float) -> None:
        """Release the condition, which the caller holds, until it is notified or so much time is over."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> float:
        """As `time.monotonic`."""
        return time.monotonic()

    def wait(self, condition: Condition, seconds: float) -> None:
        """As `Condition.wait`."""
        condition.wait(seconds)


_MACHINE = SystemClock()


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a run's time is used up."""

    end: float
    """By `clock.now`."""
    clock: Clock

    @classmethod
    def after(cls, seconds: float, clock: Clock = _MACHINE) -> Deadline:
        """The deadline so many seconds from now."""
        return cls(clock.now() + seconds, clock)

    @property
    def remaining(self) -> float:
        """Seconds that are left, never fewer than none."""
        return max(0.0, self.end - self.clock.now())
