"""Vague magnitudes: hundreds, tens of thousands, ملايين: no figures, but nothing to change either."""

from __future__ import annotations

import re

from generator.figures.characters import fold
from generator.models import Figure, Kind

_POWERS = {
    "عشرات": 1, "مئات": 2, "آلاف": 3, "الاف": 3, "ملايين": 6, "مليارات": 9, "بلايين": 9,
    "tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9,
}  # fmt: skip
_ARABIC = r"عشرات|مئات|آلاف|الاف|ملايين|مليارات|بلايين"
_ENGLISH = r"tens|dozens|scores|hundreds|thousands|millions|billions"
_VAGUE = {
    "ar": re.compile(rf"\b[وف]?[بل]?(?:ال|(?<=ل)ل)?({_ARABIC})(?: (?:من )?(?:ال)?({_ARABIC}))?\b"),
    "en": re.compile(rf"\b({_ENGLISH})(?: of ({_ENGLISH}))?\b"),
}


def magnitudes(text: str, lang: str, figures: tuple[Figure, ...]) -> dict[int, Figure]:
    """The powers of ten that a text names vaguely, each with its words; none that a figure has counted."""
    folded = fold(text)
    found: dict[int, Figure] = {}
    for match in _VAGUE[lang].finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        if any(figure.start < end and start < figure.end for figure in figures):
            continue
        power = sum(_POWERS[word] for word in match.groups() if word)
        figure = Figure(Kind.COUNT, start, end, text[start:end], "vague", key=False)
        found.setdefault(power, figure)
    return found
