"""One letter directly after digits: a metre, a million, a billion, or nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_MONEY = (Category.SYMBOL, Category.CODE)
_NOT_METRES = frozenset({Category.MEASURE, Category.CURRENCY, Category.CENT, Category.SCALE, Category.CODE})
"""What only millions can be of: 450m litres."""
_LINKS = (Category.TO, Category.AND, Category.DASH)
_FAR = 40
"""Tokens before the letter among which money is sought."""
_NEAR = 4
"""Tokens before the letter that can name a length or a count."""


def suffixed(tokens: list[Token], index: int) -> Token:
    """The attached letter with its meaning: 100m of track, 5m people, $5m, 1.2b, flat 5b."""
    token = tokens[index]
    if token.text == "k" or index == 0:
        return token
    before = tokens[index - 1]
    if before.category != Category.DIGITS or _is_money(tokens, index):
        return token
    if token.text == "m" and of_metres(tokens, index) is not False:
        return token._replace(category=Category.MEASURE, value=Decimal(1), name="metre")
    if token.text == "m" or ("." in before.text and before.text.find(".") < 3):
        return token
    return token._replace(category=Category.WORD, value=None)


def _is_money(tokens: list[Token], index: int) -> bool:
    """Whether a sign of money comes before the number, or a dash, as in a range: $5-7m."""
    if index < 2:
        return False
    before = tokens[index - 2]
    return before.category in _MONEY or (
        before.category == Category.DASH and before.end == tokens[index - 1].start
    )


def of_metres(tokens: list[Token], index: int) -> bool | None:
    """Whether the `m` after a number is metres, `False` for millions, `None` when nothing says which.

    What is joined to it shows its meaning first, then its own words, then the `m` before it.
    """
    behind = tokens[index + 1 : index + 4]
    if len(behind) == 3 and behind[0].category in _LINKS and behind[2].text == "m":
        joined = _shown(tokens, index + 3)
        if joined is not None:
            return joined
    shown = _shown(tokens, index)
    if shown is not None:
        return shown
    previous = max((at for at in range(max(0, index - _FAR), index) if tokens[at].text == "m"), default=None)
    return None if previous is None else _shown(tokens, previous)


def _shown(tokens: list[Token], index: int) -> bool | None:
    """What the words around an `m` show it to be: metres, not metres, or neither."""
    behind = tokens[index + 1 : index + 4]
    first = behind[0] if behind else None
    if first is not None and first.text in word_list("behind metres"):
        return True
    if first is not None and (first.category in _NOT_METRES or _is_counted(behind)):
        return False
    named = [token.text for token in tokens[max(0, index - 1 - _NEAR) : index - 1]]
    if not word_list("length").isdisjoint(named):
        return True
    earlier = tokens[max(0, index - _FAR) : index]
    money = any(token.category in (*_MONEY, Category.CURRENCY) for token in earlier)
    return False if money or not word_list("counted").isdisjoint(named) else None


def _is_counted(behind: list[Token]) -> bool:
    """Whether a plural follows, at once or after one adjective: 6m refugees, 12m displaced Syrians.

    A genitive is of a race: 400m women's final.
    """
    if len(behind) == 3 and behind[2].text == "s":
        return False
    for token in behind[:2]:
        if token.category != Category.WORD or token.text in stop_words():
            return False
        if token.text in word_list("plural") or (token.text.endswith("s") and not token.text.endswith("ss")):
            return len(token.text) > 3
    return False
