"""Times that went to another time zone: 7:25 in Beijing is not 7:25 GMT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.sides import Sides
    from generator.model import Figure

_GREENWICH = r"(?:غر|جر)ين\w*|عالمي|ت غ\b"
_AR = re.compile(
    rf"^[^،؛.()]{{0,24}}?(?:توقيت (?:ال)?(?P<gmt>{_GREENWICH})|(?P<there>توقيت ))|^\W*(?P<short>ت ?غ\b)"
)
_EN = re.compile(
    r"^\.?[^,;.()]{0,8}?(?P<gmt>\b(?:gmt|utc)\b)|^\.?(?: in the \w+)?,? (?P<there>(?:\w+ ){1,3}time\b)"
)
_FARTHEST = 48
"""How many characters after a time to search for its zone."""


def other_zone(sides: Sides) -> bool:
    """Whether a time is by Greenwich in one text and by the clock of a place in the other."""
    if sides.en.kind is not Kind.TIME or sides.arabic.lang == sides.english.lang:
        return False
    arabic = _by_greenwich(sides.ar, sides.arabic.text, _AR)
    english = _by_greenwich(sides.en, sides.english.text, _EN)
    return None not in (arabic, english) and arabic is not english


def _by_greenwich(time: Figure, text: str, pattern: re.Pattern[str]) -> bool | None:
    """Whether a time is by Greenwich; `None` when no zone is said."""
    own = fold(time.text).text
    if re.search(rf"\b(?:gmt|utc)\b|توقيت (?:ال)?(?:{_GREENWICH})", own):
        return True
    found = pattern.search(fold(text[time.end : time.end + _FARTHEST]).text)
    if found is None:
        return None
    return not found["there"]
