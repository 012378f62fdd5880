"""Fractions in words: parts of a whole, and decimals.

A fifth of the votes, two million and a quarter, عشرون وثلاثة أخماس.
Seventy-one point four million, خمسة فاصلة اثنان وعشرون.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.ar.words import DOUBLE_OF
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.tokens.categories import PAUSES
from generator.figures.reading.tokens.token import Token, shape_of

if TYPE_CHECKING:
    from generator.figures.reading.numbers.numeral_parser import NumeralParser


def is_part(token: Token) -> bool:
    """Whether the token is a counted fraction: thirds, quarters, fifths."""
    return token.category == Category.FRACTION and token.name == "counted"


def with_part(tokens: list[Token], end: int, number: NumeralParser) -> int:
    """Add the fraction after a number: three and two thirds, two million and a quarter, one and quarter."""
    run = tokens[end : end + 4]
    if number.ordinal or len(run) < 2 or run[0].category != Category.AND:
        return end
    if number.arabic:
        return _arabic_part(tokens, end, number, run)
    if run[1].text == "quarter" and (len(run) == 2 or run[2].category != Category.DASH):
        return _add(number, run[1].value or Decimal(0), end + 2)
    over = Decimal(1) if run[1].category == Category.ARTICLE else run[1].value
    linked = run[1].category in (Category.ARTICLE, Category.UNIT)
    if len(run) < 3 or not linked or over is None or run[2].value is None:
        return end
    singular = run[2].category == Category.ORDINAL and over == 1 and 2 < run[2].value < 20
    if not singular and not is_part(run[2]):
        return end
    return _add(number, over / run[2].value if singular else over * run[2].value, end + 3)


def _arabic_part(tokens: list[Token], end: int, number: NumeralParser, run: list[Token]) -> int:
    """Add عشرون وثلاثة أخماس; مليون وثلاثة أرباع المليون repeats the scale."""
    if len(run) < 3 or not is_part(run[2]) or run[1].category != Category.UNIT:
        return end
    scale = number.scale
    end = _add(number, (run[1].value or Decimal(0)) * (run[2].value or Decimal(0)), end + 3)
    again = tokens[end] if end < len(tokens) else None
    named = again is not None and again.category == Category.SCALE and again.value == scale
    return end + 1 if named else end


def _add(number: NumeralParser, part: Decimal, end: int) -> int:
    if number.last == Category.SCALE and number.group is None:
        part *= number.scale
    number.total += part
    return end


_THEN = frozenset({"last", "this", "next", "compared", "year", "yesterday", "overnight", "today", "again"})


_ENDING = PAUSES | {Category.CLOSE, Category.IN}


def _ends_there(following: Token | None) -> bool:
    """Whether what follows cannot be a numbered thing: by a third last year."""
    if following is None or following.category in _ENDING:
        return True
    return following.text in stop_words() or following.text in _THEN


def parts_in_words(tokens: list[Token], shape: str) -> bool:
    """Make the fifth of بمقدار الخمس, خمس السكان a fraction, elsewhere it is five; whether there was any.

    The ضعف of أي ضعف السعر is twice the price, elsewhere it is weakness.
    """
    changed = False
    for match in _UNIT_OR_DOUBLE.finditer(shape):
        index = match.start()
        token = tokens[index]
        if token.text not in PARTS and token.name != DOUBLE_OF:
            continue
        before = tokens[index - 1] if index else None
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if token.name == DOUBLE_OF:
            whole = _is_whole_behind(following) or (following is not None and following.text == "ما")
            twice = before is not None and before.text in _IS and whole
            if not twice:
                tokens[index] = Token(Category.WORD, token.start, token.end, token.text)
                changed = True
        elif _is_part_of_whole(before, token, following) or _is_part_by_itself(tokens, index, following):
            value = Decimal(1) / (token.value or 1)
            tokens[index] = token._replace(category=Category.FRACTION, value=value, name="")
            changed = True
    return changed


def _is_part_of_whole(before: Token | None, part: Token, following: Token | None) -> bool:
    """Whether a word is a part of what follows: خمس المشتغلين, سبع السكان, not خمسة عشر مقعدا.

    A number comes after its definite noun, which leaves a fifth or tenth before any but those of time.
    """
    teen = before is not None and before.category in (Category.UNIT, Category.HUNDRED, Category.ARTICLE)
    if teen or part.definite:
        return False
    whole = following is not None and following.category == Category.WORD and has_article(following.text)
    return (part.text in _TENTHS and whole) or _is_whole_behind(following)


def _is_part_by_itself(tokens: list[Token], index: int, following: Token | None) -> bool:
    """بمقدار الخمس, بأكثر من الخمس, حصتها الخمس; أكثر من الخمس نقاط are five."""
    led = [token.text for token in tokens[max(0, index - _NEAR_SHARE) : index]]
    by_it = led[-1:] and led[-1] in _BY_HOW_MUCH
    more = led[-1:] == ["من"] and led[-2:-1] and led[-2] in _MORE_OR_LESS
    if not (by_it or more or _is_share(led)) or not tokens[index].definite:
        return False
    ends = following is None or following.category != Category.WORD or following.text in stop_words()
    return ends or (following is not None and following.text.startswith(_SO_THAT))


def _is_share(led: list[str]) -> bool:
    """Whether the words before a part end in a share's owner or a limit: حصتها الخمس, حصتها عن الخمس.

    Another noun may be what there are five of: حصة الدول الخمس.
    """
    shares = [at for at, word in enumerate(led) if word in word_list("part of a whole")]
    if not shares:
        return False
    owned = shares[-1] == len(led) - 1 and led[-1].endswith(_OWNERS)
    return owned or led[-1] in _LIMITS


_OWNERS = ("ها", "هم", "هن", "ته", "به")
"""How a share ends that has its owner as a pronoun: the last are its ة with ه, and نصيبه."""
_NEAR_SHARE = 5
"""Words before a part among which the share is that has it."""
_LIMITS = frozenset("عن على علي الي تتجاوز يتجاوز تجاوزت تتعدى تتعدي يتعدى يتعدي تبلغ بلغت يبلغ بلغ".split())
"""Words between a share and its size."""
_MORE_OR_LESS = frozenset({"اكثر", "اقل", "باكثر", "باقل", "ازيد", "يقرب"})
_SO_THAT = ("لت", "لي")
"""How a verb begins that says what came of it: بأكثر من الخمس لتصل إلى."""


def _is_whole_behind(following: Token | None) -> bool:
    return following is not None and is_whole(following.text)


def is_whole(word: str) -> bool:
    """Whether a folded word is something that has parts: المقاعد, مساحة; five or ten of it are not said.

    >>> [is_whole(word) for word in ("السكان", "مساحه", "المقاعد", "مقاعد")]
    [True, True, True, False]
    """
    bare = word.removeprefix("ال")
    return bare in word_list("whole") or (bare != word and bare in word_list("members of a whole"))


PARTS = frozenset({"خمس", "الخمس", "سبع", "السبع", "تسع", "التسع", "عشر", "العشر"})
"""Numbers that are also the names of parts."""
_UNIT_OR_DOUBLE = re.compile(f"[{Category.UNIT}{Category.TEN}{Category.TWO_THINGS}]")
_IS = frozenset(
    "اي اى يعادل تعادل يساوي تساوي يقارب تقارب نحو حوالي بنحو بلغ بلغت يبلغ تبلغ يمثل تمثل".split()
)
"""Words before what is twice as much."""
_TENTHS = frozenset({"خمس", "عشر"})
_BY_HOW_MUCH = frozenset({"بمقدار", "بنسبه", "بواقع", "بنحو", "بحوالي", "نحو", "حوالي", "قرابه"})


_BEFORE_PART = frozenset(
    "by about around nearly almost roughly than over some least most up down to only just under".split()
)
"""Words before a part: nearly a third, down a fifth."""
_OF_MANY = frozenset({"are", "were", "have", "more", "less", "higher", "lower", "fewer", "cheaper"})
"""Words after a part of many, or after the part by which two amounts differ: a third were children."""


def ordinal_parts(tokens: list[Token]) -> bool:
    """Make `a third of`, `by a fifth` fractions, but not a third goal or by a third man; whether any was.

    Without such words they are fractions only when the text says nothing else: a hundredth.
    """
    changed = False
    for index, token in enumerate(tokens):
        if token.category != Category.ORDINAL or not index or tokens[index - 1].category != Category.ARTICLE:
            continue
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        alone = following is None and index == 1
        of = following is not None and following.category == Category.OF
        led = index > 1 and tokens[index - 2].text in _BEFORE_PART and _ends_there(following)
        many = following is not None and following.text in _OF_MANY
        if (
            (of or led or many or alone)
            and token.value is not None
            and token.value > 2
            and token.text.isalpha()
        ):
            tokens[index] = token._replace(category=Category.FRACTION, value=1 / token.value, name="")
            changed = True
    return changed


_TWO_DIGITS = {True: ("U&T", "UX"), False: ("T-U", "TU")}
"""Shapes of two digits in Arabic and in English: خمسة وعشرون and أربعة عشر, twenty-five and twenty five."""
_MOST = 12
"""Most decimal digits read; nobody says an amount with more."""


def decimals(tokens: list[Token], point: int, number: NumeralParser) -> int:
    """Add the decimals after the point to the number; where they end, or `point` when there are none."""
    digits, end = "", point + 1
    while len(digits) < _MOST:
        said, after = _said(tokens, end, arabic=number.arabic)
        digits, end = digits + said, after
        if not said or tokens[end - 1].category == Category.DIGITS:
            break
    if not digits:
        return point
    number.group = (number.group or 0) + Decimal(f"0.{digits}")
    return end + _scaled(tokens[end : end + 1], number)


def _said(tokens: list[Token], at: int, *, arabic: bool) -> tuple[str, int]:
    """The digits that the next words say, and where they end; empty when they say something else."""
    shape = shape_of(tokens[at : at + 3])
    for pair in _TWO_DIGITS[arabic]:
        if shape.startswith(pair):
            first, last = tokens[at], tokens[at + len(pair) - 1]
            return str(int((first.value or 0) + (last.value or 0))), at + len(pair)
    value = tokens[at].value if shape[:1] in ("U", "D", "T") else None
    return ("", at) if value is None or value != int(value) else (str(abs(int(value))), at + 1)


def _scaled(following: list[Token], number: NumeralParser) -> int:
    """1 when a scale follows the decimals and multiplies the number, else 0."""
    scales = [token.value for token in following if token.category == Category.SCALE and token.name != "dual"]
    if not scales or scales[0] is None or number.total:
        return 0
    number.total, number.group = number.value * scales[0], None
    return 1
