"""On which of two days something was said: "announced on Thursday" for أعلنت الخميس … أن … الأربعاء."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts

_LANGUAGES = {"ar": "arabic", "en": "english"}
_AROUND = "on|in|an?|its|his|her|their|statement|interview|report|reporters|late|early|it|earlier"
"""Words that may come between an English verb of saying and its day."""
_DAYS = 2
"""Days of which one is that of the saying."""


def other_day_of_saying(texts: Texts) -> tuple[Figure, Figure] | None:
    """The two days, where both texts name the same two and say which one something was said on."""
    if not texts.translated:
        return None
    arabic, english = _days(texts.source, "ar"), _days(texts.target, "en")
    if len(arabic) != _DAYS or arabic.keys() != english.keys():
        return None
    here, there = _said_on(texts.source, "ar"), _said_on(texts.target, "en")
    if here is None or there is None or here == there:
        return None
    return arabic[here], english[there]


def _days(text: str, lang: str) -> dict[str, Figure]:
    """The days of the week that a text names, each with its first place."""
    folded, days = fold(text), dict[str, Figure]()
    for match in re.finditer(rf"\b(?:{'|'.join(_names(lang))})\b", folded.text):
        start, end = folded.span(*match.span())
        place = Figure(Kind.DATE, start, end, text[start:end], "day of saying", key=False)
        days.setdefault(_names(lang)[match[0]], place)
    return days


@cache
def _names(lang: str) -> dict[str, str]:
    """The folded names of days, with what the table calls them."""
    rows = [row for row in table("vague_expressions") if row["meaning"] in _WEEK]
    return {word: row["meaning"] for row in rows for word in row.folded(_LANGUAGES[lang])}


_WEEK = frozenset("sunday monday tuesday wednesday thursday friday saturday".split())


def _said_on(text: str, lang: str) -> str | None:
    """The only day that a verb of saying has beside it."""
    days = {_names(lang)[match["day"]] for match in _saying(lang).finditer(fold(text).text)}
    return next(iter(days)) if len(days) == 1 else None


@cache
def _saying(lang: str) -> re.Pattern[str]:
    """A verb of saying and the day after it, before what was said."""
    verbs, days = "|".join(word_list("announcing", language=_LANGUAGES[lang])), "|".join(_names(lang))
    if lang == "ar":
        between = r"(?: (?!ا?ب?ان |اذ )[^\s.،,]+){0,4}?"
        return re.compile(rf"\b[{CONJUNCTIONS}]?(?:{verbs}){between}[،,]? (?:يوم )?(?P<day>{days})\b")
    return re.compile(rf"\b(?:{verbs})(?: (?:{_AROUND}))* (?P<day>{days})\b")
