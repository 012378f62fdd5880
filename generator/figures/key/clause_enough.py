"""Whether a clause says what its number is to somebody who has not read the article.

It has its subject and its verb, and nobody in it is only a pronoun. A clause that may lean on what is left
out is taken to lean on it: a row that is not understood is worse than none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.figures.key.arabic_enough import arabic_enough, points
from generator.figures.key.clause import OMITTED, span
from generator.figures.key.clause_borders import clauses
from generator.figures.key.cuts import LONGEST_WHOLE, cuts
from generator.figures.key.english_enough import english_enough, is_cut_subject, leans_after
from generator.figures.key.who_says import with_who_says
from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.folding import fold_word
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from generator.model import Figure, Measure

_RESPECTIVELY = re.compile(r"\brespectively\b|على (?:التوالي|الترتيب)|تواليا")
_OF_THAT = re.compile(r"\s+من (?:هذا|هذه|ذلك|تلك|هؤلاء)\s|\s+of (?:this|that)\s")
"""What comes after a part of something that another sentence has named."""
_PART = re.compile(r"\s+(?:of (?!them|these|those)|من\s|آخر(?:ون|ين)\b)")
"""What comes after a number that is a part of what is named, or of others than those before."""
_IF = re.compile(r"(?:(?:and |but )?if\b[^,]*|و?(?:إذا|اذا|لو)\s(?:(?! ف)[^،,])*)$", re.IGNORECASE)
"""What comes before a number that is only supposed."""
_COUNTING = re.compile(
    r"(?:\b(?:number|total|toll) of (?:[\w-]+ ){1,9}|\b(?:killing|injuring|wounding|voted(?: by)?) |"
    r"عدد (?:\w+ ){1,9})"
    r"(?:about |nearly |some |at least |more than |إلى |نحو |حوالي )?$",
    re.IGNORECASE,
)
"""What says before a number without a noun what it counts."""
_ELSEWHERE = re.compile(r"\b(?:in|في)\s.*[,،]\s*(?:بينما|فيما|while|whereas)\b", re.IGNORECASE)
"""What comes before a number that is of another place than the one named: 40 in Oasis, while it was 42."""
_THERE = re.compile(r"\S*\s+(?:in\s[A-Z]|في\s)")
"""What names the place after a number and its noun."""
_NEVER_CUT_OFF = re.compile(r"\s*(?:since|منذ|منهم|منها|منه)(?!\w)")
"""What a clause does not end before: a million arrests | since 1948, 80 percent | of them."""
_FORESEEN = re.compile(
    r"\b(?:forecast|expected|predicted|expecting|expects?)\b[^,]*"
    r"\b(?:drop|rise|fall|increase|decrease|decline|gain) of $"
    r"|توقع\w*\s(?:\w+\s)?(?:انخفاض|ارتفاع|زيادة|هبوط|تراجع|نمو)\w*\s(?:قدره?ا?\s)?$",
    re.IGNORECASE,
)
"""What says before a number that something unnamed is to move so far."""
_NAMED = re.compile(r" (?:[a-z]+ )?[A-Z]")
_SOON = 5
"""How many words after a number can point to something said before."""
_REST = 80
"""How many characters after a number can say that each amount belongs to the thing in the same place."""


@lru_cache(maxsize=1024)
def told_clause(text: str, figure: Figure, *, disputed: bool = False) -> Measure | None:
    """The clause of a figure of either language that is understood alone; `None` if there is none.

    In a `disputed` article it says who says it.
    """
    bare = figure.kind is Kind.COUNT and not figure.noun and not _PART.match(text, figure.end)
    if bare and not _COUNTING.search(text, 0, figure.start):
        return None  # 256 of them, against 9
    if _points_soon(text, figure):
        return None  # whether that is shown or not
    enough = (each for each in cuts(text, figure) if _says_enough(text, figure, each))
    said = (with_who_says(text, figure, each, LONGEST_WHOLE, disputed=disputed) for each in enough)
    return next(filter(None, said), None)


def _points_soon(text: str, figure: Figure) -> bool:
    """Whether what follows a number is of something that another sentence has named: 12 in this race."""
    start, end = span(text, figure)
    behind = [word for word in words(text, end, clauses(text, start, end).last) if not word.border][:_SOON]
    return points(behind) if is_arabic(text) else leans_after(behind, words(text, 0, len(text)))


def _leaves_out(text: str, figure: Figure, told: Measure) -> bool:
    """Whether a clause leaves out the place or the time of its number, or what is to move so far."""
    start, end = told.number or (0, 0)
    before, after = told.text[:start], told.text[end:]
    cut = after.rstrip(OMITTED).strip() in ("", figure.noun or "") and after.endswith(OMITTED)
    if cut and _ELSEWHERE.search(before) and _THERE.match(text, figure.end):
        return True
    if _NEVER_CUT_OFF.match(text, span(text, figure)[1] + len(after.rstrip(OMITTED))):
        return True
    return _FORESEEN.search(before) is not None and re.match(r"\s+(?:in|في)\b", after) is None


def _says_enough(text: str, figure: Figure, told: Measure) -> bool:
    """Whether a clause is understood."""
    start, end = told.number or (0, 0)
    shown = told.text
    before, after = shown[:start].lstrip("…"), shown[end:]
    rest = text[figure.end : figure.end + _REST]
    if _RESPECTIVELY.search(shown + re.split(r"[.؟!?](?:\s|$)", rest)[0]) or _OF_THAT.match(after):
        return False  # the names to which the amounts belong are elsewhere
    led = shown[start:end].partition(figure.text)[0].split()
    unnamed = not word_list("unnamed").isdisjoint(map(fold_word, led))  # تجاوز المبلغ 300
    if unnamed or is_cut_subject(before, after) or _IF.match(before) or _leaves_out(text, figure, told):
        return False
    if figure.noun and shown[start:end].endswith(f"-{figure.noun}") and _NAMED.match(after):
        return True  # the 81,044-seat Oasis Stadium
    enough = arabic_enough if is_arabic(shown) else english_enough
    return enough(before, after, figure)
