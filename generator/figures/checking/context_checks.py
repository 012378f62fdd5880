"""Checks the context of figures whose numbers agree: what is counted, per what, up or down, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.antonyms import opposites
from generator.figures.checking.counted_nouns import other_noun, other_substance
from generator.figures.checking.governors import ungoverned
from generator.figures.checking.sides import NEAR, sides_of
from generator.figures.reading.enrich.bounds import opposed
from generator.figures.reading.enrich.context import movements
from generator.figures.writing.english import house_style
from generator.model import Figure, Finding, FindingKind, Form, Kind, Way
from generator.text.clitics import CONJUNCTIONS, DEFINITE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.figures.checking.sides import Context, Sides

_CLAUSE = re.compile(r"[.,;:!?،؛؟()]")
_WORD = re.compile(r"[^\W\d_]+")
_SOME = "(?: (?:نحو|حوالي|اكثر من|اقل من|ما يقرب من|ما يزيد عن))?"
_AGO = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?(?:قبل|منذ){_SOME} $")
_HENCE = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?بعد{_SOME} $")
_BACK = re.compile(r" (?:ago|earlier|before)\b")
_AHEAD = re.compile(r" (?:later|after|afterwards|from now|hence)\b")
_BEGIN_AR = re.compile(r"(?:اوائل|مطلع|بدايه|بدايات|مستهل)(?: عام| شهر| سنه)? $")
_END_AR = re.compile(r"(?:اواخر|نهايه|نهايات|ختام)(?: عام| شهر| سنه)? $")
_BEGIN_EN = re.compile(r"\b(?:early|beginning of|start of)(?: the| in)*[ -]$")
_END_EN = re.compile(r"\b(?:late|end of)(?: the| in)*[ -]$")


_SPANS_AR = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?(?:لمده|منذ|قبل|بعد|خلال|طوال){_SOME} $")
_SPANS_EN = re.compile(r"\b(?:for|over|past|last|within|during)(?: the)? $")
_STOOD_EN = re.compile(r"\b(?:stood|standing|lasted|existed|endured|survived) for(?: the (?:past|last))? $")
"""What a record, a bridge or a company has done for as long as it has existed."""
_SINCE_EN = re.compile(r" (?:ago|later|earlier)\b")
_AGED_AR = re.compile(r"(?:بالغه?|تبلغ|يبلغ)(?: من العمر| من عمره?ا?)? $")
_THEN_AR = re.compile("عندما|حين|لما|وقت|انذاك|آنذاك|وهو في|وهي في|كان|عند |لدي ")
_THEN_EN = re.compile(r"(?:[ -]years?[ -]old)?,? (?:when|by the time)\b")
_SINGULAR = re.compile(rf"(?:^| ){DEFINITE}(?!ا)(?:\w+[يرسلنمجت]ه|مرتبه|ذكري|عيد|يوم|عام|موسم) $|ميلاد\w* $")
_WORDS_BEFORE = re.compile(r"(?:\S+\s+){0,3}\S*$")
_WORDS_BEHIND = re.compile(r"\S*(?:\s+\S+){0,2}")
_MOVING = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})


def _opposite_bound(sides: Sides) -> bool:
    return opposed(sides.ar.qualifier, sides.en.qualifier)


def _other_rate(sides: Sides) -> bool:
    return bool(sides.ar.per and sides.en.per and sides.ar.per != sides.en.per)


def _opposite_move(sides: Sides) -> bool:
    if sides.ar.kind not in _MOVING:
        return False
    arabic, english = _way(sides.ar, sides.arabic), _way(sides.en, sides.english)
    return bool(arabic and english and arabic is not english)


def _to_for_by(sides: Sides) -> bool:
    """Whether it rose to 832 on one side and by 832 on the other."""
    arabic, english = sides.ar.movement, sides.en.movement
    return bool(arabic and english and arabic.by is not english.by)


def _way(figure: Figure, context: Context) -> Way | None:
    """The direction of the movement, from the nearest word for one before the figure in its clause."""
    if figure.movement:
        return figure.movement.way
    words = _WORD.findall(_CLAUSE.split(context.before)[-1])
    return next((Way(way) for word in reversed(words) if (way := movements().get(word))), None)


def _other_thing(sides: Sides) -> bool:
    return any(differ(sides) for differ in (other_noun, opposites, ungoverned, other_substance))


def _other_side_of_now(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.DURATION:
        return False
    before, behind = sides.arabic.before, sides.english.after
    ago, hence = _AGO.search(before), _HENCE.search(before)
    return bool((ago and _AHEAD.match(behind)) or (hence and _BACK.match(behind)))


def _other_end(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.DATE:
        return False
    arabic, english = sides.arabic.before, sides.english.before
    begins = _BEGIN_AR.search(arabic) and _END_EN.search(english)
    return bool(begins or (_END_AR.search(arabic) and _BEGIN_EN.search(english)))


def _rank_for_number(sides: Sides) -> bool:
    """Whether a rank after a singular noun became a number of things: الدورة الثلاثون, thirty sessions."""
    if sides.ar.form is not Form.RANK_IN_WORDS or sides.en.kind is not Kind.COUNT:
        return False
    return bool(_SINGULAR.search(sides.arabic.before))


def _age_for_span(sides: Sides) -> bool:
    """Whether it is aged 45 on one side and for 45 years on the other."""
    kinds = sides.ar.kind, sides.en.kind
    if kinds == (Kind.AGE, Kind.DURATION):
        before = sides.english.before
        spans = _SPANS_EN.search(before) and not _STOOD_EN.search(before)
        return bool(spans or _SINCE_EN.match(sides.english.after))
    return kinds == (Kind.DURATION, Kind.AGE) and bool(_SPANS_AR.search(sides.arabic.before))


def _age_at_another_time(sides: Sides) -> bool:
    """Whether the age that someone is became the age that someone was when something happened."""
    told = sides.ar.kind is Kind.AGE and sides.en.kind in (Kind.AGE, Kind.COUNT)
    if not told or _THEN_AR.search(fold(sides.arabic.text).text):
        return False
    aged = _AGED_AR.search(sides.arabic.before)
    return bool(aged and _THEN_EN.match(sides.english.after))


def _unit_lost(sides: Sides) -> bool:
    """Whether six inches became six of something; English gives an earthquake's degrees no unit."""
    return sides.ar.kind is Kind.QUANTITY and sides.ar.unit != "degree" and sides.en.kind is Kind.COUNT


def _points_for_percent(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.PERCENT:
        return False
    return ("نقط" in sides.ar.text) is not ("point" in sides.en.text)


_CIRCUMSTANCES: tuple[tuple[str, Callable[[Sides], bool]], ...] = (
    ("reverses the bound", _opposite_bound),
    ("counts it per something else", _other_rate),
    ("turns a rise into a fall or a fall into a rise", _opposite_move),
    ("confuses the amount of the change with the level reached", _to_for_by),
    ("says it of something else", _other_thing),
    ("confuses past and future", _other_side_of_now),
    ("confuses the beginning and the end of the period", _other_end),
    ("confuses an age with a span of time", _age_for_span),
    ("makes it the age at another time", _age_at_another_time),
    ("turns a rank into a count", _rank_for_number),
    ("drops the unit of measure", _unit_lost),
    ("confuses percent with percentage points", _points_for_percent),
)
"""What the English does to the figure, and the test for it."""


def misplaced(pairs: Iterable[tuple[Figure, Figure]], ar: str, en: str) -> Iterator[Finding]:
    """A finding for each pair of agreeing figures whose contexts, where the texts are given, contradict."""
    for arabic, english in pairs:
        sides = sides_of(arabic, ar, english, en)
        for what, differs in _CIRCUMSTANCES:
            if differs(sides):
                phrases = f"The Arabic says {_phrase(arabic, ar)}, the English says {_phrase(english, en)}"
                reason = f"{phrases}, which {what}."
                yield Finding(FindingKind.CHANGED, arabic, english, reason)
                break


def _phrase(figure: Figure, text: str) -> str:
    """The figure with the words next to it, if the text is given, and its value in house style."""
    before = _WORDS_BEFORE.search(text[max(0, figure.start - NEAR) : figure.start])
    behind = _WORDS_BEHIND.match(text[figure.end : figure.end + NEAR])
    phrase = f"{before[0] if before else ''}{figure.text}{behind[0] if behind else ''}"
    return f"“{phrase.strip()}” ({house_style(figure).short})"
