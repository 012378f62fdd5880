"""Turns main and small money into one amount: 12 دينارا و500 فلس, 20 dollars and 43 cents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.money_parts import small_money
from generator.figures.reading.interpret.money import money

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


def main_and_small(reading: Reading) -> Figure | None:
    """An amount with its small coin, in the main money; `None` for coins of another currency or too many."""
    amount, small = money(reading), reading.need("small")
    coins = reading.need("coins").value
    part = small_money().get((amount.unit or "", small.name)) if amount else None
    if amount is None or part is None or amount.value is None or coins is None:
        return None
    in_one, whose = part
    if not 0 <= coins < in_one or coins != int(coins):
        return None
    return amount._replace(value=amount.value + coins / in_one, unit=whose)
