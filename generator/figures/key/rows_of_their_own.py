"""Which key figures have no row of their own, and which spans of time have one.

The two years that were named before say no more than their names, the first four places are a rank, and
about half (47%) is said better by the share beside it. How long ago something last happened is a date, unless
that is the news: the first time in 22 years.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.figure_span import extent
from generator.figures.key.words import says_when
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_THESE = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}{PREPOSITIONS}]?(?:هاتين|هاتان|هذين|هذان|هذه|تلك)\s+$")
_FIRST = re.compile(r"\s+(?:الأولى|الاولى|الأوائل|الاوائل)(?!\w)")
"""What says after a number with the article that it counts from the top."""
_FOR_THE_FIRST_TIME = re.compile(
    r"(?:ل[أا]ول مرة|للمرة ال[أا]ولى|ال[أا]ولى? من نوع(?:ه|ها))\s+(?:منذ|في)\s+"
    r"(?:نحو |حوالي |أكثر من )?$"
)
_OPENS = re.compile(r"\s*\(")
_ALIKE = 0.1
"""How far a share in brackets may be from the fraction before it."""
_HUNDRED = 100
_NEAR = 60


def has_a_row(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a key figure of an Arabic sentence is told in a row; `figures` are all of the sentence."""
    before = text[max(0, figure.start - _NEAR) : figure.start]
    if says_when(text, figure):
        return figure.unit == "year" and _FOR_THE_FIRST_TIME.search(before) is not None
    if figure.kind is Kind.DURATION and _THESE.search(before):
        return False
    if figure.kind is Kind.COUNT and figure.text.startswith("ال") and _FIRST.match(text, figure.end):
        return False
    return not (figure.kind is Kind.RATIO and _is_said_again(text, figure, figures))


def _is_said_again(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a share in brackets says a fraction more exactly: حوالي نصف المجيبين (47٪)."""
    share = next((other for other in figures if other.start >= figure.end), None)
    if share is None or share.kind is not Kind.PERCENT or share.value is None or figure.value is None:
        return False
    opened = _OPENS.match(text, extent(text, figure)[1])
    near = abs(float(share.value) / _HUNDRED - float(figure.value)) < _ALIKE
    return opened is not None and opened.end() == share.start and near
