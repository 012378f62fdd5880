"""Whether a figure counts, or is a share of, a thing that excludes the one of the source: men, not women.

The things are in the table `exclusions`. Only the noun right after each figure is compared.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.checking.counted_nouns import forms
from generator.figures.lexicon.table import table
from generator.model import Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.sides import Sides

Things = dict[str, frozenset[str]]
"""By group, the things of it that a phrase names."""

_WHOLE = "whole"
"""The group of what a percentage is of."""
_WORDS = 5
"""How many English words a phrase has at most up to its noun: of the country's total exports."""
_NEAR = 4
"""How many Arabic words after a figure may name one more of the things that are counted with it."""
_CASES = frozenset({"حاله", "حالات", "واقعه", "وقائع"})
"""Nouns that only count what the next one names: 36 ألف حالة طلاق."""
_TOTALS = frozenset({"اجمالي", "مجموع", "مجمل", "حجم", "قيمه", "جمله"})
"""Nouns before the whole: من إجمالي الصادرات."""
_ENDS = frozenset("in on at to for from by with and or but that who which as is are was were a an".split())
_ENDINGS = (("", ""), ("ies", "y"), ("es", ""), ("s", ""))


@cache
def _known(language: str) -> dict[str, Things]:
    known: dict[str, dict[str, frozenset[str]]] = {}
    for row in table("exclusions"):
        for word in row.folded(language):
            things = known.setdefault(word, {})
            things[row["group"]] = things.get(row["group"], frozenset()) | {row["thing"]}
    return known


def excluded_thing(sides: Sides) -> bool:
    """Whether the nouns after the figures are of one group, and no thing is both."""
    if sides.ar.kind is not sides.en.kind or (sides.arabic.lang, sides.english.lang) != ("ar", "en"):
        return False
    if sides.ar.kind is Kind.COUNT:
        arabic, english = _counted(sides), _named(sides.english.words_after)
    elif sides.ar.kind is Kind.PERCENT:
        arabic, english = _share_of(sides)
    else:
        return False
    also = _of_arabic(sides.arabic.words_after[:_NEAR])
    return any(
        (sides.ar.kind is Kind.PERCENT) == (group == _WHOLE)
        and arabic[group].isdisjoint(things)
        and also.get(group, frozenset()).isdisjoint(things)
        for group, things in english.items()
        if group in arabic
    )


def _counted(sides: Sides) -> Things:
    """What the Arabic figure counts: the noun in it, or the one right after it."""
    inside = _of_arabic(fold(sides.ar.text).text.split())
    after = sides.arabic.words_after
    skipped = 1 if after[:1] == ["من"] or (after[:1] and after[0] in _CASES) else 0
    return inside or _of_arabic(after[skipped : skipped + 1])


def _share_of(sides: Sides) -> tuple[Things, Things]:
    """What the two percentages are of: من إجمالي صادراتها, of its total exports."""
    arabic, english = sides.arabic.words_after, sides.english.words_after
    if arabic[:1] != ["من"] or english[:1] != ["of"]:
        return {}, {}
    total = 2 if arabic[1:2] and arabic[1] in _TOTALS else 1
    return _of_arabic(arabic[total : total + 2]), _named(english[1:])


def _of_arabic(words: Sequence[str]) -> Things:
    known = _known("arabic")
    spelled = (
        (*forms(word), *(form[:-1] + "ه" for form in forms(word) if form[-1:] == "ت")) for word in words
    )
    return _joined(next((known[form] for form in of_word if form in known), {}) for of_word in spelled)


def _named(words: Sequence[str]) -> Things:
    """The things that the English phrase at the beginning of the words names."""
    phrase = takewhile(lambda word: word not in _ENDS | PAUSES and not is_number(word), words[:_WORDS])
    return _joined(_of_english(word) for word in phrase if not word.endswith("'s"))


def _of_english(word: str) -> Things:
    known = _known("english")
    singular = (re.sub(f"{end}$", single, word) for end, single in _ENDINGS if word.endswith(end))
    return next((known[form] for form in singular if form in known), {})


def _joined(things: Iterator[Things]) -> Things:
    joined: Things = {}
    for of_word in things:
        for group, members in of_word.items():
            joined[group] = joined.get(group, frozenset()) | members
    return joined
