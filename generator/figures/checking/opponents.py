"""Who won against whom: فاز على إيطاليا is not "lost to Italy", nor is "lost to Spain".

Both texts must name one opponent, and the names are recognised by their consonants. "A beat B" and "B lost
to A" name different opponents in opposite words, and say the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.swapped_names import consonants, same
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts

_WON_AR = (
    rf"[{CONJUNCTIONS}ل]?(?:ب|ال|بال|لل)?(?:فاز|فازت|يفوز|تفوز|فوزه?ا?|تغلبت?|انتصر(?:ت)?|انتصاره?ا?|تفوقت?)"
)
_LOST_AR = rf"[{CONJUNCTIONS}ل]?(?:ب|ال|بال|لل)?(?:خسرت?|يخسر|تخسر|خساره|خسارته?ا?|هزيمه|هزيمته?ا?|انهزمت?)"
_BETWEEN_AR = r"(?: (?!علي |امام |من قبل )[^\s.,،؛]+){0,4}?"
_AR = re.compile(
    rf"\b(?:(?P<won>{_WON_AR}){_BETWEEN_AR} علي|(?P<lost>{_LOST_AR}){_BETWEEN_AR} (?:امام|من قبل|علي يد))"
    r"(?P<whom>(?: [^\s.؛]+){1,9})"
)
_EN = re.compile(
    r"\b(?:(?P<won>beat|beats|beating|defeated|defeats|defeating|overcame|thrashed|edged"
    r"|(?:won|wins?|winning|victory|triumph)(?: [\d-]+)? (?:over|against))"
    r"|(?P<lost>(?:lost|lose|loses|losing|loss|defeat)(?: [\d-]+)? (?:to|against|by|at the hands of)"
    r"|(?:beaten|defeated|thrashed) by))(?P<whom>(?: (?!by\b)[^\s.,;]+){1,4})"
)
_NAME = re.compile(r"[A-Z][A-Za-z]{2,}")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 2
"""Fewest consonants that tell a name from others."""


class _Result(NamedTuple):
    """Who was won or lost against in a text."""

    won: bool
    whom: list[str]
    """The consonants of the names."""
    before: list[str]
    """Those of the words before it."""
    place: Figure


def other_opponent(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words of a victory and a defeat by the same opponent, or of two opponents that changed places."""
    if not texts.translated:
        return None
    english = _result(texts.target, _EN, _NAME)
    if english is None or not english.whom:
        return None
    arabic = _result(fold(texts.source).text, _AR, _WORD)
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
    found = list(pattern.finditer(text))
    if len(found) != 1:
        return None
    match = found[0]
    start, end = match.start(), match.start("whom")
    place = Figure(Kind.COUNT, start, end, text[start:end], "opposite", key=False)
    head = text[: match.start("whom")]
    return _Result(
        bool(match["won"]), _sounds(name.findall(match["whom"])), _sounds(name.findall(head)), place
    )


def _sounds(names: list[str]) -> list[str]:
    sounds = (consonants(name.lower()) for name in names)
    return [sound for sound in sounds if len(sound) >= _SHORTEST]


def _met(names: list[str], others: list[str]) -> bool:
    return any(same(name, other) for name in names for other in others)
