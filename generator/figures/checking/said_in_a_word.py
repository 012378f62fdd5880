"""Figures that the other language says in a word: three and الثلاثي, 100 years and a century, 1-0 and a goal.

The words are in the tables `said_in_a_word` and `word_lists`. Such a figure is neither missing nor invented.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from generator.figures.checking.agree_dates import season
from generator.figures.checking.said_without_number import said_without_number
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Form, Kind
from generator.text.clitics import CONJUNCTIONS, LEADING, THE
from generator.text.folding import fold

_COLUMNS = {"ar": "arabic", "en": "english"}
_ONE_GOAL = {
    "ar": re.compile(
        rf"\b[{CONJUNCTIONS}]?(?:ب|ال)?هدف "
        r"(?:دون|بدون|من دون|نظيف|وحيد|يتيم|مقابل|للا|لصفر|ل?مثله|لهدف|دون مقابل)\b"
    ),
    "en": re.compile(r"\b(?:one|lone|only|single|solitary) goal|\bby a goal|\bone-all"),
}
_ONE_AND_ANOTHER = re.compile(
    r"\bone\b.*\b(?:another|the other)\b|\b\d+(?:st|nd|rd|th)? and \d+(?:st|nd|rd|th)\b", re.DOTALL
)
"""Two things told one by one: one and another, in the 12th and 58th minutes."""
_NOT_PART = "(?<!half a )(?<!half the )(?<!half of the )(?<!half-)(?<!quarter of a )(?<!quarter )"
"""What is not before a whole: half a century."""
_MINUTE = re.compile(r"دقيقه\W*$")


def said_in_a_word(figure: Figure, text: str, other: str, lang: str) -> bool:
    """Whether the other text, in the language `lang`, has a word for the figure of the text."""
    if not text or not other:
        return False
    if figure.kind is Kind.SCORE:
        goals = (figure.low or 0) <= 1 and (figure.high or 0) <= 1
        one = goals and bool(_ONE_GOAL[lang].search(_folded(other)))
        return one or _said_of_more_goals(figure, other, lang)
    if season(figure) and figure.partial:
        return _in_pattern(figure.partial.first.month or 0, "hijri month", other, lang)
    if (day := _day_of_year(figure)) is not None:
        return _in_pattern(day, "day of year", other, lang)
    if figure.form is Form.DUAL:
        return bool(_ONE_AND_ANOTHER.search(_folded(other)))
    return (
        _at_all_hours(figure, text, other, lang)
        or _in_added_time(figure, other, lang)
        or _has_word(figure, text, other, lang)
        or said_without_number(figure, text, other, lang)
    )


def _day_of_year(figure: Figure) -> int | None:
    """A day of every year as its month and its day, 501 for the first of May; `None` for other figures."""
    if figure.kind is not Kind.DATE or figure.partial is None or not figure.partial.recurs:
        return None
    first = figure.partial.first
    return None if first.month is None or first.day is None else first.month * 100 + first.day


def _said_of_more_goals(score: Figure, other: str, lang: str) -> bool:
    """Whether the other text says the higher number in a word, not as goals that nobody answered."""
    less, more = sorted((score.low or Decimal(0), score.high or Decimal(0)))
    pattern = _patterns(_COLUMNS[lang]).get((more, "score"))
    said = pattern.search(_folded(other)) if pattern else None
    return said is not None and (not less or not _UNANSWERED.match(_folded(other), said.end()))


_UNANSWERED = re.compile(" (?:نظيف|بيضاء|دون رد|من دون رد|دون مقابل|بلا رد|unanswered|without reply)")


def _at_all_hours(figure: Figure, text: str, other: str, lang: str) -> bool:
    """Whether it belongs to 24/7 or seven days a week, and the other text says so too."""
    if _folded(figure.text) not in word_list("figure for all hours"):
        return False
    here = "en" if lang == "ar" else "ar"
    return _says("at all hours", text, here) and _says("at all hours", other, lang)


def _says(name: str, text: str, lang: str) -> bool:
    """Whether a text has a phrase of a list, in Arabic with anything attached to it."""
    return _phrases(name, _COLUMNS[lang]).search(_folded(text)) is not None


@cache
def _phrases(name: str, language: str) -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, sorted(word_list(name, language=language))))
    return re.compile(rf"(?<!\d)(?:{phrases})(?!\d)" if language == "arabic" else rf"\b(?:{phrases})\b")


def _has_word(figure: Figure, text: str, other: str, lang: str) -> bool:
    value = figure.low if figure.kind is Kind.AGE and figure.value is None else figure.value
    return value is not None and _in_pattern(value, _unit(figure, text), other, lang)


def _in_pattern(value: Decimal | int, unit: str, other: str, lang: str) -> bool:
    pattern = _patterns(_COLUMNS[lang]).get((Decimal(value), unit))
    return pattern is not None and pattern.search(_folded(other)) is not None


def _folded(text: str) -> str:
    return fold(text).text


def _unit(figure: Figure, text: str) -> str:
    """The unit of a figure, `""` for things, the minute of الدقيقة 30, the rank of a third goal."""
    if figure.kind is Kind.DURATION:
        return figure.unit or ""
    if figure.kind is Kind.COUNT:
        return ""
    if figure.kind in (Kind.AGE, Kind.PERCENT):
        return figure.kind
    minute = figure.kind in (Kind.IDENTIFIER, Kind.ORDINAL) and _MINUTE.search(
        _folded(text[max(0, figure.start - 12) : figure.start])
    )
    if minute:
        return "minute"
    return "rank" if figure.kind is Kind.ORDINAL else "-"


def _in_added_time(figure: Figure, other: str, lang: str) -> bool:
    """Whether it is the 45+2 of two minutes into stoppage time, or these two minutes."""
    if "+" in figure.text:
        return _says("added time", other, lang)
    minutes = figure.kind is Kind.DURATION and figure.unit == "minute"
    return minutes and re.search(rf"\+\s?{figure.value}\b", _folded(other)) is not None


@cache
def _patterns(language: str) -> dict[tuple[Decimal, str], re.Pattern[str]]:
    """By number and unit, a pattern of the words for it."""
    patterns: dict[tuple[Decimal, str], re.Pattern[str]] = {}
    head = rf"[{CONJUNCTIONS}]?[{LEADING}]?{THE}?" if language == "arabic" else _NOT_PART
    for row in table("said_in_a_word"):
        words = [re.escape(word).replace(r"\*", r"\w*") for word in row.folded(language)]
        if not words:
            continue
        patterns[row.number("number"), row["unit"]] = re.compile(rf"\b{head}(?:{'|'.join(words)})\b")
    return patterns
