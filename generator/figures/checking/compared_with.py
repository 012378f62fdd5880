"""With which period a change is compared: على أساس سنوي is year-on-year, not month-on-month.

The phrases are those of statistics offices. A text that names several periods, or the other one anywhere,
decides nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_PERIODS = {
    "ar": {
        "year": re.compile(r"علي اساس سنوي"),
        "quarter": re.compile(r"علي اساس (?:فصلي|ربعي|ربع سنوي)"),
        "month": re.compile(r"علي اساس شهري|\b(?:مقارنه|بالمقارنه) (?:ب|مع )ا?ل?شهر (?:السابق|الماضي)"),
    },
    "en": {
        "year": re.compile(
            r"\byear[- ](?:on|over)[- ]year\b|\b(?:from|than) (?:a|the (?:previous|same month last)) year\b"
        ),
        "quarter": re.compile(
            r"\bquarter[- ](?:on|over)[- ]quarter\b|\b(?:from|than) (?:a|the previous) quarter\b"
        ),
        "month": re.compile(r"\bmonth[- ](?:on|over)[- ]month\b|\b(?:from|than) (?:a|the previous) month\b"),
    },
}
_NAMED = {
    "ar": {
        "year": re.compile("سنه|سنو|عام|اعوام|حول"),
        "quarter": re.compile("فصل|ربعي|الربع (?:السابق|الماضي|الذي)|ثلاثي"),
        "month": re.compile("شهر|اشهر|شهور"),
    },
    "en": {
        "year": re.compile("year|annual|last (?:19|20)"),
        "quarter": re.compile("quarter"),
        "month": re.compile("month"),
    },
}
"""What names the period in any manner."""


def other_comparison(texts: Texts) -> tuple[Figure, Figure] | None:
    """The phrases of two texts that compare with different periods."""
    one, other = _compared(texts.source, texts.source_lang), _compared(texts.target, texts.target_lang)
    if one is None or other is None or one[0] == other[0]:
        return None
    here, there = fold(texts.source).text, fold(texts.target).text
    if _NAMED[texts.source_lang][other[0]].search(here) or _NAMED[texts.target_lang][one[0]].search(there):
        return None
    return one[1], other[1]


def _compared(text: str, lang: str) -> tuple[str, Figure] | None:
    """The only period that the text compares with, and its phrase as a figure without a value."""
    folded = fold(text)
    found = {period: match for period, said in _PERIODS[lang].items() if (match := said.search(folded.text))}
    if len(found) != 1:
        return None
    (period, match), *_ = found.items()
    return period, phrase(match.span(), text)
