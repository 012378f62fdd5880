"""Ranks that are told by where they hold, or by رقم: الثانية عربيا و18 دوليا, هدفه رقم 30."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.clitics import DEFINITE, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


def ranks_somewhere(reading: Reading) -> bool:
    """Whether a place in a ranking is named before, and after it where: الثانية عربيا و18 دوليا."""
    where = reading.after()
    if where is None or where.text not in word_list("where something is ranked"):
        return False
    before = [token for back in range(1, _NEAR_RANK) if (token := reading.before(back)) is not None]
    return any(t.category == Category.ORDINAL or _place_named(t.text) for t in before)


def told_by_number(reading: Reading) -> Figure | None:
    """Which one of its kind so far, or in a ranking: هدفه الدولي رقم 60, الفوز رقم 100, المركز رقم 8."""
    label, noun, owner = (reading.before(back) for back in (1, 2, 3))
    if label is None or label.text != "رقم" or noun is None:
        return None
    described = owner is not None and has_article(noun.text) and _is_told(owner.text, definite=True)
    if not described and not _is_told(noun.text):
        return None
    return reading.figure(Kind.ORDINAL, value=reading.need("n").value)


def _is_told(word: str, *, definite: bool = False) -> bool:
    """Whether a noun, with a pronoun or without, is of what is counted one by one.

    With `definite`, only as what has an adjective: هدفه الدولي رقم 60; in هدف اللاعب رقم 10 it is his shirt.
    """
    listed = word_list("told by its number")
    forms = bare_nouns(word)
    owned = any(_OWNED.sub("", form) in listed for form in forms if form not in listed)
    return owned or (not listed.isdisjoint(forms) and (not definite or _DEFINITE.match(word) is not None))


_DEFINITE = re.compile(DEFINITE)
_OWNED = re.compile("(?:ه|ها|هم|هن)$")


def _place_named(word: str) -> bool:
    return not _RANKING.isdisjoint(bare_nouns(word))


_NEAR_RANK = 6
"""Words before a number among which a rank or a place is named."""
_RANKING = frozenset({"مرتبه", "مركز", "رتبه", "ترتيب", "ترتيبه", "ترتيبها", "تصنيف", "مصنف", "مصنفه"})
