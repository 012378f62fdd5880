"""Ranks that only say where they hold: the second in the Arab world and 18 دوليا."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading


def ranks_somewhere(reading: Reading) -> bool:
    """Whether a place in a ranking is named before, and after it where: الثانية عربيا و18 دوليا."""
    where = reading.after()
    if where is None or where.text not in word_list("where something is ranked"):
        return False
    before = [token for back in range(1, _NEAR_RANK) if (token := reading.before(back)) is not None]
    return any(t.category == Category.ORDINAL or _place_named(t.text) for t in before)


def _place_named(word: str) -> bool:
    return not _RANKING.isdisjoint(bare_nouns(word))


_NEAR_RANK = 6
"""Words before a number among which a rank or a place is named."""
_RANKING = frozenset({"مرتبه", "مركز", "رتبه", "ترتيب", "ترتيبه", "ترتيبها", "تصنيف", "مصنف", "مصنفه"})
