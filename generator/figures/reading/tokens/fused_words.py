"""Two Arabic words that a text writes as one: ثلاثمئةوخمسون, ألفدولار, ديناروتحقيق."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER_WORDS = frozenset({
    Category.UNIT, Category.TEN, Category.TENS, Category.HUNDRED, Category.SCALE,
})  # fmt: skip
LEADS_TO_MONEY = _NUMBER_WORDS | {Category.DIGITS}
"""What stands before a currency that is run into the next word."""
_SHORTEST = 3
"""Letters of the shortest word of two that are written as one."""
_THE_OR_THOUSAND = "الف"
"""A thousand, and how a word with the article and ف begins: الفريال, الفيوم."""
_AND = Word(Category.AND)

Parts = tuple[tuple[str, Word], ...]


def fused(word: str, words: Mapping[str, Word]) -> Parts | None:
    """The words that a folded word is run together of, each with its meaning; `None` for any other word.

    The first is a number, the second a number or a currency; و may join them. A currency may also be run into
    و and any word, which then begins another clause.
    """
    for cut in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        first = words.get(word[:cut])
        if first is not None and (parts := _parts(word, cut, first, words)):
            return parts
    return None


def _parts(word: str, cut: int, first: Word, words: Mapping[str, Word]) -> Parts | None:
    rest = word[cut:]
    joined = rest[0] == "و"
    bare = rest[1:] if joined else rest
    link = (("و", _AND),) if joined else ()
    second = words.get(bare)
    if first.category in _NUMBER_WORDS and second is not None:
        fits = second.category in _NUMBER_WORDS or (second.category == Category.CURRENCY and not joined)
        name = word.startswith(_THE_OR_THOUSAND) and not joined and len(rest) < 5
        link = link or ((("", _AND),) if _adds(first.category, second.category) else ())
        return ((word[:cut], first), *link, (bare, second)) if fits and not name else None
    if first.category == Category.CURRENCY and cut > _SHORTEST + 1 and joined and len(bare) >= _SHORTEST:
        return (word[:cut], first), *link, (bare, second or Word(Category.WORD))
    return None


def _adds(first: str, second: str) -> bool:
    """Whether the second number is added to the first although و is left out, too: مائةسبعة."""
    hundreds = first in (Category.HUNDRED, Category.SCALE) and second in _BELOW_HUNDRED
    return hundreds or (first == Category.UNIT and second == Category.TENS)


_BELOW_HUNDRED = (Category.UNIT, Category.TEN, Category.TENS)
