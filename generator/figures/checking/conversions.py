"""Amounts that a text gives again for its readers, in other units or words: 47C (117F), ألف مليون (مليار)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.checking.agree_restated import last_place
from generator.figures.lexicon.units import base_units
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure

_BESIDE = re.compile(r"(?: ?[(\[/]| ?,? ?(?:or|about|أي|او|أو)) ?(?:\w+ ){0,2}", re.IGNORECASE)
"""What is between an amount and its conversion."""
_AMOUNTS = frozenset({Kind.QUANTITY, Kind.MONEY})
_ROUGHLY = Decimal("0.05")


def conversions(left: list[int], figures: tuple[Figure, ...], paired: Iterable[int], text: str) -> list[int]:
    """Those of the figures `left` that only convert or repeat the paired figure beside them."""
    measured = [place for place in left if figures[place].kind in _AMOUNTS]
    others = [figures[place] for place in paired if figures[place].kind in _AMOUNTS] if measured else []
    return [place for place in measured if any(_converts(figures[place], other, text) for other in others)]


def _converts(figure: Figure, other: Figure, text: str) -> bool:
    first, second = sorted((figure, other), key=lambda one: one.start)
    if not _BESIDE.fullmatch(text, first.end, max(first.end, second.start)):
        return False
    if figure.value is not None and (figure.value, figure.unit) == (other.value, other.unit):
        return figure.kind is other.kind
    return any(
        abs(amount - shown) <= max(abs(amount) * _ROUGHLY, last_place(shown) / 2)
        for amount, shown in _in_one_unit(figure, other)
    )


def _in_one_unit(figure: Figure, other: Figure) -> list[tuple[Decimal, Decimal]]:
    """The other amount in the unit of the figure and that of the figure; nothing for other measures."""
    if figure.value is None or other.value is None or figure.unit == other.unit:
        return []
    if (figure.unit, other.unit) == ("fahrenheit", "celsius"):
        return [(other.value * 9 / 5 + 32, figure.value)]
    if (figure.unit, other.unit) == ("celsius", "fahrenheit"):
        return [((other.value - 32) * 5 / 9, figure.value)]
    sort, size = base_units().get(figure.unit or "", ("", Decimal(1)))
    same, other_size = base_units().get(other.unit or "", ("?", Decimal(1)))
    return [(other.value * other_size / size, figure.value)] if sort == same else []
