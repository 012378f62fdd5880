"""How one run differs from the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a run from the command line."""

    offline: bool = False
    """Ask no engine that sends text to another machine."""
    strict: bool = False
    """Publish nothing if there is a finding, a pending translation or a seed that is not valid."""
    only: frozenset[str] = frozenset()
    """Slugs whose sentences may be sent to engines; all when empty."""
    dry_run: bool = False
    """Ask no engine and write nothing."""
    engines: tuple[str, ...] | None = None
    """Engines to ask, in this order, instead of the settings'."""
    jobs: int | None = None
    """How many processes work at a time; unless the run says otherwise, one for each core."""
    requests: int | None = None
    """Requests in flight at a time, over all engines; unless it is said, what the engines' settings allow."""
    executor: str | None = None
    """The address of a cluster that works instead of processes of this machine."""

    @property
    def decisive(self) -> Options:
        """The options without those that make no difference to what is published or said."""
        return replace(self, jobs=None, requests=None, executor=None)
