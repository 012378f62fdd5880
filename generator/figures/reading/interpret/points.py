"""Turns points of a rate or share into percentage points; those of an index or a match are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.figures.reading.tokens.cache import WordCache
from generator.model import Kind
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_NEAR = 14
"""How many tokens before the points to search for a rate."""
_FAR = 24
"""How many tokens before the points to search for an index or a match."""
_POINTS = frozenset({"نقطه", "نقاط", "نقطتين", "نقطتان"})


@WordCache
def is_point(word: str) -> bool:
    """Whether a folded word is a point or points."""
    return not _POINTS.isdisjoint(bare_nouns(word))


def of_a_rate(reading: Reading) -> Figure | None:
    """معدل البطالة بـ 0,5 نقطة, 40% بارتفاع ست نقاط, رفع الفائدة نقطتين."""
    noun, number = reading.get("noun") or reading.need("two"), reading.get("n") or reading.need("two")
    if not is_point[noun.text] or noun.definite or not _speaks_of_rate(reading):
        return None
    return reading.figure(Kind.PERCENT, unit="point", **amount_of(number))


def _speaks_of_rate(reading: Reading) -> bool:
    """Whether a rate or percentage comes right before the points, and nothing that has points of its own."""
    said: list[Token] = []
    while (token := reading.before(len(said) + 1)) is not None and len(said) < _FAR:
        if token.category == Category.STOP:
            break
        said.append(token)
    if any(_is_one_of(token, "of index or match") for token in said):
        return False
    polled = any(
        _is_one_of(token, "poll") for ahead in range(1, _NEAR) if (token := reading.after(ahead)) is not None
    )
    rate = polled or any(
        token.category == Category.PERCENT or _is_one_of(token, "rate of percent") for token in said[:_NEAR]
    )
    return rate and not reading.followed_by(Category.SLASH)


def _is_one_of(token: Token, words: str) -> bool:
    return not word_list(words).isdisjoint(bare_nouns(token.text))
