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
    from generator.model import Figure, Finding

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
_FROM = r"[^.;:!?()]{0,60}?,? (?:(?:%s) (?:from|on)|(?:%s) than the)(?: (?:about|around|some|the))* "
_UP = "up|higher|rising|widening|climbing|growing|increasing|an increase|a rise|a jump|a gain"
_DOWN = "down|lower|falling|narrowing|dropping|declining|shrinking|a decrease|a fall|a drop|a decline"
_UP_FROM, _DOWN_FROM = re.compile(_FROM % (_UP, "more")), re.compile(_FROM % (_DOWN, "fewer|less"))
"""What is between a level and an earlier one when English says which is the higher: 360 cases, up from."""
_PART = re.compile(r" of (?:whom|which|them|these|those)\b")
_OF_THE = re.compile(r" (?:out )?of (?:the|its|their|his|her) ")
_OF_THESE = re.compile(r"(?:^|[.,;] )of (?:the|these|those) $")
_BARE = re.compile(r",? (?:are|were|is|was|have|had) ")
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
        up, down = _UP_FROM.fullmatch(between), _DOWN_FROM.fullmatch(between)
        turned = (up and one.value < other.value) or (down and one.value > other.value)
        if turned and _is_its_earlier_level(one, other, texts.target):
            yield in_another_relation(Aspect.DIRECTION, sides_of(*second, texts), Severity.ERROR, texts)
        elif one.kind is Kind.COUNT and _is_more_than_whole(one, other, between, texts.target):
            yield in_another_relation(Aspect.OWNER, sides_of(*second, texts), Severity.ERROR, texts)


def _is_its_earlier_level(one: Figure, other: Figure, text: str) -> bool:
    """Whether the second figure is of the same things, and not the first end of another change."""
    same = one.noun is None or other.noun is None or one.noun.split()[-1:] == other.noun.split()[-1:]
    return same and not text.startswith(" to ", other.end)


def _is_more_than_whole(one: Figure, other: Figure, between: str, text: str) -> bool:
    """Whether the part is more than its whole: 80 of the 12, five injured, eight of whom."""
    first, second = one.value or 0, other.value or 0
    if first > second:
        return _OF_THE.fullmatch(between) is not None
    before, behind = fold(text[: one.start]).text, fold(text[other.end : other.end + 12]).text
    if first == second or _SOME.fullmatch(between) is None:
        return False
    return _PART.match(behind) is not None or bool(_OF_THESE.search(before) and _BARE.match(behind))
