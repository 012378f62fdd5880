"""What a full stop before exactly three digits is in Arabic: 3.918 حادثا is thousands, 3.918 بالمئة is not.

The word after the number tells. Before a million or a billion the point begins decimals, because nobody
counts 50,071 billions; zeros at the end leave it open (1.500 مليار), and so do millions of the Maghreb, where
2.178 مليون دينار may be 2.178 billion. Then the other numbers of the text
tell: with a decimal comma (14,2) they write thousands with points, with a decimal point (14.2) they do not.
What nothing tells stays as the digits suggest, and is in doubt where the other reading is likely.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.text.clitics import DEFINITE, bare_nouns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.figures.reading.tokens.token import Token

_POINT = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_UNSETTLED = re.compile(rf"{_POINT.pattern}(?![\d.,٫])")
_DECIMAL_COMMA = re.compile(r"\d+[,،٫](?:\d{1,2}|\d{4,})")
_DECIMAL_POINT = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})")
_THOUSANDS_COMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DEFINITE = re.compile(DEFINITE)
_WHOLE = ("ا", "ه")
"""Endings of what an Arabic number counts: tanwin, and ة of one woman, operation, unit."""
DOUBT = "the point may group thousands or begin decimals"


def settle_points(tokens: list[Token], places: Iterable[int]) -> list[Token]:
    """The tokens, those at `places` with their point replaced by ٬ or ٫ where it is clear what it is."""
    unclear = [at for at in places if "." in tokens[at].text and _POINT.fullmatch(tokens[at].text)]
    if not unclear:
        return tokens
    settled = list(tokens)
    readings = {at: _by_noun(tokens, at) for at in unclear}
    grouping = _groups_in_text(tokens, readings.values())
    for at, by_noun in readings.items():
        thousands = grouping if by_noun is None else by_noun
        if thousands is not None:
            settled[at] = _settled(tokens[at], thousands=thousands)
    return settled


def settle_commas(tokens: list[Token], places: Iterable[int]) -> list[Token]:
    """The tokens, with 2,640 مليار as 2.64 billion where the other commas of the text begin decimals."""
    commas = [at for at in places if "," in tokens[at].text]
    unclear = [at for at in commas if _COMMA.fullmatch(tokens[at].text) and _in_billions(tokens, at)]
    if not unclear or not any(_DECIMAL_COMMA.fullmatch(token.text) for token in tokens):
        return tokens
    settled = list(tokens)
    for at in unclear:
        text = tokens[at].text.replace(",", "٫")
        settled[at] = tokens[at]._replace(text=text, value=Decimal(text.replace("٫", ".")))
    return settled


_COMMA = re.compile(r"[1-9],\d{3}")
_BILLION = 10**9


def _in_billions(tokens: list[Token], at: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is not None and following.category == Category.SCALE and (following.value or 0) >= _BILLION
    )


def is_doubtful(tokens: list[Token]) -> bool:
    """Whether the tokens of a figure have a point that is not settled and can well be either."""
    for number in tokens:
        match = _UNSETTLED.match(number.text)
        if match is None:
            continue
        whole, _, rest = match.group().partition(".")
        scaled = number.name.isdigit() or len(tokens) > 1
        if rest != "000" and ((len(whole) == 1 and rest[-1] != "0") or scaled):
            return True
    return False


def _settled(token: Token, *, thousands: bool) -> Token:
    whole, _, rest = token.text.partition(".")
    if thousands:
        return token._replace(text=f"{whole}٬{rest}", value=Decimal(whole + rest))
    return token._replace(text=f"{whole}٫{rest}", value=Decimal(token.text))


def _by_noun(tokens: list[Token], at: int) -> bool | None:
    """Whether the point groups thousands by what follows, `None` where that can be either."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    whole, _, last = tokens[at].text.partition(".")
    if following is None or last == "000":
        return True if last == "000" else None
    if following.category == Category.PERCENT or following.name == "second":
        return False
    padded = last.endswith("0")
    if following.category == Category.CURRENCY:
        return _of_whole_money(tokens, at, following, padded=padded)
    if following.category == Category.SCALE:
        return None if padded or _in_maghreb_millions(tokens, at) else False
    if following.category == Category.MEASURE:
        return True if padded and len(whole) > 1 else None
    spanned = following.category in (Category.TIME, Category.YEAR)
    return True if spanned or _can_only_be_whole(following) else None


def _in_maghreb_millions(tokens: list[Token], at: int) -> bool:
    """Whether millions of dinars are counted, which Tunis and Algiers group with a point: 2.178 مليون دينار.

    There billions are often thousands of millions; in Amman and Kuwait the same point begins decimals.
    """
    scale, money, nation = (*tokens[at + 1 : at + 4], None, None, None)[:3]
    if scale is None or money is None or scale.value != _MILLION:
        return False
    if nation is not None and nation.category == Category.NATION:
        return nation.text in _NATIONS
    return money.name in _MAGHREB


_MILLION = 10**6
_MAGHREB = frozenset({"DINAR", "TND", "DZD", "MAD"})
_NATIONS = frozenset({"تونسي", "جزائري", "مغربي"})


def _can_only_be_whole(noun: Token) -> bool:
    """Whether a word is a person or thing of which there are no parts: حادثا, امراه, شخص."""
    word = noun.text
    if noun.category != Category.WORD or word in stop_words() or _DEFINITE.match(word):
        return False
    if word in word_list("whole things"):
        return True
    ending = len(word) > _SHORT and word.endswith(_WHOLE) and word[0] not in "يو"
    return ending and word not in word_list("no counted noun", "parted")


_SHORT = 3


def _of_whole_money(tokens: list[Token], at: int, currency: Token, *, padded: bool) -> bool | None:
    """Whether thousands of a currency are meant: 1.299 دولارا, whose noun agrees with ninety-nine.

    Dinars and Omani riyals have a thousand parts, and so have prices of fuel and of other currencies:
    3.459 دولارات للغالون. Nobody else ends decimals in zero.
    """
    if currency.name in _THOUSAND_PARTS:
        return None
    if padded:
        return True
    priced = {form for token in tokens[at + 2 : at + 5] for form in bare_nouns(token.text)}
    if priced & word_list("small measure of a price"):
        return False
    if any(token.category == Category.CURRENCY for token in tokens[max(0, at - 8) : at]):
        return None
    agrees = 11 <= int(tokens[at].text[-2:]) <= 99
    return True if agrees and currency.text.endswith("ا") else None


_THOUSAND_PARTS = frozenset({"DINAR", "KWD", "BHD", "IQD", "JOD", "TND", "LYD", "OMR", "RIYAL"})


def _groups_in_text(tokens: list[Token], readings: Iterable[bool | None]) -> bool | None:
    """Whether points group thousands in the rest of the text; `None` where it shows neither or both."""
    known = set(readings) - {None}
    for token in tokens:
        if token.category != Category.DIGITS:
            continue
        if _DECIMAL_COMMA.fullmatch(token.text):
            known.add(True)
        elif _DECIMAL_POINT.fullmatch(token.text) or _THOUSANDS_COMMA.fullmatch(token.text):
            known.add(False)
    return known.pop() if len(known) == 1 else None
