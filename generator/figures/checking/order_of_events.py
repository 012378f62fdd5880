"""Whether what happened after something, بعد أن رفض العاملون العرض, happened before it in the translation.

English may tell the two events the other way round: "the workers turned the offer down before he left". So
before for بعد is an error only where the same words follow both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import landmarks
from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_LATER_AR = re.compile(rf"\b[{CONJUNCTIONS}]?(?:بعد|بعدما|عقب|اثر)\b(?! (?:ذلك|هذا|هذه))")
_EARLIER_AR = re.compile(rf"(?<!من )\b[{CONJUNCTIONS}]?(?:قبل|قبيل)\b(?! ذلك)")
_LATER_EN = re.compile(
    r"\b(?:after|afterwards?|following|follows|followed|since|once|when|later|then|subsequent\w*|having|upon|next"
    r"|in the wake|on [a-z]+ing)\b"
)
_EARLIER_EN = re.compile(r"\b(?:before|ahead of|prior to|preceded|preceding)\b")
_BEFORE = re.compile(r"\b(?:before|(?<!goal )(?<!goals )(?<!point )(?<!points )ahead of|prior to)\b")
_PAUSE = "all|that|this|tax|half|half-time|the (?:break|interval|restart)"
_AFTER = re.compile(rf"\b(?:after|following)\b(?! (?:are|is|{_PAUSE})\b)")
_NEAR = 90
"""How many characters after either word what happened is told in."""


class _Side(NamedTuple):
    """The words of one direction in both languages."""

    arabic: re.Pattern[str]
    other_arabic: re.Pattern[str]
    english: re.Pattern[str]
    """The English words of the other direction."""
    same_english: re.Pattern[str]
    """Every English word that may tell the direction of the Arabic one."""


_SIDES = (
    _Side(_LATER_AR, _EARLIER_AR, _BEFORE, _LATER_EN),
    _Side(_EARLIER_AR, _LATER_AR, _AFTER, _EARLIER_EN),
)


def events_turned(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words for after and before of two texts that tell the same event with them."""
    if not texts.translated:
        return None
    source, target = fold(texts.source).text, fold(texts.target).text
    for side in _SIDES:
        here, there = list(side.arabic.finditer(source)), list(side.english.finditer(target))
        if len(here) != 1 or len(there) != 1 or side.other_arabic.search(source):
            continue
        if side.same_english.search(target):
            continue
        if _same_event(here[0], there[0], texts):
            return phrase(here[0].span(), texts.source, OPPOSITE), phrase(
                there[0].span(), texts.target, OPPOSITE
            )
    return None


def _same_event(here: re.Match[str], there: re.Match[str], texts: Texts) -> bool:
    """Whether a landmark follows both words, and none that follows the one is elsewhere in the other text."""
    (_, start), (_, begin) = fold(texts.source).span(*here.span()), fold(texts.target).span(*there.span())
    source, target, places = landmarks(texts)
    told = [(source.tokens[one].start - start, target.tokens[other].start - begin) for one, other in places]
    after = [other for one, other in told if 0 <= one < _NEAR]
    return any(0 <= other < _NEAR for other in after) and all(0 <= other < 2 * _NEAR for other in after)
