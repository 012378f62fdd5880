"""Turns a rule's match into a date or period with its ISO interval; what lacks a year stays partial."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.context import STOP_WORDS
from generator.figures.rules import ends_phrase
from generator.figures.tokens import Category, Token
from generator.models import Figure, Kind

if TYPE_CHECKING:
    from generator.figures.rules import Reading


def _at(year: int, month: int = 1, day: int = 1) -> datetime | None:
    try:
        return datetime(year, month, day)  # noqa: DTZ001 - a date of a text has no zone
    except ValueError:
        return None


def _whole(token: Token | None) -> int | None:
    if token is None or token.value is None or token.value != int(token.value):
        return None
    return int(token.value)


def _next(year: int, month: int) -> datetime | None:
    return _at(year + month // 12, month % 12 + 1)


def _is_hijri(reading: Reading, *months: Token) -> bool:
    era = reading.get("era")
    return any(month.name.startswith("hijri") for month in months) or bool(
        era and era.text in {"هـ", "ه", "هجري", "هجريه", "للهجره"}
    )


def day_of_month(reading: Reading) -> Figure | None:
    """13 يوليو 2023, July 13, الثالث من كانون الثاني."""
    day, month, year = _whole(reading.need("day")), reading.need("month"), _whole(reading.get("year"))
    number = _whole(month) or 1
    last = _whole(reading.get("last"))
    range_end = reading.need("day").high
    if range_end is not None:
        last = int(range_end)
    head = reading.get("head")
    before = reading.before()
    part = before is not None and (before.category == Category.FRACTION or before.name == "week")
    if part or (head is not None and head.name != "month"):
        return None
    if day is None or not 1 <= day <= 31 or (last is not None and not day < last <= 31):
        return None
    if _is_hijri(reading, month):
        return reading.figure(Kind.DATE, grain="day", partial=f"hijri {year or '-'}-{number:02}-{day:02}")
    kind = Kind.DATE if last is None else Kind.PERIOD
    if year is None:
        partial = f"--{number:02}-{day:02}" + (f"/--{number:02}-{last:02}" if last else "")
        return reading.figure(kind, grain="day", partial=partial)
    begin, final = _at(year, number, day), _at(year, number, last or day)
    if begin is None or final is None:
        return None
    until = _at(final.year, final.month, final.day + 1) or _next(final.year, final.month)
    return reading.figure(kind, grain="day", begin=begin, until=until)


def month(reading: Reading) -> Figure | None:
    """يوليو 2023 or a bare February; a homograph only where a preposition or `شهر` leads to it."""
    name, year = reading.need("month"), _whole(reading.get("year"))
    number = _whole(name) or 1
    if year is None and name.text in _HOMOGRAPHS and not _led_to(reading):
        return None
    if name.name == "hijri?" and year is None and not _led_to(reading):
        return None
    if _is_hijri(reading, name):
        return reading.figure(Kind.DATE, grain="month", partial=f"hijri {year or '-'}-{number:02}")
    if year is None:
        return reading.figure(Kind.DATE, grain="month", partial=f"--{number:02}")
    return reading.figure(Kind.DATE, grain="month", begin=_at(year, number), until=_next(year, number))


_HOMOGRAPHS = frozenset("آب مارس ماي اوت جوان mar dec jan march may".split())


def _led_to(reading: Reading) -> bool:
    before = reading.before()
    if before is not None and before.name == "month":
        return True
    return before is not None and before.category in (
        Category.IN,
        Category.FROM,
        Category.TO,
        Category.PREPOSITION,
        Category.OF,
        Category.MONTH,
        Category.AND,
    )


def months(reading: Reading) -> Figure | None:
    """من أبريل إلى يونيو 2023, from April to June."""
    first, last, year = reading.need("month"), reading.need("last"), _whole(reading.get("year"))
    low, high = _whole(first) or 1, _whole(last) or 1
    if _is_hijri(reading, first, last):
        return None
    if year is None:
        return reading.figure(Kind.PERIOD, grain="month", partial=f"--{low:02}/--{high:02}")
    early = year if low <= high else year - 1
    return reading.figure(Kind.PERIOD, grain="month", begin=_at(early, low), until=_next(year, high))


def days(reading: Reading) -> Figure | None:
    """From 13 July to 2 August 2023."""
    first, last = (
        (reading.need("day"), reading.need("month")),
        (reading.need("last_day"), reading.need("last")),
    )
    numbers = [(_whole(m) or 1, _whole(d) or 0) for d, m in (first, last)]
    year = _whole(reading.get("year"))
    if any(not 1 <= day <= 31 for _, day in numbers) or _is_hijri(reading, first[1], last[1]):
        return None
    (low_month, low_day), (high_month, high_day) = numbers
    if year is None:
        partial = f"--{low_month:02}-{low_day:02}/--{high_month:02}-{high_day:02}"
        return reading.figure(Kind.PERIOD, grain="day", partial=partial)
    begin, final = _at(year, low_month, low_day), _at(year, high_month, high_day)
    if begin is None or final is None:
        return None
    until = _at(year, high_month, high_day + 1) or _next(year, high_month)
    return reading.figure(Kind.PERIOD, grain="day", begin=begin, until=until)


def year(reading: Reading) -> Figure | None:
    """عام 2002م, in 2016."""
    number, mark = _whole(reading.need("year")), reading.get("era")
    last = reading.get("last")
    if last is not None and not last.text.startswith("ال"):
        return None
    if mark is not None and mark.text == "م" and reading.need("year").category != Category.YEAR_LIKE:
        return reading.figure(Kind.QUANTITY, value=reading.need("year").value, unit="metre")
    if number is None or not 1 <= number <= 2199:
        return None
    if _is_hijri(reading) or (1300 <= number <= 1460 and reading.rule == "date.year.hijri"):
        return reading.figure(Kind.DATE, grain="year", partial=f"hijri {number}")
    era = reading.get("era")
    if era is not None and era.text in {"ق م", "قبل الميلاد", "bc", "bce"}:
        return reading.figure(Kind.DATE, grain="year", partial=f"-{number:04}")
    return reading.figure(Kind.DATE, grain="year", begin=_at(number), until=_at(number + 1))


def bare_year(reading: Reading) -> Figure | None:
    """A year that only a preposition or brackets tell from a count: في 2016، هاجم, (2009)."""
    number = _whole(reading.need("year")) or 0
    following = reading.after()
    counted = following is not None and following.category in "%ctyqlSi$"
    return None if counted or not 1700 <= number < 2100 else year(reading)


def listed_year(reading: Reading) -> Figure | None:
    """The year that opens an entry of a chronicle: 2010: a quake hit."""
    before = reading.before()
    opens = before is None or before.category == Category.STOP
    return bare_year(reading) if opens else None


def named_year(reading: Reading) -> Figure | None:
    """The year behind a name: كأس العالم 2022, London 2012; what it could count must not follow."""
    before, following = reading.before(), reading.after()
    if before is None or before.category not in "_q" or before.text in STOP_WORDS:
        return None
    if before.text.isascii() and not reading.capital(before):
        return None
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        return None
    number = _whole(reading.need("year")) or 0
    return bare_year(reading) if 1900 <= number < 2060 else None


def years(reading: Reading) -> Figure | None:
    """1950-53, من 2010 إلى 2015, الموسم 2016-2017: both years included."""
    first, last = reading.need("year"), reading.need("last")
    low, high = _whole(first) or 0, _whole(last) or 0
    if high < 100 and len(last.text) == 2:
        high += low - low % 100
    if not 1000 <= low < high < 2200:
        return None
    return reading.figure(Kind.PERIOD, grain="year", begin=_at(low), until=_at(high + 1))


def decade(reading: Reading) -> Figure | None:
    """تسعينيات القرن الماضي, the 1990s; the last century is the twentieth."""
    token = reading.need("decade")
    value = _whole(token) or 0
    if value < 100:
        century = _whole(reading.get("n"))
        value += 1900 if century is None else 100 * (century - 1)
    if value % 10 or not 1000 <= value < 2200:
        return None
    return reading.figure(Kind.DATE, grain="decade", begin=_at(value), until=_at(value + 10))


def century(reading: Reading) -> Figure | None:
    """القرن التاسع عشر, the 19th century."""
    number = _whole(reading.need("n")) or 0
    if not 1 < number < 30:
        return None
    start = 100 * (number - 1)
    return reading.figure(Kind.DATE, grain="century", begin=_at(start), until=_at(start + 100))


def quarter(reading: Reading) -> Figure | None:
    """الربع الثاني من عام 2018, the second quarter."""
    number, year_number = _whole(reading.need("n")) or 0, _whole(reading.get("year"))
    fraction = reading.need("quarter")
    if not 1 <= number <= 4 or (fraction.value is not None and fraction.value != Decimal("0.25")):
        return None
    if year_number is None:
        return reading.figure(Kind.DATE, grain="quarter", partial=f"--Q{number}")
    begin = _at(year_number, 3 * number - 2)
    return reading.figure(Kind.DATE, grain="quarter", begin=begin, until=_next(year_number, 3 * number))


def numeric(reading: Reading) -> Figure | None:
    """13/7/2023, day first unless only the other way is a date."""
    a, b, y = (_whole(reading.need(name)) or 0 for name in ("a", "b", "year"))
    begin = _at(y, b, a) or _at(y, a, b)
    if begin is None:
        return None
    until = _at(begin.year, begin.month, begin.day + 1) or _next(begin.year, begin.month)
    return reading.figure(Kind.DATE, grain="day", begin=begin, until=until)


def clock(reading: Reading) -> Figure | None:
    """5:30 مساءً, 5.30pm, الساعة 7: minutes of the day, in `value`."""
    hour_token = reading.need("hour")
    hour = hour_token.value or Decimal(0)
    minute = _whole(reading.get("minute")) or 0
    whole = int(hour)
    if hour != whole:
        minute = int((hour - whole) * 100)
    meridiem = reading.get("meridiem")
    if whole > 24:
        whole, minute = divmod(whole, 100)
    half = meridiem.name.replace(".", "") if meridiem is not None else ""
    if half == "pm" and whole < 12:
        whole += 12
    if not 0 <= whole <= 24 or not 0 <= minute < 60:
        return None
    return reading.figure(
        Kind.TIME, value=Decimal(60 * whole + minute), unit=half if half in ("am", "pm") else None
    )
