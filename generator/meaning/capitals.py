"""Capitals that an Arabic text has as places, while the English names only their states.

Whoever names Cairo names Egypt, because news says القاهرة for the government of Egypt; so the table of
`known` has a capital in the row of its state. As a place (في القاهرة, العاصمة القاهرة) it is a name of its
own.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.meaning.known import capitals
from generator.meaning.name_words import cues
from generator.meaning.sounds import heard, is_heard
from generator.text.clitics import LEADING
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.meaning.sounds import Spoken

_CAPITAL = re.compile(r"\b(?:capital|D\.C\.)")
"""What English may write for the name of a capital."""


def unnamed_capitals(arabic: str, english: str, spoken: Spoken) -> Iterator[str]:
    """The capitals that are places in the Arabic and have neither name nor sounds in the English."""
    folded = fold(arabic)
    for name, written in _written().items():
        place = name in folded.text and re.search(rf"{_as_place()}({name})(?!\w)", folded.text)
        if not place or any(form in english for form in written) or _CAPITAL.search(english):
            continue
        sound = heard(name.replace(" ", ""))
        if not is_heard(sound, spoken.words) and sound not in spoken.pairs:
            yield arabic[slice(*folded.span(*place.span(1)))]


@cache
def _written() -> Mapping[str, tuple[str, ...]]:
    """How English writes each capital, by its folded Arabic name."""
    return {fold_word(arabic): english for arabic, english in capitals()}


@cache
def _as_place() -> str:
    """A pattern of what is before the name of a place: في, العاصمة, جامعة."""
    words = "|".join(sorted(cues()["of cities"]))
    return rf"(?<!\w)(?:و?(?:في|[{LEADING}]?(?:مدينه|{words})|(?:ب?ال|لل)عاصمه(?: \w+)?) |و?ب)"
