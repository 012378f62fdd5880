"""Joins two numbers into a range: من 5 إلى 7, بين 18 و25, 10-20, between 30 and 43."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.en.words import MULTIPLES
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS, PAUSES
from generator.figures.reading.tokens.token import Token, shape_of
from generator.text.clitics import PRONOUNS, bare_nouns, bare_verbs

if TYPE_CHECKING:
    from collections.abc import Mapping

_RANGE = re.compile(r"(?P<from>f)?(?<!:)(?P<low>[ndYw])(?:-(?=r))?(?P<to>[-r&p/_])(?P<high>[ndYw])(?!:)")
_LINKED = re.compile(r"[ndYw]-?[-r&p/_][ndYw]")
"""What every range has, and most texts do not."""
_BETWEEN = frozenset({"بين", "ما بين", "من بين", "between"})
_COUNTED = (COUNTABLE - {Category.SCALE}) | MONEY_SIGNS | {Category.OPEN, Category.MONTH}
_NO_NOUN = frozenset(
    [
        "على",
        "علي",
        "ضد",
        "امام",
        "في",
        "فى",
        "من",
        "مع",
        "و",
        "over",
        "against",
        "in",
        "on",
        "at",
        "to",
        "win",
        "victory",
    ]
)


def join_ranges(tokens: list[Token]) -> list[Token]:
    """The tokens with every range as one token of its lower and upper end; linear in their count."""
    shape = shape_of(tokens)
    if not _LINKED.search(shape):
        return tokens
    joined: list[Token] = []
    done = 0
    for match in _RANGE.finditer(shape):
        span = tokens[match.start() : match.end()]
        following = tokens[match.end()] if match.end() < len(tokens) else None
        ends = _ends(match, tokens, following)
        if ends is None:
            continue
        joined.extend(tokens[done : match.start()])
        text = " ".join(token.text for token in span)
        name = tokens[match.start("high")].name
        joined.append(Token(Category.RANGE, span[0].start, span[-1].end, text, ends[0], name, False, ends[1]))
        done = match.end()
    joined.extend(tokens[done:])
    return joined


def _ends(
    match: re.Match[str], tokens: list[Token], following: Token | None
) -> tuple[Decimal, Decimal] | None:
    opening = tokens[match.start("from")] if match["from"] else None
    low, link, high = (tokens[match.start(name)] for name in ("low", "to", "high"))
    between = opening is not None and (opening.name in _BETWEEN or opening.text in _BETWEEN)
    fits = {
        Category.AND: between or _prices(opening, following),
        Category.PREPOSITION: opening is not None and not between,
        Category.TO: True,
        Category.DASH: _dash_joins(low, link, high, following) and not _is_result(tokens, match, following),
        Category.SLASH: _are_prices(low, high, following),
        Category.WORD: link.text in _OR and _is_either(low, high),
    }
    if following is not None and following.category == Category.MERIDIEM and following.text.isascii():
        return None
    before = tokens[match.start() - 1] if match.start() else None
    dated = _is_dated(before, low, high) if opening is None else _is_year(tokens, match.start(), low, high)
    dated = dated or (opening is None and (_is_to_nothing(low, link) or low.text in ONE_BEHIND))
    dated = dated or (opening is None and _is_label(before, link, following))
    dated = dated or _is_level(before, low, high)
    led = link.category == Category.TO and (opening is not None or _is_led_by_sign(tokens, match.start()))
    steady = _is_of_ages(tokens, match) or _is_depth(tokens, match.start(), following)
    steady = steady or _is_of_times(tokens, match.end())
    if dated or (led and not steady and _is_change_of(low, high, tokens, match.start())):
        return None
    if (
        low.text in MULTIPLES
        or _is_part_of_it(low)
        or not fits[link.category]
        or low.value is None
        or high.value is None
    ):
        return None
    if low.category == high.category == Category.YEAR_LIKE and not (
        following and following.category in _COUNTED
    ):
        return None
    bottom = low.value
    if high.name and not low.name and bottom.scaleb(int(high.name)) < high.value:
        bottom *= 10 ** int(high.name)
    if between and bottom > high.value:
        return high.value, bottom
    return (bottom, high.value) if bottom < high.value else None


def _is_either(low: Token, high: Token) -> bool:
    """Whether a number of millions is either of two: عشرة أو أحد عشر مليونا, two million or three million."""
    if low.value is None or high.value is None or not high.name.isdigit():
        return False
    one = Decimal(10) ** int(high.name)
    least = low.value if low.name or low.value >= one else low.value * one
    return one <= least < high.value <= _AT_MOST_TIMES * least


_OR = frozenset({"او", "or"})
_AT_MOST_TIMES = 2
"""How many times the first of two numbers the other can be, when it is one or the other."""


def _is_level(before: Token | None, low: Token, high: Token) -> bool:
    """Whether the apparent upper end is the level that something moved to: fell by 55,000 to 1.6 million."""
    moved = before is not None and before.text in _BY and low.value is not None and high.value is not None
    return moved and (high.value or 0) >= _FAR * (low.value or 0)


_BY = frozenset({"by", "بواقع", "بمقدار"})
_FAR = 10
"""How many times as much the level is as how far it moved, where a range is not that wide."""


def _is_led_by_sign(tokens: list[Token], at: int) -> bool:
    """Whether "from" comes before the sign of money of the first number: from $5bn to 7bn."""
    before = tokens[max(0, at - 2) : at]
    return [token.category for token in before[:1]] == [Category.FROM] and before[-1].category in MONEY_SIGNS


def _is_year(tokens: list[Token], at: int, low: Token, high: Token) -> bool:
    """Whether a range begins with a year, no amount: من 2019 إلى 12 مليارا; not تتراوح من 2000."""
    ranging = any(token.text in word_list("ranging") for token in tokens[max(0, at - _NEAR) : at])
    return low.category == Category.YEAR_LIKE and bool(high.name) and not ranging


ONE_BEHIND = frozenset({"واحد", "واحده"})
"""One, which comes after its noun: the level follows in ارتفع نقطة واحدة إلى 23%."""


def _is_part_of_it(low: Token) -> bool:
    """Whether a number is a part of what was named before: ثلاثة أرباعها إلى عشر شركات has no lower end."""
    part = low.value is not None and 0 < low.value < 1 and low.category == Category.SPELLED
    return part and low.text.endswith(PRONOUNS)


def _is_depth(tokens: list[Token], at: int, following: Token | None) -> bool:
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


def _is_change_of(low: Token, high: Token, tokens: list[Token], at: int) -> bool:
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


def _is_of_ages(tokens: list[Token], match: re.Match[str]) -> bool:
    """Whether the numbers are ages, which do not move: ارتفعت في الفئة العمرية من 45 إلى 69 عاما."""
    before = tokens[max(0, match.start() - _NEAR_AGES) : match.start()]
    return any(not word_list("ages").isdisjoint(bare_nouns(token.text)) for token in before)


def _is_of_times(tokens: list[Token], at: int) -> bool:
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


def _is_to_nothing(low: Token, link: Token) -> bool:
    """Whether صفر with a dash begins a score: صفر-2."""
    return low.category == Category.SPELLED and low.value == 0 and link.category == Category.DASH


def _is_label(before: Token | None, link: Token, following: Token | None) -> bool:
    """Whether the apparent lower end names something, and the amount is the other: عيار 21 إلى 74 دينارا."""
    measured = following is not None and following.category in _COUNTED
    return (
        link.category == Category.TO and measured and before is not None and "label" in sorts_of(before.text)
    )


def _is_dated(before: Token | None, low: Token, high: Token) -> bool:
    """Whether the apparent lower end is the year of the other number: في 2023 إلى 30 مليون طن."""
    led = before is not None and before.category in (
        Category.IN,
        Category.OF,
        Category.PREPOSITION,
        Category.YEAR,
    )
    named = before is not None and before.category == Category.YEAR
    recent = low.value is not None and 1900 <= low.value < 2060 and (low.value % 100 != 0 or bool(high.name))
    return low.category == Category.YEAR_LIKE and (named or (led and bool(high.name)) or recent)


def _prices(opening: Token | None, following: Token | None) -> bool:
    """Whether `and` means `to`, as it may between prices: from 10 and 20 dollars."""
    from_ = opening is not None and opening.text == "from"
    return from_ and following is not None and following.category in (Category.CURRENCY, Category.SYMBOL)


def _are_prices(low: Token, high: Token, following: Token | None) -> bool:
    """Whether a slash stands between what buyers and sellers ask: 530/533 ريالا."""
    money = following is not None and following.category in (Category.CURRENCY, Category.CENT)
    near = (
        low.value is not None and high.value is not None and low.value < high.value <= low.value * _NEAR_PRICE
    )
    return money and near and (low.value or 0) >= _LEAST_PRICE and not _is_season(low, high)


def _is_season(low: Token, high: Token) -> bool:
    """Whether the numbers can be two years, one after the other."""
    return low.category == Category.YEAR_LIKE and high.value == (low.value or 0) + 1


_NEAR_PRICE = Decimal("1.2")
_LEAST_PRICE = 10


def _is_result(tokens: list[Token], match: re.Match[str], following: Token | None) -> bool:
    """Whether a victory or defeat stands before a score, and nothing that it counts after it."""
    if following is not None and (
        following.category in _COUNTED
        or following.text.endswith("ات")
        or following.text in word_list("broken plural")
    ):
        return False
    before = tokens[max(0, match.start() - _NEAR) : match.start()]
    while stop := [at for at, token in enumerate(before) if token.category in PAUSES]:
        before = before[stop[-1] + 1 :]
    results = word_list("result of a match")
    small = all(tokens[match.start(name)].category == Category.SMALL for name in ("low", "high"))
    return small and any(not results.isdisjoint(bare_nouns(token.text)) for token in before)


def _dash_joins(low: Token, link: Token, high: Token, following: Token | None) -> bool:
    """Whether a dash joins a range, not a score: 10-20 دولارا, not 1-3 على."""
    tight = (low.end == link.start) == (link.end == high.start)
    if not tight:
        return following is not None and following.category in _COUNTED
    if following is None:
        return low.category != Category.SMALL
    if following.category == Category.WORD:
        return following.text not in _NO_NOUN
    return following.category in _COUNTED or low.category != Category.SMALL
