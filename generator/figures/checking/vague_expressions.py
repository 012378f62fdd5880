"""Expressions that are not figures but must not change: hundreds, Thursday, last year.

The words are in the table `vague_expressions`, by sort and meaning; here they are combined.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS, LEADING, PREFIXES, THE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CLITICS = rf"\b[{CONJUNCTIONS}]?[{LEADING}]?{THE}?"
_ONE_AR, _ONE_EN = rf"{_CLITICS}{{0}}\b", r"\b{0}s?\b"
_NO_DECADES_AR = r"(?!عشرات ال(?:سنوات|سنين|اعوام)\b)"
_NO_DECADES_EN = r"(?!(?:tens|dozens|scores) of years\b)"
"""Tens of years are decades, a length of time."""
_EXPRESSIONS = (
    (
        rf"{_CLITICS}{_NO_DECADES_AR}{{0}}(?: (?:من )?(?:ال)?{{0}})?\b",
        rf"\b{_NO_DECADES_EN}{{0}}(?: of {{0}})?\b",
        ("power",),
    ),
    (rf"\b[{CONJUNCTIONS}]?{{0}}\b", _ONE_EN, ("day",)),
    (_ONE_AR, r"\b{0}\b", ("length",)),
    (_ONE_AR, r"\b{0}\b", ("match",)),
    (
        rf"\b[{PREFIXES}]?{{1}} ال{{0}}\b|{_CLITICS}{{0}} ال{{1}}ه?\b",
        r"\b{1} {0}\b",
        ("span", "relation"),
    ),
    (
        rf"{_CLITICS}{{1}} (?:هذا |هذه )?ال{{0}}\b(?! \d)(?: ال{{2}}ه?\b)?",
        r"\b{1} (?:of )?(?:the |this |{2} ){0}\b",
        ("span", "border", "side"),
    ),
    (
        rf"{_CLITICS}{{0}} ال(?:تالي|موالي)ه?\b",
        r"\b(?:following|next|subsequent) {0}\b|\bthe {0} (?:after|following)\b",
        ("span",),
    ),
    (
        (
            r"\b(?:بعد|مرور|قبل) {0} (?:علي|من)\b"
            rf"|\b[{CONJUNCTIONS}]?(?:بعد|قبل)(?:ها?| ذلك) ب{{0}}\b(?! و?(?:نصف|ربع|كامل))"
        ),
        r"\b(?:a|one) {0} (?:after|later|on|earlier|before)\b",
        ("span",),
    ),
    (
        r"\bمنذ (?:اكثر من |نحو |حوالي )?{0}\b(?=\W*$|\W*[،؛.,]| [وبعف])",
        (
            r"\b(?:in|for)(?: more than| over| at least| nearly| almost| about)? (?:a|one) {0}\b"
            r"|\b(?:a|one) {0} ago\b"
        ),
        ("span",),
    ),
    (rf"\b[{CONJUNCTIONS}]?{{0}}\b(?! عن)", r"\b{0}\b", ("moment",)),
)
"""Patterns of Arabic and English; `{0}` and `{1}` stand for any word of the first and second sort.

No pattern matches without a word of its first sort.
"""
_COLUMNS = (("ar", "arabic"), ("en", "english"))
RELATIVE_DAYS = frozenset({"yesterday", "today", "tomorrow"})
"""Meanings of the sort "day" that depend on when the text was written."""
_MONEY_EN = re.compile(
    r"\b(?:tens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions))?"
    r" of (?:us |american )?(?:dollars|euros|pounds|dinars|riyals|dirhams|rupees|yen|liras)\b"
)
_MONEY_AR = re.compile(
    "دولار|يورو|جنيه|دينار|دنانير|ريال|درهم|دراهم|لير|فرنك|روبل|روبي|يوان|شيكل|[$€£¥]"
    rf"|(?:^| )[{CONJUNCTIONS}]?[{LEADING}]?{THE}?(?:ين|مالا?|اموالا?)\b"
)


@dataclass(frozen=True, slots=True)
class _Expression:
    """One way of combining words: the pattern of each language and the meanings of the words."""

    patterns: Mapping[str, re.Pattern[str]]
    words: Mapping[str, tuple[str, ...]]
    """The words of the first sort, of which every match has one."""
    meanings: Mapping[str, str]
    """Folded words of both languages with their meanings."""


@cache
def _expressions() -> tuple[_Expression, ...]:
    return tuple(
        _Expression(
            {"ar": _compiled(arabic, "arabic", sorts), "en": _compiled(english, "english", sorts)},
            {lang: tuple(word for word, _ in _words(sorts[0], column)) for lang, column in _COLUMNS},
            dict(word for sort in sorts for column in ("arabic", "english") for word in _words(sort, column)),
        )
        for arabic, english, sorts in _EXPRESSIONS
    )


def _words(sort: str, column: str) -> list[tuple[str, str]]:
    """The folded words of a sort in one language, each with its meaning."""
    rows = [row for row in table("vague_expressions") if row["sort"] == sort]
    return [(word, row["meaning"]) for row in rows for word in row.folded(column)]


def _compiled(pattern: str, column: str, sorts: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = ("|".join(word for word, _ in _words(sort, column)) for sort in sorts)
    return re.compile(pattern.format(*(f"({words})" for words in alternatives)))


def mentions(text: str, lang: str, figures: tuple[Figure, ...]) -> list[dict[str, Figure]]:
    """Vague expressions by meaning, one table per pattern; none inside a figure except a.m. and p.m."""
    folded = fold(text)
    starts, ends = [figure.start for figure in figures], [figure.end for figure in figures]
    found: list[dict[str, Figure]] = []
    for expression in _expressions():
        mentioned: dict[str, Figure] = {}
        named = any(word in folded.text for word in expression.words[lang])
        for match in expression.patterns[lang].finditer(folded.text) if named else ():
            first = next(number for number, word in enumerate(match.groups(), 1) if word)
            head = match.start(first)
            article = 2 if folded.text.startswith("ال", head - 2) and head > 1 else 0
            vague = phrase((head - article, match.end()), text)
            inside = figures[bisect_right(ends, vague.start) : bisect_left(starts, vague.end)]
            if not inside:
                mentioned.setdefault(_meaning(match.groups(), expression.meanings), vague)
        found.append(mentioned)
    return found


def _meaning(words: tuple[str | None, ...], meanings: Mapping[str, str]) -> str:
    """The meaning of the words together; powers of ten multiply: hundreds of thousands, tens of millions."""
    known = sorted(meanings[word] for word in words if word)
    zeros = [len(meaning) - 1 for meaning in known if meaning.isdecimal()]
    return str(sum(zeros)) if zeros else " ".join(known)


def span_for_day(
    arabic: str, source: list[dict[str, Figure]], target: list[dict[str, Figure]]
) -> tuple[Figure, Figure] | None:
    """The Arabic "yesterday" and the English "last week" in its place, where nothing else can explain it.

    The English names no day, and the Arabic no span of time, of which the English may speak. The evening of
    yesterday is last night.
    """
    day = next((sort["yesterday"] for sort in source if "yesterday" in sort), None)
    spans = (item for sort in target for item in sort.items() if item[0].startswith("last "))
    span = next((place for name, place in spans if name != "last night"), None)
    if day is None or span is None:
        return None
    named = any(_names_day(sort) for sort in target) or _lasting().search(fold(arabic).text)
    return None if named else (day, span)


def _names_day(meanings: Iterable[str]) -> bool:
    return not _days().isdisjoint(meanings)


@cache
def _days() -> frozenset[str]:
    return frozenset(word for word, _ in _words("day", "english"))


@cache
def _lasting() -> re.Pattern[str]:
    """Any Arabic word for a span of time."""
    words = [word for sort in ("span", "length") for word, _ in _words(sort, "arabic")]
    return re.compile("|".join((*words, "يوما?(?:ين)?\\b")))


def unfounded_money(ar: str, en: str) -> Figure | None:
    """Vague money in the English when the Arabic names no currency and no money at all.

    ملايين القنينات has become millions of dollars.
    """
    money = _MONEY_EN.search(fold(en).text)
    if money is None or _MONEY_AR.search(fold(ar).text):
        return None
    return phrase(money.span(), en, kind=Kind.MONEY)
