"""Whether something is better or worse than was expected: أقل من التوقعات is not higher than expected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_EXPECTED_AR = r"(?:ال)?(?:توقع\w*|متوقع\w*|تقديرات\w*)"
_EXPECTED_EN = r"(?:expect\w*|forecasts?|predict\w*|estimate[ds]?|anticipated|projected|thought)"
_BETWEEN_EN = r"(?: (?!and\b|but\b|while\b)[\w'-]+){0,3}?"
_MORE_AR, _LESS_AR = "(?:اعلي|اكثر|اكبر|افضل|اسرع) من", "(?:اقل|ادني|اسوا|ابطا|اصغر) من"
_EXCEEDS_AR, _FALLS_SHORT_AR = "(?:[يت]?فوق|فاقت?|[يت]?تجاوزت?)", r"[يت]قل\w* عن"
_EXCEEDS_EN = r"(?:above|beyond|exceed\w*|beat|beats|beating|topp\w+|tops|surpass\w*)"
_PATTERNS = (
    (
        re.compile(rf"\b(?:{_MORE_AR}|[{CONJUNCTIONS}ل]?{_EXCEEDS_AR}) {_EXPECTED_AR}"),
        re.compile(rf"\b(?:{_LESS_AR}|دون|تحت|[{CONJUNCTIONS}ل]?{_FALLS_SHORT_AR}) {_EXPECTED_AR}"),
    ),
    (
        re.compile(
            rf"\b(?:higher|more|greater|bigger|better|faster|stronger) than{_BETWEEN_EN} {_EXPECTED_EN}"
            rf"|\b{_EXCEEDS_EN}{_BETWEEN_EN} {_EXPECTED_EN}"
        ),
        re.compile(
            rf"\b(?:lower|less|fewer|smaller|worse|slower|weaker) than{_BETWEEN_EN} {_EXPECTED_EN}"
            rf"|\b(?:below|under|short of|shy of|miss(?:ed|es|ing)?){_BETWEEN_EN} {_EXPECTED_EN}"
        ),
    ),
)
"""In each language what is better and what is worse than expected."""


def expectations_turned(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words that put something above what was expected in one text and below it in the other."""
    if not texts.translated:
        return None
    source, target = fold(texts.source).text, fold(texts.target).text
    here = [pattern.search(source) for pattern in _PATTERNS[0]]
    there = [pattern.search(target) for pattern in _PATTERNS[1]]
    for place in (0, 1):
        one, other = here[place], there[1 - place]
        if one and other and not here[1 - place] and not there[place]:
            return phrase(one.span(), texts.source, OPPOSITE), phrase(other.span(), texts.target, OPPOSITE)
    return None
