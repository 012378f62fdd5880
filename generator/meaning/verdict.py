"""The verdict on the meaning of a translation: how close it is to its source, and whether that is doubtful.

The score is the cosine of the two vectors; less something when one text is too short or too long for the
other, for wrong figures and other names, for words that come again and again, and for Arabic that was left;
more for what consists of figures that are right, because an encoder makes little of numbers; and more or less
for words that both texts have or one of them lacks.
`docs/about/meaning.md` says on which texts these numbers were found, and what they find and cost on others.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.meaning.vector import closeness
from generator.meaning.words import words_in_common
from generator.model.meaning import Doubt, Meaning, NameSide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.meaning.vector import Vector
    from generator.model import Comparison, Segment
    from generator.model.meaning import NameHint

THRESHOLD = 560
"""A score below is doubtful, in thousandths."""
ALONE = 700
"""A machine's sentence below it is in no brief, card, feed, newsletter, quotation or head of a page."""
HEADLINE = 750
"""A machine's headline below is doubtful: no other sentence is beside it that would show the mistake."""
_SHORT, _LONG = 78, 182
"""English in percent of the Arabic's characters below or above which something is deducted."""
_DEDUCTION = 8
"""Thousandths for each percent that is lacking; a quarter of it for each that is too much."""
_MOST_DEDUCTED = 500
_PADDING = 5
"""Characters added to both lengths, so that those of short texts matter less."""
_FIGURES = 300
"""Thousandths for a pair of texts that consists of nothing but matching figures; less for a part of it."""
_WRONG, _MOST_WRONG = 100, 2
"""Thousandths deducted for each wrong figure, and how many count."""
_CHANGED, _ONE_SIDED, _MOST_ONE_SIDED, _MOST_NAMES = 200, 80, 2, 300
"""Thousandths for each name that became another, and for each that one side has besides; how many of those
count, and the most that is deducted."""
_AGAIN, _LEFT = 200, 200
"""Thousandths for words that come again, and for Arabic that was left in the English."""
_IN_A_ROW = 5
"""So many words in a row come again by mistake, unless the Arabic repeats some too."""
_WORD = re.compile(r"\w+")
_ARABIC = re.compile("[\N{ARABIC LETTER HAMZA}-\N{ARABIC LETTER YEH}]{2}")


def bar_of(segment: Segment) -> int:
    """The score below which a machine's translation of the segment is doubtful."""
    return HEADLINE if segment.paragraph == 0 else THRESHOLD


def meaning_of(
    comparison: Comparison,
    texts: tuple[str, str],
    vectors: tuple[Vector, Vector],
    names: Sequence[NameHint] = (),
    bar: int = THRESHOLD,
) -> Meaning:
    """How close an English text is to its Arabic, given their figures as compared and their vectors.

    The Arabic comes first in `texts` and `vectors`; `names` are those that one of them lacks, and `bar`
    is the score below which the translation is doubtful.
    """
    short, long = _out_of_length(*texts)
    again, left = _repeats(texts[1]) and not _repeats(texts[0]), bool(_ARABIC.search(texts[1]))
    deducted = (
        min(_MOST_DEDUCTED, _DEDUCTION * short + _DEDUCTION * long // 4)
        + _WRONG * min(_MOST_WRONG, len(comparison.findings))
        + _for_names(names)
        + _AGAIN * again
        + _LEFT * left
    )
    added = words_in_common(*texts) + _share_of_figures(comparison, texts) * _FIGURES // 1000
    score = closeness(*vectors) - deducted + added
    score = max(0, min(1000, score))
    doubt = None
    if score < bar:
        doubt = Doubt.LEFT if left else Doubt.AGAIN if again else _doubt(bar - score, short, long)
    return Meaning(Decimal(score) / 1000, doubt, alone=score >= max(bar, ALONE))


def _for_names(names: Sequence[NameHint]) -> int:
    """Thousandths for the names that one side lacks; one that each side lacks is one that became another."""
    arabic = sum(name.side is NameSide.ARABIC for name in names)
    other = min(arabic, len(names) - arabic)
    one_sided = min(_MOST_ONE_SIDED, len(names) - 2 * other)
    return min(_MOST_NAMES, _CHANGED * other + _ONE_SIDED * one_sided)


def _repeats(text: str) -> bool:
    """Whether a few words in a row come again."""
    words = _WORD.findall(text.casefold())
    rows = [tuple(words[place : place + _IN_A_ROW]) for place in range(len(words) - _IN_A_ROW + 1)]
    return len(set(rows)) < len(rows)


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
