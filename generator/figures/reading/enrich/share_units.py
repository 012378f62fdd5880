"""Gives numbers the unit that their sentence says only once: من 25 إلى 18 بالمئة, 46 و43 دولارا.

What a number counts is never taken from it: a number with a noun of its own keeps that.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.enrich.context import rates
from generator.figures.reading.tokens.categories import IN_DIGITS, NUMBERS, PAUSES
from generator.figures.reading.tokens.token import Token, shape_of
from generator.model import Kind
from generator.text.clitics import DEFINITE, FOR_THE

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Found
    from generator.model import Figure

_SHARED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION})
_LIKE = Decimal(20)
"""How many times one of two amounts that share a scale can be the other."""
_ENDS = PAUSES | {
    Category.AND, Category.OPEN, Category.CLOSE, Category.FROM, Category.IN, Category.TO,
    Category.PREPOSITION, Category.DASH, Category.YEAR,
}  # fmt: skip
_DEFINITE = re.compile(DEFINITE)
_SHORT_GAP = 6
_FAR = 24
"""Tokens between a number and the money of its sentence."""


def share_units(found: list[Found], tokens: list[Token]) -> list[Found]:
    """The figures, those without a unit given the one that a figure beside them shares with them."""
    shared = list(found)
    for at in range(len(shared) - 2, -1, -1):
        left, right = shared[at], shared[at + 1]
        bare = _is_bare(left[0]) or _follows_plural(left, tokens)
        if bare and (scaled := _scaled_start(left, right, tokens)) is not None:
            shared[at] = (left[0]._replace(value=scaled), *left[1:])
            continue
        if bare and right[0].kind in _SHARED and _links(left, right, tokens, listed=True):
            # What is said behind the other, such as "a day", is said of both.
            shared[at] = (_as(left, right, tokens), left[1], right[2])
    for at, number in enumerate(shared):
        if not _is_bare(number[0]) or not _ends_there(number, tokens):
            continue
        before = shared[max(0, at - 1) : at]
        near = shared[max(0, at - 3) : at]
        of_kind = _first_of_kind(near, number, tokens) or _parallel(near, number, tokens)
        if of_kind is not None:
            shared[at] = (_as(number, of_kind, tokens), *number[1:])
            continue
        linked = bool(before) and (
            _links(before[0], number, tokens, listed=False) or _says_once(before[0], number, tokens)
        )
        if linked and before[0][0].kind in _SHARED:
            shared[at] = (_as(number, before[0], tokens), *number[1:])
        elif (money := _money_of_sentence(shared, at, tokens)) is not None:
            shared[at] = (number[0]._replace(kind=Kind.MONEY, unit=money), *number[1:])
    return shared


def _is_bare(figure: Figure) -> bool:
    bare = figure.kind is Kind.COUNT and figure.unit is None and figure.noun is None
    bare &= not figure.text.endswith("fold")  # rose sixfold to 9 billion
    return bare and figure.doubt is None and (figure.key or figure.value != 1)


def _follows_plural(found: Found, tokens: list[Token]) -> bool:
    """Whether what looks like a number's name is a noun of several, which no number names: الخامان 46 و43."""
    if found[0].kind is not Kind.IDENTIFIER or not found[1]:
        return False
    before = tokens[found[1] - 1].text
    return before.startswith("ال") and before.endswith(_SEVERAL)


_SEVERAL = ("ان", "ين", "ون", "ات")


def _scaled_start(left: Found, right: Found, tokens: list[Token]) -> Decimal | None:
    """What a count rose or fell from, in the millions of what it came to: من 5 إلى 7 ملايين."""
    led = left[1] > 0 and tokens[left[1] - 1].category == Category.FROM
    if right[0].kind is not Kind.COUNT or not led or shape_of(tokens[left[2] : right[1]]) != Category.TO:
        return None
    value, level, scale = left[0].value, right[0].value, _scale(right, tokens)
    if value is None or level is None or scale == 1 or _scale(left, tokens) != 1:
        return None
    return value * scale if _alike(value * scale, level) and not _alike(value, level) else None


def _links(left: Found, right: Found, tokens: list[Token], *, listed: bool) -> bool:
    """Whether the two are one statement: to, and, مقابل; a list shares the unit of its last number."""
    between = tokens[left[2] : right[1]]
    gap = shape_of(between)
    if gap == Category.TO:
        # Without "from", a percentage is how far something moved, and its level follows: fell 6.3% to 3,918.
        led = left[1] > 0 and tokens[left[1] - 1].category == Category.FROM
        return led or left[0].kind is not Kind.PERCENT
    compared = [token for token in between if token.category not in (Category.OPEN, Category.CLOSE)]
    if compared and compared[0].category == Category.COMMA:
        compared = compared[1:]
    if len(compared) == 1 and compared[0].text in word_list("against"):
        return True
    if not listed and _is_rival(left[0], right[0], between, gap):
        return True
    if not listed and len(between) < _SHORT_GAP and gap.endswith(f"{Category.WORD}{Category.FROM}"):
        return between[-2].text in word_list("change") and Category.STOP not in gap
    third = left[1] > 0 and tokens[left[1] - 1].category == Category.COMMA
    if gap == Category.COMMA + Category.AND and not third:
        return False  # 40% are under 45, and 15% are children
    choice = len(between) == 1 and between[0].text in _OR
    in_digits = all(tokens[found[1]].category in IN_DIGITS for found in (left, right))
    joined = in_digits and gap in (Category.AND, Category.COMMA + Category.AND)
    return listed and (joined or choice)


_OR = frozenset({"او", "or"})
"""Between two numbers of which either may hold: 4 أو 4.5%."""


def _is_rival(amount: Figure, rival: Figure, between: list[Token], gap: str) -> bool:
    """Whether a number is that of another one: 48.7 per cent of the vote against 44.1 for his rival.

    3.2 مليار دولار على التسلح مقابل 2.5 مليار في 2020.
    """
    if not between or len(between) >= _SHORT_GAP or between[-1].text not in word_list("against"):
        return False
    of_votes = amount.kind is Kind.PERCENT and between[0].category == Category.OF
    large = amount.kind is Kind.MONEY and (rival.value or 0) >= _MILLION
    return (of_votes or large) and not PAUSES & set(gap)


_MILLION = 10**6
"""From this on a number after an amount of money and "against" is money too."""


def _says_once(left: Found, right: Found, tokens: list[Token]) -> bool:
    """Whether English leaves out the unit of the second number.

    Of the same: 12 tonnes, down from 14. Of a whole: 650,000 feddans out of a total of 2.2 million.
    In a parallel: 47.01 pounds to buy and 47.15 to sell.
    """
    between = tokens[left[2] : right[1]]
    if len(between) > _FAR or any(token.category == Category.STOP for token in between):
        return False
    if not between or not between[-1].text.isascii():
        return False
    words = " ".join(token.text for token in between if token.category != Category.COMMA)
    words = next((words.removeprefix(f"{rate} ") for rate in rates() if words.startswith(f"{rate} ")), words)
    level = tokens[left[1] - 1] if left[1] else None
    reached = level is not None and (level.category == Category.TO or level.text == "at")
    if words in word_list("than before", language="english") or (words == "from" and reached):
        return True
    if words.endswith(tuple(word_list("average of it", language="english"))):
        return left[0].kind in (Kind.QUANTITY, Kind.MONEY)
    if words.endswith(tuple(word_list("of a whole", language="english"))):
        return (right[0].value or 0) >= (left[0].value or left[0].high or 0)
    following = tokens[right[2]].text if right[2] < len(tokens) else ""
    parallel = bool(between) and between[-1].category == Category.AND and between[0].text == following
    return parallel and following in word_list("preposition", language="english")


def _parallel(before: list[Found], number: Found, tokens: list[Token]) -> Found | None:
    """Money before a number, where both say for what: 428 ريالا للشراء و430 للبيع."""
    if not number[1] or tokens[number[1] - 1].category != Category.AND:
        return None
    purpose = _purpose(tokens, number[2])
    for found in reversed(before):
        if found[0].kind is Kind.MONEY and purpose and number[1] - found[2] < _FAR:
            same = _purpose(tokens, found[2] + _is_of_it(tokens, found[2]))
            both = same.startswith(FOR_THE) and purpose.startswith(FOR_THE)
            return found if both or same == purpose else None
    return None


def _is_of_it(tokens: list[Token], at: int) -> bool:
    """Whether a part of the whole before it follows: 28 مليار دينار منها للمنتجات و12 للخدمات."""
    return at < len(tokens) and tokens[at].text in _OF_IT


_OF_IT = frozenset({"منه", "منها", "فقط"})


def _purpose(tokens: list[Token], at: int) -> str:
    """The word with ل at an index, empty when it is another."""
    words = "".join(token.text for token in tokens[at : at + 2])
    split = at < len(tokens) and tokens[at].category == Category.PREPOSITION
    word = words if split else tokens[at].text if at < len(tokens) else ""
    return word if word.startswith("ل") and len(word) > 2 else ""


def _first_of_kind(before: list[Found], number: Found, tokens: list[Token]) -> Found | None:
    """The first 10,000 pounds, of which a number is the next: 10,000 pounds, and the next 10,000."""
    if not number[1] or tokens[number[1] - 1].text not in word_list("next of a kind", language="english"):
        return None
    for found in reversed(before):
        between = tokens[found[2] : number[1]]
        if len(between) > _FAR or any(token.category == Category.STOP for token in between):
            return None
        if found[0].kind in (Kind.MONEY, Kind.QUANTITY) and found[0].value is not None:
            return found
    return None


def _ends_there(number: Found, tokens: list[Token]) -> bool:
    """Whether nothing follows a number that it could count."""
    following = tokens[number[2]] if number[2] < len(tokens) else None
    if following is None or following.category in _ENDS or following.text in word_list("more of it"):
        return True
    if following.category == Category.ARTICLE and number[2] + 1 < len(tokens):
        return f"{following.text} {tokens[number[2] + 1].text}" in rates()
    return following.text in stop_words() or following.definite or _DEFINITE.match(following.text) is not None


def _scale(found: Found, tokens: list[Token]) -> Decimal:
    """What the words of a figure multiply its number by: مليون, م د."""
    scale = Decimal(1)
    for token in tokens[found[1] : found[2]]:
        if token.category in (*NUMBERS, Category.RANGE) and token.name.isdigit():
            scale *= Decimal(10) ** int(token.name)
        elif token.category == Category.CURRENCY and token.value is not None:
            scale *= token.value
    return scale


def _as(bare: Found, other: Found, tokens: list[Token]) -> Figure:
    """The bare figure with the other's unit, and its scale where only that makes the two alike."""
    figure, model = bare[0], other[0]
    value, reference = figure.value, model.value if model.value is not None else model.low
    own, scale = _scale(bare, tokens), _scale(other, tokens)
    if value is None or reference is None:
        return figure
    if model.kind is Kind.PERCENT and value and not _alike(value, reference) and abs(value) > 100:
        return figure
    doubt = None
    if own == 1 and scale > 1:
        if _alike(value * scale, reference):
            value *= scale
        elif not _alike(value, reference):
            doubt = "it may share the scale of the number beside it"
    key = doubt is None
    return figure._replace(kind=model.kind, unit=model.unit, value=value, key=key, doubt=doubt)


def _alike(one: Decimal, other: Decimal) -> bool:
    low, high = sorted((abs(one), abs(other)))
    return low > 0 and high / low <= _LIKE


def _money_of_sentence(shared: list[Found], at: int, tokens: list[Token]) -> str | None:
    """The currency of the nearest money when a number of millions stands for money too.

    It must be compared with that money, be more of it, or be named as an amount: مقابل 300 مليون, ثلاثة
    مليارات أخرى, بقيمة 20 مليونا.
    """
    number = shared[at]
    if _scale(number, tokens) < 1000:
        return None
    if not (_is_of_money(number, tokens) or _ends_change(number, shared, at, tokens)):
        return None
    for beside in (*shared[at - 1 : at], *shared[at + 1 : at + 2], *shared[max(0, at - 3) : at]):
        first, last = sorted((beside, number), key=lambda found: found[1])
        between = tokens[first[2] : last[1]]
        one_sentence = len(between) <= _FAR and all(token.category != Category.STOP for token in between)
        if beside[0].kind is Kind.MONEY and one_sentence:
            return beside[0].unit
    return None


def _ends_change(number: Found, shared: list[Found], at: int, tokens: list[Token]) -> bool:
    """Whether the number is what money came to: من 2,1 مليار دولار سنة 2021 إلى 3,4 مليارات."""
    if not number[1] or tokens[number[1] - 1].category != Category.TO:
        return False
    money = [found for found in shared[max(0, at - 2) : at] if found[0].kind is Kind.MONEY]
    return bool(money) and money[-1][1] > 0 and tokens[money[-1][1] - 1].category == Category.FROM


def _is_of_money(number: Found, tokens: list[Token]) -> bool:
    behind = [token.text for token in tokens[number[2] : number[2] + 2]]
    if behind[:1] and behind[0] in word_list("more of it"):
        return True
    if " ".join(behind) in word_list("part of it", language="english"):
        return True
    before = {token.text for token in tokens[max(0, number[1] - 4) : number[1]]}
    return bool(before & word_list("amount of money", "against")) and not before & word_list("counted")
