"""Turns main and small money into one amount: 12 دينارا و500 فلس, 20 dollars and 43 cents."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table
from generator.figures.reading.interpret.money import money

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


@cache
def _parts() -> dict[tuple[str, str], tuple[Decimal, str]]:
    """By main and small money: how many of the small are one of the main, and which currency that is."""
    return {
        (main, row["small"]): (row.number("in one"), row["means"] or main)
        for row in table("small_money")
        for main in row.words("main")
    }


def main_and_small(reading: Reading) -> Figure | None:
    """An amount with its small coin, in the main money; `None` for coins of another currency or too many."""
    amount, small = money(reading), reading.need("small")
    coins = reading.need("coins").value
    part = _parts().get((amount.unit or "", small.name)) if amount else None
    if amount is None or part is None or amount.value is None or coins is None:
        return None
    in_one, whose = part
    if not 0 <= coins < in_one or coins != int(coins):
        return None
    return replace(amount, value=amount.value + coins / in_one, unit=whose)
