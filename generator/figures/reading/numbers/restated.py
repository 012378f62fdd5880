"""Joins a number in words with the same number in digits beside it: خمسون (50) دينارا, (250) مئتان وخمسون."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.categories import IN_DIGITS

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_DIGITS = f"[{''.join(sorted(IN_DIGITS))}]"
_TWICE = re.compile(
    rf"(?P<words>{Category.SPELLED})\(?{_DIGITS}\)?|\({_DIGITS}\)(?P<after>{Category.SPELLED})"
)


def join_restated(tokens: list[Token], shape: str) -> list[Token]:
    """The tokens with such pairs as one token each, in words; numbers of other values stay as they are."""
    joined: list[Token] = []
    done = 0
    for match in _TWICE.finditer(shape):
        run = tokens[match.start() : match.end()]
        numbers = [token for token in run if token.value is not None]
        words = tokens[match.start("words" if match["words"] else "after")]
        if len({token.value for token in numbers}) == 1 and all(token.high is None for token in numbers):
            joined += tokens[done : match.start()]
            joined.append(words._replace(start=run[0].start, end=run[-1].end, name=numbers[-1].name))
            done = match.end()
    return joined + tokens[done:]
