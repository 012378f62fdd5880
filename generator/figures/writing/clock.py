"""A time of day with the half of the day it is in."""

from __future__ import annotations

from generator.text.language import arabic_digits

_HOUR = 60
_HALF = 12 * _HOUR


def twelve_hours(minute: int, language: str) -> str:
    """The time that is so many minutes after midnight, by a clock of twelve hours.

    >>> [twelve_hours(minute, code) for minute, code in ((180, "en"), (930, "en"), (0, "en"), (900, "ar"))]
    ['3 a.m.', '3:30 p.m.', '12 a.m.', '٣ مساءً']
    """
    hour, rest = (minute // _HOUR) % 12 or 12, minute % _HOUR
    clock = f"{hour}:{rest:02}" if rest else f"{hour}"
    later = minute % (2 * _HALF) >= _HALF
    if language == "ar":
        return f"{arabic_digits(clock)} {'مساءً' if later else 'صباحًا'}"
    return f"{clock} {'p.m.' if later else 'a.m.'}"
