"""The verdict on the meaning of a translation: how close it is to its source, and whether that is doubtful.

The score is the cosine of the two vectors; less something when one text is too short or too long for the
other, and for wrong figures; and more for what consists of figures that are right, because an encoder makes
little of numbers. `docs/about/meaning.md` says on which texts these numbers were found, and what they find
and cost on others.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.meaning.vector import closeness
from generator.model.meaning import Doubt, Meaning

if TYPE_CHECKING:
    from generator.meaning.vector import Vector
    from generator.model import Comparison

THRESHOLD = 575
"""A score below is doubtful, in thousandths."""
_SHORT, _LONG = 78, 182
"""English in percent of the Arabic's characters below or above which something is deducted."""
_DEDUCTION = 8
"""Thousandths for each percent that is lacking; a quarter of it for each that is too much."""
_MOST_DEDUCTED = 500
_PADDING = 5
"""Characters added to both lengths, so that those of short texts matter less."""
_FIGURES = 300
"""Thousandths for a pair of texts that consists of nothing but matching figures; less for a part of it."""
_WRONG, _MOST_WRONG = 50, 2
"""Thousandths deducted for each wrong figure, and how many count."""


def meaning_of(comparison: Comparison, texts: tuple[str, str], vectors: tuple[Vector, Vector]) -> Meaning:
    """How close an English text is to its Arabic, given their figures as compared and their vectors.

    The Arabic comes first in `texts` and `vectors`.
    """
    short, long = _out_of_length(*texts)
    deducted = min(_MOST_DEDUCTED, _DEDUCTION * short + _DEDUCTION * long // 4)
    wrong = _WRONG * min(_MOST_WRONG, len(comparison.findings))
    score = closeness(*vectors) - deducted - wrong + _share_of_figures(comparison, texts) * _FIGURES // 1000
    score = max(0, min(1000, score))
    doubt = _doubt(THRESHOLD - score, short, long) if score < THRESHOLD else None
    return Meaning(Decimal(score) / 1000, doubt)


def meaning_to_json(meaning: Meaning) -> dict[str, Any]:
    """The score as a number from 0 to 1, and whether the translation is doubtful, for other programs."""
    return {"meaning": float(meaning.score), "doubtful": meaning.doubt is not None}


def _out_of_length(arabic: str, english: str) -> tuple[int, int]:
    """By how many percent of the Arabic's characters the English is too short, and too long."""
    percent = 100 * (len(english) + _PADDING) // (len(arabic) + _PADDING)
    return max(0, _SHORT - percent), max(0, percent - _LONG)


def _share_of_figures(comparison: Comparison, texts: tuple[str, str]) -> int:
    """How many thousandths of the characters of both texts belong to figures that match."""
    wrong = {id(finding.ar) for finding in comparison.findings}
    matching = [
        (comparison.arabic[ar], comparison.english[en])
        for ar, en in comparison.pairs
        if id(comparison.arabic[ar]) not in wrong
    ]
    shares = (
        1000 * sum(pair[side].end - pair[side].start for pair in matching) // max(1, len(texts[side]))
        for side in (0, 1)
    )
    return sum(shares) // 2


def _doubt(lacking: int, short: int, long: int) -> Doubt:
    """The likeliest fault of a translation that lacks some thousandths, given its percents of length."""
    if short and _DEDUCTION * short >= lacking:
        return Doubt.SHORT
    return Doubt.LONG if long and _DEDUCTION * long // 4 >= lacking else Doubt.OTHER
