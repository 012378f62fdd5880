"""Words that are numbers only in the right company: سبع الليل is the lion of the night."""

from __future__ import annotations

from generator.figures.text.tokens import Category, Token

_VAGUE = frozenset("several few many some عده بضعه".split())
_NAMES = frozenset({"ستون"})
"""Sixty, and how the name Stone is written: a number only before what it can count."""
_CONSTRUCT = frozenset({"ثماني", "ثمان"})
"""Eight before its noun; octagonal behind it."""
_HALF_OR_TEXT = frozenset({"نص", "النص", "بنص", "لنص", "كنص"})
"""The spoken half, and far more often the written "text": a half only after a number and "and"."""
_COUNTABLE = frozenset("ctyq%S")


def is_number(tokens: list[Token], begin: int, end: int, *, arabic: bool) -> bool:
    """Whether the words read as a number are one; only a single word can be anything else."""
    if end - begin > 1:
        return True
    word = tokens[begin]
    before = tokens[begin - 1] if begin else None
    following = tokens[end] if end < len(tokens) else None
    if word.category == Category.SCALE:
        return before is None or before.text not in _VAGUE
    if word.text in _HALF_OR_TEXT:
        return begin > 1 and tokens[begin - 1].category == Category.AND and tokens[begin - 2].category in "qt"
    if word.name == "teen":
        return False
    return not arabic or _counts(word, following)


def _counts(word: Token, following: Token | None) -> bool:
    """Whether what follows an Arabic numeral can be what it counts."""
    if word.text in _NAMES:
        return following is not None and (
            following.category in _COUNTABLE or following.text.endswith(("ا", "ه"))
        )
    if word.text in _CONSTRUCT and (
        following is None or following.category not in (*_COUNTABLE, Category.WORD)
    ):
        return False
    small = word.category in (Category.UNIT, Category.TEN) and not word.definite
    possessed = following and following.category == Category.WORD and following.text.startswith("ال")
    return not (small and possessed)
