"""Lists of words that the reader of texts asks for by name, from the tables `word_lists` and `stop_words`."""

from __future__ import annotations

from functools import cache

from generator.errors import LexiconError
from generator.figures.lexicon.table import LANGUAGES, meanings, table


@cache
def word_list(*lists: str, language: str = "") -> frozenset[str]:
    """The folded words of the lists in one language, `arabic` or `english`, or in both.

    `LexiconError` for an unknown name.
    """
    rows = {row["list"]: row for row in table("word_lists")}
    for name in lists:
        if name not in rows:
            raise LexiconError("word_lists.tsv", f"the list “{name}” is missing", "write a row for it")
    columns = (language,) if language else LANGUAGES
    return frozenset(word for name in lists for column in columns for word in rows[name].folded(column))


@cache
def stop_words() -> frozenset[str]:
    """Folded words of both languages that no figure counts and that no noun phrase ends on."""
    return frozenset(meanings("stop_words", "sort"))
