"""Gives a word such as dinar the country that the text says before it: 5 دنانير كويتية, 30 دينارا."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.units import generic_currencies
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Found

_ABROAD = frozenset({"GBP", "CHF"})
"""Money that papers everywhere quote beside their own, whose name says nothing of theirs."""


def one_currency(found: list[Found]) -> list[Found]:
    """The figures, money without a country given it where all money of its name before it has one country."""
    named = [item[0].unit for item in found if item[0].kind is Kind.MONEY]
    if not any(unit in generic_currencies() for unit in named):
        return found
    said: dict[str, set[str]] = {}
    told: list[Found] = []
    for figure, first, end in found:
        unit = figure.unit or ""
        countries = said.get(unit, set[str]()) if figure.kind is Kind.MONEY else set[str]()
        one = next(iter(countries)) if len(countries) == 1 else ""
        told.append((figure._replace(unit=one) if one and one not in _ABROAD else figure, first, end))
        if figure.kind is Kind.MONEY and unit not in generic_currencies():
            for word, codes in generic_currencies().items():
                if unit in codes:
                    said.setdefault(word, set()).add(unit)
    return told
