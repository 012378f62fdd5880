"""Which figures of one text may be counterparts of one of the other: all, or in long texts the near ones.

Comparing each figure with each costs the product of their counts. Up to 200 figures on each side that is
done in full; beyond, each is compared with fewer around its place, so that a check takes time in proportion
to the text.
"""

from __future__ import annotations

COMPARISONS = 40_000
"""How many a check makes in full."""
FEWEST = 4
"""With how many others a figure is compared at least."""


def neighbours(place: int, count: int, others: int) -> range:
    """The indices of the others, out of so many, that lie around the place of one of `count` figures."""
    width = reach(count)
    if others <= width:
        return range(others)
    start = min(max(0, place * others // count - width // 2), others - width)
    return range(start, start + width)


def reach(count: int) -> int:
    """With how many others each of `count` figures is compared."""
    return max(FEWEST, COMPARISONS // max(1, count))
