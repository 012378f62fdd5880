"""What happened again and again, and in the English so many times: مرارا is not "seven times"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Comparison

_WORD = re.compile(r"[^\W\d_]+")
_TIMES = re.compile(" times(?! (?:as|more|less|higher|larger|the|its|their)\\b)")
_COUNTED_TIMES = re.compile(r"\bمر(?:ه|ات|تان|تين)\b|ضعف|اضعاف")


def number_of_times(comparison: Comparison, texts: Texts) -> tuple[Figure, Figure] | None:
    """The Arabic word for "repeatedly" and the English number of times that stands in its place."""
    source = fold(texts.source)
    told = [figure for figure in comparison.english if _counts_times(figure, texts.target)]
    if not told or not texts.translated or _COUNTED_TIMES.search(source.text):
        return None
    often = [place for place in _WORD.finditer(source.text) if place[0] in word_list("again and again")]
    words = _WORD.findall(fold(texts.target).text)
    said = words.count("times") > len(told) or any(word in word_list("again and again") for word in words)
    if not often or said:
        return None
    return phrase(often[0].span(), texts.source), told[0]


def _counts_times(figure: Figure, target: str) -> bool:
    return figure.kind is Kind.COUNT and bool(_TIMES.match(target, figure.end))
