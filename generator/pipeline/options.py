"""How one run differs from the settings."""

from __future__ import annotations

from dataclasses import dataclass


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
    """Requests in flight at a time, over all engines."""
