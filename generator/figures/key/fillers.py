"""The rows that are in a table only if it would be short without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import KeyFigure

CODES = ("ar", "en")
"""The languages of tables (ISO 639-1)."""
_FEWEST_ROWS = 4
"""Rows of a table below which it is filled with what is said in passing or tells barely enough."""


def with_fillers(
    rows: Sequence[tuple[KeyFigure, Sequence[str]]], passing: Sequence[bool]
) -> tuple[KeyFigure, ...]:
    """The rows; fillers are told in a language that has too few others.

    The first of them, but what is said in passing before what tells barely enough.
    """
    told = [
        set() if aside else set(row.understood).difference(barely)
        for (row, barely), aside in zip(rows, passing, strict=True)
    ]
    for code in CODES:
        fillers = [n for n, (row, _) in enumerate(rows) if code in row.understood and code not in told[n]]
        lacking = _FEWEST_ROWS - sum(code in codes for codes in told)
        for n in sorted(fillers, key=lambda n: code in rows[n][1])[: max(0, lacking)]:
            told[n].add(code)
    return tuple(
        replace(row, understood=tuple(sorted(codes))) for (row, _), codes in zip(rows, told, strict=True)
    )
