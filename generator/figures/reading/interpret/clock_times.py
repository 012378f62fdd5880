"""Turns a rule's match into a time of day."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.dates import whole
from generator.figures.reading.tokens.categories import IN_DIGITS
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


def clock(reading: Reading) -> Figure | None:
    """5:30 مساءً, 5.30pm, الساعة 7: minutes since midnight, in `value`."""
    hour_token = reading.get("hour") or reading.need("n")
    hour = hour_token.value or Decimal(0)
    part, unit = reading.get("minute"), reading.get("part")
    if unit is not None and unit.name != "minute":
        return None
    minute = _past(part)
    if part is not None and part.value is not None and part.value >= _MINUTES:
        return None  # عيار 24 : 90.41 دينارا
    hours = int(hour)
    if hour != hours:
        spelled = hour_token.category == Category.SPELLED
        minute = int((hour - hours) * (60 if spelled else 100))
    meridiem = reading.get("meridiem") or reading.get("era")
    lettered = meridiem is not None and meridiem.text in _LETTERS
    if hours > 24 and not lettered:
        hours, minute = divmod(hours, 100)
    half = meridiem.name.replace(".", "") if meridiem is not None else ""
    if meridiem is not None and lettered:
        half = _LETTERS[meridiem.text]
        if not 0 < hours < 13:
            return None
    elif meridiem is not None and (meridiem.category == Category.ERA or _only_says_when(reading, meridiem)):
        return None
    if meridiem is not None and meridiem.text == "ليلا" and (hours == _NOON or hours < _DAWN):
        half = "am"
    hours = _of_24(hours, half)
    if not 0 <= hours <= 24 or not 0 <= minute < 60:
        return None
    return reading.figure(
        Kind.TIME,
        value=Decimal(60 * hours + minute),
        unit=half if half in ("am", "pm") else None,
    )


def short_minutes(reading: Reading) -> Figure | None:
    """الساعة 16 و25 دق, الساعة (00 و45 دق): minutes in a shortened word, or a time in brackets."""
    word, bracket = reading.need("word"), reading.get("open")
    whole_word = bracket is None and word.category == Category.TIME
    if word.text not in _MINUTE_WORDS or whole_word or bool(bracket) != bool(reading.get("close")):
        return None
    return clock(reading)


_MINUTE_WORDS = frozenset({"د", "دق", "دقيقه", "دقائق"})
"""Minutes, folded, whole and as timetables shorten them."""


def _of_24(hours: int, half: str) -> int:
    """The hour of the day: 12 a.m. is midnight and 12 p.m. noon."""
    if half == "pm" and hours < _NOON:
        return hours + _NOON
    return hours % _NOON if half == "midnight" or (half == "am" and hours == _NOON) else hours


_NOON = 12
_LAST_HOUR, _WITH_MINUTES = 24, 100
"""Digits between these are neither an hour nor an hour with its minutes."""
_MINUTES = 60
"""How many an hour has."""
_DAWN = 5
"""Hours of the night before this one are after midnight: الثانية ليلا."""
_OF_THE_DAY = frozenset({"صباح", "مساء"})
_AT = frozenset("عند نحو حوالي تمام علي قرابه قبيل بعيد بتوقيت".split())
_LEADS = frozenset({
    Category.IN, Category.FROM, Category.TO, Category.PREPOSITION, Category.DASH, Category.OPEN, Category.AND,
})  # fmt: skip


_GREENWICH = "ت غ"


def _only_says_when(reading: Reading, meridiem: Token) -> bool:
    """Whether a half of the day belongs to the verb and not to bare digits: أصيب 5 صباح اليوم, 25 ليلا."""
    first = reading.tokens[reading.match.start()]
    if first.category not in IN_DIGITS or reading.get("minute") is not None:
        return False
    if first.value is not None and _LAST_HOUR < first.value < _WITH_MINUTES:
        return True
    before = reading.before()
    led = before is None or before.category in _LEADS or before.text in _AT
    named = " " in meridiem.text and meridiem.text != _GREENWICH
    return named or (meridiem.text in _OF_THE_DAY and not led)


def _past(part: Token | None) -> int:
    """Minutes past the hour: وربع, وخمس دقائق."""
    if part is not None and part.category == Category.QUARTER:
        return 15
    if part is not None and part.category == Category.FRACTION:
        return int((part.value or 0) * 60)
    return whole(part) or 0


def stopwatch(reading: Reading) -> Figure | None:
    """3:28.82: minutes, and seconds with a fraction, which no clock has."""
    minutes, seconds = reading.need("minute").value, reading.need("second")
    whole_seconds, dot, _ = seconds.text.partition(".")
    if not dot or len(whole_seconds) != 2 or seconds.value is None or not seconds.value < 60:
        return None
    return reading.figure(Kind.DURATION, value=(minutes or Decimal(0)) * 60 + seconds.value, unit="second")


def past(reading: Reading) -> Figure | None:
    """Half past nine, a quarter to 11, ten past eight; ten to twelve is a range."""
    part, link, hour = reading.need("part"), reading.need("link"), reading.need("hour").value or Decimal(0)
    minutes = Decimal(_past(part))
    timed = any(token.category == Category.TIME for token in reading.tokens[slice(*reading.match.span())])
    ahead = link.category == Category.TO
    named = part.category == Category.FRACTION or timed or (not ahead and not part.text.isdigit())
    following = reading.after()
    counted = following is not None and following.category == Category.WORD and not _is_of_day(following.text)
    if not (link.text == "past" or ahead) or not named or counted or minutes not in _PAST:
        return None
    if not 1 <= hour <= 12 or (ahead and minutes == _HALF):
        return None
    half = meridiem.name.replace(".", "") if (meridiem := reading.get("meridiem")) else ""
    value = hour % 12 * 60 + (720 if half == "pm" else 0) + (-minutes if ahead else minutes)
    return reading.figure(Kind.TIME, value=value % 1440, unit=half if half in ("am", "pm") else None)


_PAST = frozenset(map(Decimal, (5, 10, 15, 20, 25, 30)))
_HALF = Decimal(30)


def _is_of_day(word: str) -> bool:
    """Whether an English word after a time begins "in the morning", "at night", "on Monday"."""
    return word in _AFTER_TIME


_AFTER_TIME = frozenset("at in on and when by local this that yesterday today tomorrow".split())


def less(reading: Reading) -> Figure | None:
    """الساعة الثالثة إلا ربعا, إلا خمس دقائق: so much before the hour."""
    hour, part = clock(reading), reading.need("less")
    if hour is None or hour.value is None or reading.need("but").text != "الا":
        return None
    value = part.value or Decimal(0)
    minutes = _PARTS_OF_HOUR.get(part.text) or int(value * 60 if value < 1 else value)
    return hour._replace(value=(hour.value - minutes) % 1440) if 0 < minutes < 60 else None


_PARTS_OF_HOUR = {"ربعا": 15, "ربع": 15, "ثلثا": 20, "ثلث": 20, "الربع": 15, "الثلث": 20}


def hour_and_part(reading: Reading) -> Figure | None:
    """السابعة والثلث: an hour by its feminine ordinal with a definite part of it."""
    part = reading.need("minute")
    definite = part.definite or part.text.startswith("ال")
    return clock(reading) if definite and _is_hour(reading) else None


def hour_and_minutes(reading: Reading) -> Figure | None:
    """السادسة و19 دقيقة."""
    return clock(reading) if _is_hour(reading) else None


def _is_hour(reading: Reading) -> bool:
    """Whether a definite feminine ordinal can be an hour: it ranks no noun before it and nothing after it."""
    hour = reading.need("hour")
    feminine = hour.definite and hour.text.split(" ")[0].endswith("ه") and (hour.value or 0) <= 12
    before, following = reading.before(), reading.after()
    ranks = before is not None and before.text.startswith("ال") and before.text.endswith("ه")
    return feminine and not ranks and (following is None or following.category != Category.ORDINAL)


_LETTERS = {"ص": "am", "م": "pm"}
"""The letters of the halves of the day, of which م means other things beside other numbers."""


def dotted(reading: Reading) -> Figure | None:
    """8.15 tomorrow: hours and minutes with a full stop, between a preposition of time and the day."""
    before, day = reading.before(), reading.after()
    if before is None or before.text not in _WHEN or not _DOTTED.fullmatch(reading.need("hour").text):
        return None
    return clock(reading) if day is not None and day.text in _DAYS else None


_WHEN = frozenset({"at", "from", "until", "till", "by"})
_DAYS = frozenset({"tomorrow", "today", "tonight", "yesterday"})
_DOTTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")


def opening(reading: Reading) -> Figure | None:
    """The 5 of from 5 to 9pm and the 10 of 10-2pm, with the half of the day that the later hour says."""
    last, meridiem = reading.need("until"), reading.need("meridiem")
    link, before = reading.tokens[reading.match.end()], reading.before()
    if link.category == Category.AND and (before is None or before.category != Category.FROM):
        return None
    time = clock(reading)
    half = meridiem.name.replace(".", "")
    if time is None or time.value is None or half not in ("am", "pm"):
        return time
    later = (last.value or 0) % 12
    if half == "pm" and (reading.need("hour").value or 0) % 12 > later:
        return time._replace(value=time.value - 720, unit="am")
    return time


def lettered(reading: Reading) -> Figure | None:
    """22h30, as the Maghreb writes times, also in brackets after the hour in words: الثامنة (20h00) مساء."""
    hour, letter, minute = reading.need("hour"), reading.need("h"), reading.need("minute")
    glued = hour.end == letter.start and letter.end == minute.start
    if letter.text != "h" or not glued or minute.end - minute.start != 2:
        return None
    return clock(reading)


def between(reading: Reading) -> Figure | None:
    """The first of two hours in words with one half of the day: بين السادسة والثانية عشرة مساء."""
    before, hour, last = reading.before(), reading.need("hour"), reading.need("until")
    if before is None or before.category != Category.FROM or not hour.definite or not last.definite:
        return None
    half = reading.need("meridiem").name.replace(".", "")
    time = clock(reading)
    later = (hour.value or 0) < (last.value or 0) <= _NOON
    return time if time is not None and half in ("am", "pm") and later else None


def named(reading: Reading) -> Figure | None:
    """Noon and midnight without an hour."""
    minutes = _NAMED.get(reading.need("name").text)
    return None if minutes is None else reading.figure(Kind.TIME, value=minutes)


_NAMED = {"noon": Decimal(720), "midday": Decimal(720), "midnight": Decimal(0)}


def one_o_clock(reading: Reading) -> Figure | None:
    """The only hour that is no ordinal: الواحدة ظهرا."""
    return clock(reading) if reading.need("hour").text == "الواحده" else None
