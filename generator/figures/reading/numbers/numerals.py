"""One grammar for the numbers of both languages: runs of number words and digits become one token each.

`NumeralParser` decides which word may come next; the first that does not fit ends the number, so every
token is read once.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.numbers.blank_before_comma import with_blank_before_comma
from generator.figures.reading.numbers.fractions import (
    decimals,
    is_part,
    ordinal_parts,
    parts_in_words,
    with_part,
)
from generator.figures.reading.numbers.homographs import is_dual, is_number
from generator.figures.reading.numbers.merged_token import digits_category, merged_token
from generator.figures.reading.numbers.numeral_parser import NO_SCALE, SUMMANDS, NumeralParser
from generator.figures.reading.numbers.points import settle_commas, settle_points
from generator.figures.reading.numbers.restated import join_restated
from generator.figures.reading.numbers.safar import with_safar
from generator.figures.reading.numbers.suffixes import suffixed
from generator.figures.reading.tokens.categories import TIME_UNITS, UNITS
from generator.figures.reading.tokens.digits import VULGAR, join_fractions, with_minus_behind
from generator.figures.reading.tokens.token import Token, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_AFTER_MINUS = frozenset(
    {Category.DIGITS, Category.UNIT, Category.TENS, Category.TEN, Category.HUNDRED, Category.SCALE}
)
_ELSE_WORDS = frozenset({"first", "adverb", "couple"})
"""Names of words that count as plain words where `_begin` or `is_number` rejects them as numbers."""
_CANDIDATE = re.compile(f"[{''.join(sorted(SUMMANDS))}{Category.POINT}{Category.MINUS}{Category.ARTICLE}]")
"""Where a number can begin; everything else is skipped."""
_GOING_ON = SUMMANDS | {Category.AND, Category.DASH, Category.ARTICLE, Category.SUFFIX, Category.POINT}
_SINGLE = (Category.DIGITS, Category.UNIT, Category.TEN, Category.TENS, Category.ORDINAL)
_ALONE = re.compile(f"[{''.join(_SINGLE)}](?![{re.escape(''.join(sorted(_GOING_ON)))}])")
"""Digits or a word and nothing after them that could belong to the same number, as most are."""
_DIGITS = re.compile(Category.DIGITS)
_SCALE = re.compile(Category.SCALE)
_BRACKETED = re.compile(
    rf"(?:\({Category.DIGITS}\)|{Category.MARK}{Category.DIGITS}{Category.MARK})"
    rf"(?=[{Category.SCALE}{''.join(sorted(UNITS))}])"
)
"""Digits in brackets or quotation marks before their scale or unit, as some papers do: (4.3) مليون."""
_BETWEEN_SLASHES = re.compile(f"{Category.SLASH}{Category.DIGITS}{Category.SLASH}")
"""Digits between slashes, as some agencies write all of them: بزيادة /14/ بالمائة."""
_AFTER_ARTICLE = frozenset({Category.SCALE, Category.FRACTION})
_OF_A_SCALE = f"{Category.OF}{Category.ARTICLE}{Category.SCALE}"
"""The tokens between a part and its scale, with the scale: a quarter of a million."""


def merge(tokens: list[Token], *, arabic: bool) -> list[Token]:
    """The tokens with every number as one token; linear in their count."""
    shape = shape_of(tokens)
    if Category.DIGITS in shape:
        settled = _with_digits(tokens, shape, arabic=arabic)
        shape = shape if settled is tokens else shape_of(settled)
        tokens = settled
    if parts_in_words(tokens, shape) if arabic else ordinal_parts(tokens):
        shape = shape_of(tokens)
    merged: list[Token] = []
    index = 0
    spelled = False
    while candidate := _CANDIDATE.search(shape, index):
        merged += tokens[index : candidate.start()]
        index = candidate.start()
        if _ALONE.match(shape, index) and (number := _alone(tokens, index, arabic=arabic)) is not None:
            merged.append(number)
            spelled = spelled or number.category == Category.SPELLED
            index += 1
            continue
        begin = _begin(tokens, index, arabic=arabic)
        number, after = (None, index) if begin is None else _read(tokens, shape, index, begin, arabic=arabic)
        if number is None:
            word = tokens[index]
            part = word.category == Category.FRACTION and word.name != "counted"
            refused = part or word.name in _ELSE_WORDS
            merged.append(word._replace(category=Category.WORD) if refused else word)
            index += 1
        else:
            merged.append(number)
            index = after
            spelled = spelled or number.category == Category.SPELLED
    merged += tokens[index:]
    restated = arabic and spelled and Category.DIGITS in shape
    return join_restated(merged, shape_of(merged)) if restated else merged


def _alone(tokens: list[Token], index: int, *, arabic: bool) -> Token | None:
    """A number of one token, as the parser reads it too; `None` for what needs more or is none."""
    category, start, end, text, value, name, definite, _ = tokens[index]
    if value is None or value >= NO_SCALE or name == "couple":
        return None
    if category != Category.DIGITS and not is_number(tokens, index, index + 1, arabic=arabic):
        return None
    value = Decimal(0) + (value or 0)
    if category != Category.ORDINAL:
        category = digits_category(text, value) if category == Category.DIGITS else Category.SPELLED
    return Token(category, start, end, text, value, "", definite)


def _with_digits(tokens: list[Token], shape: str, *, arabic: bool) -> list[Token]:
    """The tokens with the signs around their digits understood: minus, fractions, brackets, points."""
    if arabic and Category.DIGITS + Category.DASH in shape:
        tokens = with_minus_behind(tokens)
        shape = shape_of(tokens)
    if arabic and Category.COMMA + Category.DIGITS + Category.SCALE in shape:
        tokens = with_blank_before_comma(tokens)
        shape = shape_of(tokens)
    if Category.DIGITS + Category.SCALE in shape:
        glued = [at.start() for at in _SCALE.finditer(shape) if tokens[at.start()].name == "glued"]
        meant = {index: suffixed(tokens, index) for index in glued}
        tokens = [meant.get(index, token) for index, token in enumerate(tokens)]
    places = [at.start() for at in _DIGITS.finditer(shape)]
    if Category.SLASH in shape or not VULGAR.keys().isdisjoint([tokens[at].text for at in places]):
        tokens = join_fractions(tokens)
        shape = shape_of(tokens)
    if not arabic:
        return tokens
    if Category.DIGITS + Category.UNIT in shape:
        tokens = with_safar(tokens)
        shape = shape_of(tokens)
    if _BRACKETED.search(shape):
        tokens = _without_brackets(tokens, _BRACKETED.finditer(shape))
        shape = shape_of(tokens)
    if Category.SLASH in shape:
        slashed = [match for match in _BETWEEN_SLASHES.finditer(shape) if _apart(tokens, match)]
        tokens = _without_brackets(tokens, slashed)
        shape = shape_of(tokens)
    places = [at.start() for at in _DIGITS.finditer(shape)]
    return settle_commas(settle_points(tokens, places), places)


def _without_brackets(tokens: list[Token], bracketed: Iterable[re.Match[str]]) -> list[Token]:
    """The tokens without the marks around digits: brackets before a scale or unit, slashes."""
    brackets = {at for match in bracketed for at in (match.start(), match.end() - 1)}
    return [token for at, token in enumerate(tokens) if at not in brackets] if brackets else tokens


def _apart(tokens: list[Token], match: re.Match[str]) -> bool:
    """Whether the digits stand in a pair of slashes with nothing else beside it: not 01/02/2020."""
    first, last = match.start(), match.end() - 1
    before, behind = (
        tokens[first - 1] if first else None,
        tokens[last + 1] if last + 1 < len(tokens) else None,
    )
    led = before is None or before.end < tokens[first].start or before.category == Category.PREPOSITION
    return led and (behind is None or behind.start > tokens[last].end or behind.category == Category.STOP)


def _begin(tokens: list[Token], index: int, *, arabic: bool) -> int | None:
    """Where the summands of a number from `index` start: after a minus or `a`; `None` for no number."""
    category = tokens[index].category
    if category in SUMMANDS:
        if tokens[index].name == "couple":
            return index if index + 1 == len(tokens) or tokens[index + 1].category in TIME_UNITS else None
        ranked = is_part(tokens[index]) and index > 0 and tokens[index - 1].category == Category.ORDINAL
        return None if ranked else index
    if category == Category.POINT:
        return index if index == 0 and not arabic else None
    signed = category == Category.MINUS and not _is_margin(tokens, index)
    opened = _AFTER_MINUS if signed else frozenset() if arabic else _AFTER_ARTICLE
    if index + 1 < len(tokens) and tokens[index + 1].category in opened:
        return index + 1
    return None


def _is_margin(tokens: list[Token], index: int) -> bool:
    """Whether a minus is the end of "plus or minus", which says how far off a number may be."""
    return index > 1 and tokens[index - 2].text == "plus" and tokens[index - 1].text in ("or", "/")


def _read(
    tokens: list[Token], shape: str, start: int, begin: int, *, arabic: bool
) -> tuple[Token | None, int]:
    number = NumeralParser(arabic=arabic)
    number.between = start > 0 and tokens[start - 1].category == Category.FROM
    end = closed = begin
    if tokens[begin].category == Category.POINT:
        number.group, number.spelled = Decimal(0), False
        end = decimals(tokens, begin, number)
        whole = begin < end == len(tokens)
        return (merged_token(tokens[:end], number, number.value), end) if whole else (None, start)
    while end < len(tokens) and not (number.ordinal and not arabic):
        following, joined = (end, False) if not number.last else _link(tokens, shape, end, number)
        if following >= len(tokens) or tokens[following].category not in SUMMANDS:
            break
        if joined and following + 1 < len(tokens) and is_part(tokens[following + 1]):
            break
        joined = joined or (arabic and _hundreds_follow(tokens, following, number))
        number.multiplied = not arabic and _scale_follows(tokens, following)
        number.doubled = tokens[following].name == "accusative" and is_dual(tokens[following + 1 :][:1])
        if not number.add(tokens[following], joined=joined):
            if tokens[following].category == Category.SCALE and not joined and closed > begin:
                number.give_back()
                end = closed
            break
        end = following + 1
        closed = end if number.group is None else closed
    if end == begin:
        return None, start
    end = _ending(tokens, with_part(tokens, end, number), number)
    if not is_number(tokens, begin, end, arabic=arabic):
        return None, start
    value = -number.value if tokens[start].category == Category.MINUS else number.value
    return merged_token(tokens[start:end], number, value), end


def _hundreds_follow(tokens: list[Token], index: int, number: NumeralParser) -> bool:
    """Whether digits only multiply a hundred, so that no `and` is needed before them: ٤ آلاف ٣ مائة."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    hundred = after is not None and (after.category == Category.HUNDRED or after.text == "hundred")
    return hundred and number.last == Category.SCALE and tokens[index].category == Category.DIGITS


def _scale_follows(tokens: list[Token], index: int) -> bool:
    """Whether digits or a quarter only multiply the scale after them: 4 thousand 3 hundred."""
    behind = tokens[index + 1 : index + 4]
    if is_part(tokens[index]) and shape_of(behind) == _OF_A_SCALE:
        return True
    return bool(behind) and behind[0].category == Category.SCALE and behind[0].name != "plural"


def _link(tokens: list[Token], shape: str, index: int, number: NumeralParser) -> tuple[int, bool]:
    """Step over `and`, `and a`, and in English the hyphen of twenty-one and 3-million, the `a` or `of a`."""
    shape = shape[index : index + 5]
    if not number.arabic and number.last == Category.FRACTION and shape.startswith(_OF_A_SCALE):
        return index + 2, False
    if not number.arabic and shape.startswith("-&-"):
        return index + 3 + 2 * shape.startswith("-&-A-"), True
    if shape.startswith(Category.AND):
        return index + 1 + shape.startswith("&A"), True
    scaled = shape.startswith("-S") and tokens[index].start == tokens[index - 1].end
    if shape[:1] in ("-", "A") and not number.arabic and (scaled or number.last != Category.DIGITS):
        return index + 1, False
    return index, False


def _ending(tokens: list[Token], end: int, number: NumeralParser) -> int:
    """Take in what only ends a number: decimals in words, 34th, الثالث عشر."""
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
    if token.category == Category.POINT and not number.ordinal:
        return decimals(tokens, end, number)
    return end


def _arabic_ordinal(tokens: list[Token], end: int, number: NumeralParser) -> int:
    """Take in the ten or tens of الثالث عشر, الخامس والعشرون."""
    rest = tokens[end : end + 2]
    first = number.value == 1 and tokens[end - 1].name != "teen"  # أول عشرة آلاف, not the eleventh
    if rest and rest[0].category == Category.TEN and number.value % 100 < 10 and not first:
        number.group = (number.group or Decimal(0)) + 10
        return end + 1
    joined = len(rest) == 2 and rest[0].category == Category.AND and rest[1].category == Category.TENS
    if joined and rest[1].value is not None:
        number.group = (number.group or Decimal(0)) + rest[1].value
        return end + 2
    return end
