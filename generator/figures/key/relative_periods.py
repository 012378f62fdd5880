"""Periods as seen from the day of the article: last year, the first half."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.lexicon.table import table
from generator.model import Figure, Grain, Kind
from generator.text.clitics import PREFIXES
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

COMING = "coming period"
"""The rule of periods that have not begun."""
_GRAINS = {"year": Grain.YEAR, "month": Grain.MONTH, "quarter": Grain.QUARTER}
_UNKNOWN = frozenset({"week", "season", "same period", "same month", "same season"})
"""Units without known days."""
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class _Phrase(NamedTuple):
    unit: str
    offset: int


@cache
def _phrases() -> dict[str, _Phrase]:
    return {
        phrase: _Phrase(row["unit"], int(row.number("offset")))
        for row in table("relative_periods")
        for phrase in row.folded("arabic")
    }


@cache
def _pattern() -> re.Pattern[str]:
    """The phrases, the longest first; after the preposition ل their article has lost its alef."""
    longest = sorted(_phrases(), key=len, reverse=True)
    after_l = (phrase.removeprefix("ا") for phrase in longest if phrase.startswith("ال"))
    spelled = "|".join(map(re.escape, longest)), "|".join(map(re.escape, after_l))
    return re.compile(rf"(?<!\w)(?:[{PREFIXES}]?(?P<phrase>{spelled[0]})|ل(?P<after_l>{spelled[1]}))(?!\w)")


def relative_periods(text: str, published: date | None) -> Iterator[Figure]:
    """The periods of an Arabic sentence, with their interval if the day of publication is known."""
    folded = fold(text)
    for found in _pattern().finditer(folded.text):
        start, end = folded.span(*found.span("phrase" if found["phrase"] else "after_l"))
        phrase = _phrases()[found["phrase"] or f"ا{found['after_l']}"]
        begin, until = _interval(phrase, published) if published else (None, None)
        rule = COMING if phrase.offset > 0 and phrase.unit != "half" else "relative period"
        yield Figure(
            Kind.PERIOD, start, end, text[start:end], rule, key=False,
            grain=_GRAINS.get(phrase.unit), begin=begin, until=until,
        )  # fmt: skip


def _interval(phrase: _Phrase, published: date) -> tuple[datetime | None, datetime | None]:
    """The first instant of the period and the first after it; none of weeks: they begin on different days."""
    if phrase.unit in _UNKNOWN:
        return None, None
    months = _MONTHS[phrase.unit]
    present = published.year * 12 + published.month - 1
    if phrase.unit == "half":
        first = published.year * 12 + 6 * (phrase.offset - 1)
        first -= 12 * (first > present)
    else:
        first = present - present % months + months * phrase.offset
    return _month(first), _month(first + months)


def _month(number: int) -> datetime:
    return datetime(number // 12, number % 12 + 1, 1)  # noqa: DTZ001 - a date of a text has no zone
