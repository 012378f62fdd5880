"""Who won against whom: فاز على إيطاليا is not "lost to Italy", nor is "lost to Spain".

Both texts must name one opponent. Names are recognised by their consonants, those of countries by CLDR too.
"A beat B" and "B lost to A" name different opponents in opposite words, and say the same. The words are in
the table `contests`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.swapped_names import consonants, same
from generator.figures.lexicon.cldr import territories
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.figures.lexicon.table import Row

_CLITICS = rf"[{CONJUNCTIONS}ل]?(?:ب|ال|بال|لل)?"
_NAME = re.compile(r"[A-Z][A-Za-z]{2,}")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 2
"""Fewest consonants that tell a name from others."""


@cache
def _arabic() -> re.Pattern[str]:
    """A result, up to four words and what links it to the opponent, and the words after it."""
    links = "|".join(link for row in table("contests") for link in row.folded("arabic link"))
    between = rf"(?: (?!(?:{links}) )[^\s.,،؛]+){{0,4}}?"
    told = {
        result: "|".join(
            rf"{_CLITICS}(?:{_any(row, 'arabic')}){between} (?:{_any(row, 'arabic link')})"
            for row in _rows(result, "arabic")
        )
        for result in ("won", "lost")
    }
    results = "|".join(f"(?P<{result}>{words})" for result, words in told.items())
    return re.compile(rf"\b(?:{results})(?=(?P<whom>(?: [^\s.؛]+){{1,9}}))")


@cache
def _english() -> re.Pattern[str]:
    """A result with its link, if it has one, and the four words after it."""
    results = "|".join(
        f"(?P<{result}>{'|'.join(map(_linked, _rows(result, 'english')))})" for result in ("won", "lost")
    )
    return re.compile(rf"\b(?:{results})(?=(?P<whom>(?: (?!by\b)[^\s.,;]+){{1,4}}))")


def _linked(row: Row) -> str:
    words = f"(?:{_any(row, 'english')})"
    return rf"{words}(?: [\d-]+)? (?:{_any(row, 'english link')})" if row["english link"] else words


def _rows(result: str, language: str) -> list[Row]:
    return [row for row in table("contests") if row["result"] == result and row[language]]


def _any(row: Row, column: str) -> str:
    return "|".join(map(re.escape, row.folded(column)))


class _Result(NamedTuple):
    """Who was won or lost against in a text."""

    won: bool
    whom: list[str]
    """The consonants of the names."""
    before: list[str]
    """Those of the words before it."""
    place: Figure


_AHEAD_AR = re.compile(
    r"\bبفارق(?: [^\s.,،؛]+){1,4}? (?:(?P<won>امام)|(?P<lost>خلف))(?P<whom>(?: [^\s.؛]+){1,6})"
)
_LEADING_AR = re.compile(
    r"\b(?:(?P<won>متقدم(?:ا|ه)?)|(?P<lost>متاخر(?:ا|ه)?)) (?:بفارق|ب\w+)(?: [^\s.,،؛]+){0,3}? (?:عن|علي)"
    r"(?P<whom>(?: [^\s.؛]+){1,6})"
)
_AHEAD_EN = re.compile(
    r"\b(?:points?|goals?|two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r" (?:(?P<won>ahead of|clear of)|(?P<lost>behind|adrift of))(?P<whom>(?: [^\s.,;]+){1,4})"
)


def other_opponent(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words of a victory and a defeat by the same opponent, or of two opponents that changed places.

    So with points: بفارق نقطتين أمام ميلان is not two behind Milan.
    """
    if not texts.translated:
        return None
    if several := _of_several(texts):
        return several
    result = _arabic().search(fold(texts.source).text)
    if result is not None and result["lost"]:  # خسر بفارق هدفين أمام ميلان is a defeat by Milan
        return _turned(texts, _arabic(), _english())
    patterns = ((_arabic(), _english()), (_AHEAD_AR, _AHEAD_EN), (_LEADING_AR, _AHEAD_EN))
    return next((turned for here, there in patterns if (turned := _turned(texts, here, there))), None)


def _of_several(texts: Texts) -> tuple[Figure, Figure] | None:
    """A victory of one text that is a defeat by the same opponent in the other, among several results."""
    arabic = _results(fold(texts.source).text, _arabic(), _WORD)
    english = _results(texts.target, _english(), _NAME)
    if max(len(arabic), len(english)) < _SEVERAL:
        return None
    for told in english:
        met = [result for result in arabic if _met(told.whom, result.whom)]
        if len(met) == 1 and met[0].won is not told.won and not _met(told.whom, told.before):
            return met[0].place, told.place
    return None


_SEVERAL = 2


def _turned(texts: Texts, here: re.Pattern[str], there: re.Pattern[str]) -> tuple[Figure, Figure] | None:
    english = _result(texts.target, there, _NAME)
    if english is None or not english.whom:
        return None
    arabic = _result(fold(texts.source).text, here, _WORD)
    if arabic is None:
        return None
    shared = _met(english.whom, arabic.whom)
    if shared and arabic.won is not english.won:
        return arabic.place, english.place
    turned = arabic.won is english.won and not shared
    if turned and _met(english.whom, arabic.before) and _met(english.before, arabic.whom):
        return arabic.place, english.place
    return None


def _result(text: str, pattern: re.Pattern[str], name: re.Pattern[str]) -> _Result | None:
    """The only result of a text."""
    results = _results(text, pattern, name)
    return results[0] if len(results) == 1 else None


def _results(text: str, pattern: re.Pattern[str], name: re.Pattern[str]) -> list[_Result]:
    """The results of a text, each with the names up to the next one."""
    found = list(pattern.finditer(text))
    ends = (*(match.start() for match in found[1:]), len(text))
    results: list[_Result] = []
    for match, end in zip(found, ends, strict=False):
        start, whom = match.span("whom")
        place = Figure(Kind.COUNT, match.start(), start, text[match.start() : start], "opposite", key=False)
        names, head = name.findall(text[start : min(whom, end)]), name.findall(text[:start])
        results.append(_Result(bool(match["won"]), _sounds(names), _sounds(head), place))
    return results


def _sounds(names: list[str]) -> list[str]:
    """The consonants of names, and of countries those of their Arabic names: Egypt is مصر."""
    spoken = (_in_arabic().get(fold(name).text, name.lower()) for name in names)
    return [sound for name in spoken if len(sound := consonants(name)) >= _SHORTEST]


@cache
def _in_arabic() -> dict[str, str]:
    return {english: arabic for _, arabic, english in territories() if " " not in arabic + english}


def _met(names: list[str], others: list[str]) -> bool:
    return any(same(name, other) for name in names for other in others)
