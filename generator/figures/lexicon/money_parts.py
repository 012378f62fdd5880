"""Small money from the table `small_money`: how many fils are a dinar, and whose they are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table

if TYPE_CHECKING:
    from decimal import Decimal


@cache
def small_money() -> dict[tuple[str, str], tuple[Decimal, str]]:
    """By main and small money: how many of the small are one of the main, and which currency that is."""
    return {
        (main, row["small"]): (row.number("in one"), row["means"] or main)
        for row in table("small_money")
        for main in row.words("main")
    }
