"""Whether a date, a time or a span is one before which or after which something happens.

"Before", "until" and "by" look back from it; "after", "since" and "from" look on. A text that looks back from
what the other looks on from has turned the time around.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS, FUTURE, bare_verbs

if TYPE_CHECKING:
    from generator.figures.checking.sides import Context, Sides

_TIMES = DATES | {Kind.TIME, Kind.DURATION, Kind.AGE}
_BETWEEN = 2
"""How many words of a date may come between: since the end of, حتى نهاية عام."""


def turned_around(sides: Sides) -> bool:
    """Whether one text is about the time before the figure and the other about the time after it."""
    came_of_age = sides.ar.kind is Kind.ORDINAL and sides.en.kind is Kind.AGE
    if not (sides.ar.kind in _TIMES or came_of_age) or sides.en.kind not in _TIMES:
        return False
    if sides.ar.kind is sides.en.kind is Kind.DURATION:
        return _by_so_much(sides) or _within_or_after(sides) or _sides_differ(sides)
    return _last_became_first(sides) or _first_became_last(sides) or _sides_differ(sides)


def _sides_differ(sides: Sides) -> bool:
    arabic, english = side_of(sides.arabic), side_of(sides.english)
    return bool(arabic and english) and arabic != english


def _last_became_first(sides: Sides) -> bool:
    """Whether the last day of something became its first: تتواصل حتى 8 أفريل, from 8 April."""
    if sides.ar.kind not in DATES or not _LAST_AR.search(sides.arabic.before):
        return False
    return bool(_FIRST_EN.search(sides.english.before)) and not _ON_EN.match(sides.english.after)


def _first_became_last(sides: Sides) -> bool:
    """Whether the first day of something became its last: سيبدأ في 23 آب, until 23 August."""
    if sides.ar.kind not in DATES or sides.english.words_before[:1] not in (["until"], ["till"]):
        return False
    words = sides.arabic.words_before[:_BY]
    begun = next((place for place, word in enumerate(words) if _BEGINS_AR.fullmatch(word)), None)
    return begun is not None and PAUSES.isdisjoint(words[:begun]) and "حتي" not in words[:begun]


_BEGINS_AR = re.compile(f"[{CONJUNCTIONS}{FUTURE}]?(?:س)?[يت]?(?:بدا|نطلق|فتتح|شرع)(?:ت)?")
_LAST_AR = re.compile(r"(?:حتي|لغايه|غايه)(?: (?:يوم|نهايه|تاريخ|مساء|صباح|\w+ال\w+))? $")
_FIRST_EN = re.compile(
    r"\bfrom(?: (?:the|\w+day,?))? $"
    r"|\b(?:start|open|begin|kick|get)\w*(?: off| under way)? on(?: \w+day,?)? $"
)
_ON_EN = re.compile(r"[^.;!?]{0,30}\b(?:to|until|till|through|onwards?)\b|[–-]")
"""What makes "from" the beginning of a period whose end is said as well."""


def _by_so_much(sides: Sides) -> bool:
    """Whether so long before something became so long after it: قبل صدور الرواية بثلاثة أسابيع."""
    words, behind = sides.arabic.words_before, sides.english.words_after[:1]
    if words[:1] != ["ب"] or behind not in (*_AFTER_EN, *_BEFORE_EN):
        return False
    for word in words[1:_BY]:
        if word in PAUSES or is_number(word):
            return False
        if word.lstrip("وف") in _BEFORE_AR:
            return behind in _AFTER_EN
        if word.lstrip("وف") in _AFTER_AR:
            return behind in _BEFORE_EN
    return False


_BEFORE_AR, _AFTER_AR = frozenset({"قبل", "قبيل"}), frozenset({"بعد", "عقب"})
_BEFORE_EN, _AFTER_EN = (["before"],), (["after"], ["into"], ["following"])
_BY = 7
"""How many words may be between ب and what something was before."""


def _within_or_after(sides: Sides) -> bool:
    """Whether a deadline became a delay, خلال 14 يوما after 14 days, or a delay a deadline."""
    before, english = sides.arabic.before, sides.english.before
    if _WITHIN_AR.search(before):
        return bool(_DELAY_EN.search(english))
    return bool(_DELAY_AR.search(before) and _WITHIN_EN.search(english)) and not _ONLY_AR.match(
        sides.arabic.after
    )


_WITHIN_AR = re.compile(r"(?:خلال|غضون)(?: (?:نحو|حوالي|مده))* $")
_DELAY_AR = re.compile(r"بعد(?: (?:مرور|انقضاء|مضي|نحو|حوالي))* $")
_WITHIN_EN = re.compile(r"\bwithin(?: (?:about|around|some|the next))* $")
_DELAY_EN = re.compile(r"\bafter(?: (?:about|around|some))* $")
_ONLY_AR = re.compile(" فقط")
_BEGINNING = frozenset({"بدايه", "ابتداء", "اعتبارا", "بدءا", "انطلاقا"})
"""Words that make من the day from which something holds: بداية من غرة أكتوبر."""


def side_of(context: Context) -> str | None:
    """`earlier`, `later` or `None`, by the nearest word before the figure that says so."""
    earlier, later = word_list("earlier than a time"), word_list("later than a time")
    words = context.words_before
    for place, word in enumerate(words[: _BETWEEN + 1]):
        if word == "من" and words[place + 1 : place + 2] and words[place + 1] in _BEGINNING:
            return "later"
        forms = tuple(bare_verbs(word))
        if not earlier.isdisjoint(forms):
            return "earlier"
        if not later.isdisjoint(forms):
            return "later"
        if place < _BETWEEN and word_list("between when and a time").isdisjoint(forms):
            return None
    return None
