"""Whether a clause says what its number is to somebody who has not read the article.

It has its subject and its verb, and nobody in it is only a pronoun. A clause that may lean on what is left
out is taken to lean on it: a row that is not understood is worse than none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_enough import arabic_enough
from generator.figures.key.clause import clip
from generator.figures.key.clause_borders import opens_within
from generator.figures.key.english_enough import english_enough
from generator.figures.key.words import words

if TYPE_CHECKING:
    from generator.model import Figure

_RESPECTIVELY = re.compile(r"\brespectively\b|على (?:التوالي|الترتيب)|تواليا")
_OF_THAT = re.compile(r"\s+من (?:هذا|هذه|ذلك|تلك|هؤلاء)\s|\s+of (?:this|that)\s")
"""What comes after a part of something that another sentence has named."""
_NAMED = re.compile(r" (?:[a-z]+ )?[A-Z]")
_BORDER = re.compile(r"[.,،;؛:!?؟()\[\]«»“”\"–—-]$")
_ENDED = re.compile(r"[.!?؟:؛;][\"«“]?$|[\s،,][\"«“]$")
"""What ends a sentence, or comes before what somebody says."""
_REST = 80
"""How many characters after a number can say that each amount belongs to the thing in the same place."""
_NEAR = 300
"""How many characters before a clause to search for a verb."""


def says_enough(text: str, figure: Figure) -> bool:
    """Whether the clause of a figure of either language is understood alone."""
    clipped = clip(text, figure)
    start, end = clipped.measure.number or (0, 0)
    shown = clipped.measure.text
    before, after = shown[:start].lstrip("…"), shown[end:]
    rest = text[figure.end : figure.end + _REST]
    if _RESPECTIVELY.search(shown + re.split(r"[.؟!?](?:\s|$)", rest)[0]) or _OF_THAT.match(after):
        return False  # the names to which the amounts belong are elsewhere
    if figure.noun and shown[start:end].endswith(f"-{figure.noun}") and _NAMED.match(after):
        return True  # the 81,044-seat Oasis Stadium
    led = text[: clipped.begin].rstrip()
    whole = not led or _ENDED.search(led) is not None
    found = words(text, max(0, clipped.begin - _NEAR), figure.start)
    place = next((place for place, word in enumerate(found) if word.start >= clipped.begin), 0)
    at_border = whole or _BORDER.search(led) is not None or (bool(found) and opens_within(found, place))
    arabic = re.search("[\u0621-\u064a]", shown) is not None
    enough = arabic_enough if arabic else english_enough
    return enough(before, after, figure, whole=whole, at_border=at_border)
