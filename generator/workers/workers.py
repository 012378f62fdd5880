"""Calling a function with many values, here or in other processes, with the same results in the same order.

What an article compiles to, a page, a card and an index are functions of values, so it does not matter where
they are called. Values are sent in parcels of about a second of work, so that packing them costs little, and
no more parcels are on their way than keep everybody busy. If a process dies or a cluster is lost, the rest is
done here.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Protocol, TypeVar

from generator.store.digests import program_digest
from generator.workers.parcels import Packer, results, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType

A = TypeVar("A")
B = TypeVar("B")
WORTH_A_START = 4.0
"""Seconds of work below which no processes are started: each takes a second before it is of use."""
WORTH_SENDING = 0.5
"""Seconds of work below which nothing is sent to processes that are there."""
_PARCEL = 1.0
"""Seconds of work in a parcel."""
_SHARES = 4
"""How many parcels there are for each worker at least, so that all end at about the same time."""
_ON_THEIR_WAY = 2
"""How many parcels of each worker are sent before the first has come back."""


class Submitting(Protocol):
    """What is used of `concurrent.futures.Executor`, and what Dask's is."""

    def submit(self, fn: Callable[..., B], /, *args: object) -> Future[B]:
        """Have the function called."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Call no more functions."""


@dataclass(frozen=True, slots=True)
class Crew:
    """An executor that has been started."""

    name: str
    """For messages."""
    executor: Submitting
    size: int
    """How many values it works on at a time."""
    far: bool
    """Whether its processes may not see the project's folder."""


class Workers:
    """Those of one run: they are gathered when there is enough to do, and leave with the `with` block."""

    def __init__(
        self,
        gather: Callable[[], Crew] | None = None,
        announce: Callable[[str], None] = lambda _: None,
        worth: float = WORTH_A_START,
    ) -> None:
        """Without `gather`, and for less than `worth` seconds of work, nobody is gathered.

        `announce` is called with a sentence if the crew is lost, or a value cannot be sent to it.
        """
        self._gather, self._announce, self._worth = gather, announce, worth
        self._crew: Crew | None = None
        self._lost, self._said = False, set[str]()
        self._packed: Packer | None = None

    def __enter__(self) -> Workers:
        """Nobody is gathered yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Send everybody home; what they have begun they end, and nothing of it is kept."""
        if self._crew:
            self._crew.executor.shutdown(wait=True, cancel_futures=True)
        self._crew = None

    def each(self, function: Callable[[A], B], values: Sequence[A], seconds: float) -> Iterator[B]:
        """What the function makes of each value, in their order.

        `function` is of a module, or a `partial` of one; what it makes are values as in the store. `seconds`
        is about how long one value takes.

        Raises:
            Exception: whatever the function raises, as if it had been called here.
        """
        crew = self._crew_for(len(values) * seconds)
        if crew is None:
            yield from map(function, values)
            return
        length = min(max(1, round(_PARCEL / seconds)), ceil(len(values) / (_SHARES * crew.size)))
        sent: deque[tuple[Sequence[A], Future[bytes | None] | None]] = deque()
        for start in range(0, len(values), length):
            parcel = values[start : start + length]
            sent.append((parcel, self._sent(crew, function, parcel)))
            if len(sent) >= _ON_THEIR_WAY * crew.size:
                yield from self._made(crew, function, *sent.popleft())
        while sent:
            yield from self._made(crew, function, *sent.popleft())

    def _crew_for(self, seconds: float) -> Crew | None:
        if self._gather is None or self._lost or not seconds:
            return None
        if self._crew is None and seconds >= self._worth:
            self._crew = self._gather()
            self._packed = Packer(far=self._crew.far)
        return self._crew if seconds >= min(WORTH_SENDING, self._worth) else None

    def _sent(
        self, crew: Crew, function: Callable[[A], B], parcel: Sequence[A]
    ) -> Future[bytes | None] | None:
        """What will come back; `None` if nothing can be sent."""
        if self._lost or self._packed is None:
            return None
        try:
            packed = self._packed(function, parcel)
        except Exception as error:  # a value that has no pickle
            self._say(f"{crew.name}: something cannot be sent ({error}); it is done in this process")
            return None
        try:
            return crew.executor.submit(work, program_digest(), packed)
        except Exception as error:
            self._lose(crew, error)
            return None

    def _made(
        self,
        crew: Crew,
        function: Callable[[A], B],
        parcel: Sequence[A],
        sent: Future[bytes | None] | None,
    ) -> Iterator[B]:
        """What came back, or else what the function makes here."""
        made = None
        if sent and not self._lost:
            try:
                made = results(sent.result())
            except Exception as error:
                self._lose(crew, error)
        return map(function, parcel) if made is None else iter(made)

    def _lose(self, crew: Crew, error: Exception) -> None:
        """Send nothing any more."""
        if not self._lost:
            self._lost = True
            cause = next(iter(str(error).splitlines()), "") or type(error).__name__
            self._say(f"{crew.name}: lost ({cause}); the rest is done in this process")

    def _say(self, sentence: str) -> None:
        """Announce it, once."""
        if sentence not in self._said:
            self._said.add(sentence)
            self._announce(sentence)


HERE = Workers()
"""Nobody: everything is done in this process."""
