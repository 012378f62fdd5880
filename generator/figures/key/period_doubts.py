"""Signs that a date is that of something else than the figures of its sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.key.words import Word, noun_forms, words
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

DATES = frozenset({Kind.DATE, Kind.PERIOD})
STRONG = frozenset('.؛;:!؟?«»“”"\n')
NEAR = 240
"""Most characters between a figure and its date."""
LEADING = 4
"""How many words before a date can say what it dates."""
_FIRST_YEAR = 1900
"""A number below it is more often a count than the year of a figure."""
_DELIVERY = frozenset({"تسليم", "لتسليم", "للتسليم", "delivery", "futures"})
"""Folded words beside the month of a contract: gold for August delivery."""
_OF_YEAR = 25
"""Most characters between months and their year."""


def is_of_another(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the words right before a date say that it dates something else."""
    before = [word for word in words(text, max(0, date.start - 40), date.start, figures) if not word.figure]
    place = next((i + 1 for i in reversed(range(len(before))) if before[i].text in STRONG), 0)
    near = before[place:][-LEADING:]
    if date.text.isdecimal() and int(date.text) < _FIRST_YEAR:
        return True
    begun = words(text, date.start, date.end)[:1]
    if (
        ([word.folded for word in near[-1:]] == ["بين"] and " و" not in date.text)
        or _is_of_part(near)
        or any(is_in(word, "since") for word in before[place:])
        or _ends_a_span(text, date, figures)
        or _begins_a_span(text, date, figures)
        or _is_of_months(text, date, figures)
    ):
        return True
    coming = words(text, date.end, min(len(text), date.end + 30))[:LEADING]
    if (
        any(is_in(word, "period of another") for word in (*near, *begun))
        or any(is_in(word, "coming") for word in coming)
        or any(is_in(word, "year of another kind") for word in coming[:1])
        or any(word.folded in _DELIVERY for word in (*near[-1:], *coming[:1]))
    ):
        return True
    return _compares(text, date, figures)


def _is_of_part(near: Sequence[Word]) -> bool:
    """Whether a date is only the year of a part like another, or of a forecast: الربع المماثل من 2010."""
    folded = [word.folded for word in near[-2:]]
    if folded[-1:] == ["من"] and folded[-2:-1] in (["الاخير"], ["الاخيره"]):
        return True  # الربع الأخير من 2018
    begun = folded[-1:] in (["من"], ["الفتره"], ["الشهر"], ["الربع"])
    alike = begun and any(is_in(word, "the same") for word in near[:-1])
    over = folded[-1:] == ["علي"] or folded == ["علي", "عام"]  # بزيادة 51% على عام 2016
    over |= any(word.folded in ("عليه", "عليها") for word in near)  # أقل من نصف ما كان عليه في 2016
    return alike or over or folded[-1:] == ["عن"] or any(is_in(word, "forecast") for word in near[-2:])


def _is_of_months(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the year of which some months are meant: الأشهر التسعة الأولى من هذا العام."""
    for other in figures:
        if other.kind is Kind.DURATION and other.end <= date.start < other.end + _OF_YEAR:
            gap = words(text, other.end, date.start)
            if "من" in [word.folded for word in gap] and not any(word.border for word in gap):
                return True
    return False


def _begins_a_span(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the first of a span whose last is another: من أول يوليو وحتى نهاية مارس."""
    last = next((f for f in figures if f.kind in DATES and 0 <= f.start - date.end < _OF_YEAR), None)
    gap = words(text, date.end, last.start) if last else []
    return 0 < len(gap) < LEADING - 1 and (is_in(gap[0], "until") or gap[0].folded == "الي")


def _ends_a_span(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the last of a span whose first is another: منذ يناير وحتى نهاية الأسبوع.

    What is summed up to a month (إلى موفى نوفمبر) is not that month's.
    """
    before = words(text, max(0, date.start - 80), date.start)
    if any(
        pair.folded in ("الي", "والي") and is_in(word, "up to")
        for pair, word in pairwise(before[-2 * LEADING :])
    ):
        return True
    until = any(is_in(word, "until") for word in before[-LEADING:])
    first = any(f.kind in DATES and 0 <= date.start - f.end < _OF_YEAR for f in figures)
    return until and (first or any(is_in(word, "since") for word in before))


def _compares(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is that of a comparison without an amount: مقارنة مع نفس الفترة من 2015."""
    amounts = [figure for figure in figures if figure.key]
    for word in reversed(words(text, max(0, date.start - NEAR), date.start, amounts)):
        if word.border or word.figure:
            return False
        if is_in(word, "period of comparison"):
            return True
    return False


def is_in(word: Word, name: str) -> bool:
    """Whether a word is in a list, with or without its clitics."""
    return bool(noun_forms(word.folded) & word_list(name))
