"""What an encoder makes of a text: a vector of whole numbers, so that comparing is exact everywhere.

The floating-point numbers of a model differ between machines in their last bits. A vector holds them rounded
to bytes, and everything after that is integer arithmetic: the same vectors give the same verdict anywhere.
"""

from __future__ import annotations

from math import isqrt
from operator import mul
from typing import TypeAlias

Vector: TypeAlias = bytes
"""Signed bytes, one for each dimension; the direction counts, not the length."""


def closeness(left: Vector, right: Vector) -> int:
    """The cosine of two vectors in thousandths, rounded towards zero; 0 when one of them is empty.

    >>> closeness(bytes([3, 4]), bytes([3, 4])), closeness(bytes([3, 4]), bytes([252, 3]))
    (1000, 0)
    """
    return cosine(dot(left, right), dot(left, left) * dot(right, right))


def cosine(product: int, lengths: int) -> int:
    """The same from the product of two vectors, and the product of what each gives with itself."""
    if not lengths:
        return 0
    size = isqrt(product * product * 1_000_000 // lengths)
    return size if product > 0 else -size


def dot(left: Vector, right: Vector) -> int:
    """The dot product of two vectors with as many dimensions."""
    return sum(map(mul, memoryview(left).cast("b"), memoryview(right).cast("b")))
