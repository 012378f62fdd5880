"""Turns a rule's match into a span of time or an age."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import whole_units
from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.ages_beside_names import stands_beside_name
from generator.figures.reading.interpret.amounts import amount_of, says_rate, with_half
from generator.figures.reading.interpret.contracts import are_contracts, contracts
from generator.figures.reading.interpret.ones_before import is_one_before
from generator.figures.reading.interpret.years_of_age import AGE_WORDS, OF_AN_AGE, speaks_of_age
from generator.figures.reading.numbers.two_times import is_change
from generator.figures.reading.tokens.categories import IN_DIGITS
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


_WHOLE_TIME = frozenset({"all", "whole", "full", "entire", "another"})
_SPANS = frozenset(
    word
    for line in (
        "طوال لمده مده خلال طيله نحو حوالي قرابه زهاء السجن الحبس بالسجن بالحبس سجنا حبسا",
        "for in within over than about nearly almost least most of",
    )
    for word in line.split()
)
_COMPARED = frozenset({"اكثر", "اقل", "ازيد", "يقرب", "يقارب", "لاكثر", "لاقل", "لازيد", "باكثر", "باقل"})
_ONE_UNIT = frozenset({"العام", "السنه", "الشهر", "العقد", "القرن"})
"""Units in the singular: digits after them count something else."""
_THROUGHOUT = frozenset({"طوال", "طيله"})
_WHEN = _ONE_UNIT | {"الاسبوع", "اليوم", "الليله"}
"""Definite units in the singular: behind a number they say when: 5 ملايين العام الماضي."""
WHOLE = frozenset({"كامل", "كامله"})
"""Words after a unit of time that make it one."""
BEFORE_ONE = _SPANS | _THROUGHOUT | {"من"}
"""Words before a unit of time that can make it one: لمدة شهر, أكثر من عام."""
_BETWEEN = frozenset({"بين", "ما بين"})
_MORE = frozenset(
    "more extra fewer additional further other whole full business working consecutive straight".split()
)
MINUTES = frozenset({"الدقائق", "بالدقائق", "الدقيقتين", "بالدقيقتين", "الدقيقتان"})
"""Several minutes, after which those of goals are listed."""
SINGULAR_TIMES = frozenset({"الدقيقه", "الساعه", "اليوم", "الاسبوع", "الثانيه"})
"""Units of time whose number is a rank: the 65th minute."""
_RANKED_IN_WORDS = SINGULAR_TIMES | {"العام", "لعام", "السنه", "لسنه", "الشهر", "لشهر"}
"""Units whose definite number in words is a rank: العام العشرون."""


_HEADS_OF_ALL = frozenset("مدراء مديرين مديرون مديران امناء امينين مدعين مدعون قناصل مفتشين".split())
"""Those who are general, in the form of two years: مدراء عامين."""


def duration(reading: Reading) -> Figure | None:
    """A span of time, or an age when the words before it say so."""
    unit, before = reading.need("unit"), reading.before()
    number = reading.get("n")
    if number is None and unit.value == 1 and "and_half" not in reading.match.re.groupindex:
        return _one(reading, unit)
    if before is not None and number is not None and number.high is None and _numbered(reading, before):
        return None
    if number is not None and (says_rate(reading, number) or _says_when(reading, unit, number)):
        return None
    general = before is not None and before.text in _HEADS_OF_ALL
    named = unit.name == "century" and reading.followed_by(Category.SPELLED)  # القرنين العشرين والحادي
    ranked = unit.definite and (named or reading.followed_by(Category.ORDINAL, *IN_DIGITS))
    if unit.value == 2 and (general or ranked):
        return None
    if are_contracts(reading, unit, number or unit):
        return contracts(reading, unit, number)
    kind = Kind.AGE if _is_age(reading, unit) else Kind.DURATION
    amount = {end: abs(value) for end, value in with_half(reading, unit).items()}
    if _of_reference(reading):
        amount["key"] = False
    return reading.figure(kind, unit=unit.name, **amount)


def _says_when(reading: Reading, unit: Token, number: Token) -> bool:
    """Whether the unit is that of a year after it or of one before, or is definite: 3,4 مليارات سنة 2022."""
    year = unit.category == Category.YEAR and unit.value == 1 and reading.followed_by(Category.YEAR_LIKE)
    return year or unit.text in _WHEN or is_one_before(reading, unit, number)


def _is_age(reading: Reading, unit: Token) -> bool:
    """Years of a life, and months or days right behind the word age: عمره 8 أشهر."""
    if unit.name == "year":
        return speaks_of_age(reading) or stands_beside_name(reading)
    before = reading.before()
    aged = before is not None and (before.text in AGE_WORDS or before.text in OF_AN_AGE)
    return aged and unit.name in ("month", "week", "day")


def _of_reference(reading: Reading) -> bool:
    """Whether a span only says when: the first nine months, الأشهر الثلاثة الأولى, على مدار 24 ساعة."""
    before, following, number = reading.before(), reading.after(), reading.get("n")
    first = following is not None and following.category == Category.ORDINAL and following.definite
    always = before is not None and before.text == "مدار" and number is not None and number.value == 24
    unit = reading.get("unit")
    known = number is None and unit is not None and unit.definite and unit.value == 2  # هذين الأسبوعين
    return (
        known
        or bool(first and following and following.value == 1)
        or always
        or (before is not None and before.text == "first")
    )


def _numbered(reading: Reading, before: Token) -> bool:
    """Whether the number is the rank of a moment: الدقيقة 65; المرحلة الثانية is the second phase."""
    noun = reading.before(2)
    adjective = noun is not None and noun.text.startswith("ال") and noun.text.endswith("ه")
    return before.text in SINGULAR_TIMES and not (before.text == "الثانيه" and adjective)


def one_duration(reading: Reading) -> Figure | None:
    """One unit of time in English: a month, an hour and a half, the whole week; no rate or `this week`."""
    unit, half = reading.need("unit"), reading.get("and_half")
    before = reading.before()
    if reading.tokens[reading.match.start()].category == Category.ARTICLE:
        says_one = before is None or before.text in _SPANS or half is not None
    else:
        hyphened = before is not None and before.category == Category.DASH
        before = reading.before(2) if hyphened else before
        says_one = before is not None and before.text in _WHOLE_TIME
    if not says_one:
        return None
    value = Decimal(1) + (half.value or 0 if half is not None else 0)
    return reading.figure(Kind.DURATION, unit=unit.name, value=value, key=half is not None)


def _one(reading: Reading, unit: Token) -> Figure | None:
    """A unit that means one: alone in its text, or where a span is expected: لمدة شهر, طوال العام."""
    before, after = reading.before(), reading.after()
    spanned = before is not None and before.text in (_THROUGHOUT if unit.definite else _SPANS)
    spanned = spanned or (not unit.definite and _is_compared(reading))
    whole = after is not None and after.text in WHOLE
    if reading.followed_by(Category.MONTH) or unit.text in _several():
        return None
    if not (spanned or whole or reading.alone()):
        return None
    return reading.figure(
        Kind.DURATION, unit=unit.name, value=Decimal(1), key=not (spanned and unit.definite)
    )


@cache
def _several() -> frozenset[str]:
    """Plurals of units of time, which by themselves say no number: خلال أسابيع."""
    return frozenset(
        word for row in table("vague_expressions") if row["sort"] == "length" for word in row.folded("arabic")
    )


def _is_compared(reading: Reading) -> bool:
    """Whether the text says more or less than the unit: أكثر من عام."""
    link, word = reading.before(), reading.before(2)
    return link is not None and link.text == "من" and word is not None and word.text in _COMPARED


def one_and_more(reading: Reading) -> Figure | None:
    """A unit that means one plus a number of a smaller one: دقيقة و48 ثانية, متر و80 سنتيمترا."""
    unit, counted = reading.need("unit"), reading.get("n")
    small = reading.get("small") or reading.need("two")
    number = small.value if counted is None else counted.value
    if unit.definite or unit.value != 1 or number is None:
        return None
    value = whole_units(Decimal(1), unit.name, small.name)
    kind = Kind.QUANTITY if unit.category == Category.MEASURE else Kind.DURATION
    return None if value is None else reading.figure(kind, unit=small.name, value=value + number)


def one_to_many(reading: Reading) -> Figure | None:
    """A unit and more of it as a range: بين سنة وسنتين, من يوم إلى يومين, بين دولار و5 دولارات.

    Only a length of time is no level that something rose from.
    """
    unit, number = reading.need("unit"), reading.get("n")
    more, many = (reading.need("two"),) * 2 if number is None else (number, reading.need("many"))
    joined = reading.tokens[reading.match.start("unit") + 1].category == Category.AND
    if unit.definite or many.definite or unit.value != 1 or unit.name != many.name:
        return None
    led = reading.get("from")
    if (joined and (led is None or led.text not in _BETWEEN)) or (more.value or 0) <= 1:
        return None
    kind = _OF_UNIT.get(unit.category, Kind.DURATION)
    if kind is not Kind.DURATION and not joined and is_change(reading.tokens, reading.match.start()):
        return None
    return reading.figure(kind, unit=unit.name, low=Decimal(1), high=more.value)


_OF_UNIT = {Category.CURRENCY: Kind.MONEY, Category.MEASURE: Kind.QUANTITY}


def definite_duration(reading: Reading) -> Figure | None:
    """A unit of time with the number after it: السنوات العشر, الساعات الـ24; اليوم العشرون is a rank."""
    unit, number = reading.need("unit"), reading.need("n")
    digits = number.text.isdigit() and unit.text not in SINGULAR_TIMES
    article = reading.get("the")
    if article is not None and article.text != "ال":
        return None
    if article is not None and number.text.isdigit() and unit.text in SINGULAR_TIMES:
        return reading.figure(Kind.ORDINAL, **amount_of(number))
    if not unit.definite or not (number.definite or digits) or (digits and unit.text in _ONE_UNIT):
        return None
    if (unit.name == "year" and number.category == Category.YEAR_LIKE) or _begins_list(reading, unit):
        return None
    if unit.text in (SINGULAR_TIMES if digits else _RANKED_IN_WORDS):
        return None if number.value == 1 else reading.figure(Kind.ORDINAL, **amount_of(number))
    key = not _of_reference(reading)
    return reading.figure(Kind.DURATION, unit=unit.name, key=key, **amount_of(number))


def _begins_list(reading: Reading, unit: Token) -> bool:
    """Whether the minutes of a match are listed, of which the number is the first: في الدقائق 60 و66."""
    following = reading.after(2)
    more = following is not None and following.category in IN_DIGITS
    return unit.text in MINUTES and more and reading.followed_by(Category.AND, Category.COMMA)


def seconds(reading: Reading) -> Figure | None:
    """`second` after a number as the unit: a 30-second spot."""
    if reading.need("unit").text != "second":
        return None
    return reading.figure(Kind.DURATION, unit="second", **amount_of(reading.need("n")))


def more_time(reading: Reading) -> Figure | None:
    """Two more years, three consecutive days."""
    return duration(reading) if reading.need("more").text in _MORE else None


def hour_and_minutes(reading: Reading) -> Figure | None:
    """One hour and thirty."""
    hours, minutes = reading.need("n").value, reading.need("minutes").value
    if reading.need("unit").name != "hour" or hours is None or minutes is None or not 0 < minutes < 60:
        return None
    return reading.figure(Kind.DURATION, unit="minute", value=hours * 60 + minutes)
