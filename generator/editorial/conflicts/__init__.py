"""Where two articles give different values for the same thing in the same period.

Rather none found than one made up: `measure_key.py` says when two rows are about the same, `values.py` when
their values cannot both be true. No verdict is given, each row only learns of the other.
"""

from generator.editorial.conflicts.across import with_conflicts

__all__ = ["with_conflicts"]
