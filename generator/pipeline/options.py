"""How one run differs from the settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says of a run."""

    offline: bool = False
    """Ask no engine that sends text away."""
    strict: bool = False
    """Publish nothing while there is a finding, a pending translation or a bad seed."""
    only: frozenset[str] = frozenset()
    """Slugs whose sentences may be sent to engines; all when empty."""
    dry_run: bool = False
    """Ask no engine and write nothing."""
    engines: tuple[str, ...] | None = None
    """In place of the settings' order."""
    jobs: int | None = None
    """Requests in flight at a time, over all engines."""
