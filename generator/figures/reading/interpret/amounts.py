"""Turns a rule's match into a percentage or a measured quantity."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.ounces import are_ouguiyas
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.numbers.suffixes import of_metres
from generator.figures.reading.tokens.categories import AMOUNTS, IN_DIGITS, PAUSES
from generator.model import Kind
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


def amount_of(token: Token, factor: Decimal = Decimal(1)) -> dict[str, Decimal | None]:
    """The number or range of a token as a figure's fields."""
    if token.value is None:
        return {}
    if token.high is not None:
        return {"low": token.value * factor, "high": token.high * factor}
    return {"value": token.value * factor}


def with_half(reading: Reading, unit: Token) -> dict[str, Any]:
    """The number before a unit, or the dual's two, plus the half that may follow: ساعتين ونصف."""
    number = reading.get("n")
    amount = {"value": unit.value} if number is None else amount_of(number)
    half = reading.get("and_half")
    if half is not None and half.value is not None and amount.get("value") is not None:
        amount["value"] = Decimal(amount["value"] or 0) + half.value
    return amount


def percent(reading: Reading) -> Figure | None:
    """25%, 12.5 في المئة, five percent; percentage points have the unit `point`."""
    sign = reading.get("sign")
    points = sign is not None and (_is_point(sign) or sign.text.startswith(("نقط", "نقاط")))
    return reading.figure(Kind.PERCENT, unit="point" if points else None, **amount_of(reading.need("n")))


def two_points(reading: Reading) -> Figure | None:
    """نقطتين مئويتين, which count two without a number."""
    sign = reading.need("sign")
    return reading.figure(Kind.PERCENT, unit="point", value=sign.value) if sign.name == "dual" else None


def points_and_part(reading: Reading) -> Figure | None:
    """نقطتين وثلث نقطة مئوية."""
    two, number, part, sign = (reading.get(name) for name in ("n", "m", "part", "sign"))
    noun = two or reading.get("noun")
    whole = two.value if two is not None else number.value if number is not None else None
    points = noun is not None and noun.text.startswith(("نقط", "نقاط"))
    if whole is None or part is None or part.value is None or sign is None or not points:
        return None
    if not sign.text.startswith(("نقط", "نقاط")):
        return None
    return reading.figure(Kind.PERCENT, unit="point", value=whole + part.value)


def part_of_percent(reading: Reading) -> Figure | None:
    """Half a percentage point, 0.67 of a percentage point, a quarter-point cut.

    A point by itself may be one of an index, unless rates or percentages are near.
    """
    number, sign = reading.need("n"), reading.need("sign")
    if number.value is None or number.high is not None or not 0 < number.value < 1:
        return None
    points = sign.category == Category.POINT or _is_point(sign)
    if not points and sign.text == "percentage":
        return None
    sure = sign.category != Category.POINT or _speaks_of_rates(reading)
    return reading.figure(
        Kind.PERCENT,
        value=number.value,
        unit="point" if points else None,
        doubt=None if sure else "the point may be one of an index",
    )


_RATE_WORDS = frozenset("rate rates inflation unemployment growth interest yield yields cpi".split())
_NEAR_POINT = 24
"""Tokens on either side of a point among which percentages are sought."""


def _speaks_of_rates(reading: Reading) -> bool:
    start, end = reading.match.start(), reading.match.end()
    around = reading.tokens[max(0, start - _NEAR_POINT) : start] + reading.tokens[end : end + _NEAR_POINT]
    return any(token.category == Category.PERCENT or token.text in _RATE_WORDS for token in around)


def _is_point(sign: Token) -> bool:
    return sign.text.replace("-", " ").startswith("percentage point")


def one_point(reading: Reading) -> Figure | None:
    """A percentage point, a full percentage point."""
    full, sign = reading.get("full"), reading.need("sign")
    whole = full is None or full.text in ("full", "whole", "single")
    if not whole or not _is_point(sign):
        return None
    return reading.figure(Kind.PERCENT, unit="point", value=Decimal(1))


def says_rate(reading: Reading, number: Token) -> bool:
    """Whether an article between a number and its unit makes the unit what it is counted per: 6.4 a week.

    Parts take the article themselves: half a week.
    """
    between = reading.tokens[reading.match.start("n") + 1 : reading.match.end()]
    articled = any(token.category == Category.ARTICLE for token in between[:2])
    return articled and number.category != Category.FRACTION


def percent_of(reading: Reading) -> Figure | None:
    """Percents of twenty: the sign comes first; the number after `percentage` is not the share."""
    return None if reading.need("sign").text == "percentage" else percent(reading)


SHARES = frozenset({"نسبه", "بنسبه"})
"""Words before a share whose sign is left out."""
_AFTER_SHARE = PAUSES | {Category.WORD, Category.IN, Category.FROM}


def share(reading: Reading) -> Figure | None:
    """بنسبة 12.5 without its sign; a ratio of two numbers and points are not percentages."""
    before, following = reading.before(), reading.after()
    if before is None or before.text not in SHARES:
        return None
    if following is not None and following.category not in _AFTER_SHARE:
        return None
    second = reading.after(2)
    if second is not None and second.text in {"الالف", "المليون"}:
        return None
    if reading.followed_by(Category.FROM) and second is not None and second.category in AMOUNTS:
        return None
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        return None
    return reading.figure(Kind.PERCENT, **amount_of(reading.need("n")))


def measure(reading: Reading) -> Figure | None:
    """An amount of a unit of measure, also the Arabic dual: 120 كيلومترا, لتران, half a mile."""
    unit = reading.need("unit")
    bare = reading.get("n") is None and unit.value == 1 and reading.get("and_half") is None
    if (bare and not reading.alone()) or _is_in_code(reading, unit) or _rings(reading, unit):
        return None
    number = reading.get("n")
    if number is not None and says_rate(reading, number):
        return None
    doubt = _letter_m(reading, unit)
    if are_ouguiyas(reading, unit):
        return reading.figure(Kind.MONEY, unit="MRU", **with_half(reading, unit))
    name = _kilo(reading) if unit.name == "kilo" else unit.name
    return reading.figure(Kind.QUANTITY, unit=name, doubt=doubt, **with_half(reading, unit))


def _rings(reading: Reading, unit: Token) -> bool:
    """Whether طنين is a ringing in the ears; two tonnes are of something, and a half, or all that is said."""
    if unit.text != "طنين" or reading.get("and_half") is not None:
        return False
    return not reading.followed_by(Category.FROM, *PAUSES) and reading.after() is not None


def _kilo(reading: Reading) -> str:
    """What كيلو is short for: a kilogram of what is weighed, or of something; a kilometre of distances."""
    words = [token.text for back in range(1, 4) if (token := reading.before(back)) is not None]
    forms = {form for word in words for form in bare_nouns(word)}
    following = reading.after()
    if forms & word_list("weight") or (
        following is not None and following.text == "من" and not forms & word_list("length")
    ):
        return "kilogram"
    return "kilometre" if forms & word_list("length") else "kilo"


def _letter_m(reading: Reading, unit: Token) -> str | None:
    """The doubt about an `m` that nothing shows to be metres: 450m."""
    if unit.text != "m" or of_metres(reading.tokens, reading.match.start("unit")) is not None:
        return None
    return "the m may be metres or millions"


def _is_in_code(reading: Reading, unit: Token) -> bool:
    """Whether letters or digits continue at either end: scp173m, 24703m212."""
    before, number, following = reading.before(), reading.get("n"), reading.after()
    if before is not None and number is not None and before.end == number.start and before.text.isalpha():
        return before.category == Category.WORD and before.text.isascii()
    return following is not None and following.start == unit.end and following.category in IN_DIGITS


def speed(reading: Reading) -> Figure | None:
    """A distance over a time: كم/ساعة, miles/hour; after watts the slash means times: ميغاواط/ساعة."""
    distance, time = reading.need("unit"), reading.need("per")
    if time.category == Category.WORD and time.text not in _SHORT_TIMES:
        return None
    per = _SHORT_TIMES.get(time.text) or time.name or "hour"
    name = f"{distance.name} per {per}"
    if per == "hour" and distance.name.endswith(("watt", "-hour")):
        name = distance.name if distance.name.endswith("-hour") else f"{distance.name} hour"
    return reading.figure(Kind.QUANTITY, unit=name, **amount_of(reading.need("n")))


_SHORT_TIMES = {"س": "hour", "ث": "second"}


def temperature(reading: Reading) -> Figure | None:
    """Degrees with their scale, and below zero: 37 ° سلزيوس, -2 درجة, 2 تحت الصفر."""
    two = reading.get("two")
    number, scale = two or reading.need("n"), reading.get("scale")
    unit = scale.name if scale is not None else two.name if two is not None else "degree"
    if unit not in ("degree", "celsius", "fahrenheit") or number.value is None:
        return None
    minus, below, zero = reading.get("minus"), reading.get("below"), reading.get("zero")
    if below is not None and (below.text not in {"تحت", "below"} or zero is None or zero.value != 0):
        return None
    amount = amount_of(number, Decimal(-1 if minus or (below and number.value > 0) else 1))
    if "low" in amount and minus:
        return None
    return reading.figure(Kind.QUANTITY, unit=unit, **amount)


def celsius(reading: Reading) -> Figure | None:
    """41C and 106F, where the text speaks of the weather."""
    number, unit = reading.need("n"), reading.need("unit")
    ends = [end for end in (number.value, number.high) if end is not None]
    name, highest = _LETTERED_DEGREES.get(unit.text, ("", 0))
    if (
        not name
        or number.end != unit.start
        or not reading.capital(unit)
        or not all(e < highest for e in ends)
    ):
        return None
    start, end = reading.match.start(), reading.match.end()
    around = reading.tokens[max(0, start - _NEAR_POINT) : start] + reading.tokens[end : end + _NEAR_POINT]
    warm = any(token.text in word_list("weather", language="english") for token in around)
    return reading.figure(Kind.QUANTITY, unit=name, **amount_of(number)) if warm else None


_LETTERED_DEGREES = {"c": ("celsius", 70), "f": ("fahrenheit", 160)}
"""By letter the unit, and a temperature that no weather reaches."""


_WEIGHING = frozenset(
    word
    for verb in (
        "weigh weight weighing",
        "lose losing lost",
        "gain gaining",
        "drop dropping",
        "shed shedding",
    )
    for form in verb.split()
    for word in (form, f"{form}s", f"{form}ed")
)


_OWNERS = frozenset({"their", "his", "her", "its", "my", "our", "your"})
"""After "pounds of" they say whose money it is."""


def pounds(reading: Reading) -> Figure | None:
    """Pounds of weight: of something, in the singular after more than one, gained or lost by a person."""
    unit, number = reading.need("unit"), reading.need("n")
    owner = reading.after()
    owned = owner is not None and owner.text in _OWNERS
    weighs = (reading.get("of") is not None and not owned) or (unit.text == "pound" and number.value != 1)
    words = (reading.before(back) for back in (1, 2, 3))
    light = number.value is None or number.value < 1000
    weighs = weighs or (light and any(token is not None and token.text in _WEIGHING for token in words))
    if unit.name != "POUND" or not weighs:
        return None
    return reading.figure(Kind.QUANTITY, unit="pound", **amount_of(number))


def inch(reading: Reading) -> Figure | None:
    """`5 in` when nothing follows that it could be in."""
    if reading.need("unit").text != "in":
        return None
    return reading.figure(Kind.QUANTITY, unit="inch", **amount_of(reading.need("n")))
