"""A date with the dates beside it that make one period: الربع الثاني من العام الجاري, يوليو وأغسطس."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.resolve_dates import resolve
from generator.model import Figure, Grain, Kind, PartialDate
from generator.text.clitics import bare_nouns
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_FINENESS = (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.DECADE, Grain.CENTURY)
_HALVES = {"النصف الاول": 1, "النصف الثاني": 7}
_BETWEEN = frozenset({"من", "ل", "هذا", "هذه", "شهر", "و"})
"""Folded words between the part of a year and the year."""


def whole(text: str, found: Figure, dates: Sequence[Figure]) -> Figure:
    """The date found, as the text means it: of a part of a year and its year the part, of two months both."""
    before = next((date for date in reversed(dates) if date.end <= found.start), None)
    after = next((date for date in dates if date.start >= found.end), None)
    if before and _one(text, before, found) and _is_finer(before, found):
        return _in_year(text, before, found)
    if after and _one(text, found, after) and _is_finer(found, after):
        return _in_year(text, found, after)
    if before and (both := _both(text, before, found)):
        return both
    return (after and _both(text, found, after)) or _with_article(text, found)


def _one(text: str, first: Figure, second: Figure) -> bool:
    """Whether only small words come between two dates."""
    small = _BETWEEN | word_list("period seen from now")
    gap = words(text, first.end, second.start)
    return all(small & set(bare_nouns(word.folded)) for word in gap)


def _is_finer(first: Figure, second: Figure) -> bool:
    if first.grain is None and _half(first) is not None:
        return second.grain is Grain.YEAR
    grains = [date.grain for date in (first, second)]
    return None not in grains and _FINENESS.index(grains[0]) < _FINENESS.index(grains[1])


def _half(date: Figure) -> int | None:
    """The first month of a half of a year."""
    return next((month for half, month in _HALVES.items() if fold_word(date.text).endswith(half)), None)


def _in_year(text: str, part: Figure, year: Figure) -> Figure:
    """The part, in the year that is stated with it."""
    month = _half(part)
    if month is not None:
        if year.begin is None:
            return _with_article(text, part._replace(begin=None, until=None))
        first = year.begin.replace(month=month)
        last = first.replace(month=7) if month == 1 else first.replace(year=first.year + 1, month=1)
        return _with_article(text, part._replace(begin=first, until=last))
    if year.begin is not None:
        part = resolve(part, datetime(year.begin.year, 7, 1))  # noqa: DTZ001 - a date of a text has no zone
    return _with_article(text, part)


def _both(text: str, first: Figure, second: Figure) -> Figure | None:
    """Two dates of one grain that و joins, as the period from the first to the second."""
    joined = re.fullmatch(r"\s+و\s*", text[first.end : second.start])
    if not joined or first.grain is not second.grain or Kind.DATE not in (first.kind, second.kind):
        return None
    one = second._replace(start=first.start, text=text[first.start : second.end], kind=Kind.PERIOD)
    if first.partial and second.partial:
        return one._replace(partial=PartialDate(first.partial.ends[0], second.partial.ends[1]))
    if second.begin and first.partial:  # يناير وفبراير 2024
        first = resolve(first, second.begin)
    return one._replace(begin=first.begin) if first.begin and second.begin else None


def _with_article(text: str, date: Figure) -> Figure:
    """The date with the article that its preposition hides: الربع الأول for للربع الأول."""
    hidden = fold_word(date.text).startswith("ل") and text[date.start - 1 : date.start] == "ل"
    return date._replace(text=f"ا{date.text}") if hidden else date
