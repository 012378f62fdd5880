"""Figures that و joins share their role: يرفع المعاشات 25% و20% is not "to 25% and by 20%"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.checking.directions import direction_of
from generator.figures.checking.sides import sides_of
from generator.figures.checking.wording import in_another_relation
from generator.model import Aspect, Kind, Severity
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts
    from generator.figures.checking.wording import Pair
    from generator.model import Finding

_KINDS = frozenset({Kind.PERCENT, Kind.RATIO})
_AND = re.compile(r"(?:^|\W)و$")
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"\b(by|to)(?: (?:about|around|some|nearly|almost|a|the|over|more than))* ?$")
_STOPS = re.compile("[.;؛!?؟]")
_LINKED_AR = re.compile(rf"(?:^|\W)[{CONJUNCTIONS}]?(?:الي|ب|بنسبه|من|بمقدار|بواقع|عند)(?:\W|$)")


def in_coordination(pairs: Sequence[Pair], texts: Texts) -> Iterator[Finding]:
    """A finding where the English gives "to" to one of two coordinated figures and "by" to the other one."""
    if not texts.translated or not texts.source:
        return
    told = sorted((pair for pair in pairs if pair[0].kind in _KINDS), key=lambda pair: pair[0].start)
    for first, second in pairwise(told):
        if first[0].kind is not second[0].kind or first[1].start >= second[1].start:
            continue
        between = texts.target[first[1].end : second[1].start]
        if _coordinated(first, second, texts.source) and _changed(first, between, texts.target):
            yield in_another_relation(Aspect.ROLE, sides_of(*second, texts), Severity.ERROR, texts)


def _coordinated(first: Pair, second: Pair, source: str) -> bool:
    """Whether only و leads to the second figure, and no link and no other clause is between the two."""
    between = fold(source[first[0].end : second[0].start]).text.strip()
    joined = _AND.search(between) or source[second[0].start] == "و"
    return (
        bool(joined) and not _STOPS.search(between) and not _LINKED_AR.search(between) and not _moves(between)
    )


def _changed(first: Pair, between: str, target: str) -> bool:
    """Whether another link leads to the second figure, with no verb of its own."""
    one = _LINK.search(fold(target[: first[1].start]).text)
    other = _LINK.search(fold(between).text)
    if one is None or other is None or one[1] == other[1]:
        return False
    return not _STOPS.search(between) and not _moves(between)


def _moves(between: str) -> bool:
    return any(direction_of(word) for word in _WORD.findall(fold(between).text))
