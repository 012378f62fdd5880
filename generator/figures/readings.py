"""Turns a rule's match into a figure: amounts, and what they are amounts of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.figures.arabic_words import currency_of
from generator.figures.context import STOP_WORDS
from generator.figures.rules import ends_phrase
from generator.figures.tokens import Category, Token
from generator.models import Figure, Kind

if TYPE_CHECKING:
    from generator.figures.rules import Reading

_LABELLED = frozenset(
    word
    for line in (
        "no number channel radio route type article chapter page phase level section flight room",
        "boeing airbus رقم بوينغ راديو",
    )
    for word in line.split()
)
"""Words whose number names them."""
_WHOLE_TIME = frozenset({"all", "whole", "full", "entire", "another"})
_SPANS = frozenset("طوال لمده مده خلال طيله for in within over than about nearly almost of".split())
_WHOLE = frozenset({"كامل", "كامله"})
_MORE = frozenset(
    "more extra fewer additional further other whole full business working consecutive straight".split()
)
_NO_LABEL = frozenset({"الآن", "التي", "الذي", "الذين"})
_SINGULAR_TIMES = frozenset({"الدقيقه", "الساعه", "اليوم", "الاسبوع", "الثانيه"})
_AGE_BEFORE = frozenset(
    [
        "العمر",
        "عمره",
        "عمرها",
        "عمرهم",
        "اعمارهم",
        "اعمارهن",
        "اعمار",
        "سن",
        "عمر",
        "يناهز",
        "بعمر",
        "بسن",
        "عمري",
        "سنه",
        "سنها",
        "aged",
        "age",
        "ages",
    ]
)


def _amount(token: Token, factor: Decimal = Decimal(1)) -> dict[str, Decimal | None]:
    if token.value is None:
        return {}
    if token.high is not None:
        return {"low": token.value * factor, "high": token.high * factor}
    return {"value": token.value * factor}


def percent(reading: Reading) -> Figure | None:
    """25%, 12.5 في المئة, five percent; percentage points carry the unit `point`."""
    sign = reading.get("sign")
    points = sign is not None and "point" in sign.text
    return reading.figure(Kind.PERCENT, unit="point" if points else None, **_amount(reading.need("n")))


def share(reading: Reading) -> Figure | None:
    """بنسبة 12.5 with the sign left out; a ratio of two numbers or points is none."""
    before, following = reading.before(), reading.after()
    if before is None or before.text not in {"نسبه", "بنسبه"}:
        return None
    if following is not None and following.category not in "._,jf":
        return None
    if (
        following is not None
        and following.category == "f"
        and (reading.after(2) or following).category in "ndYwRF"
    ):
        return None
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        return None
    return reading.figure(Kind.PERCENT, **_amount(reading.need("n")))


def money(reading: Reading) -> Figure | None:
    """An amount with its currency as ISO 4217, or the generic name when nothing says whose."""
    currency = reading.get("cur") or reading.need("sym")
    number = reading.get("n")
    code = currency.name
    adjective = reading.get("nation")
    if adjective is not None:
        code = currency_of(code, adjective.name)
    if number is None:
        return reading.figure(Kind.MONEY, unit=code, value=currency.value)
    amount = _amount(number)
    if currency.name == "KRW" and number.value is not None and number.value < 100:
        return None
    cents = reading.get("cents")
    if cents is not None and not 0 <= (cents.value or 0) < 100:
        return None
    if cents is not None and cents.value is not None and number.value is not None and number.high is None:
        amount["value"] = number.value + cents.value / 100
    return reading.figure(Kind.MONEY, unit=code, **amount)


def temperature(reading: Reading) -> Figure | None:
    """Degrees with their scale, and below zero: 37 ° سلزيوس, -2 درجة, 2 تحت الصفر."""
    number, scale = reading.need("n"), reading.get("scale")
    unit = scale.name if scale is not None else "degree"
    if unit not in ("degree", "celsius", "fahrenheit") or number.value is None:
        return None
    minus, below, zero = reading.get("minus"), reading.get("below"), reading.get("zero")
    if below is not None and (below.text not in {"تحت", "below"} or zero is None or zero.value != 0):
        return None
    amount = _amount(number, Decimal(-1 if minus or (below and number.value > 0) else 1))
    if "low" in amount and minus:
        return None
    return reading.figure(Kind.QUANTITY, unit=unit, **amount)


def definite_number(reading: Reading) -> Figure | None:
    """A definite number in words behind its noun is its rank: البيت العشرون, الواحد والثلاثون."""
    number, following = reading.need("n"), reading.after()
    counted = following is not None and following.category == Category.WORD and following.text.endswith("ا")
    if not number.definite or counted or number.value is None or not 11 <= number.value <= 999:
        return None
    teens = 13 <= number.value <= 19
    return None if teens else reading.figure(Kind.ORDINAL, value=number.value)


def pounds(reading: Reading) -> Figure | None:
    """Pounds that weigh: of something, or in the singular behind more than one."""
    unit, number = reading.need("unit"), reading.need("n")
    weighs = reading.get("of") is not None or (unit.text == "pound" and number.value != 1)
    if unit.name != "POUND" or not weighs:
        return None
    return reading.figure(Kind.QUANTITY, unit="pound", **_amount(number))


def inch(reading: Reading) -> Figure | None:
    """`5 in` where nothing follows that it could be in."""
    if reading.need("unit").text != "in":
        return None
    return reading.figure(Kind.QUANTITY, unit="inch", **_amount(reading.need("n")))


def more_time(reading: Reading) -> Figure | None:
    """Two more years, three consecutive days."""
    return duration(reading) if reading.need("more").text in _MORE else None


def hour_and_minutes(reading: Reading) -> Figure | None:
    """One hour and thirty."""
    hours, minutes = reading.need("n").value, reading.need("minutes").value
    if reading.need("unit").name != "hour" or hours is None or minutes is None or not 0 < minutes < 60:
        return None
    return reading.figure(Kind.DURATION, unit="minute", value=hours * 60 + minutes)


def money_before(reading: Reading) -> Figure | None:
    """A currency's name before its amount, as on lists: ringgit 42."""
    return None if reading.need("cur").name == "KRW" else money(reading)


def speed(reading: Reading) -> Figure | None:
    """A distance over a time: كم/ساعة, miles/hour."""
    distance, time = reading.need("unit"), reading.need("per")
    name = f"{distance.name} per {time.name or 'hour'}"
    return reading.figure(Kind.QUANTITY, unit=name, **_amount(reading.need("n")))


def measure(reading: Reading) -> Figure | None:
    """An amount of a unit of measure, also the Arabic dual: 120 كيلومترا, لتران, half a mile."""
    unit = reading.need("unit")
    bare = reading.get("n") is None and unit.value == 1 and reading.get("and_half") is None
    if bare and not reading.alone():
        return None
    return reading.figure(Kind.QUANTITY, unit=unit.name, **_with_half(reading, unit))


def duration(reading: Reading) -> Figure | None:
    """A span of time, or an age where the words before it say so."""
    unit = reading.need("unit")
    kind = Kind.AGE if unit.name == "year" and _speaks_of_age(reading) else Kind.DURATION
    amount = {end: abs(value) for end, value in _with_half(reading, unit).items()}
    if reading.get("n") is None and unit.value == 1 and "and_half" not in reading.match.re.groupindex:
        return _one(reading, unit)
    return reading.figure(kind, unit=unit.name, **amount)


def one_duration(reading: Reading) -> Figure | None:
    """One unit of time in English: a month, an hour and a half, the whole week; no rate, no `this week`."""
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
    """A unit that counts as one: it is all the text says, or a span is asked for: لمدة شهر, طوال العام."""
    before, after = reading.before(), reading.after()
    alone = before is None and after is None
    if (
        not alone
        and (before is None or before.text not in _SPANS)
        and (after is None or after.text not in _WHOLE)
    ):
        return None
    whole = before is not None and before.text in _SPANS
    if whole and unit.definite and before is not None and before.text not in {"طوال", "طيله"}:
        return None
    return reading.figure(Kind.DURATION, unit=unit.name, value=Decimal(1), key=not (whole and unit.definite))


def definite_duration(reading: Reading) -> Figure | None:
    """A unit of time with the number behind it: السنوات العشر, الساعات الـ24."""
    unit, number = reading.need("unit"), reading.need("n")
    digits = number.text.isdigit() and unit.text not in _SINGULAR_TIMES
    if not unit.definite or not (number.definite or digits):
        return None
    return reading.figure(Kind.DURATION, unit=unit.name, **_amount(number))


def age(reading: Reading) -> Figure | None:
    """`aged 17`, `35-year-old`."""
    unit, old = reading.get("unit"), reading.get("old")
    if old is not None and old.text not in {"old", "olds"}:
        return None
    return reading.figure(Kind.AGE, unit=unit.name if unit else "year", **_amount(reading.need("n")))


def ordinal(reading: Reading) -> Figure | None:
    """34th, الخامس والعشرون; the first time of an idiom is none."""
    number = reading.need("n")
    following = reading.after()
    if number.value == 1 and following is not None and following.text in {"مره", "time"}:
        return None
    if _speaks_of_age(reading) and not number.text.isascii():
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    return reading.figure(Kind.ORDINAL, value=number.value)


def count(reading: Reading) -> Figure | None:
    """A number by itself or with what it counts; digits that start with a zero name something: 007."""
    number = reading.need("n")
    if number.text.isdigit() and len(number.text) > 1 and number.text.startswith("0"):
        return reading.figure(Kind.IDENTIFIER)
    return reading.figure(Kind.COUNT, **_amount(reading.need("n")))


def fraction(reading: Reading) -> Figure | None:
    """Half, a third: a part of something."""
    return reading.figure(Kind.RATIO, value=reading.need("n").value)


def phone(reading: Reading) -> Figure | None:
    """Groups of digits that are dialled: 859-292-3680, +1 650 701 8887."""
    start, end = reading.span()
    digits = sum(character.isdigit() for character in reading.folded.given[start:end])
    return reading.figure(Kind.PHONE) if 7 <= digits <= 15 else None


def score(reading: Reading) -> Figure | None:
    """2-1: both numbers in the order of the text."""
    return reading.figure(Kind.SCORE, low=reading.need("a").value, high=reading.need("b").value)


def label(reading: Reading) -> Figure | None:
    """A number that names its noun instead of counting it: Radio 4, No. 1, الدقيقة 65, رقم 7."""
    noun, number, following = reading.before(), reading.need("n"), reading.after()
    if noun is None or not number.text.isdigit():
        return None
    if noun.text in _AGE_BEFORE:
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    if noun.text not in _LABELLED and noun.text not in _SINGULAR_TIMES:
        if (
            following is not None
            and following.category == Category.WORD
            and not ends_phrase(reading, following)
        ):
            return None
        if noun.category != Category.WORD or not _is_name(reading, noun, number):
            return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


def _is_name(reading: Reading, noun: Token, number: Token) -> bool:
    """A definite Arabic noun, any word before a single digit, an English word with a capital."""
    if noun.text in _NO_LABEL or noun.text in STOP_WORDS:
        return False
    if noun.text.isascii():
        return reading.capital(noun) and len(noun.text) > 1
    return noun.text.startswith("ال") or len(number.text) == 1


def identifier(reading: Reading) -> Figure | None:
    """Digits that number nothing: versions, addresses."""
    return reading.figure(Kind.IDENTIFIER)


def _with_half(reading: Reading, unit: Token) -> dict[str, Any]:
    number = reading.get("n")
    amount = {"value": unit.value} if number is None else _amount(number)
    half = reading.get("and_half")
    if half is not None and half.value is not None and amount.get("value") is not None:
        amount["value"] = Decimal(amount["value"] or 0) + half.value
    return amount


def _speaks_of_age(reading: Reading) -> bool:
    first, second = reading.after(), reading.after(2)
    if (
        first is not None
        and second is not None
        and first.category == Category.FROM
        and second.text in _AGE_BEFORE
    ):
        return True
    for back in range(1, 5):
        token = reading.before(back)
        if token is None or token.category == Category.STOP:
            return False
        if token.text in _AGE_BEFORE or token.category == Category.AGE:
            return True
        if back == 1 and token.category == Category.OPEN:
            return first is not None and first.category == Category.CLOSE
    return False
