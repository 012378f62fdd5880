"""Turns a rule's match into a date or period with its ISO interval; without a year it stays partial."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import is_named
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words
from generator.figures.reading.matching.rule import ends_phrase
from generator.model import Calendar, DateFields, Figure, Grain, Kind, PartialDate

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token


def at(year: int, month: int = 1, day: int = 1) -> datetime | None:
    """Midnight of a day, `None` when the calendar has no such day."""
    try:
        return datetime(year, month, day)  # noqa: DTZ001 - a date of a text has no zone
    except ValueError:
        return None


def whole(token: Token | None) -> int | None:
    """A token's whole value, `None` for a fraction or no token."""
    if token is None or token.value is None or token.value != int(token.value):
        return None
    return int(token.value)


def next_month(year: int, month: int) -> datetime | None:
    """The first day of the next month."""
    return at(year + month // 12, month % 12 + 1)


HIJRI_ERAS = frozenset({"هـ", "ه", "هجري", "هجريه", "للهجره", "الهجري", "الهجريه", "ah"})


def is_hijri(reading: Reading, *months: Token) -> bool:
    """Whether a month or an era of the match is of the Islamic calendar."""
    era = reading.get("era")
    return any(month.name.startswith("hijri") for month in months) or bool(era and era.text in HIJRI_ERAS)


def day_of_month(reading: Reading) -> Figure | None:
    """13 يوليو 2023, July 13, الثالث من كانون الثاني."""
    day, month, year = whole(reading.need("day")), reading.need("month"), whole(reading.get("year"))
    number = whole(month) or 1
    last = whole(reading.get("last"))
    range_end = reading.need("day").high
    if range_end is not None:
        last = int(range_end)
    head = reading.get("head")
    before = reading.before()
    part = before is not None and (before.category == Category.FRACTION or before.name == "week")
    named = reading.need("day")
    feminine = named.category == Category.ORDINAL and named.text.endswith("ه") and day != 1
    goods = named.text.isdigit() and year is None and _names_goods(reading, month)
    if part or feminine or goods or _is_other_month(reading) or (head is not None and head.name != "month"):
        return None
    if day is None or not 1 <= day <= 31 or (last is not None and not day < last <= 31):
        return None
    if is_hijri(reading, month):
        hijri = PartialDate(DateFields(year, month=number, day=day), calendar=Calendar.HIJRI)
        return reading.figure(Kind.DATE, grain=Grain.DAY, partial=hijri)
    kind = Kind.DATE if last is None else Kind.PERIOD
    if year is None:
        end = DateFields(month=number, day=last) if last else None
        partial = PartialDate(DateFields(month=number, day=day), end)
        return reading.figure(kind, grain=Grain.DAY, partial=partial)
    begin, final = at(year, number, day), at(year, number, last or day)
    if begin is None or final is None:
        return None
    until = at(final.year, final.month, final.day + 1) or next_month(final.year, final.month)
    return reading.figure(kind, grain=Grain.DAY, begin=begin, until=until)


def _is_other_month(reading: Reading) -> bool:
    """Whether what stands behind a month as its other name is another month: مارس/أبريل."""
    first, again = reading.get("month"), reading.get("again")
    return first is not None and again is not None and first.value != again.value


def _names_goods(reading: Reading, month: Token) -> bool:
    """Whether an English noun after a month is what was counted: 20 Ramadan baskets."""
    following = reading.after()
    noun = (
        month.name == "hijri?"
        and month.text.isascii()
        and following is not None
        and following.category == Category.WORD
    )
    return bool(noun and following and not ends_phrase(reading, following))


def month(reading: Reading) -> Figure | None:
    """يوليو 2023 or a bare February; a homograph only after a preposition or `شهر`."""
    name, year = reading.need("month"), whole(reading.get("year"))
    number = whole(name) or 1
    if _is_other_month(reading) or (year is None and _is_name(reading, name)):
        return None
    if year is None and name.text in _HOMOGRAPHS and not _led_to(reading):
        return None
    if name.name == "hijri?" and year is None and not _led_to(reading):
        return None
    if is_hijri(reading, name):
        hijri = PartialDate(DateFields(year, month=number), calendar=Calendar.HIJRI)
        return reading.figure(Kind.DATE, grain=Grain.MONTH, partial=hijri)
    if year is None:
        return reading.figure(Kind.DATE, grain=Grain.MONTH, partial=PartialDate(DateFields(month=number)))
    return reading.figure(
        Kind.DATE, grain=Grain.MONTH, begin=at(year, number), until=next_month(year, number)
    )


def _is_name(reading: Reading, name: Token) -> bool:
    """Whether a month is a person's name: Jan Koum, Theresa May, الإمبراطور أغسطس."""
    before, following = reading.before(), reading.after()
    if is_named(name.text, before.text if before else "", following.text if following else ""):
        return True
    surname = (
        following is not None
        and following.category == Category.WORD
        and following.text.isascii()
        and len(following.text) > 1
        and reading.capital(following)
        and following.text not in stop_words()
    )
    return name.text in _FIRST_NAMES and surname and (before is None or before.text not in _WHEN)


_FIRST_NAMES = frozenset("jan june april august may dec mar".split())
_WHEN = frozenset("in since until last next this early late mid during of".split())
_DEICTIC = frozenset({"next", "last", "this", "coming"})
_HOMOGRAPHS = frozenset("آب مارس ماي اوت جوان mar dec jan march may".split())


def _led_to(reading: Reading) -> bool:
    before = reading.before()
    if before is not None and before.category == Category.DASH:
        before = reading.before(2)
    if before is None:
        return False
    if before.name == "month" or before.text in _DEICTIC or before.category in (Category.IN, Category.MONTH):
        return True
    if before.category == Category.OF:
        return True
    if before.category not in (Category.FROM, Category.TO, Category.PREPOSITION, Category.AND):
        return False
    following, earlier = reading.after(), (reading.before(2), reading.before(3))
    dated = following is not None and (following.text in _NEXT_OR_LAST or following.category == Category.TO)
    return dated or any(token is not None and token.category in _DATING for token in earlier)


_DATING = frozenset({
    Category.MONTH, Category.YEAR_LIKE, Category.IN, Category.TIME, Category.YEAR, Category.PERCENT,
})  # fmt: skip
"""What makes the month of a word between it and a preposition: down 5% from May."""
_NEXT_OR_LAST = frozenset("المقبل الماضي الجاري القادم المنصرم الفائت الحالي next last this".split())


def months(reading: Reading) -> Figure | None:
    """من أبريل إلى يونيو 2023, from April to June."""
    first, last, year = reading.need("month"), reading.need("last"), whole(reading.get("year"))
    low, high = whole(first) or 1, whole(last) or 1
    again, last_again = whole(reading.get("again")), whole(reading.get("last_again"))
    same = again in (None, low) and last_again in (None, high)
    told = reading.get("told")
    same &= told is None or told.text in _SEEN_FROM_NOW
    if is_hijri(reading, first, last) or low == high or not same:
        return None
    if year is None:
        partial = PartialDate(DateFields(month=low), DateFields(month=high))
        return reading.figure(Kind.PERIOD, grain=Grain.MONTH, partial=partial)
    early = year if low <= high else year - 1
    return reading.figure(Kind.PERIOD, grain=Grain.MONTH, begin=at(early, low), until=next_month(year, high))


_SEEN_FROM_NOW = frozenset({"last", "this", "next", "past"})
"""English words between "to" and the last month of a period."""


def days(reading: Reading) -> Figure | None:
    """From 13 July to 2 August 2023."""
    first, last = (
        (reading.need("day"), reading.need("month")),
        (reading.need("last_day"), reading.need("last")),
    )
    numbers = [(whole(m) or 1, whole(d) or 0) for d, m in (first, last)]
    year = whole(reading.get("year"))
    if any(not 1 <= day <= 31 for _, day in numbers) or is_hijri(reading, first[1], last[1]):
        return None
    (low_month, low_day), (high_month, high_day) = numbers
    if year is None:
        partial = PartialDate(
            DateFields(month=low_month, day=low_day), DateFields(month=high_month, day=high_day)
        )
        return reading.figure(Kind.PERIOD, grain=Grain.DAY, partial=partial)
    begin, final = at(year, low_month, low_day), at(year, high_month, high_day)
    if begin is None or final is None:
        return None
    until = at(year, high_month, high_day + 1) or next_month(year, high_month)
    return reading.figure(Kind.PERIOD, grain=Grain.DAY, begin=begin, until=until)
