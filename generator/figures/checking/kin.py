"""An age or height that went to a relative: مايكل، البالغ 72 عاما, is not "his grandfather, 72".

The relatives are in the table `kin`.
"""

from __future__ import annotations

import re
from functools import cache

from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import PREFIXES
from generator.text.folding import fold

_OF_A_PERSON = frozenset({Kind.AGE, Kind.QUANTITY})
_SAID_OF_NAME = re.compile("(?:بالغه?|تبلغ|يبلغ|طوله|طولها)(?: من العمر| عمره?ا?| طوله?ا?)? $|[(،,] ?$")
_WORDS = re.compile(r"[^\W\d_]+")
_NEAREST = 2
"""How many words behind an age a relative is that it may describe: فاطمة (54 عاما) والدة الضحية."""


@cache
def _relatives(language: str) -> dict[str, str]:
    return {word: row["relative"] for row in table("kin") for word in row.folded(language)}


@cache
def _owned_english() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A relative of somebody right before a figure, "his father, 72", and one right after it."""
    words = "|".join(_relatives("english"))
    owner = r"\b(?:his|her|their|\w+'s)"
    return re.compile(rf"{owner} (?:\w+ )?({words}),? $"), re.compile(rf"(?:[ -](?:year-)?old)? ({words})\b")


def of_a_relative(ar: Figure, source: str, en: Figure, target: str) -> bool:
    """Whether the English says of a relative what the Arabic says of somebody named before.

    The Arabic names the relative once, with his pronoun, and further behind the figure.
    """
    if ar.kind not in _OF_A_PERSON or not _SAID_OF_NAME.search(fold(source[: ar.start]).text[-24:]):
        return False
    relative = _english_relative(en, target)
    behind = _WORDS.findall(fold(source[ar.end :]).text)
    before = _WORDS.findall(fold(source[: ar.start]).text)
    places = [place for place, word in enumerate(behind) if _relative(word) == relative]
    return (
        bool(relative)
        and len(places) == 1
        and places[0] >= _NEAREST
        and relative not in map(_relative, before)
    )


def _english_relative(figure: Figure, target: str) -> str | None:
    before, after = _owned_english()
    ahead = fold(target[: figure.start]).text
    found = before.search(ahead)
    if not found and re.search(r"\b(?:his|her|their|\w+'s) $", ahead):
        found = after.match(fold(target[figure.end :]).text)
    return _relatives("english")[found[1]] if found else None


def _relative(word: str) -> str | None:
    """Which relative an Arabic word with its pronoun is: جده, لوالدتها."""
    known = _relatives("arabic")
    return known.get(word) or (known.get(word[1:]) if word[0] in PREFIXES else None)
