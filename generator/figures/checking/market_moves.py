"""Prices, shares or trade that rose in one sentence and fell in the other, whether or not a figure is near.

Every word of change in a sentence must go one way, and both must say it of the same thing: تراجعا في
أسعار الأسهم, a gain in share prices. A euro that rose against the dollar may be a dollar that fell against
the euro.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.directions import direction_of
from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import CONJUNCTIONS, PREFIXES, PREPOSITIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure, Way

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LONGEST = 700
"""Most characters of a text that is compared: a sentence, not an article."""
_BESIDE = 40
"""How many characters from a word of change what moved may be."""
_PAUSE = re.compile(
    r"[،؛,;:.!?()\"]"
    r"| (?:وسط|بسبب|نتيجه|مع|بعد|امام|مقابل|and|amid|after|as|because|despite|over|against|versus) "
)
_SURE_AR = re.compile(
    rf"\b[{PREFIXES}]?(?:ال)?(?:[اتي]?رتفع|ارتفاع|[اتي]?نخفض|انخفاض|[تي]?تراجع|[تي]?هبط|هبوط|[تي]?صعد|صعود|[تي]?قفز"
    r"|هوت|تدهور|انتعش|انتعاش)(?:ت|ا|ها|ه)?\b"
)
_SURE_EN = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|gr(?:ew|ow|own|owth)|climb\w*|jump\w*|increas\w+|surg\w+|soar\w*|gains?|fell"
    r"|fall(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|plung\w+|plummet\w*|tumbl\w+|slump\w*|slid|slide"
    r"|strengthened|weakened"
    r"|(?:(?<=was )|(?<=were )|(?<=edged )|(?<=closed ))(?:up|down)(?! (?:to|for|with)\b))\b"
)
"""Words of change that are said of nothing else."""
_COLUMNS = {
    "arabic": rf"\b[{CONJUNCTIONS}{PREPOSITIONS}]?(?:ال|لل)?(?:{{}})(?:ها|ه)?\b",
    "english": r"\b(?:{})\b",
}
"""The columns of the table `market_things`, and how its nouns stand in a folded text."""


class _Moved(NamedTuple):
    """A word of change, and what it is said of."""

    word: re.Match[str]
    things: frozenset[str]


def market_turned(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words by which something of a market went up in one sentence and down in the other."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    source, target = fold(texts.source).text, fold(texts.target).text
    ways, others = _ways(source), _ways(target)
    if len(ways) != 1 or len(others) != 1 or ways == others:
        return None
    one, other = _moved(source, _SURE_AR, "arabic"), _moved(target, _SURE_EN, "english")
    if one is None or other is None or not one.things & other.things:
        return None
    return (
        phrase(one.word.span(), texts.source, OPPOSITE),
        phrase(other.word.span(), texts.target, OPPOSITE),
    )


def _ways(text: str) -> frozenset[Way]:
    """Which ways the words of a text go; none of a text that denies anything."""
    words = _WORD.findall(text)
    if not word_list("negation").isdisjoint(words):
        return frozenset()
    return frozenset(way[0] for word in words if (way := direction_of(word)))


def _moved(text: str, sure: re.Pattern[str], language: str) -> _Moved | None:
    """The first word of change with what moved beside it, in its clause."""
    for word in sure.finditer(text):
        before = _PAUSE.split(text[max(0, word.start() - _BESIDE) : word.start()])[-1]
        after = _PAUSE.split(text[word.end() : word.end() + _BESIDE])[0]
        found = frozenset(
            name for name, thing in _things(language).items() if thing.search(f"{before} {after}")
        )
        if found:
            return _Moved(word, found)
    return None


@cache
def _things(language: str) -> dict[str, re.Pattern[str]]:
    """The things of a market, with their nouns in a column of the table."""
    return {
        row["thing"]: re.compile(_COLUMNS[language].format("|".join(map(re.escape, row.folded(language)))))
        for row in table("market_things")
    }
