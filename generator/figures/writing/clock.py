"""A time of day with the half of the day it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.text.language import Language

_HOUR = 60
_HALF = 12 * _HOUR


def twelve_hours(minute: int, language: Language) -> str:
    """The time that is so many minutes after midnight, by a clock of twelve hours.

    >>> from generator.text.language import ARABIC, ENGLISH
    >>> [twelve_hours(minute, ENGLISH) for minute in (180, 930, 0)], twelve_hours(900, ARABIC)
    (['3 a.m.', '3:30 p.m.', '12 a.m.'], '3 مساءً')
    """
    hour, rest = (minute // _HOUR) % 12 or 12, minute % _HOUR
    clock = f"{hour}:{rest:02}" if rest else f"{hour}"
    later = minute % (2 * _HALF) >= _HALF
    if language.code == "ar":
        return f"{language.digits(clock)} {'مساءً' if later else 'صباحًا'}"
    return f"{clock} {'p.m.' if later else 'a.m.'}"
