"""Whether a figure counts, or is a share of, a thing that excludes the one of the source: men, not women.

The things are in the tables `exclusions` and `exclusive_things`. Only the noun right after each figure is
compared.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.checking.exclusive_things import arabic_things, english_things, joined
from generator.model import Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.checking.exclusive_things import Things
    from generator.figures.checking.sides import Sides

_TABLES = ("exclusions", "exclusive_things")
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
    return joined(arabic_things(word, name=name) for word in words for name in _TABLES)


def _named(words: Sequence[str]) -> Things:
    """The things that the English phrase at the beginning of the words names."""
    phrase = takewhile(lambda word: word not in _ENDS | PAUSES and not is_number(word), words[:_WORDS])
    nouns = [word for word in phrase if not word.endswith("'s")]
    return joined(english_things(word, name=name) for word in nouns for name in _TABLES)
