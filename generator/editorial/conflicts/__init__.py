"""Conflicts: two articles that give different values for the same thing in the same period.

A missed conflict is better than a false one: `measure_key.py` decides when two rows are about the same thing,
`values.py` when their values cannot both be true. Neither value is called wrong; each row names the other.
"""

from generator.editorial.conflicts.across import StoryRow, conflicts_of, measured_in, with_conflicts
from generator.editorial.conflicts.measure_key import Measured

__all__ = ["Measured", "StoryRow", "conflicts_of", "measured_in", "with_conflicts"]
