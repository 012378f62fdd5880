"""Shares that one language states as two numbers: nine out of ten is 9 من 10."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.ends_of_period import as_one_period
from generator.figures.checking.named_span import as_same_period
from generator.figures.checking.parts_of_year import as_parts_of_year
from generator.figures.checking.two_sides import as_two_sides
from generator.figures.lexicon.en.units import unit_names
from generator.figures.reading.extract import extract
from generator.figures.reading.interpret.shares import LINK
from generator.model import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_Side = tuple["Figure", ...]


def told_alike(arabic: _Side, english: _Side, texts: Texts) -> tuple[_Side, _Side]:
    """Both sides, with a share or range as the two numbers it is made of where the other side has those."""
    arabic, english = (
        _as_told(arabic, english, texts.source_lang),
        _as_told(english, arabic, texts.target_lang),
    )
    arabic, english = _as_ends(arabic, english), _as_ends(english, arabic)
    arabic, english = as_two_sides(arabic, english), as_two_sides(english, arabic)
    arabic, english = (
        as_one_period(arabic, english, texts.source),
        as_one_period(english, arabic, texts.target),
    )
    arabic, english = (
        as_parts_of_year(arabic, english, texts.source),
        as_parts_of_year(english, arabic, texts.target),
    )
    arabic, english = (
        as_same_period(arabic, english, texts.source),
        as_same_period(english, arabic, texts.target),
    )
    arabic, english = _measured(arabic, english, texts.source), _measured(english, arabic, texts.target)
    arabic, english = _as_beside(arabic, english), _as_beside(english, arabic)
    return _in_thousands(arabic, english), english


def _in_thousands(arabic: _Side, english: _Side) -> _Side:
    """The Arabic, with the thousands that it says once said again: أول عشرة آلاف ليرة والعشرة الثانية."""
    amounts = {figure.value: figure for figure in arabic if figure.value and figure.value >= _THOUSAND}
    if not amounts:
        return arabic
    told: list[Figure] = []
    for figure in arabic:
        whole = amounts.get((figure.value or 0) * _THOUSAND)
        short = figure.kind is Kind.COUNT and figure.noun is None and figure.text.startswith("ال")
        again = whole and short and sum(other.value == whole.value for other in english) > 1
        told.append(
            figure._replace(kind=whole.kind, value=whole.value, unit=whole.unit)
            if whole and again
            else figure
        )
    return tuple(told)


_THOUSAND = Decimal(1000)


def _measured(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures, with a count as a quantity where a unit follows an adjective: 3,600 new megawatts."""
    if not any(other.kind is Kind.QUANTITY for other in others):
        return figures
    return tuple(
        figure._replace(kind=Kind.QUANTITY, unit=unit)
        if figure.kind is Kind.COUNT and figure.noun and (unit := _unit_behind(figure, text))
        else figure
        for figure in figures
    )


def _unit_behind(figure: Figure, text: str) -> str | None:
    behind = _ADJECTIVE.match(text, figure.end)
    return _units().get(behind[1].lower()) if behind else None


_ADJECTIVE = re.compile(r" [a-z]+ ([A-Za-z]{4,})\b")
"""An English adjective and a word that is longer than the symbols of units."""


@cache
def _units() -> dict[str, str]:
    return {name.lower(): unit for name, unit in unit_names().items()}


def _as_beside(figures: _Side, others: _Side) -> _Side:
    """The figures, with a bare number as what the other side calls it and its own text has beside it.

    $283 million, 182 million of it; 84.7% مقابل 76.3 للبنين: one language may say a unit once where the other
    says it twice.
    """
    units = {(figure.kind, figure.unit) for figure in figures if figure.kind in _OF_UNITS}
    stated = {(figure.kind, figure.value) for figure in figures}
    called = {other.value: other for other in others if (other.kind, other.unit) in units}
    told: list[Figure] = []
    for figure in figures:
        other = called.get(figure.value) if _is_bare(figure) else None
        if other is None or (other.kind, other.value) in stated:
            told.append(figure)
        else:
            told.append(figure._replace(kind=other.kind, unit=other.unit, noun=None))
    return tuple(told)


def _is_bare(figure: Figure) -> bool:
    return figure.kind is Kind.COUNT and (figure.noun is None or bool(_FOR_WHOM.match(figure.noun)))


_OF_UNITS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
_FOR_WHOM = re.compile("لل")
"""How a word begins that is no noun of a number before it: 76.3 للبنين."""


_TO = re.compile(r"\s+(?:إلى|الى|حتى|أو|او|to|and|or|و)\s*|\s*[-–—]\s*|\s+و(?=\d)")
"""What stands between the ends of a range."""


def _as_ends(figures: _Side, others: _Side) -> _Side:
    """The figures, with a range as its two ends where the other side has these and not the range."""
    ranges = {(other.low, other.high) for other in others if other.value is None}
    values = {(other.kind, other.value) for other in others}
    values |= {(Kind.COUNT, Decimal(other.begin.year)) for other in others if other.begin is not None}
    told: list[Figure] = []
    for figure in figures:
        ends = (figure.low, figure.high)
        cut = _TO.search(figure.text) if figure.kind is not Kind.SCORE and figure.value is None else None
        split = cut is not None and None not in ends and ends not in ranges
        first_said = (figure.kind, figure.low) in values or (Kind.COUNT, figure.low) in values
        if cut is None or not split or not first_said or (figure.kind, figure.high) not in values:
            told.append(figure)
            continue
        middle, behind = figure.start + cut.start(), figure.start + cut.end()
        told.append(figure._replace(value=figure.low, low=None, high=None, end=middle))
        told.append(figure._replace(value=figure.high, low=None, high=None, start=behind))
    return tuple(told)


def _as_told(figures: _Side, others: _Side, lang: str) -> _Side:
    if not any(figure.form is Form.SHARE for figure in figures):
        return figures
    values = {other.value for other in others}
    split: list[Figure] = []
    for figure in figures:
        parts = tuple(_parts(figure, lang)) if figure.form is Form.SHARE else ()
        split += parts if parts and values.issuperset(part.value for part in parts) else (figure,)
    return tuple(split)


def _parts(figure: Figure, lang: str) -> Iterator[Figure]:
    link = LINK.search(figure.text)
    if link is None:
        return
    for start, end in ((0, link.start()), (link.end(), len(figure.text))):
        for part in extract(figure.text[start:end], lang):
            begin = figure.start + start
            yield part._replace(start=part.start + begin, end=part.end + begin)
