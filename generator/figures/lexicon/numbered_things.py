"""Words beside which a number is a name, and words of numbers and months that are names themselves."""

from __future__ import annotations

from functools import cache, lru_cache

from generator.figures.lexicon.table import LANGUAGES, table
from generator.figures.lexicon.word import Category, Word
from generator.text.clitics import bare_nouns

_NONE: frozenset[str] = frozenset()


@cache
def _sorts() -> dict[str, frozenset[str]]:
    sorts: dict[str, frozenset[str]] = {}
    for row in table("numbered_things"):
        for word in (word for language in LANGUAGES for word in row.folded(language)):
            sorts[word] = sorts.get(word, _NONE) | {row["sort"]}
    return sorts


@lru_cache(maxsize=65536)
def sorts_of(word: str) -> frozenset[str]:
    """The sorts of the table `numbered_things` that a folded word is of, with its clitics or without.

    >>> sorted(sorts_of("بالقانون"))
    ['event', 'law']
    """
    known = _sorts()
    return next((known[form] for form in _bare(word) if form in known), _NONE)


@cache
def _contexts() -> dict[str, dict[str, frozenset[str]]]:
    contexts: dict[str, dict[str, frozenset[str]]] = {}
    for row in table("name_contexts"):
        words = frozenset(word for language in LANGUAGES for word in row.folded(language))
        contexts.setdefault(row.folded("word")[0], {"before": _NONE, "after": _NONE})[row["place"]] = words
    return contexts


def is_named(word: str, before: str, after: str) -> bool:
    """Whether a folded word is a name, because of the folded word before or after it, empty for none.

    >>> is_named("اغسطس", "الامبراطور", "في"), is_named("اغسطس", "في", "المقبل")
    (True, False)
    """
    context = _contexts().get(word)
    if context is None:
        return False
    leads = any(form in context["before"] for form in _bare(before))
    return leads or any(form in context["after"] for form in _bare(after))


def rounds(language: str) -> dict[str, Word]:
    """The folded names of the rounds of cups in a language, with how many teams are left in each."""
    return {
        form: Word(Category.ROUND, row.number("teams"))
        for row in table("rounds")
        for form in row.folded(language)
    }


def _bare(word: str) -> tuple[str, ...]:
    return (word,) if word.isascii() else bare_nouns(word)
