"""What is said in words that are no figures and yet must not change: hundreds, Thursday, last year."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Figure, Kind
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = dict[str, str]
"""Folded words of one language, or of both, and what each means."""


def _words(**meanings: str) -> tuple[Words, Words]:
    """The Arabic and the English words from `meaning="Arabic | English"`."""
    sides: tuple[Words, Words] = ({}, {})
    for meaning, both in meanings.items():
        for side, words in zip(sides, both.split(" | "), strict=True):
            side.update({fold_word(word): meaning for word in words.split()})
    return sides


_POWERS = _words(
    p1="عشرات | tens dozens scores", p2="مئات | hundreds", p3="آلاف ألاف | thousands",
    p6="ملايين | millions", p9="مليارات بلايين | billions",
)  # fmt: skip
_DAYS = _words(
    sunday="الأحد | sunday", monday="الاثنين | monday", tuesday="الثلاثاء | tuesday",
    wednesday="الأربعاء | wednesday", thursday="الخميس | thursday", friday="الجمعة | friday",
    saturday="السبت | saturday", yesterday="أمس الأمس بالأمس البارحة | yesterday",
    tomorrow="غدا الغد | tomorrow",
)  # fmt: skip
_TIMES_OF_DAY = _words(
    morning="صباح صباحا فجر فجرا | morning dawn",
    evening="ظهرا عصرا مساء أمسية سهرة عشية ليل ليلا ليلة | evening night afternoon tonight",
)
_SPANS = _words(
    week="أسبوع | week", month="شهر | month", year="عام سنة | year", decade="عقد | decade",
    season="موسم | season", century="قرن | century",
)  # fmt: skip
_RELATIONS = _words(
    this="هذا هذه حالي جاري | this current",
    last="ماضي منصرم فائت سابق | last past previous",
    next="مقبل قادم تالي | next coming following",
)
_BORDERS = _words(begin="مطلع بداية أوائل مستهل | beginning start early", end="نهاية أواخر ختام | end late")
_LENGTHS = _words(
    centuries="قرون | centuries", decades="عقود | decades", years="أعوام سنوات سنين | years",
    months="أشهر شهور | months", weeks="أسابيع | weeks", days="أيام | days", hours="ساعات | hours",
    minutes="دقائق | minutes",
)  # fmt: skip
_CLITICS = r"\b[وف]?[بل]?(?:ال|(?<=ل)ل)?"


@dataclass(frozen=True, slots=True)
class _Sort:
    """One sort of mention: the pattern of each language and what its words mean."""

    patterns: Mapping[str, re.Pattern[str]]
    meanings: Words


def _sort(ar: str, en: str, *tables: tuple[Words, Words]) -> _Sort:
    """Patterns in which `{0}`, `{1}` stand for any word of the first table, the second."""
    meanings = {word: meaning for table in tables for words in table for word, meaning in words.items()}
    arabic, english = ([f"({'|'.join(table[side])})" for table in tables] for side in (0, 1))
    return _Sort(
        {"ar": re.compile(ar.format(*arabic)), "en": re.compile(en.format(*english))},
        meanings,
    )


_ONE_AR, _ONE_EN = rf"{_CLITICS}{{0}}\b", r"\b{0}s?\b"
_SORTS = (
    _sort(rf"{_CLITICS}{{0}}(?: (?:من )?(?:ال)?{{0}})?\b", r"\b{0}(?: of {0})?\b", _POWERS),
    _sort(r"\b[وف]?{0}\b", _ONE_EN, _DAYS),
    _sort(_ONE_AR, _ONE_EN, _TIMES_OF_DAY),
    _sort(_ONE_AR, r"\b{0}\b", _LENGTHS),
    _sort(rf"\b[وفبل]?{{1}} ال{{0}}\b|{_CLITICS}{{0}} ال{{1}}ه?\b", r"\b{1} {0}\b", _SPANS, _RELATIONS),
    _sort(
        rf"{_CLITICS}{{1}} (?:هذا |هذه )?ال{{0}}\b",
        r"\b{1} (?:of )?(?:the |this |last |next ){0}\b",
        _SPANS,
        _BORDERS,
    ),
)
_CLOCK = re.compile("صباح|فجر|ظهر|عصر|مساء")


def mentions(text: str, lang: str, figures: tuple[Figure, ...]) -> list[dict[str, Figure]]:
    """For each sort what is mentioned, with its words; none inside a figure but a clock's half of the day."""
    folded = fold(text)
    starts, ends = [figure.start for figure in figures], [figure.end for figure in figures]
    found: list[dict[str, Figure]] = []
    for sort in _SORTS:
        said: dict[str, Figure] = {}
        for match in sort.patterns[lang].finditer(folded.text):
            first = next(number for number, word in enumerate(match.groups(), 1) if word)
            head = match.start(first)
            article = 2 if folded.text.startswith("ال", head - 2) and head > 1 else 0
            start, end = folded.span(head - article, match.end())
            inside = figures[bisect_right(ends, start) : bisect_left(starts, end)]
            if all(figure.kind is Kind.TIME and _CLOCK.match(match[first]) for figure in inside):
                vague = Figure(Kind.COUNT, start, end, text[start:end], "vague", key=False)
                said.setdefault(_meaning(match.groups(), sort.meanings), vague)
        found.append(said)
    return found


def _meaning(words: tuple[str | None, ...], meanings: Words) -> str:
    """What the words mean together; powers of ten add up: hundreds of thousands are tens of millions."""
    known = sorted(meanings[word] for word in words if word)
    powers = [int(meaning[1:]) for meaning in known if meaning[1:].isdecimal()]
    return str(sum(powers)) if powers else " ".join(known)
