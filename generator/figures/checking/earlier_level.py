"""Levels and those before them: 1.1 % مقابل 0.6 % في 2015 is not 0.6 %, against 1.1 % in 2015."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.figures.checking.wording import Pair

_AGAINST_AR = re.compile(r" (?:مقابل|مقارنه (?:ب|مع )?) ?")
_AGAINST_EN = re.compile(r"[^.!?;]*\b(?:against|compared (?:with|to)|versus|up from|down from) ")
_EARLIER_AR = re.compile(
    r" (?:خلال |في |قبل )?(?:نفس الفتره|الفتره نفسها|العام (?:الماضي|السابق)|السنه الماضيه|سنه|عام)\b"
)
_EARLIER_EN = re.compile(
    r" (?:in |for |during )?(?:the same|the previous|the year|a year|last year|(?:19|20)\d\d)\b"
)
_NEAR = 40
"""Characters after a figure in which a word says that it is of an earlier time."""


def level_turned(first: Pair, second: Pair, texts: Texts) -> bool:
    """Whether the earlier of two levels, the second of the Arabic, comes first in English, before "against".

    The other one must be of an earlier time in both texts; votes and scores can be told from either side.
    """
    here = fold(texts.source[first[0].end : second[0].start]).text
    there = fold(texts.target[second[1].end : first[1].start]).text
    if not _AGAINST_AR.fullmatch(here) or not _AGAINST_EN.fullmatch(there):
        return False
    after_ar = fold(texts.source[second[0].end : second[0].end + _NEAR]).text
    after_en = fold(texts.target[first[1].end : first[1].end + _NEAR]).text
    return bool(_EARLIER_AR.match(after_ar) and _EARLIER_EN.match(after_en))
