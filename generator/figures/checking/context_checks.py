"""Checks the context of figures whose numbers agree: what is counted, per what, up or down, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.age_checks import ABOUT, age_at_another_time, age_for_span
from generator.figures.checking.agree_restated import read_otherwise
from generator.figures.checking.antonyms import opposites
from generator.figures.checking.before_or_after import turned_around
from generator.figures.checking.bindings import moved_to_another_thing
from generator.figures.checking.bound_checks import (
    about_became_most,
    bound_added,
    bound_lost,
    denied_bound,
    fell_short,
    level_exceeded,
    only_became_least,
    opposite_bound,
)
from generator.figures.checking.change_roles import change_added, other_role
from generator.figures.checking.compared_level import other_side_of_level
from generator.figures.checking.counted_nouns import excluding_noun, other_noun, other_substance
from generator.figures.checking.directions import other_way, way_of
from generator.figures.checking.exclusions import excluded_thing
from generator.figures.checking.governors import ungoverned
from generator.figures.checking.half_of_day import other_half
from generator.figures.checking.rates import other_rate
from generator.figures.checking.sides import sides_of
from generator.figures.checking.time_zones import other_zone
from generator.figures.checking.wording import in_another_relation
from generator.model import Aspect, Figure, Finding, Form, Kind, Severity
from generator.text.clitics import CONJUNCTIONS, DEFINITE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.figures.checking.sides import Sides
    from generator.figures.checking.texts import Texts

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_AGO = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?(?:قبل|منذ){ABOUT} $")
_HENCE = re.compile(rf"(?:^| )[{CONJUNCTIONS}]?بعد{ABOUT} $")
_HENCE_EN = re.compile(
    r"\b(?:after|following|within|in)(?: (?:about|around|some|nearly|almost|only|just))? $"
)
_BACK = re.compile(r" (?:ago|earlier|before)\b")
_AHEAD = re.compile(r" (?:later|after|afterwards|from now|hence)\b")
_AFTER_IT = re.compile(r" after \w")
"""Thirteen years after they were stolen is منذ 13 عاما."""
_BEGIN_AR = re.compile(r"(?:اوائل|مطلع|بدايه|بدايات|مستهل)(?: عام| شهر| سنه)? $")
_END_AR = re.compile(r"(?:اواخر|نهايه|نهايات|ختام)(?: عام| شهر| سنه)? $")
_BEGIN_EN = re.compile(r"\b(?:early|beginning of|start of)(?: the| in)*[ -]$")
_END_EN = re.compile(r"\b(?:late|end of)(?: the| in)*[ -]$")


_SINGULAR = re.compile(rf"(?:^| ){DEFINITE}(?!ا)(?:\w+[يرسلنمجت]ه|مرتبه|ذكري|عيد|يوم|عام|موسم) $|ميلاد\w* $")


def _excluded_thing(sides: Sides) -> bool:
    if _MULTIPLIES.match(sides.en.text):
        return False
    if any(
        differ(sides)
        for differ in (excluding_noun, excluded_thing, opposites, other_substance, moved_to_another_thing)
    ):
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
    since = ago is not None and "منذ" in ago[0] and _AFTER_IT.match(behind) is not None
    return bool((ago and not since and _AHEAD.match(behind)) or (hence and back))


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


_CIRCUMSTANCES: tuple[tuple[Aspect, Callable[[Sides], bool], Severity], ...] = (
    (Aspect.BOUND, opposite_bound, Severity.ERROR),
    (Aspect.BOUND, only_became_least, Severity.ERROR),
    (Aspect.BOUND, bound_added, Severity.ERROR),
    (Aspect.BOUND, denied_bound, Severity.ERROR),
    (Aspect.BOUND, about_became_most, Severity.ERROR),
    (Aspect.BOUND, level_exceeded, Severity.ERROR),
    (Aspect.BOUND, bound_lost, Severity.ERROR),
    (Aspect.BOUND, fell_short, Severity.ERROR),
    (Aspect.BOUND, other_side_of_level, Severity.ERROR),
    (Aspect.HALF_OF_DAY, other_half, Severity.ERROR),
    (Aspect.OWNER, other_zone, Severity.ERROR),
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
    (Aspect.AGE, age_for_span, Severity.ERROR),
    (Aspect.AGE_AT_ANOTHER_TIME, age_at_another_time, Severity.ERROR),
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
