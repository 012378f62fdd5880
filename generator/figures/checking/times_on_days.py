"""The time of day of a weekday: مساء الأحد is not Sunday morning, whatever else the sentence says."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.half_of_day import exclude, times_said
from generator.figures.checking.phrase import phrase
from generator.figures.checking.two_said import says_two
from generator.figures.checking.vague_expressions import RELATIVE_DAYS
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.texts import Texts

_COLUMNS = {"ar": "arabic", "en": "english"}
_BEHIND = {"ar": "(?: من)?(?: يوم)? ({0})", "en": r",? (?:on |of )?({0})\b"}
"""A weekday after a time of day."""
_BEFORE = r"\b({0}),?(?: at| in the| early in the| late in the| early| late)? $"
"""A weekday before an English one."""
_NEAR = 28
"""How many characters before an English time of day to search for its weekday."""


def other_times_on_days(texts: Texts) -> Iterator[tuple[Figure, Figure]]:
    """The times of one weekday that exclude each other."""
    if not texts.translated:
        return
    told = dict(_on_days(fold(texts.target).text, "en"))
    for day, (time, *here) in _on_days(fold(texts.source).text, "ar"):
        if day in told and exclude(time, told[day][0]):
            _, *there = told[day]
            yield (
                phrase((here[0], here[1]), texts.source, kind=Kind.TIME),
                phrase((there[0], there[1]), texts.target, kind=Kind.TIME),
            )


def weekday_lost(texts: Texts) -> Figure | None:
    """The only weekday of the Arabic when the English names no day at all; faithful English keeps it."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    named = list(_named_days().finditer(fold(texts.source).text))
    if len(named) != 1 or _ANY_DAY.search(fold(texts.target).text):
        return None
    if named[0][1] == _MONDAY_OR_TWO and says_two(texts.target):
        return None
    return phrase(named[0].span(1), texts.source, kind=Kind.DATE)


_MONDAY_OR_TWO = "الاثنين"
_LONGEST = 700
"""Most characters of a text that is compared: a sentence, not an article."""
_ANY_DAY = re.compile(
    r"\b\w*(?:day|weekend|tonight|night|overnight|sabbath|tomorrow|morning|evening|afternoon|date|hours?|now)s?\b"
    r"|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|\d(?:st|nd|rd|th)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d"
    r"|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
"""What may stand for a weekday in English."""


@cache
def _named_days() -> re.Pattern[str]:
    """A weekday by itself, with nothing that makes it a name: not صلاة الجمعة, خطبة الجمعة."""
    days = "|".join(map(re.escape, _days("ar")))
    return re.compile(rf"(?<!صلاه )(?<!خطبه )(?<!سوق )(?<!الواحد )\b[{CONJUNCTIONS}]?({days})\b")


def _on_days(text: str, lang: str) -> Iterator[tuple[str, tuple[str, int, int]]]:
    """Each weekday that is named once in a folded text, with the time of day beside it."""
    days = _days(lang)
    for time, start, end in times_said(text, lang):
        found = _pattern(lang, behind=True).match(text, end)
        if found is None and lang == "en":
            found = _pattern(lang, behind=False).search(text[max(0, start - _NEAR) : start])
        if found and text.count(found[1]) == 1:
            yield days[found[1]], (time, start, end)


@cache
def _days(lang: str) -> dict[str, str]:
    """By its folded name in a language, each weekday."""
    rows = [row for row in table("vague_expressions") if row["sort"] == "day"]
    weekdays = [row for row in rows if row["meaning"] not in RELATIVE_DAYS]
    return {name: row["meaning"] for row in weekdays for name in row.folded(_COLUMNS[lang])}


@cache
def _pattern(lang: str, *, behind: bool) -> re.Pattern[str]:
    pattern = _BEHIND[lang] if behind else _BEFORE
    return re.compile(pattern.format("|".join(map(re.escape, _days(lang)))))
