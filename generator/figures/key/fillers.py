"""The rows that are in a table only if it would be short without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import KeyFigure

CODES = ("ar", "en")
"""The languages of tables (ISO 639-1)."""
_FEWEST_ROWS = 3
"""Rows of a table below which it is filled with what is said in passing."""


def with_fillers(rows: Sequence[KeyFigure], passing: Sequence[bool]) -> tuple[KeyFigure, ...]:
    """The rows; the first of those in `passing` are told in a language that has too few others."""
    told = [set() if aside else set(row.understood) for row, aside in zip(rows, passing, strict=True)]
    for code in CODES:
        fillers = [n for n, row in enumerate(rows) if code in row.understood and code not in told[n]]
        lacking = _FEWEST_ROWS - sum(code in codes for codes in told)
        for n in fillers[: max(0, lacking)]:
            told[n].add(code)
    return tuple(replace(row, understood=tuple(sorted(codes))) for row, codes in zip(rows, told, strict=True))
