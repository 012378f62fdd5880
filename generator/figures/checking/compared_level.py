"""On which side of a level something is: أعلى من 3.7% في 2017 is not below the 3.7% of 2017.

The level is what something else is compared with, so that no bound is meant: it may have an article or an
owner in English, "lower than the first quarter's 6.8 %".
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import CONJUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.checking.sides import Sides

_NEAR, _FAR = 7, 14
"""How many words before a level to search, and how many for the verb of عن."""


class _Side(Enum):
    ABOVE = "above"
    BELOW = "below"


_THAN_EN = {
    **dict.fromkeys("higher greater more bigger larger faster stronger better".split(), _Side.ABOVE),
    **dict.fromkeys("lower less fewer smaller slower weaker worse".split(), _Side.BELOW),
}
_BEFORE_EN = {"than": _THAN_EN, "of": {"short": _Side.BELOW, "shy": _Side.BELOW}}
_OVER_EN = {
    **dict.fromkeys(
        "above beyond exceeding exceeded exceeds surpassing beating beat topping".split(), _Side.ABOVE
    ),
    **dict.fromkeys("below under beneath".split(), _Side.BELOW),
}
_THAN_AR = {
    **dict.fromkeys("اعلي اكثر اكبر اسرع ازيد".split(), _Side.ABOVE),
    **dict.fromkeys("اقل ادني اصغر ابطا".split(), _Side.BELOW),
}
_OVER_AR = {"فوق": _Side.ABOVE, "دون": _Side.BELOW, "تحت": _Side.BELOW}
_EXCEEDS_AR = re.compile(f"[{CONJUNCTIONS}ل]?(?:[يت]فوق|فاقت?|متجاوزا|متخطيا)")
_FALLS_SHORT_AR = re.compile(f"[{CONJUNCTIONS}ل]?(?:[يت]قل|قلت?)")
_IS_MORE_AR = re.compile(f"[{CONJUNCTIONS}ل]?[يت]زيد")


def other_side_of_level(sides: Sides) -> bool:
    """Whether one text puts something above the level and the other puts it below."""
    if (sides.arabic.lang, sides.english.lang) != ("ar", "en") or sides.en.qualifier:
        return False
    english = _in_english(sides.english.words_before)
    arabic = _in_arabic(sides.arabic.words_before) if english else None
    return arabic is not None and arabic is not english


def _in_english(words: Sequence[str]) -> _Side | None:
    for place, word in enumerate(words[:_NEAR]):
        if word in PAUSES or word == "and" or is_number(word):
            return None
        pair = words[place + 1 : place + 2]
        side = _BEFORE_EN.get(word, {}).get(pair[0]) if pair else None
        side = side or _OVER_EN.get(word)
        if side is not None:
            return None if _denied(words[place + 1 : place + 4]) else side
    return None


def _in_arabic(words: Sequence[str]) -> _Side | None:
    led = False
    for place, word in enumerate(words[:_FAR]):
        if word in PAUSES or (is_number(word) and not led):
            return None
        led |= word == "عن"
        side = _of_arabic(word, words[max(0, place - 1) : place], near=place < _NEAR, led=led)
        if side is not None:
            return None if _denied(words[place + 1 : place + 3]) else side
    return None


def _of_arabic(word: str, following: Sequence[str], *, near: bool, led: bool) -> _Side | None:
    """The side that a word says, by the one right after it."""
    if led and _FALLS_SHORT_AR.fullmatch(word):
        return _Side.BELOW
    if led and _IS_MORE_AR.fullmatch(word):
        return _Side.ABOVE
    if not near:
        return None
    bare = word.lstrip(CONJUNCTIONS)
    if tuple(following) in (("من",), ("عن",)) and bare in _THAN_AR:
        return _THAN_AR[bare]
    return _Side.ABOVE if _EXCEEDS_AR.fullmatch(word) else _OVER_AR.get(bare)


def _denied(words: Sequence[str]) -> bool:
    return not word_list("negation").isdisjoint(words)
