"""Numbers that a text says again in words: 3,250 cartons for as many families."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure

_LANGUAGES = {"ar": "arabic", "en": "english"}


def said_again(
    left: list[int], figures: tuple[Figure, ...], paired: Iterable[int], other: str, lang: str
) -> list[int]:
    """Those of the figures `left` that the other text, in the language `lang`, says again in words.

    Each such phrase is for one figure, with the number of one that was paired.
    """
    matches = _phrases(lang).finditer(fold(other).text) if left else ()
    phrases = sum(match[1] is None for match in matches)
    if not phrases:
        return []
    said = {figures[place].value for place in paired} - {None}
    return [place for place in left if figures[place].value in said][:phrases]


@cache
def _phrases(lang: str) -> re.Pattern[str]:
    """A pattern of the phrases for the same number; twice as many and as many as are others."""
    phrases, multiples = (
        "|".join(map(re.escape, sorted(word_list(name, language=_LANGUAGES[lang]), reverse=True)))
        for name in ("same number", "times that number")
    )
    return re.compile(rf"\b(?:({multiples}) )?(?:{phrases})\b(?! as\b)")
