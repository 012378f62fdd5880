"""Whether an age became a span of time, a span an age, or an age that of another time."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.sides import Context, Sides


ABOUT = "(?: (?:نحو|حوالي|اكثر من|اقل من|ما يقرب من|ما يزيد عن))?"
"""What may stand between a word such as "for" or "ago" and an Arabic number."""
_SPANS_AR = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?(?:لمده|منذ|قبل|بعد|خلال|طوال){ABOUT} $")
_SPANS_EN = re.compile(r"\b(?:for|over|past|last|within|during)(?: the)? $")
_STOOD_EN = re.compile(r"\b(?:stood|standing|lasted|existed|endured|survived) for(?: the (?:past|last))? $")
"""What a record, a bridge or a company has done for as long as it has existed."""
_NUMBERED_EN = re.compile(r"\b(?:no\.?|number|room|flight) $")
_SINCE_EN = re.compile(r" (?:ago|later|earlier)\b")
_AGED_AR = re.compile(r"(?:بالغه?|تبلغ|يبلغ)(?: من العمر| من عمره?ا?)? $")
_THEN_AR = re.compile("عندما|حين|لما|وقت|انذاك|آنذاك|وهو في|وهي في|كان|عند |لدي ")
_THEN_EN = re.compile(r"(?:[ -]years?[ -]old)?,? (?:when|by the time)\b")


def age_for_span(sides: Sides) -> bool:
    """Whether it is aged 45 on one side and for 45 years on the other."""
    kinds = sides.ar.kind, sides.en.kind
    if kinds == (Kind.AGE, Kind.DURATION):
        before = sides.english.before
        spans = _SPANS_EN.search(before) and not _STOOD_EN.search(before)
        return bool(spans or _SINCE_EN.match(sides.english.after))
    if kinds == (Kind.AGE, Kind.IDENTIFIER):
        return bool(_NUMBERED_EN.search(sides.english.before))
    if kinds != (Kind.DURATION, Kind.AGE) or _is_of_what_lasts(sides.english):
        return False
    return bool(_SPANS_AR.search(sides.arabic.before))


def _is_of_what_lasts(english: Context) -> bool:
    """Whether an English age is how long something has gone on: a three-week-old siege."""
    old, now = _aged_things()
    return bool(old.match(english.after) or now.search(english.before))


_NO_ADJECTIVE = r"(?:the|an?|his|her|their|its|in|of|from|to|by|and)\b"
_NO_NOUN = (
    r"(?:in|on|of|with|against|between|over|by|to|at|for|from|that|which|and|but|as|after|before|since"
    r"|is|was|has|had|will|would|ended|began|continues)\b"
)
"""What follows the thing itself: a 19-year-old war veteran is older than no war."""


@cache
def _aged_things() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What lasts, behind an age and before one: the siege, now three weeks old."""
    things = "|".join(sorted(word_list("what lasts")))
    return (
        re.compile(rf" (?:(?!{_NO_ADJECTIVE})[a-z-]+ ){{0,2}}(?:{things})(?:$|[.,;:)]| {_NO_NOUN})"),
        re.compile(rf"\b(?:{things}),? (?:(?:is|was|which|that|now|already|about|nearly|almost|over) )+$"),
    )


def age_at_another_time(sides: Sides) -> bool:
    """Whether the age that someone is became the age that someone was when something happened."""
    told = sides.ar.kind is Kind.AGE and sides.en.kind in (Kind.AGE, Kind.COUNT)
    if not told or _THEN_AR.search(fold(sides.arabic.text).text):
        return False
    aged = _AGED_AR.search(sides.arabic.before)
    return bool(aged and _THEN_EN.match(sides.english.after))
