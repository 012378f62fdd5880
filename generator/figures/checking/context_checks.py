"""Checks the context of figures whose numbers agree: what is counted, per what, up or down, when."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.agree_restated import read_otherwise
from generator.figures.checking.antonyms import opposites
from generator.figures.checking.before_or_after import turned_around
from generator.figures.checking.bindings import moved_to_another_thing
from generator.figures.checking.change_roles import change_added, other_role
from generator.figures.checking.counted_nouns import excluding_noun, other_noun, other_substance
from generator.figures.checking.directions import other_way, way_of
from generator.figures.checking.governors import ungoverned
from generator.figures.checking.half_of_day import other_half
from generator.figures.checking.rates import other_rate
from generator.figures.checking.sides import sides_of
from generator.figures.checking.wording import in_another_relation
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.bounds import opposed, says_bound
from generator.model import Aspect, Figure, Finding, Form, Kind, Qualifier, Severity
from generator.text.clitics import CONJUNCTIONS, DEFINITE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.figures.checking.sides import Context, Sides
    from generator.figures.checking.texts import Texts

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SOME = "(?: (?:نحو|حوالي|اكثر من|اقل من|ما يقرب من|ما يزيد عن))?"
_AGO = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?(?:قبل|منذ){_SOME} $")
_HENCE = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?بعد{_SOME} $")
_HENCE_EN = re.compile(
    r"\b(?:after|following|within|in)(?: (?:about|around|some|nearly|almost|only|just))? $"
)
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
_NUMBERED_EN = re.compile(r"\b(?:no\.?|number|room|flight) $")
_SINCE_EN = re.compile(r" (?:ago|later|earlier)\b")
_AGED_AR = re.compile(r"(?:بالغه?|تبلغ|يبلغ)(?: من العمر| من عمره?ا?)? $")
_THEN_AR = re.compile("عندما|حين|لما|وقت|انذاك|آنذاك|وهو في|وهي في|كان|عند |لدي ")
_THEN_EN = re.compile(r"(?:[ -]years?[ -]old)?,? (?:when|by the time)\b")
_SINGULAR = re.compile(rf"(?:^| ){DEFINITE}(?!ا)(?:\w+[يرسلنمجت]ه|مرتبه|ذكري|عيد|يوم|عام|موسم) $|ميلاد\w* $")


_ADDED = frozenset({Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.AT_LEAST, Qualifier.NEARLY})
_FAR = 12
"""How many words before and after a figure may bound it."""


def _opposite_bound(sides: Sides) -> bool:
    return opposed(sides.ar.qualifier, sides.en.qualifier)


def _bound_added(sides: Sides) -> bool:
    """Whether the English bounds a figure that no word near the Arabic one bounds."""
    if {sides.ar.kind, sides.en.kind} == {Kind.RATIO, Kind.PERCENT}:
        return False  # more than two thirds for 68 %
    if sides.ar.qualifier or sides.en.qualifier not in _ADDED or (sides.ar.value or 0) <= 2:
        return False
    if sides.en.kind is Kind.COUNT and sides.english.words_before[:1] in (["under"], ["over"]):
        return False  # under four warrants, over three seasons
    behind = sides.arabic.words_after[:_FAR]
    if "دون" in behind and behind[behind.index("دون") + 1 :][:1] == ["ان"]:
        behind = behind[: behind.index("دون")]  # 24 يوما دون أن is not under 24 days
    near = (*sides.arabic.words_before[:_FAR][::-1], *behind)
    bounding = (says_bound(word) and not _is_superlative(near, place) for place, word in enumerate(near))
    return bool(sides.arabic.text) and not any(bounding)


def _is_superlative(words: Sequence[str], place: int) -> bool:
    """Whether a word of bounds says which one is the most: الأكثر إجهادا, unlike على الأكثر."""
    return words[place] in _MOST and words[max(0, place - 1) : place] != ("علي",)


_MOST = frozenset({"الاكثر", "الاقل"})


def _denied_bound(sides: Sides) -> bool:
    """Whether the English exceeds a level that the Arabic does not: لم تتخط النسبة لسنة 2016 مستوى 1."""
    if sides.ar.qualifier or sides.en.qualifier is not Qualifier.MORE_THAN:
        return False
    words = sides.arabic.words_before[:_FAR]
    if words[:1] and words[0] not in word_list("threshold"):
        return False
    exceeds = (place for place, word in enumerate(words) if word in word_list("exceeds"))
    denied = next(exceeds, None)
    return denied is not None and words[denied + 1 : denied + 2] in (["لم"], ["لا"], ["لن"])


def _excluded_thing(sides: Sides) -> bool:
    if _MULTIPLIES.match(sides.en.text):
        return False
    if any(differ(sides) for differ in (excluding_noun, opposites, other_substance, moved_to_another_thing)):
        return True
    return ungoverned(sides) is Severity.ERROR


_MULTIPLIES = re.compile("(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)$")
"""English verbs of a multiple, which count no thing."""


def _other_noun(sides: Sides) -> bool:
    return other_noun(sides) or ungoverned(sides) is not None


def _other_side_of_now(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.DURATION:
        return False
    before, behind = sides.arabic.before, sides.english.after
    ago, hence = _AGO.search(before), _HENCE.search(before)
    back = _BACK.match(behind) and not _HENCE_EN.search(sides.english.before)
    return bool((ago and _AHEAD.match(behind)) or (hence and back))


def _other_end(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.DATE:
        return False
    arabic, english = sides.arabic.before, sides.english.before
    begins = _BEGIN_AR.search(arabic) and _END_EN.search(english)
    return bool(begins or (_END_AR.search(arabic) and _BEGIN_EN.search(english)))


def _other_months(sides: Sides) -> bool:
    """Whether the first months of a period became its last ones, or the reverse: الأشهر التسعة الأولى."""
    if not sides.ar.kind is sides.en.kind is Kind.DURATION or sides.arabic.lang == sides.english.lang:
        return False
    told, behind = sides.english.words_before[:1], sides.arabic.words_after[:1]
    first = behind in _FIRST_AR and told in (["last"], ["final"], ["past"])
    return first or (behind in _LAST_AR and told == ["first"])


_FIRST_AR, _LAST_AR = (["الاولي"], ["الاول"]), (["الاخيره"], ["الماضيه"], ["المنصرمه"], ["الاخيرين"])


def _rank_for_number(sides: Sides) -> bool:
    """Whether a rank became a number of things, الدورة الثلاثون thirty sessions, or a number a rank."""
    ar, en = sides.ar, sides.en
    if ar.form is Form.RANK_IN_WORDS and en.kind is Kind.COUNT:
        return bool(_SINGULAR.search(sides.arabic.before))
    kinds = {ar.kind, en.kind}
    return len(kinds) > 1 and Kind.ORDINAL in kinds and bool(kinds & {Kind.COUNT, Kind.DURATION, Kind.AGE})


def _age_for_span(sides: Sides) -> bool:
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


def _separator_read_otherwise(sides: Sides) -> bool:
    """Whether the same digits were read as thousands on one side and as a fraction on the other."""
    return read_otherwise(sides.ar, sides.en)


def _sign_dropped(sides: Sides) -> bool:
    """Whether a minus became neither a minus nor a word for a fall."""
    ar, en = sides.ar.value, sides.en.value
    if ar is None or en is None or ar != -en or not ar:
        return False
    return way_of(sides.ar, sides.arabic) is not way_of(sides.en, sides.english)


def _currency_said(sides: Sides) -> bool:
    """Whether one text gives a currency to an amount that the other leaves bare."""
    return {sides.ar.kind, sides.en.kind} == {Kind.MONEY, Kind.COUNT}


def _range_turned(sides: Sides) -> bool:
    """Whether the ends of a range changed places: بين 150 و200, between 200 and 150."""
    if sides.ar.low is None or sides.ar.value is not None or sides.ar.kind is Kind.SCORE:
        return False
    ends, others = (_NUMBER.findall(fold(figure.text).text) for figure in (sides.ar, sides.en))
    return len(ends) == len(others) == 2 and ends != others and ends == others[::-1]


def _points_for_percent(sides: Sides) -> bool:
    if not sides.ar.kind is sides.en.kind is Kind.PERCENT:
        return False
    return _in_points(sides.ar) is not _in_points(sides.en)


def _in_points(percent: Figure) -> bool:
    return percent.unit == "point"


def _rank_moved(sides: Sides) -> bool:
    """Whether a rank became so many places, or things that are counted one more of them, a seventh planet."""
    if sides.ar.kind is Kind.ORDINAL and sides.en.kind is Kind.COUNT:
        return sides.english.words_after[:1] in _PLACES
    if sides.ar.kind is Kind.DURATION and sides.en.kind is Kind.ORDINAL:
        return sides.english.words_after[:1] == ["time"]  # first in 22 years, the 22nd time
    one_more = sides.ar.kind is Kind.COUNT and sides.en.kind is Kind.ORDINAL and (sides.en.value or 0) > 2
    return one_more and sides.english.words_before[:1] == ["a"]


def _some_of_them(sides: Sides) -> bool:
    """Whether a span of time became some of several things: ثماني دقائق, eight of the pylons."""
    if sides.ar.kind is not Kind.DURATION or sides.en.kind is not Kind.COUNT:
        return False
    behind = sides.english.words_after
    of_them = behind[:1] == ["of"] and behind[1:2] in (["the"], ["its"], ["their"], ["his"], ["her"])
    return of_them and _TIME_EN.isdisjoint(behind[2:5])


_TIME_EN = frozenset("minutes hours days weeks months years decades seasons nights first last past".split())
_PLACES = (["places"], ["spots"], ["positions"], ["notches"], ["rungs"])


def _only_became_least(sides: Sides) -> bool:
    """Whether no more than so many, لم يفز إلا بجائزتين, became at least so many."""
    if sides.en.qualifier not in (Qualifier.AT_LEAST, Qualifier.MORE_THAN) or sides.ar.qualifier:
        return False
    before, behind = sides.arabic.words_before, sides.arabic.words_after
    return before[:1] in (["الا"], ["سوي"]) or behind[:1] == ["فقط"]


_CIRCUMSTANCES: tuple[tuple[Aspect, Callable[[Sides], bool], Severity], ...] = (
    (Aspect.BOUND, _opposite_bound, Severity.ERROR),
    (Aspect.BOUND, _only_became_least, Severity.ERROR),
    (Aspect.BOUND, _bound_added, Severity.ERROR),
    (Aspect.BOUND, _denied_bound, Severity.ERROR),
    (Aspect.HALF_OF_DAY, other_half, Severity.ERROR),
    (Aspect.RATE, other_rate, Severity.ERROR),
    (Aspect.DIRECTION, other_way, Severity.ERROR),
    (Aspect.ROLE, other_role, Severity.ERROR),
    (Aspect.RANGE, _range_turned, Severity.ERROR),
    (Aspect.SIGN, _sign_dropped, Severity.ERROR),
    (Aspect.ROLE, change_added, Severity.ERROR),
    (Aspect.OWNER, _excluded_thing, Severity.ERROR),
    (Aspect.OWNER, _some_of_them, Severity.ERROR),
    (Aspect.SIDE_OF_TIME, turned_around, Severity.ERROR),
    (Aspect.SIDE_OF_NOW, _other_side_of_now, Severity.ERROR),
    (Aspect.PART_OF_PERIOD, _other_end, Severity.ERROR),
    (Aspect.PART_OF_PERIOD, _other_months, Severity.ERROR),
    (Aspect.AGE, _age_for_span, Severity.ERROR),
    (Aspect.AGE_AT_ANOTHER_TIME, _age_at_another_time, Severity.ERROR),
    (Aspect.POINTS, _points_for_percent, Severity.ERROR),
    (Aspect.NOUN, _other_noun, Severity.HINT),
    (Aspect.RANK, _rank_moved, Severity.ERROR),
    (Aspect.RANK, _rank_for_number, Severity.HINT),
    (Aspect.UNIT, _unit_lost, Severity.HINT),
    (Aspect.SCALE, _separator_read_otherwise, Severity.HINT),
    (Aspect.CURRENCY, _currency_said, Severity.HINT),
)
"""In what the texts differ about the figure, the test for it, and how much it matters."""


def misplaced(pairs: Iterable[tuple[Figure, Figure]], texts: Texts) -> Iterator[Finding]:
    """A finding for each pair of agreeing figures whose contexts, where the texts are given, contradict."""
    for one, other in pairs:
        sides = sides_of(one, other, texts)
        for aspect, differs, severity in _CIRCUMSTANCES:
            if differs(sides):
                yield in_another_relation(aspect, sides, severity, texts)
                break
