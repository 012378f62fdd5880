"""Whether a text that should be English is in another language, by its script and its small words.

Every sentence of a few words has articles, pronouns or prepositions, and those of a language are few: a table
of 2 KB tells the languages that services fall into by mistake, without a model. It is made to say nothing
in doubt, as of headlines with foreign names.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

MIN_WORDS = 2
"""Small words of another language, or words with its accents: one alone may be part of a name."""
TIMES = 2
"""How many more of them there must be for each small word of English."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ACCENTED = re.compile("[\u00df-\u00f6\u00f8-\u024f]")


def other_language(text: str) -> str | None:
    """The name of the language that a text is in instead of English; `None` for English or in doubt.

    >>> other_language("Les poissons coûtent 40 dollars.")
    'French'
    >>> other_language("El Salvador beats Las Palmas de Gran Canaria")
    """
    letters = [character for character in text if character.isalpha()]
    latin = len(_LATIN.findall(text))
    if letters and 2 * latin < len(letters):
        return "another script"
    words = _small(_WORD.findall(text))
    accented = sum(bool(_ACCENTED.search(word)) for word in words)
    scores = {
        language: (sum(word in foreign for word in words), sum(word in english for word in words))
        for language, foreign, english in _function_words()
    }
    language = max(scores, key=lambda name: scores[name][0] - TIMES * scores[name][1])
    score, of_english = scores[language]
    return language if score and score + accented >= MIN_WORDS + TIMES * of_english else None


def _small(words: list[str]) -> list[str]:
    """The words that are part of no name: in lower case, or the first before one in lower case."""
    first = [words[0].lower()] if len(words) > 1 and words[1].islower() else []
    return [*first, *(word for word in words[1:] if word.islower())]


@cache
def _function_words() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Each other language with its words that English has not, and those of English that it has not."""
    table = (files("generator.text") / "function_words.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    (_, *english), *rows = ((language, *words.split()) for language, words in lines)
    return tuple(
        (language, frozenset(words) - frozenset(english), frozenset(english) - frozenset(words))
        for language, *words in rows
    )
