"""Parts of a year that are stated in several words: the first nine months of 2017, the same period of 2016.

The same period is the one stated before it, in the sentence or in one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.whole_period import whole
from generator.figures.key.words import Word, noun_forms, words
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Grain, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NEAR = 30
"""Most characters between the months, or the word for the same, and their year."""
_FIRST = frozenset({"الاولي", "الاول", "الاوائل"})
_LINKS = frozenset({"من", "ل", "هذه", "هذا"})
_MONTHS = 12
_LENGTHS = {"شهر": 1, "ربع": 3, "فصل": 3, "ثلاثي": 3, "نصف": 6, "سداسي": 6}
"""Months of the parts that have a name."""


def with_parts(
    text: str,
    dates: Sequence[Figure],
    figures: Sequence[Figure],
    resolved: Callable[[Figure], Figure],
    known: Figure | None,
) -> list[Figure]:
    """The dates of a sentence in order, with parts of a year in place of the year that they are of.

    `resolved` puts a date without a year into that of the article; `known` is the part of a year that the
    sentences before state.
    """
    found: list[Figure] = []
    for date in sorted(dates, key=lambda date: date.start):
        earlier = (
            resolved(whole(text, each, found)) for each in reversed(found) if not _is_of_a_span(text, each)
        )
        before = next((each for each in earlier if is_part(each)), known)
        found.append(_first_months(text, date, figures) or _same(text, date, before) or date)
    return found


def _is_of_a_span(text: str, date: Figure) -> bool:
    """Whether a date only begins or ends a span: منذ شهر جانفي وإلى غاية الأسبوع الأول من مارس."""
    near = words(text, max(0, date.start - _NEAR), date.start)
    return any(word.folded == "منذ" for word in near[-2:]) or any(_is_in(word, "until") for word in near)


def is_part(date: Figure) -> bool:
    """Whether a date is a known part of a year, of whole months."""
    if date.begin is None or date.until is None or (date.begin.day, date.until.day) != (1, 1):
        return False
    return 0 < _months(date) < _MONTHS


def _months(date: Figure) -> int:
    """How many months a period of whole months has; 0 for one without known days."""
    if date.begin is None or date.until is None:
        return 0
    return (date.until.year - date.begin.year) * _MONTHS + date.until.month - date.begin.month


def _first_months(text: str, year: Figure, figures: Sequence[Figure]) -> Figure | None:
    """The first months of a year, from their number before it: الأشهر التسعة الأولى من 2017."""
    lengths = (f for f in reversed(figures) if f.kind is Kind.DURATION and f.end <= year.start)
    number = next(lengths, None)
    if number is None or year.begin is None or year.grain is not Grain.YEAR:
        return None
    gap = words(text, number.end, year.start)
    first = bool(gap) and gap[0].folded in _FIRST and all(word.folded in _LINKS for word in gap[1:])
    months = number.value if number.unit == "month" else None
    if not first or months is None or months % 1 or not 0 < months < _MONTHS:
        return None
    until = year.begin.replace(month=int(months) + 1)
    return year._replace(
        kind=Kind.PERIOD, start=number.start, text=text[number.start : year.end], grain=Grain.MONTH,
        until=until, partial=None,
    )  # fmt: skip


def _same(text: str, year: Figure, before: Figure | None) -> Figure | None:
    """The part of a year that is called the same as one before: نفس الفترة من سنة 2016."""
    if before is None or before.begin is None or before.until is None:
        return None
    words_before = words(text, max(0, year.start - _NEAR), year.start)[-4:]
    named = [word for word in [*words_before, *words(text, year.start, year.end)] if not word.border]
    same = [place for place, word in enumerate(named) if _is_in(word, "the same")]
    part = [place for place, word in enumerate(named) if _is_in(word, "part of a year")]
    if not same or not part or abs(part[0] - same[0]) > 1:
        return None
    first = min(part[0], same[0])
    between = named[max(part[0], same[0]) + 1 :]
    of = between[:1] and between[0].folded == "من"
    if not of or _LENGTHS.get(_bare(named[part[0]]), _months(before)) != _months(before):
        return None
    years = year.begin.year - before.begin.year if year.begin and year.grain is Grain.YEAR else -1
    return year._replace(
        kind=Kind.PERIOD, start=named[first].start, text=text[named[first].start : year.end],
        grain=before.grain, partial=None,
        begin=before.begin.replace(year=before.begin.year + years),
        until=before.until.replace(year=before.until.year + years),
    )  # fmt: skip


def _bare(word: Word) -> str:
    return next(iter(noun_forms(word.folded) & word_list("part of a year")))


def _is_in(word: Word, name: str) -> bool:
    return bool(noun_forms(word.folded) & word_list(name))
