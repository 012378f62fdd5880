"""One grammar for the numbers of both languages: runs of number words and digits become one token each.

A word takes part only where `sums.Sum` allows it; the first that does not fit ends the number, so every
token is read once.
"""

from __future__ import annotations

from decimal import Decimal

from generator.figures.sums import SUMMANDS, Sum
from generator.figures.tokens import Category, Token

_VAGUE = frozenset("several few many some عده بضعه".split())
_NAMES = frozenset({"ستون"})
"""Sixty, and how the name Stone is written: a number only before what it can count."""
_CONSTRUCT = frozenset({"ثماني", "ثمان"})
"""Eight before its noun; octagonal behind it."""
_AFTER_MINUS = frozenset("DUTXHS")
_AFTER_ARTICLE = frozenset("SF")


def merge(tokens: list[Token], *, arabic: bool) -> list[Token]:
    """The tokens with every number as one token; linear in their count."""
    tokens = [_metre(tokens, index) for index in range(len(tokens))]
    merged: list[Token] = []
    index = 0
    while index < len(tokens):
        begin = _begin(tokens, index, arabic=arabic)
        number, after = (None, index) if begin is None else _read(tokens, index, begin, arabic=arabic)
        if number is None:
            merged.append(tokens[index])
            index += 1
        else:
            merged.append(number)
            index = after
    return merged


def _metre(tokens: list[Token], index: int) -> Token:
    """The token; an `m` behind digits is a metre unless a currency leads them, a `b` there means nothing."""
    token = tokens[index]
    if (
        token.name != "glued"
        or token.text == "k"
        or index == 0
        or tokens[index - 1].category != Category.DIGITS
    ):
        return token
    if index > 1 and tokens[index - 2].category in (Category.SYMBOL, Category.CODE, Category.DASH):
        return token
    if token.text == "m":
        return token._replace(category=Category.MEASURE, value=Decimal(1), name="metre")
    return token._replace(category=Category.WORD, value=None)


def _begin(tokens: list[Token], index: int, *, arabic: bool) -> int | None:
    """Where the summands of a number start whose first token is at `index`: after a minus or `a`."""
    category = tokens[index].category
    if category in SUMMANDS:
        return index
    wanted = {Category.MINUS: _AFTER_MINUS, Category.ARTICLE: frozenset() if arabic else _AFTER_ARTICLE}
    fits = wanted.get(Category(category)) if category in "mA" else None
    if fits and index + 1 < len(tokens) and tokens[index + 1].category in fits:
        return index + 1
    return None


def _read(tokens: list[Token], start: int, begin: int, *, arabic: bool) -> tuple[Token | None, int]:
    number = Sum(arabic=arabic)
    end = begin
    while end < len(tokens) and not (number.ordinal and not arabic):
        following, joined = (end, False) if not number.last else _link(tokens, end, number)
        if following >= len(tokens) or tokens[following].category not in SUMMANDS:
            break
        if not number.add(tokens[following], joined=joined):
            break
        end = following + 1
    if end == begin:
        return None, start
    end = _ending(tokens, end, number)
    if not _stands(tokens, begin, end, arabic=arabic):
        return None, start
    value = -number.value if tokens[start].category == Category.MINUS else number.value
    return _token(tokens[start:end], number, value), end


def _link(tokens: list[Token], index: int, number: Sum) -> tuple[int, bool]:
    """Step over `and`, `and a`, and in English the hyphen of twenty-one or the `a` of half a million."""
    category = tokens[index].category
    if category == Category.AND:
        articled = index + 1 < len(tokens) and tokens[index + 1].category == Category.ARTICLE
        return index + 1 + articled, True
    if category in (Category.DASH, Category.ARTICLE) and not number.arabic and number.last != Category.DIGITS:
        return index + 1, False
    return index, False


def _ending(tokens: list[Token], end: int, number: Sum) -> int:
    """Take in what only stands at the end of a number: decimals in words, 34th, الثالث عشر."""
    if number.arabic and number.ordinal:
        return _arabic_ordinal(tokens, end, number)
    if end >= len(tokens):
        return end
    token = tokens[end]
    if (
        token.category == Category.SUFFIX
        and number.last == Category.DIGITS
        and token.start == tokens[end - 1].end
    ):
        number.ordinal = True
        return end + 1
    digit = tokens[end + 1].value if end + 1 < len(tokens) and tokens[end + 1].category in "UDT" else None
    if token.category == Category.POINT and digit is not None and digit >= 0 and not number.ordinal:
        number.group = (number.group or 0) + digit * Decimal(10) ** -len(str(int(digit)))
        return end + 2
    return end


def _arabic_ordinal(tokens: list[Token], end: int, number: Sum) -> int:
    """الثالث عشر, الخامس والعشرون."""
    rest = tokens[end : end + 2]
    if rest and rest[0].category == Category.TEN and number.value < 10:
        number.group = number.value + 10
        return end + 1
    joined = len(rest) == 2 and rest[0].category == Category.AND and rest[1].category == Category.TENS
    if joined and rest[1].value is not None:
        number.group = number.value + rest[1].value
        return end + 2
    return end


def _stands(tokens: list[Token], begin: int, end: int, *, arabic: bool) -> bool:
    """Whether what was read is a number and not a homograph: سبع الليل is the lion of the night."""
    first = tokens[begin]
    if end - begin > 1:
        return True
    if first.name == "teen":
        return False
    before = tokens[begin - 1].text if begin else ""
    if first.category == Category.SCALE and before in _VAGUE:
        return False
    following = tokens[end] if end < len(tokens) else None
    if first.text in _NAMES:
        return following is not None and (
            following.category in "ctyq%S" or following.text.endswith(("ا", "ه"))
        )
    if first.text in _CONSTRUCT and (following is None or following.category not in "_ctyqS"):
        return False
    small = first.category in (Category.UNIT, Category.TEN) and not first.definite
    possessed = following and following.category == Category.WORD and following.text.startswith("ال")
    return not (arabic and small and possessed)


def _token(run: list[Token], number: Sum, value: Decimal) -> Token:
    text = " ".join(token.text for token in run)
    category = _category(run, number, value)
    return Token(category, run[0].start, run[-1].end, text, value, _scale(run[-1]), run[0].definite)


def _category(run: list[Token], number: Sum, value: Decimal) -> Category:
    if number.ordinal:
        return Category.ORDINAL
    if len(run) == 1 and run[0].category == Category.FRACTION:
        return Category.FRACTION
    if len(run) == 1 and run[0].text.isdigit():
        if value <= 31:
            return Category.SMALL
        return Category.YEAR_LIKE if 1000 <= value < 2200 and len(run[0].text) == 4 else Category.NUMBER
    return Category.SPELLED if number.spelled else Category.NUMBER


def _scale(last: Token) -> str:
    """The power of ten of the scale word that ends a number, for a range that shares it."""
    if last.category != Category.SCALE or last.value is None or last.name == "dual":
        return ""
    return str(last.value.adjusted()) if last.value >= 1000 else ""
