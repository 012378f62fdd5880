"""What is said in words that are no figures and yet must not change: hundreds, Thursday, in the morning."""

from __future__ import annotations

import re

from generator.figures.text.characters import fold
from generator.models import Figure, Kind

_POWERS = {
    "عشرات": 1, "مئات": 2, "آلاف": 3, "الاف": 3, "ملايين": 6, "مليارات": 9, "بلايين": 9,
    "tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9,
}  # fmt: skip
_DAYS = {
    "الاحد": "sunday", "الاثنين": "monday", "الثلاثاء": "tuesday", "الاربعاء": "wednesday",
    "الخميس": "thursday", "الجمعه": "friday", "السبت": "saturday",
}  # fmt: skip
_TIMES_OF_DAY = {
    "صباح": "morning", "صباحا": "morning", "فجر": "morning", "فجرا": "morning", "مساء": "evening",
    "evening": "evening", "night": "evening", "afternoon": "evening", "tonight": "evening",
    "ليل": "evening", "ليلا": "evening", "ليله": "evening", "morning": "morning", "dawn": "morning",
}  # fmt: skip
_SCALE = {
    "ar": "|".join(word for word in _POWERS if not word.isascii()),
    "en": "|".join(word for word in _POWERS if word.isascii()),
}
_CLITICS = r"\b[وف]?[بل]?(?:ال|(?<=ل)ل)?"
_MAGNITUDE = {
    "ar": re.compile(rf"{_CLITICS}({_SCALE['ar']})(?: (?:من )?(?:ال)?({_SCALE['ar']}))?\b"),
    "en": re.compile(rf"\b({_SCALE['en']})(?: of ({_SCALE['en']}))?\b"),
}
_WEEKDAY = {
    "ar": re.compile(rf"\b[وف]?({'|'.join(_DAYS)})\b"),
    "en": re.compile(rf"\b({'|'.join(_DAYS.values())})s?\b"),
}
_TIME_OF_DAY = {
    "ar": re.compile(rf"{_CLITICS}({'|'.join(word for word in _TIMES_OF_DAY if not word.isascii())})\b"),
    "en": re.compile(rf"\b({'|'.join(word for word in _TIMES_OF_DAY if word.isascii())})\b"),
}


def mentions(text: str, lang: str, figures: tuple[Figure, ...]) -> list[dict[str, Figure]]:
    """Vague magnitudes, days of the week and times of day, each with its words; none inside a figure."""
    folded = fold(text)
    found: list[dict[str, Figure]] = []
    for patterns in (_MAGNITUDE, _WEEKDAY, _TIME_OF_DAY):
        said: dict[str, Figure] = {}
        for match in patterns[lang].finditer(folded.text):
            article = 2 if folded.text.startswith("ال", match.start(1) - 2) and match.start(1) > 1 else 0
            start, end = folded.span(match.start(1) - article, match.end())
            if not any(figure.start < end and start < figure.end for figure in figures):
                vague = Figure(Kind.COUNT, start, end, text[start:end], "vague", key=False)
                said.setdefault(_meaning(match.groups()), vague)
        found.append(said)
    return found


def _meaning(words: tuple[str | None, ...]) -> str:
    first = words[0] or ""
    if first in _POWERS:
        return str(sum(_POWERS[word] for word in words if word))
    return _DAYS.get(first) or _TIMES_OF_DAY.get(first) or first
