"""Turns a rule's match into a month that is said in Arabic ways: أول أيار, شهر 9."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.dates import at, day_of_month, next_month, whole
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import COUNTABLE, UNITS
from generator.model import DateFields, Figure, Form, Grain, Kind, PartialDate
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading


def day_or_beginning(reading: Reading) -> Figure | None:
    """13 يوليو; أول أيار may be the beginning of May, too, الأول من أيار is its first day."""
    stated, day = day_of_month(reading), reading.need("day")
    opens = day.text == "اول" and reading.get("head") is None
    return stated._replace(form=Form.BEGINNING) if stated is not None and opens else stated


def numbered_month(reading: Reading) -> Figure | None:
    """شهر 9, 3 شهر 9 2019: the month by its number, which nothing behind it makes a count."""
    named, day = reading.need("word").text in _MONTH_WORDS, whole(reading.get("day"))
    number, year = whole(reading.need("n")) or 0, whole(reading.get("year"))
    if not named or not 1 <= number <= 12 or day == 0 or _counts(reading):
        return None
    grain = Grain.DAY if day else Grain.MONTH
    if year is None:
        return reading.figure(Kind.DATE, grain=grain, partial=PartialDate(DateFields(month=number, day=day)))
    begin = at(year, number, day or 1)
    if begin is None:
        return None
    until = begin + timedelta(days=1) if day else next_month(year, number)
    return reading.figure(Kind.DATE, grain=grain, begin=begin, until=until)


_MONTH_WORDS = frozenset({"شهر", "لشهر", "بشهر"})
_EACH = frozenset({"كل", "اول", "اخر"})


def _counts(reading: Reading) -> bool:
    """Whether the number counts what follows, or each month is meant: كل شهر 5 مرات."""
    before, following = reading.before(), reading.after()
    if before is not None and before.text in _EACH:
        return True
    if following is None:
        return False
    noun = following.category == Category.WORD and not ends_phrase(reading, following)
    return noun or following.category in COUNTABLE


def day_of_named(reading: Reading) -> Figure | None:
    """27 منه: a day of the month that the sentence named last."""
    day = whole(reading.need("day"))
    if reading.need("of").text != "منه" or day is None or not 1 <= day <= _LAST_DAY:
        return None
    for back in range(1, _NEAR_MONTH):
        token = reading.before(back)
        if token is None or token.category == Category.STOP:
            return None
        if token.category == Category.MONTH and not token.name.startswith("hijri"):
            partial = PartialDate(DateFields(month=whole(token), day=day))
            return reading.figure(Kind.DATE, grain=Grain.DAY, partial=partial)
    return None


_LAST_DAY = 31
_NEAR_MONTH = 16
"""One more than the tokens back to the month."""


def day_and_month(reading: Reading) -> Figure | None:
    """جلسة 3/9, a date where a day or session is named before it; elsewhere such numbers are no amounts."""
    day, month = reading.need("day"), reading.need("n")
    slash = reading.tokens[reading.match.start("n") - 1]
    if day.end != slash.start or slash.end != month.start:
        return None
    if reading.alone() or reading.followed_by(*_MEASURED):
        return None
    words = [token for back in (1, 2) if (token := reading.before(back)) is not None]
    led = any(
        token.category == Category.WEEKDAY or not word_list("day").isdisjoint(bare_nouns(token.text))
        for token in words
    )
    dated = 1 <= (whole(day) or 0) <= _LAST_DAY and 1 <= (whole(month) or 0) <= _LAST_MONTH
    if not (led and dated):
        return reading.figure(Kind.IDENTIFIER)
    partial = PartialDate(DateFields(month=whole(month), day=whole(day)))
    return reading.figure(Kind.DATE, grain=Grain.DAY, partial=partial)


_LAST_MONTH = 12
_MEASURED = UNITS | {Category.MONTH}
