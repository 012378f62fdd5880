"""Whether a date, a time or a span is one before which or after which something happens.

"Before", "until" and "by" look back from it; "after", "since" and "from" look on. A text that looks back from
what the other looks on from has turned the time around.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.checking.agree_dates import DATES
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.clitics import bare_verbs

if TYPE_CHECKING:
    from generator.figures.checking.sides import Context, Sides

_TIMES = DATES | {Kind.TIME, Kind.DURATION, Kind.AGE}
_BETWEEN = 2
"""How many words of a date may come between: since the end of, حتى نهاية عام."""


def turned_around(sides: Sides) -> bool:
    """Whether one text is about the time before the figure and the other about the time after it."""
    came_of_age = sides.ar.kind is Kind.ORDINAL and sides.en.kind is Kind.AGE
    if not (sides.ar.kind in _TIMES or came_of_age) or sides.en.kind not in _TIMES:
        return False
    if sides.arabic.words_before[:2] == _UP_TO and sides.english.words_before[:1] == ["from"]:
        return True
    arabic, english = side_of(sides.arabic), side_of(sides.english)
    return bool(arabic and english) and arabic != english


_UP_TO = ["غايه", "الي"]
"""The words before the last day of something, the nearest one first: تتواصل إلى غاية 8 أفريل."""
_BEGINNING = frozenset({"بدايه", "ابتداء", "اعتبارا", "بدءا", "انطلاقا"})
"""Words that make من the day from which something holds: بداية من غرة أكتوبر."""


def side_of(context: Context) -> str | None:
    """`earlier`, `later` or `None`, by the nearest word before the figure that says so."""
    earlier, later = word_list("earlier than a time"), word_list("later than a time")
    words = context.words_before
    for place, word in enumerate(words[: _BETWEEN + 1]):
        if word == "من" and words[place + 1 : place + 2] and words[place + 1] in _BEGINNING:
            return "later"
        forms = tuple(bare_verbs(word))
        if not earlier.isdisjoint(forms):
            return "earlier"
        if not later.isdisjoint(forms):
            return "later"
        if place < _BETWEEN and word_list("between when and a time").isdisjoint(forms):
            return None
    return None
