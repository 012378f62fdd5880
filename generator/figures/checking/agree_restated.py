"""Whether two figures with other numbers state the same fact: half and 50 %, 5:30 and 17:30, miles and km.

The cost of each way of saying it otherwise is compared with those in `agree`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from generator.figures.lexicon.money_parts import small_money
from generator.figures.lexicon.units import CALENDAR_MONTHS, base_units
from generator.model import Figure, Kind, Qualifier

_SIGNED = (Kind.PERCENT, Kind.MONEY, Kind.COUNT)
"""Kinds whose minus may be a word: a loss of 1.4 %; not temperatures."""


def restated(ar: Figure, en: Figure) -> int | None:
    """The cost of taking two figures with other numbers for the same, `None` when they differ."""
    return (
        _separated_otherwise(ar, en)
        or _signed_otherwise(ar, en)
        or _in_small_money(ar, en)
        or _rounded(ar, en)
        or _converted_sort(ar, en)
    )


def _rounded(ar: Figure, en: Figure) -> int | None:
    """The cost of 1.97 million and nearly two million: a rounder number with the bound that this requires."""
    if en.qualifier not in _ROUNDING or ar.qualifier in _ONE_SIDED:
        return None
    if ar.kind is not en.kind or ar.kind not in _ROUNDED or ar.unit != en.unit:
        return None
    if not ar.value or not en.value or abs(ar.value - en.value) > ar.value * _CLOSE:
        return None
    place = last_place(en.value)
    below = ar.value - ar.value % place
    ends = {Qualifier.MORE_THAN: (below,), Qualifier.NEARLY: (below + place,)}
    rounder = last_place(ar.value) < place
    return 4 if rounder and en.value in ends.get(en.qualifier, (below, below + place)) else None


_ROUNDING = frozenset({Qualifier.MORE_THAN, Qualifier.NEARLY, Qualifier.ABOUT})
_ROUNDED = frozenset({Kind.MONEY, Kind.COUNT, Kind.QUANTITY, Kind.PERCENT})
_ONE_SIDED = frozenset({Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.AT_LEAST, Qualifier.AT_MOST})
_CLOSE = Decimal("0.05")
"""By which part a rounded number is off at most."""


def _in_small_money(ar: Figure, en: Figure) -> int | None:
    """The cost of 0.25 dollars and 25 cents, of half a dinar and 500 fils."""
    if not ar.kind is en.kind is Kind.MONEY or ar.value is None or en.value is None:
        return None
    for main, small in ((ar, en), (en, ar)):
        part = small_money().get((main.unit or "", small.unit or ""))
        if part is not None and (main.value or 0) * part[0] == small.value:
            return 3
    return None


def digits_of(figure: Figure) -> str:
    """The digits of a figure as written, in ASCII."""
    return "".join(str(int(character)) if character.isdigit() else "" for character in figure.text)


def read_otherwise(ar: Figure, en: Figure) -> bool:
    """Whether one separator may be thousands on one side and a decimal on the other: 3.918, 3,918.

    Not where a word for a million or a billion says the size of both, and both are certain.
    """
    if ar.value is None or en.value is None:
        return False
    one, other = sorted(map(abs, (ar.value, en.value)))
    scaled = ar.certain and en.certain and one >= _SCALED
    return one > 0 and other == one * 1000 and not scaled


_SCALED = 1_000_000


def _separated_otherwise(ar: Figure, en: Figure) -> int | None:
    """The cost of the same digits with a separator that was taken for the other sort."""
    if ar.kind is not en.kind or (ar.unit or en.unit) != en.unit:
        return None
    thousand = read_otherwise(ar, en)
    ambiguous = _ONE_SEPARATOR.fullmatch(_WITHOUT_WORDS.sub("", ar.text))
    return 4 if thousand and ambiguous and digits_of(ar) == digits_of(en) else None


_ONE_SEPARATOR = re.compile(r"[\d٠-٩]{1,3}\.[\d٠-٩]{3}")
_WITHOUT_WORDS = re.compile(r"[^\d٠-٩.,،٫]|[.,،٫](?![\d٠-٩])")


def _signed_otherwise(ar: Figure, en: Figure) -> int | None:
    """The cost of a sign that the other text has in words: -1.4 %, down 1.4 %."""
    if ar.kind is not en.kind or ar.value is None or en.value is None or ar.value != -en.value:
        return None
    return 4 if ar.kind in _SIGNED else None


def _converted_sort(ar: Figure, en: Figure) -> int | None:
    """The cost of half and 50 %, a score from the other side, 100 basis points and a point, other units."""
    kinds = {ar.kind, en.kind}
    if kinds == {Kind.SCORE}:
        return 2 if (ar.low, ar.high) == (en.high, en.low) else None
    if kinds == {Kind.SCORE, Kind.COUNT}:
        return _goals(ar, en)
    if ar.value is None or en.value is None:
        return None
    if Kind.PERCENT in kinds and (Kind.RATIO in kinds or _counts_times(ar, en)):
        share, part = (ar.value, en.value) if ar.kind is Kind.PERCENT else (en.value, ar.value)
        near = abs(share / 100 - part) < Decimal("0.005")
        return 3 if near else _said_roughly(ar, en)
    if Kind.TIME in kinds:
        return _clock(ar, en)
    return _converted(ar, ar.value, en, en.value) if ar.kind is en.kind else _basis_points(ar, en)


def _basis_points(ar: Figure, en: Figure) -> int | None:
    """The cost of 100 basis points and one percentage point."""
    values = {figure.unit: figure.value or Decimal(0) for figure in (ar, en)}
    if values.keys() != {"point", "basis point"}:
        return None
    return 3 if values["point"] * 100 == values["basis point"] else None


def _goals(ar: Figure, en: Figure) -> int | None:
    """The cost of a score and the goals of the side that has more, in words: بثلاثة أهداف نظيفة is 3-0."""
    goals, score = (ar, en) if ar.kind is Kind.COUNT else (en, ar)
    counts_goals = goals.noun is not None and bool(_GOALS.search(goals.noun))
    return 4 if counts_goals and goals.value == max(score.low or 0, score.high or 0) else None


def _said_roughly(ar: Figure, en: Figure) -> int | None:
    """The cost of 68 % and more than two thirds, of 48 % and nearly half."""
    percent, part = (ar, en) if ar.kind is Kind.PERCENT else (en, ar)
    if percent.value is None or part.value is None or percent.qualifier is not None:
        return None
    over = percent.value / 100 - part.value
    bound = _ROUGH.get(part.qualifier) if part.qualifier is not None else None
    return 4 if bound is not None and bound[0] <= over <= bound[1] else None


_LITTLE = Decimal("0.05")
_ROUGH = {
    Qualifier.MORE_THAN: (Decimal(0), _LITTLE),
    Qualifier.LESS_THAN: (-_LITTLE, Decimal(0)),
    Qualifier.NEARLY: (-_LITTLE, Decimal(0)),
    Qualifier.ABOUT: (-_LITTLE / 2, _LITTLE / 2),
}
"""How far a percentage may be over or under the part that a bound makes of it."""


def _counts_times(ar: Figure, en: Figure) -> bool:
    """Whether one figure is of so many times: two and a half times, 250 %."""
    return any(
        figure.kind is Kind.COUNT and figure.noun is not None and bool(_TIMES.match(figure.noun))
        for figure in (ar, en)
    )


_TIMES = re.compile("times|fold|مرات|مرة|أضعاف|ضعف")
_GOALS = re.compile("أهداف|اهداف|هدف|نقاط|أشواط|اشواط|goal|point|set")


def _unsaid(time: Figure) -> bool:
    """Whether the half of the day is open: not of 14:30, which only 24 hours have."""
    return time.unit is None and time.value is not None and time.value < _ONE_O_CLOCK


_ONE_O_CLOCK = 780
"""Minutes from which on a time is of 24 hours."""


def _clock(ar: Figure, en: Figure) -> int | None:
    """The cost of 5:30 and 17:30 when one side says no a.m. or p.m., or of the sixth hour and hour six."""
    if ar.kind is en.kind:
        hours = (ar.value or Decimal(0)) - (en.value or Decimal(0))
        return 2 if abs(hours) == 720 and (_unsaid(ar) or _unsaid(en)) else None
    time, other = (ar, en) if ar.kind is Kind.TIME else (en, ar)
    if other.kind is Kind.DURATION:
        return _stopwatch(time, other)
    if other.kind is Kind.ORDINAL and _HOUR.fullmatch(other.text):
        minutes = (other.value or Decimal(0)) * 60
        return 4 if minutes == time.value or minutes + 720 == time.value != 1440 else None
    plain = other.kind in (Kind.COUNT, Kind.IDENTIFIER) and _at_hour(time, other.value or Decimal(0))
    return 4 if plain else None


def _at_hour(time: Figure, hour: Decimal) -> bool:
    """Whether a time is on this hour of either half of the day: nightly at nine."""
    return time.value == hour * 60 or (hour <= _NOON and time.value == hour * 60 + 720)


_NOON = 12


def _stopwatch(time: Figure, span: Figure) -> int | None:
    """The cost of 2:05:12 and two hours, five minutes and 12 seconds, of 3:28 and three minutes 28."""
    if not _WITH_SECONDS.fullmatch(time.text):
        return None
    _, factor = base_units().get(span.unit or "", ("", Decimal(0)))
    parts = [Decimal(part) for part in time.text.split(":")]
    seconds = sum((part * 60**place for place, part in enumerate(reversed(parts))), Decimal(0))
    return 4 if seconds == (span.value or Decimal(0)) * factor else None


_WITH_SECONDS = re.compile(r"\d{1,2}(?::\d\d){1,2}")
_HOUR = re.compile("ال(?:واحد|حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة(?: عشرة?)?")
"""An ordinal that agrees with an unstated الساعة: من الثانية عشرة حتى الخامسة."""


def _converted(ar: Figure, left: Decimal, en: Figure, right: Decimal) -> int | None:
    """The cost of 24 hours and a day, or of miles and kilometres with the usual rounding."""
    ar_unit, en_unit = ar.unit or "", en.unit or ""
    if ar_unit in CALENDAR_MONTHS and en_unit in CALENDAR_MONTHS:
        return 3 if left * CALENDAR_MONTHS[ar_unit] == right * CALENDAR_MONTHS[en_unit] else None
    sort, factor = base_units().get(ar_unit, ("", Decimal(1)))
    other, divisor = base_units().get(en_unit, ("?", Decimal(1)))
    if sort != other or ar_unit == en_unit:
        return None
    ar_amount, en_amount = left * factor, right * divisor
    metric = _is_power_of_ten(factor / divisor)
    margin = last_place(right) * divisor / 2 if metric else abs(ar_amount) * Decimal("0.03")
    margin = Decimal(0) if sort == "time" else margin
    return 4 if abs(ar_amount - en_amount) <= margin else None


def _is_power_of_ten(ratio: Decimal) -> bool:
    return ratio.normalize().as_tuple().digits == (1,)


def last_place(number: Decimal) -> Decimal:
    """What one is in the last digit of a number that is not nought: 0.1 of 12.4, 100 of 1,200."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(10) ** exponent if isinstance(exponent, int) else Decimal(0)
