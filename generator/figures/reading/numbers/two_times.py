"""Tells two numbers of two times from a range: ارتفع من 5 إلى 7 %, and not تتراوح من 5 إلى 7 %."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.categories import PAUSES
from generator.text.clitics import bare_nouns, bare_verbs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.figures.reading.tokens.token import Token


def is_change(tokens: list[Token], at: int) -> bool:
    """Whether a verb before them says that two numbers are of two times: rose from 5 to 7 percent."""
    near = tokens[max(0, at - _NEAR_CHANGE) : at][::-1]
    for back, token in enumerate(near):
        if token.category in PAUSES:
            if token.category == Category.COMMA and back == _BEFORE_FROM:
                continue  # زادت النسبة، من 5 % إلى 7 %
            return False
        forms = bare_verbs(token.text)
        if not word_list("ranging").isdisjoint(forms):
            return False  # تتطور خلال فترة تمتد من 15 إلى 20 سنة
        if not _changes().isdisjoint(forms):
            return token.text not in _changes() or not _ranges(near[back + 1 : back + 1 + _NEAR_RANGING])
    return False


def _ranges(before: list[Token]) -> bool:
    """Whether words before a rise or height say that it ranges: يتراوح أقصى ارتفاع له من 4 إلى 8 أمتار."""
    words = [token.text for token in before]
    return "ثم" not in words and any(not word_list("ranging").isdisjoint(bare_verbs(word)) for word in words)


def is_change_of(low: Token, high: Token, tokens: list[Token], at: int) -> bool:
    """Whether two numbers are of two times; what fell from 5 to 7 degrees fell by that many."""
    ways = {_ways()[form] for word in tokens[max(0, at - _NEAR) : at] for form in _moves(word.text)}
    if low.value is None or high.value is None:
        return False
    first = low.value.scaleb(int(high.name)) if high.name and not low.name else low.value
    return is_change(tokens, at) and not (first < high.value and ways == {"fell"})


def _moves(word: str) -> list[str]:
    return [form for form in bare_verbs(word) if form in _ways()]


@cache
def _ways() -> Mapping[str, str]:
    """Which way the words of movement go."""
    return meanings("movements", "movement")


def are_ages(tokens: list[Token], at: int) -> bool:
    """Whether the numbers are ages, which do not move: ارتفعت في الفئة العمرية من 45 إلى 69 عاما."""
    before = tokens[max(0, at - _NEAR_AGES) : at]
    return any(not word_list("ages").isdisjoint(bare_nouns(token.text)) for token in before)


def are_times_as_much(tokens: list[Token], at: int) -> bool:
    """Whether the numbers are how many times as much: زاد الخطر من مرتين إلى أربعة أضعاف.

    Times a week can change from one number to another.
    """
    times = [token.text for token in tokens[at : at + 2]]
    return bool(times) and times[0] in _TIMES and times[1:] != ["في"] and times[1:] not in _OFTEN


_TIMES = frozenset("مرات مره اضعاف ضعفا امثال times".split())
_OFTEN = [[word] for word in "يوميا اسبوعيا شهريا سنويا a per daily weekly monthly annually in".split()]
_NEAR_AGES = 3
_NEAR_RANGING = 2
_NEAR = 8
"""Words before "from" among which the verb stands."""
_BEFORE_FROM = 1
"""How many words before the first number a comma before "from" is."""
_NEAR_CHANGE = 12
"""The same for what says that the two numbers are of two times, whose subject may be long."""


@cache
def _changes() -> frozenset[str]:
    """Folded words that say that something became more, less or another."""
    return frozenset(meanings("movements", "movement")) | word_list("change")


def is_depth(tokens: list[Token], at: int, following: Token | None) -> bool:
    """Whether ارتفاع is how deep rain or snow lies or how high waves are: ارتفاع الأمطار من 1 إلى 4 بوصات."""
    if following is None or following.category != Category.MEASURE:
        return False
    before = [token.text for token in tokens[max(0, at - _NEAR) : at]]
    if before[-2:-1] == ["علي"] and before[-1] in _EXTENTS:
        return True
    high = [index for index, word in enumerate(before) if word in _HEIGHTS]
    return bool(high) and any(word in _LYING for word in before[high[-1] + 1 :])


_HEIGHTS = frozenset({"ارتفاع", "بارتفاع", "وارتفاع", "ارتفاعها", "ارتفاعه"})
_EXTENTS = frozenset({"ارتفاع", "علو", "عمق", "بعد", "مسافه"})
"""Nouns of how high or far something is, after على."""
_LYING = frozenset("الامطار امطار الثلوج ثلوج الامواج امواج الموج موج البرد المياه الغبار".split())
