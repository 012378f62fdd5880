"""The half of the day: a time that is in the morning in one text must not be in the evening in the other.

It is stated by a.m. and p.m., by a clock of 24 hours, by noon and midnight, and by words: صباحا, in the
afternoon, بعد الظهر. The words are in the table `times_of_day`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS, LEADING, THE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.sides import Context, Sides
    from generator.figures.checking.texts import Texts

_LETTERS = re.compile(r"(?<![a-z])([ap])\.? ?m\b")
_CLOCK_OF_24 = re.compile(r"^[a-z ]*0\d[:.,h]?\d\d|^\D*(?:00|1[3-9]|2[0-4])\D|\bgmt\b|\bت ?غ\b")
_BY_GREENWICH = re.compile(r"توقيت (?:غرينت?ش|جرينت?ش|غرينيتش|جرينيتش|العالمي)")
"""What follows a time of a clock of 24 hours, which agencies give with its minutes."""
_LONGEST = 24
"""Characters after a time in which Greenwich is named."""
_MINUTES = re.compile(r"\d[:.,]\d\d|\d{4}")
_HALF = 720
"""Minutes in half a day."""
_NEAR = 6
"""How many words before and after a time to search."""


@cache
def _hours() -> dict[str, tuple[int, int]]:
    """The hours of each time of day, the first and the one after the last, by its name."""
    return {row["time"]: (int(row.number("from")), int(row.number("until"))) for row in table("times_of_day")}


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    language = "arabic" if lang == "ar" else "english"
    clitics = rf"[{CONJUNCTIONS}]?[{LEADING}]?{THE}?" if lang == "ar" else ""
    words = [(phrase, row["time"]) for row in table("times_of_day") for phrase in row.folded(language)]
    words.sort(key=lambda word: -len(word[0]))
    phrases = "|".join(re.escape(phrase) for phrase, _ in words)
    return re.compile(rf"\b{clitics}({phrases})\b")


@cache
def _times(lang: str) -> dict[str, str]:
    language = "arabic" if lang == "ar" else "english"
    return {phrase: row["time"] for row in table("times_of_day") for phrase in row.folded(language)}


@lru_cache(maxsize=64)
def times_said(text: str, lang: str) -> tuple[tuple[str, int, int], ...]:
    """The times of day that a folded text names, each with its span."""
    known = _times(lang)
    if not any(phrase in text for phrase in known):
        return ()
    return tuple((known[found[1]], *found.span()) for found in _pattern(lang).finditer(text))


def other_half(sides: Sides) -> bool:
    """Whether two times that agree on the clock are in different halves of the day."""
    if not sides.ar.kind is sides.en.kind is Kind.TIME:
        return False
    arabic, english = minutes_said(sides.ar, sides.arabic), minutes_said(sides.en, sides.english)
    return bool(arabic and english) and arabic.isdisjoint(english)


def minutes_said(figure: Figure, context: Context) -> set[int]:
    """The minutes since midnight that the time may be, by everything said about it; empty when unknown."""
    if figure.value is None:
        return set()
    minute = int(figure.value) % (2 * _HALF)
    text = fold(figure.text).text
    marked = _LETTERS.search(text + context.after[:5])
    if figure.unit or marked or minute >= _HALF or _CLOCK_OF_24.search(text + context.after[:5]):
        return {minute}
    both = {minute, (minute + _HALF) % (2 * _HALF)}
    said = [
        hours for hours in _said_near(figure, context) if (fits := _fitting(both, hours)) and fits != both
    ]
    if said:
        return _fitting(both, said[0])
    return (
        {minute} if _MINUTES.search(text) and _BY_GREENWICH.search(text + context.after[:_LONGEST]) else set()
    )


def _said_near(figure: Figure, context: Context) -> Iterator[tuple[int, int]]:
    """The hours of the times of day named in the figure, then after it, then before it, the nearest first."""
    after = " ".join(context.words_after[:_NEAR])
    before = " ".join(context.words_before[:_NEAR][::-1])
    inside = times_said(fold(figure.text).text, context.lang)
    for part in (inside, times_said(after, context.lang), times_said(before, context.lang)[::-1]):
        yield from (_hours()[time] for time, _, _ in part)


def _fitting(minutes: set[int], hours: tuple[int, int]) -> set[int]:
    first, last = hours[0] * 60, hours[1] * 60
    return {m for m in minutes if first <= m <= last or first <= m + 2 * _HALF <= last}


def other_times(texts: Texts) -> list[tuple[Figure, Figure]]:
    """Times of day that each text names and that no time of day of the other can be, in pairs."""
    arabic, english = _named(texts.source, texts.source_lang), _named(texts.target, texts.target_lang)
    lost = [figure for time, figure in arabic.items() if all(exclude(time, other) for other in english)]
    added = [figure for time, figure in english.items() if all(exclude(time, other) for other in arabic)]
    return list(zip(lost, added, strict=False))


def _named(text: str, lang: str) -> dict[str, Figure]:
    named: dict[str, Figure] = {}
    for time, first, last in times_said(fold(text).text, lang):
        named.setdefault(time, phrase((first, last), text, kind=Kind.TIME))
    return named


def exclude(one: str, other: str) -> bool:
    """Whether no hour is in both times of day."""
    (first, last), (begin, end) = _hours()[one], _hours()[other]
    return not any(first < end + day and begin + day < last for day in (-24, 0, 24))


_MORNING = frozenset({"midnight", "dawn", "clock in the morning", "morning"})
_LATE = frozenset({"afternoon", "evening", "night", "before midnight", "through the night"})
_APART = 18
"""Most characters between two words of one morning: in the early hours of Tuesday morning."""


def evening_turned_morning(texts: Texts) -> list[tuple[Figure, Figure]]:
    """The only evening of the Arabic and the last morning of the English, which has a morning too many."""
    if not texts.translated:
        return []
    arabic, english = fold(texts.source), fold(texts.target)
    said, told = times_said(arabic.text, "ar"), times_said(english.text, "en")
    evenings = [place for place in said if place[0] == "evening"]
    mornings = [place for place in told if place[0] in _MORNING]
    late = any(time in _LATE for time, _, _ in told) or _LETTERS.search(english.text)
    if len(evenings) != 1 or late or not 0 < _apart(said) < _apart(told):
        return []
    (_, first, last), (_, begin, end) = evenings[0], mornings[-1]
    return [
        (
            phrase((first, last), texts.source, kind=Kind.TIME),
            phrase((begin, end), texts.target, kind=Kind.TIME),
        )
    ]


def _apart(times: Sequence[tuple[str, int, int]]) -> int:
    """How many mornings are said, each in one or more words beside each other."""
    mornings = [(start, end) for time, start, end in times if time in _MORNING]
    return sum(
        place == 0 or start - mornings[place - 1][1] > _APART for place, (start, _) in enumerate(mornings)
    )
