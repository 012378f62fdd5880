"""Takes "per 100,000" for what a number is counted per: 3 وفيات لكل 100 ألف نسمة, 5 بالألف."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Found
    from generator.figures.reading.tokens.token import Token

_COUNTED = frozenset({Kind.COUNT, Kind.QUANTITY, Kind.MONEY, Kind.IDENTIFIER})
_NEAR = 8
"""Most tokens between the number and what it is counted per."""
_EACH = frozenset({"لكل", "ولكل", "per"})
_EVERY = frozenset({"every", "each"})
_LED_TO = frozenset({"for", "in"})
_OF = frozenset({"ب", "في"})
_THOUSAND = frozenset({"الالف", "المليون"})
"""What بالألف and في الألف count per."""


def rates_of_many(found: list[Found], tokens: list[Token]) -> list[Found]:
    """The figures, without a round number that another is counted per, and that one with the rate."""
    rated: list[Found] = []
    for item in found:
        if rated and _is_rate(item, tokens) and _may_be_rated(rated[-1], item):
            figure, first, end = rated[-1]
            count = figure._replace(kind=Kind.COUNT, key=True) if figure.kind is Kind.IDENTIFIER else figure
            rated[-1] = (count._replace(per=str(int(item[0].value or 0))), first, end)
        else:
            rated.append(item)
    return rated


def _is_rate(item: Found, tokens: list[Token]) -> bool:
    """Whether a power of ten, from a hundred on, stands behind لكل or بالـ, per or for every."""
    figure, first, _ = item
    value = figure.value
    if figure.kind is not Kind.COUNT or value is None or value < 100 or set(str(int(value))[1:]) != {"0"}:
        return False
    if not str(int(value)).startswith("1"):
        return False
    before = tokens[first - 1].text if first else ""
    led = tokens[first - 2].text if first > 1 else ""
    if before in _EACH or (before in _EVERY and led in _LED_TO):
        return True
    return before in _OF and tokens[first].text in _THOUSAND


def _may_be_rated(rated: Found, item: Found) -> bool:
    figure = rated[0]
    return figure.kind in _COUNTED and figure.per is None and item[1] - rated[2] <= _NEAR
