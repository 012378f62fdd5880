"""What is said in words that are no figures and yet must not change: hundreds, Thursday, last year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures.text.characters import fold
from generator.models import Figure, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

_POWERS = {
    "عشرات": "1", "مئات": "2", "آلاف": "3", "الاف": "3", "ملايين": "6", "مليارات": "9", "بلايين": "9",
    "tens": "1", "dozens": "1", "scores": "1", "hundreds": "2", "thousands": "3", "millions": "6",
    "billions": "9",
}  # fmt: skip
_DAYS = {
    "الاحد": "Sunday", "الاثنين": "Monday", "الثلاثاء": "Tuesday", "الاربعاء": "Wednesday",
    "الخميس": "Thursday", "الجمعه": "Friday", "السبت": "Saturday",
    "sunday": "Sunday", "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday",
    "thursday": "Thursday", "friday": "Friday", "saturday": "Saturday",
}  # fmt: skip
_TIMES_OF_DAY = {
    "صباح": "morning", "صباحا": "morning", "فجر": "morning", "فجرا": "morning", "مساء": "evening",
    "evening": "evening", "night": "evening", "afternoon": "evening", "tonight": "evening",
    "ليل": "evening", "ليلا": "evening", "ليله": "evening", "morning": "morning", "dawn": "morning",
}  # fmt: skip
_SPANS = {
    "اسبوع": "week", "شهر": "month", "عام": "year", "سنه": "year", "عقد": "decade", "موسم": "season",
    "قرن": "century", "week": "week", "month": "month", "year": "year", "decade": "decade",
    "season": "season", "century": "century",
}  # fmt: skip
_RELATIONS = {
    "هذا": "this", "هذه": "this", "حالي": "this", "جاري": "this", "ماضي": "last", "منصرم": "last",
    "فائت": "last", "سابق": "last", "مقبل": "next", "قادم": "next", "تالي": "next", "this": "this",
    "current": "this", "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next",
    "following": "next",
}  # fmt: skip
_BORDERS = {
    "مطلع": "begin", "بدايه": "begin", "اوائل": "begin", "مستهل": "begin", "نهايه": "end", "اواخر": "end",
    "ختام": "end", "beginning": "begin", "start": "begin", "early": "begin", "end": "end", "late": "end",
}  # fmt: skip
_LENGTHS = {
    "قرون": "centuries", "عقود": "decades", "اعوام": "years", "سنوات": "years", "سنين": "years",
    "اشهر": "months", "شهور": "months", "اسابيع": "weeks", "ايام": "days", "ساعات": "hours",
    "دقائق": "minutes",
    "centuries": "centuries", "decades": "decades", "years": "years", "months": "months", "weeks": "weeks",
    "days": "days", "hours": "hours", "minutes": "minutes",
}  # fmt: skip
_CLITICS = r"\b[وف]?[بل]?(?:ال|(?<=ل)ل)?"


def _any(table: Mapping[str, str], lang: str) -> str:
    return "|".join(word for word in table if word.isascii() is (lang == "en"))


@dataclass(frozen=True, slots=True)
class _Sort:
    """One sort of mention: how each language words it, and what each word means."""

    ar: str
    en: str
    meanings: Mapping[str, str]

    def pattern(self, lang: str) -> re.Pattern[str]:
        return re.compile(self.ar if lang == "ar" else self.en)


def _one(table: Mapping[str, str]) -> _Sort:
    return _Sort(rf"{_CLITICS}({_any(table, 'ar')})\b", rf"\b({_any(table, 'en')})s?\b", table)


_POWER_AR, _POWER_EN = _any(_POWERS, "ar"), _any(_POWERS, "en")
_SPAN_AR, _SPAN_EN = _any(_SPANS, "ar"), _any(_SPANS, "en")
_RELATED = "|".join(("حالي", "جاري", "ماضي", "منصرم", "فائت", "سابق", "مقبل", "قادم", "تالي"))
_SORTS = (
    _Sort(
        rf"{_CLITICS}({_POWER_AR})(?: (?:من )?(?:ال)?({_POWER_AR}))?\b",
        rf"\b({_POWER_EN})(?: of ({_POWER_EN}))?\b",
        _POWERS,
    ),
    _Sort(rf"\b[وف]?({_any(_DAYS, 'ar')})\b", rf"\b({_any(_DAYS, 'en')})s?\b", _DAYS),
    _one(_TIMES_OF_DAY),
    _one(_LENGTHS),
    _Sort(
        rf"\b(هذا|هذه) ال({_SPAN_AR})\b|{_CLITICS}({_SPAN_AR}) ال({_RELATED})ه?\b",
        rf"\b({_any(_RELATIONS, 'en')}) ({_SPAN_EN})\b",
        {**_SPANS, **_RELATIONS},
    ),
    _Sort(
        rf"{_CLITICS}({_any(_BORDERS, 'ar')}) (?:هذا |هذه )?ال({_SPAN_AR})\b",
        rf"\b({_any(_BORDERS, 'en')}) (?:of )?(?:the |this |last |next )({_SPAN_EN})\b",
        {**_SPANS, **_BORDERS},
    ),
)
_PATTERNS = {lang: [sort.pattern(lang) for sort in _SORTS] for lang in ("ar", "en")}
_CLOCK = re.compile("صباح|فجر|مساء|عصر")


def mentions(text: str, lang: str, figures: tuple[Figure, ...]) -> list[dict[str, Figure]]:
    """For each sort what is mentioned, with its words; none inside a figure but a clock's half of the day."""
    folded = fold(text)
    found: list[dict[str, Figure]] = []
    for sort, pattern in zip(_SORTS, _PATTERNS[lang], strict=True):
        said: dict[str, Figure] = {}
        for match in pattern.finditer(folded.text):
            first = next(number for number, word in enumerate(match.groups(), 1) if word)
            head = match.start(first)
            article = 2 if folded.text.startswith("ال", head - 2) and head > 1 else 0
            start, end = folded.span(head - article, match.end())
            inside = [figure for figure in figures if figure.start < end and start < figure.end]
            if all(figure.kind is Kind.TIME and _CLOCK.match(match[first]) for figure in inside):
                vague = Figure(Kind.COUNT, start, end, text[start:end], "vague", key=False)
                said.setdefault(_meaning(match.groups(), sort.meanings), vague)
        found.append(said)
    return found


def _meaning(words: tuple[str | None, ...], meanings: Mapping[str, str]) -> str:
    known = [meanings[word] for word in words if word]
    return str(sum(map(int, known))) if known[0].isdecimal() else " ".join(sorted(known))
