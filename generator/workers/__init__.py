"""Work on many values at once: the one seam to executors, and the two that a run may have."""

from __future__ import annotations

from generator.workers.workers import HERE, Crew, Workers

__all__ = ["HERE", "Crew", "Workers"]
