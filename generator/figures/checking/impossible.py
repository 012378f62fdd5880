"""English that contradicts itself about figures: 33 percent, up from 36; five injured, eight of whom died.

Each figure agrees with the Arabic, and only what is said between two of them is wrong.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.checking.sides import sides_of
from generator.figures.checking.wording import in_another_relation
from generator.model import Aspect, Kind, Severity
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts
    from generator.figures.checking.wording import Pair
    from generator.model import Finding

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
_FROM = r"[ ,]*(?:\(?of [a-z ]{1,20})?,? (?:%s) from (?:about |around |some )?"
_UP = re.compile(_FROM % "up|higher|rising|an increase|a rise")
_DOWN = re.compile(_FROM % "down|lower|falling|a decrease|a fall|a drop")
_PART = re.compile(r" of (?:whom|which|them|these|those)\b")
_SOME = re.compile(r"[^.;!?]{1,60}[,;(] ")
"""What may come between a whole and a part of it."""


def impossible(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding for two neighbouring figures between which the English says what cannot be."""
    if not texts.translated or not texts.source:
        return
    told = sorted((pair for pair in pairs if pair[1].kind in _AMOUNTS), key=lambda pair: pair[1].start)
    for first, second in pairwise(told):
        one, other = first[1], second[1]
        if one.value is None or other.value is None or (one.kind, one.unit) != (other.kind, other.unit):
            continue
        between = fold(texts.target[one.end : other.start]).text
        up, down = _UP.fullmatch(between), _DOWN.fullmatch(between)
        if (up and one.value < other.value) or (down and one.value > other.value):
            yield in_another_relation(Aspect.DIRECTION, sides_of(*second, texts), Severity.ERROR, texts)
        elif (
            one.kind is Kind.COUNT and one.value < other.value and _is_part(between, texts.target, other.end)
        ):
            yield in_another_relation(Aspect.OWNER, sides_of(*second, texts), Severity.ERROR, texts)


def _is_part(between: str, text: str, end: int) -> bool:
    """Whether the second of two numbers is of the first one: five injured, eight of whom."""
    return _SOME.fullmatch(between) is not None and _PART.match(fold(text[end : end + 12]).text) is not None
