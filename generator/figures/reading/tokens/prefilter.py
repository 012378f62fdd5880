"""A quick test of whether a text can state a figure at all, so that the grammar runs only on those."""

from __future__ import annotations

import re
from functools import cache

from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.cache import WordCache
from generator.figures.reading.tokens.casing import ROMAN
from generator.figures.reading.tokens.categories import MONEY_SIGNS, PAUSES
from generator.figures.reading.tokens.vocabulary import analyse, is_fused, phrases
from generator.text.clitics import PREFIXES

_DIGITS = re.compile(r"[0-9½¼¾⅓⅔]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_SILENT = PAUSES | MONEY_SIGNS | {
    Category.WORD, Category.MARK, Category.DASH, Category.SLASH, Category.COLON, Category.OPEN,
    Category.CLOSE, Category.ARTICLE, Category.AND, Category.FROM, Category.TO, Category.OF, Category.IN,
    Category.BY, Category.PREPOSITION, Category.SUFFIX, Category.MINUS, Category.CENT,
    Category.SHORT_MONEY, Category.NATION,
    Category.PERCENT, Category.WEEKDAY, Category.ERA, Category.AGE,
}  # fmt: skip
"""Categories that state a figure only beside a digit or a word of another category."""


@cache
def _openings() -> frozenset[str]:
    """First words of the phrases that state a figure without a digit."""
    silent = _SILENT | {Category.MERIDIEM}
    return frozenset(form.split(" ", 1)[0] for form, category in phrases() if category not in silent)


def may_state_figures(folded: str) -> bool:
    """Whether the folded text has a digit or a word that figures are made of; `False` is certain."""
    return bool(_DIGITS.search(folded)) or any(map(_tells.__getitem__, _WORDS.findall(folded)))


@WordCache
def _tells(word: str) -> bool:
    _, entry = analyse(word)
    known = entry is not None and entry.category not in _SILENT
    return (
        known
        or is_fused(word)
        or word in ROMAN
        or word in _openings()
        or (word[0] in PREFIXES and word[1:] in _openings())
    )
