"""Whether a clause says what its number is to somebody who has not read the article.

It has its subject and its verb, and nobody in it is only a pronoun. A clause that may lean on what is left
out is taken to lean on it: a row that is not understood is worse than none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.figures.key.arabic_enough import arabic_enough
from generator.figures.key.clause import Clip, clip, cut, span
from generator.figures.key.clause_borders import clauses, opens_within
from generator.figures.key.english_enough import english_enough, is_cut_subject
from generator.figures.key.english_names import names_somebody
from generator.figures.key.whole_clauses import LONGEST_WHOLE, whole_clauses
from generator.figures.key.words import words
from generator.model import Kind
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from generator.model import Figure, Measure

_RESPECTIVELY = re.compile(r"\brespectively\b|على (?:التوالي|الترتيب)|تواليا")
_OF_THAT = re.compile(r"\s+من (?:هذا|هذه|ذلك|تلك|هؤلاء)\s|\s+of (?:this|that)\s")
"""What comes after a part of something that another sentence has named."""
_PART = re.compile(r"\s+(?:of (?!them|these|those)|من\s|آخر(?:ون|ين)\b)")
"""What comes after a number that is a part of what is named, or of others than those before."""
_NAMED = re.compile(r" (?:[a-z]+ )?[A-Z]")
_OF_A_NAME = re.compile(r" (?:for|of|at) (?:the )?[A-Z]\w")
"""What says after a number and its noun whose they are."""
_BORDER = re.compile(r"[.,،;؛:!?؟()\[\]«»“”\"–—-]$")
_ENDED = re.compile(r"[.!?؟:؛;][\"«“]?$|[\s،,][\"«“]$")
"""What ends a sentence, or comes before what somebody says."""
_SENTENCE = re.compile(r"(?:^|[.!?؟])[\"«“»”]?$")
"""What a sentence begins after."""
_REST = 80
"""How many characters after a number can say that each amount belongs to the thing in the same place."""
_NEAR = 300
"""How many characters before a clause to search for a verb."""


@lru_cache(maxsize=1024)
def told_clause(text: str, figure: Figure) -> Measure | None:
    """The clause of a figure of either language that is understood alone; `None` if there is none."""
    clipped = clip(text, figure)
    led = text[: clipped.begin].rstrip()
    whole = not led or _ENDED.search(led) is not None
    at_border = whole or _is_at_border(text, figure, clipped)
    enough = _says_enough(text, figure, clipped, whole=whole, at_border=at_border)
    if enough and _begins_a_sentence(text, clipped.begin):
        return _to_its_end(text, figure, clipped)
    if not enough and figure.kind is Kind.COUNT and not figure.noun and not _PART.match(text, figure.end):
        return None  # 256 of them, against 9
    inside = None
    for other, complete in whole_clauses(text, figure):
        begins = _begins_a_sentence(text, other.begin)
        if not begins and (enough or inside):
            continue
        if _says_enough(text, figure, other, whole=complete, at_border=True):
            if begins:
                return other.measure
            inside = other.measure
    return _to_its_end(text, figure, clipped) if enough else inside


def _to_its_end(text: str, figure: Figure, clipped: Clip) -> Measure:
    """The clause with all that is after its number if that fits: 5 million worth of steel from Oasia."""
    shown = clipped.measure.text
    last = clauses(text, *span(text, figure)).last
    if not shown.endswith("…") or "…" in shown[1:-1] or last - clipped.begin > LONGEST_WHOLE - 2:
        return clipped.measure
    longer = cut(text, figure, clipped.begin, last).measure
    return longer if len(longer.text) > len(shown) else clipped.measure


def _is_at_border(text: str, figure: Figure, clipped: Clip) -> bool:
    """Whether a clause begins at a mark or at a word that begins a clause."""
    if _BORDER.search(text[: clipped.begin].rstrip()):
        return True
    found = words(text, max(0, clipped.begin - _NEAR), figure.start)
    place = next((place for place, word in enumerate(found) if word.start >= clipped.begin), 0)
    return bool(found) and opens_within(found, place)


def _says_enough(text: str, figure: Figure, clipped: Clip, *, whole: bool, at_border: bool) -> bool:
    """Whether a clause is understood; `whole` if it begins its sentence, `at_border` if it is not cut."""
    start, end = clipped.measure.number or (0, 0)
    shown = clipped.measure.text
    before, after = shown[:start].lstrip("…"), shown[end:]
    rest = text[figure.end : figure.end + _REST]
    if _RESPECTIVELY.search(shown + re.split(r"[.؟!?](?:\s|$)", rest)[0]) or _OF_THAT.match(after):
        return False  # the names to which the amounts belong are elsewhere
    if is_cut_subject(before, after):
        return False
    if figure.noun and shown[start:end].endswith(f"-{figure.noun}") and _NAMED.match(after):
        return True  # the 81,044-seat Oasis Stadium
    if figure.kind is Kind.COUNT and figure.noun and _OF_A_NAME.match(after):
        return True  # 17 departments for Oasis staff
    if is_arabic(shown):
        return arabic_enough(before, after, figure, whole=whole, at_border=at_border)
    named = _begins_a_sentence(text, clipped.begin) or names_somebody(words(shown, 0, len(shown)))
    return english_enough(before, after, figure, whole=whole, at_border=at_border, named=named)


def _begins_a_sentence(text: str, place: int) -> bool:
    """Whether a sentence begins at a place; what is quoted in one is told of by what precedes."""
    return _SENTENCE.search(text[:place].rstrip()) is not None
