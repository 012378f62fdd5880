"""Which figures of the other text to compare a figure with: all, or in long texts only those nearby.

Comparing every pair costs the product of both counts. Up to 200 figures on each side that is done in full;
beyond that, each figure is compared with fewer, so that a check takes time in proportion to the text.
"""

from __future__ import annotations

COMPARISONS = 40_000
"""Most comparisons in one check."""
FEWEST = 4
"""With how many others a figure is compared at least."""


def neighbours(place: int, count: int, others: int) -> range:
    """Indices, out of `others`, near the relative place of one of `count` figures."""
    width = reach(count)
    if others <= width:
        return range(others)
    start = min(max(0, place * others // count - width // 2), others - width)
    return range(start, start + width)


def reach(count: int) -> int:
    """With how many others each of `count` figures is compared."""
    return max(FEWEST, COMPARISONS // max(1, count))
