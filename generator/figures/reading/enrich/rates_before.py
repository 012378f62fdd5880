"""What the words before an amount count it per: سعر البرميل 82 دولارا, كل راكب دفع ألفي يورو."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.cache import WordCache
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Kind
from generator.text.clitics import FOR_THE, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_FAR = 14
"""How many tokens before an amount to search for what it is counted per."""
_EACH = frozenset({"كل", "لكل"})
_NEAR_EACH = 6
_SHARE = "السهم"
_PRICES = frozenset("سعر ثمن تسعيره".split())
_PRICED = frozenset("توريد شراء بيع استلام طن مبيع متر".split())
"""Words that may stand between a price and what is priced: سعر توريد الإردب."""
_ADJECTIVES = {"اليومي": "day", "اليوميه": "day", "الشهري": "month", "الشهريه": "month"}
_OF_WAGES = {
    "يومي": "day", "اليومي": "day", "اسبوعي": "week", "الاسبوعي": "week",
    "شهري": "month", "الشهري": "month", "سنوي": "year", "السنوي": "year",
}  # fmt: skip
_BY_TIME = frozenset({Kind.MONEY, Kind.QUANTITY})
_BY_HOW_MUCH = frozenset("بزياده زياده بارتفاع ارتفاع بانخفاض بتراجع بفارق بخساره مكاسب".split())
"""Words before an amount by which a price changed, and not the price."""
_NOT_PRICED = frozenset({"dollar", "person", "year", "month", "week", "day", "hour", "minute", "night"})
"""Units that have no price of their own: سعر الدولار is a rate of exchange."""


def rate_before(kind: Kind, tokens: list[Token], first: int) -> str | None:
    """What the words before money or a quantity count it per; `first` is the first token of the amount."""
    often = _how_often(tokens, first) if kind in _EVERY_TIME else None
    if often is not None or kind not in _BY_TIME:
        return often
    before = tokens[max(0, first - _FAR) : first]
    if not any(_leads_to_rate[token.text] for token in before):
        return None
    if any(token.text in _BY_HOW_MUCH for token in before[-2:]):
        return None
    for at in range(len(before) - 1, 0, -1):
        if before[at].category in PAUSES or "مؤشر" in before[at].text:
            return None
        per = _of_money(before, at) if kind is Kind.MONEY else None
        per = per or _by_time(before[at - 1], before[at])
        if per is not None:
            return per
    return None


def _how_often(tokens: list[Token], first: int) -> str | None:
    """The time of an adverb before an amount: تستورد سنويا ما قيمته 3 مليارات دولار."""
    for token in tokens[max(0, first - _NEAR_ADVERB) : first][::-1]:
        if token.text in _ADVERBS:
            return _ADVERBS[token.text]
        if token.text not in word_list("between how often and how many"):
            return None
    return None


_EVERY_TIME = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.COUNT})
_ADVERBS = {"سنويا": "year", "شهريا": "month", "اسبوعيا": "week", "يوميا": "day"}
_NEAR_ADVERB = 5
"""Tokens before an amount among which the adverb stands."""


@WordCache
def _leads_to_rate(word: str) -> bool:
    """Whether the word is one of those without which nothing before an amount is a rate."""
    share, each = word == _SHARE, word in _EACH
    paid = word in _ADJECTIVES or word.removesuffix("ه") in _OF_WAGES
    return share or each or paid or not _PRICES.isdisjoint(bare_nouns(word))


def _of_money(before: list[Token], at: int) -> str | None:
    """A share, a person or what has a price, by two words of which the second is at an index."""
    first, second = before[at - 1].text, before[at].text
    if second == _SHARE and _is_any(first, "of a share"):
        return "share"
    if first in _EACH and at >= len(before) - _NEAR_EACH:
        each = {"person": word_list("each person"), "family": word_list("each family")}
        return next((per for per, nouns in each.items() if second in nouns), None)
    if _PRICES.isdisjoint(bare_nouns(first)):
        return None
    place = at + (second in _PRICED and at + 1 < len(before) and _priced(before[at + 1].text) is not None)
    return _priced(before[place].text)


def rate_behind_slash(tokens: list[Token], end: int) -> str | None:
    """The measure behind a slash: 120 دولارا/طن."""
    behind = tokens[end : end + 2]
    sorts = [token.category for token in behind]
    return behind[1].name if sorts == [Category.SLASH, Category.MEASURE] else None


@lru_cache(maxsize=4096)
def _priced(word: str) -> str | None:
    """The unit whose price is said, by its name with or without the article: الأردب, جوال."""
    bare = word.removeprefix("ال")
    unit = _rates().get(f"ل{bare}" if bare.startswith("ل") else FOR_THE + bare)
    return None if unit in _NOT_PRICED else unit


@cache
def _rates() -> dict[str, str]:
    return meanings("rates", "unit")


def _by_time(noun: Token, adjective: Token) -> str | None:
    """Day or month, by an adjective of what is made or paid in it: الصادرات اليومية."""
    if adjective.text.removesuffix("ه") in _OF_WAGES and _is_any(noun.text, "wage"):
        return _OF_WAGES[adjective.text.removesuffix("ه")]
    per = _ADJECTIVES.get(adjective.text)
    flows = noun.category == Category.WORD and _is_any(noun.text, "flow")
    return per if flows else None


def _is_any(word: str, name: str) -> bool:
    return not word_list(name).isdisjoint(bare_nouns(word))
