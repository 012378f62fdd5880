"""Joins two numbers into a range: من 5 إلى 7, بين 18 و25, 10-20, between 30 and 43."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.figures.lexicon.en.words import MULTIPLES
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.numbers.links import (
    COUNTED,
    and_joins_prices,
    dash_joins,
    is_result,
    slash_joins_prices,
)
from generator.figures.reading.numbers.two_times import are_ages, are_times_as_much, is_change_of, is_depth
from generator.figures.reading.tokens.categories import MONEY_SIGNS
from generator.figures.reading.tokens.token import Token, shape_of
from generator.text.clitics import PRONOUNS

_RANGE = re.compile(r"(?P<from>f)?(?<!:)(?P<low>[ndYw])(?:-(?=r))?(?P<to>[-r&p/_])(?P<high>[ndYw])(?!:)")
_LINKED = re.compile(r"[ndYw]-?[-r&p/_][ndYw]")
"""What every range has, and most texts do not."""
_BETWEEN = frozenset({"بين", "ما بين", "من بين", "between"})


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
    """Both ends, lower first; `None` where the numbers are two figures or none."""
    low, high = (tokens[match.start(name)] for name in ("low", "high"))
    if low.value is None or high.value is None or _is_multiple(low) or _is_part_of_it(low):
        return None
    if _are_times_or_years(low, high, following):
        return None
    opening = tokens[match.start("from")] if match["from"] else None
    between = opening is not None and (opening.name in _BETWEEN or opening.text in _BETWEEN)
    if not _fits(match, tokens, following, between=between):
        return None
    if _is_apart(match, tokens, following) or _is_moved(match, tokens, following):
        return None
    bottom = low.value
    if high.name and not low.name and bottom.scaleb(int(high.name)) < high.value:
        bottom *= 10 ** int(high.name)
    if between and bottom > high.value:
        return high.value, bottom
    return (bottom, high.value) if bottom < high.value else None


def _are_times_or_years(low: Token, high: Token, following: Token | None) -> bool:
    """Whether the numbers are times of day, 7-9am, or two years with nothing that they count."""
    if following is not None and following.category == Category.MERIDIEM and following.text.isascii():
        return True
    counted = following is not None and following.category in COUNTED
    return low.category == high.category == Category.YEAR_LIKE and not counted


def _fits(match: re.Match[str], tokens: list[Token], following: Token | None, *, between: bool) -> bool:
    """Whether the word or mark between the numbers can join a range."""
    opening = tokens[match.start("from")] if match["from"] else None
    low, link, high = (tokens[match.start(name)] for name in ("low", "to", "high"))
    if link.category == Category.AND:
        return between or and_joins_prices(opening, following)
    if link.category == Category.PREPOSITION:
        return opening is not None and not between
    if link.category == Category.DASH:
        result = is_result(tokens, match.start("low"), match.start("high"), following)
        return dash_joins(low, link, high, following) and not result
    if link.category == Category.SLASH:
        return slash_joins_prices(low, high, following)
    return link.category == Category.TO or (link.text in _OR and _is_either(low, high))


def _is_apart(match: re.Match[str], tokens: list[Token], following: Token | None) -> bool:
    """Whether the apparent lower end is a year, a name or how far something moved."""
    low, link, high = (tokens[match.start(name)] for name in ("low", "to", "high"))
    before = tokens[match.start() - 1] if match.start() else None
    if _is_level(before, low, high):
        return True
    if match["from"]:
        return _is_year(tokens, match.start(), low, high)
    named = _is_to_nothing(low, link) or low.text in ONE_BEHIND or _is_label(before, link, following)
    return named or _is_dated(before, low, high)


def _is_moved(match: re.Match[str], tokens: list[Token], following: Token | None) -> bool:
    """Whether the numbers are of two times: ارتفع من 5 إلى 7 %."""
    low, link, high = (tokens[match.start(name)] for name in ("low", "to", "high"))
    at = match.start()
    if link.category != Category.TO or not (match["from"] or _is_led_by_sign(tokens, at)):
        return False
    steady = are_ages(tokens, at) or is_depth(tokens, at, following)
    steady = steady or are_times_as_much(tokens, match.end())
    return not steady and is_change_of(low, high, tokens, at)


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


_NEAR = 8
"""Words before a range among which its verb stands."""


def _is_year(tokens: list[Token], at: int, low: Token, high: Token) -> bool:
    """Whether a range begins with a year, no amount: من 2019 إلى 12 مليارا; not تتراوح من 2000."""
    ranging = any(token.text in word_list("ranging") for token in tokens[max(0, at - _NEAR) : at])
    return low.category == Category.YEAR_LIKE and bool(high.name) and not ranging


ONE_BEHIND = frozenset({"واحد", "واحده"})
"""One, which comes after its noun: the level follows in ارتفع نقطة واحدة إلى 23%."""


def _is_multiple(token: Token) -> bool:
    """Whether it says how many times as much: tripled to 9 billion, sixfold to 9 billion."""
    return token.text in MULTIPLES or token.text.endswith("fold")


def _is_part_of_it(low: Token) -> bool:
    """Whether a number is a part of what was named before: ثلاثة أرباعها إلى عشر شركات has no lower end."""
    part = low.value is not None and 0 < low.value < 1 and low.category == Category.SPELLED
    return part and low.text.endswith(PRONOUNS)


def _is_to_nothing(low: Token, link: Token) -> bool:
    """Whether صفر with a dash begins a score: صفر-2."""
    return low.category == Category.SPELLED and low.value == 0 and link.category == Category.DASH


def _is_label(before: Token | None, link: Token, following: Token | None) -> bool:
    """Whether the apparent lower end names something, and the amount is the other: عيار 21 إلى 74 دينارا."""
    measured = following is not None and following.category in COUNTED
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
