"""Conflicts: two articles that give different values for the same thing in the same period.

A missed conflict is better than a false one: `measure_key.py` decides when two rows are about the same thing,
`values.py` when their values cannot both be true. Neither value is called wrong; each row names the other.
"""

from generator.editorial.conflicts.across import with_conflicts

__all__ = ["with_conflicts"]
