"""Takes "per 100,000" for what a number is counted per: 3 وفيات لكل 100 ألف نسمة, 5 بالألف."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Found
    from generator.figures.reading.tokens.token import Token

_COUNTED = frozenset({Kind.COUNT, Kind.QUANTITY, Kind.MONEY, Kind.IDENTIFIER})
_NEAR = 8
"""Most tokens between the number and what it is counted per."""
_FAR = 12
"""Most tokens between a rate and what it became."""
_BACK = 3
"""How many figures before it to search for the rate that it came from."""
_LIKE = 20
"""How many times one of two rates can be the other."""
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
            rated.append(_with_shared(item, rated, tokens))
    return rated


def _with_shared(item: Found, rated: list[Found], tokens: list[Token]) -> Found:
    """The figure, with the rate that it came from: من 1.7 لكل 100 ألف ساكن سنة 2011 إلى 7.7."""
    figure, first, _ = item
    led = first > 0 and tokens[first - 1].category == Category.TO
    if figure.kind is not Kind.COUNT or figure.per is not None or not led or figure.value is None:
        return item
    before = next((found for found in rated[: -_BACK - 1 : -1] if found[0].per is not None), None)
    if before is None or not before[1] or tokens[before[1] - 1].category != Category.FROM:
        return item
    level, between = before[0], tokens[before[2] : first]
    apart = len(between) > _FAR or any(token.category in PAUSES for token in between)
    alike = (
        level.value is not None
        and level.value <= figure.value * _LIKE
        and figure.value <= level.value * _LIKE
    )
    if level.kind is not Kind.COUNT or apart or not alike:
        return item
    return (figure._replace(per=level.per), *item[1:])


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
