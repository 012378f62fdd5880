"""Money that only the translation speaks of: ملايين القنينات that became millions of dollars."""

from __future__ import annotations

import re

from generator.model import Figure, Kind
from generator.text.folding import fold

_VAGUE = re.compile(
    r"\b(?:tens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions))?"
    r" of (?:us |american )?(?:dollars|euros|pounds|dinars|riyals|dirhams|rupees|yen|liras)\b"
)
_MONEY = re.compile(
    "دولار|يورو|جنيه|دينار|دنانير|ريال|درهم|دراهم|لير|فرنك|روبل|روبي|يوان|شيكل|[$€£¥]"
    r"|(?:^| )[وف]?[بل]?(?:ال)?(?:ين|مالا?|اموالا?)\b"
)


def unfounded_money(ar: str, en: str) -> Figure | None:
    """Vague money in the English, where the Arabic names no currency and no money at all."""
    folded = fold(en)
    said = _VAGUE.search(folded.text)
    if said is None or _MONEY.search(fold(ar).text):
        return None
    start, end = folded.span(said.start(), said.end())
    return Figure(Kind.MONEY, start, end, en[start:end], "vague", key=False)
