"""The single words of which bounds are made: تتجاوز, الأقل, nearly."""

from __future__ import annotations

from functools import cache

from generator.figures.lexicon.table import LANGUAGES, table

_IN_MANY_PHRASES = frozenset("من عن علي او ما في of to or and a than an".split())


@cache
def bound_words() -> frozenset[str]:
    """The folded words of the table `bounds` in both languages, without those of many other phrases."""
    phrases = (phrase for row in table("bounds") for language in LANGUAGES for phrase in row.folded(language))
    return frozenset(word for phrase in phrases for word in phrase.split()) - _IN_MANY_PHRASES
