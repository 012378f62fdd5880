"""What the words around an amount say of it: bounds, rates, direction, and the noun that is counted."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.uncounted import is_uncounted
from generator.figures.lexicon.stop_words import STOP_WORDS
from generator.figures.lexicon.word import Category
from generator.figures.reading.enrich.bounds import bound_after, bound_before, spoken
from generator.model import Figure, Kind, Movement, Qualifier, Way
from generator.text.folding import Folded, fold_word

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token

_PER = {
    "year": "سنويا|في السنة|في العام|سنوي|سنوية|كل عام|كل سنة|في السنة الواحدة|في العام الواحد"
    "|a year|per year|annually|per annum|yearly|every year|each year",
    "month": "شهريا|في الشهر|شهرية|كل شهر|في الشهر الواحد|a month|per month|monthly|each month|every month",
    "week": "أسبوعيا|في الأسبوع|كل أسبوع|في الأسبوع الواحد|a week|per week|weekly|every week|each week",
    "day": "يوميا|في اليوم|يومية|كل يوم|في اليوم الواحد|a day|per day|daily|each day|every day",
    "night": "لليلة|لليلة الواحدة|في الليلة|في الليلة الواحدة|كل ليلة|a night|per night|nightly",
    "hour": "في الساعة|بالساعة|للساعة|كل ساعة|في الساعة الواحدة|للساعة الواحدة|an hour|per hour|hourly",
    "barrel": "للبرميل|للبرميل الواحد|لكل برميل|a barrel|per barrel",
    "person": "للفرد|للشخص|للشخص الواحد|لكل شخص|لكل فرد|per person|a head|per head|per capita|a person",
    "worker": "لكل عامل|للعامل|per worker|a worker|each worker",
    "item": "للقطعة|للواحد|للواحدة|each|apiece",
    "share": "للسهم|للسهم الواحد|لكل سهم|per share|a share",
    "tonne": "للطن|للطن المتري|للطن الواحد|لكل طن|per tonne|a tonne|per ton|a ton|a metric ton"
    "|per metric ton",
    "ounce": "للأونصة|للأوقية|لكل أونصة|per ounce|an ounce",
    "litre": "للتر|للتر الواحد|لكل لتر|per litre|a litre|per liter|a liter",
    "gallon": "للغالون|للجالون|per gallon|a gallon",
    "kilogram": "للكيلوغرام|للكيلوجرام|للكيلو|لكل كيلوغرام|per kilogram|a kilogram|a kilo|per kilo|per kg"
    "|a kg",
    "square metre": "للمتر المربع|لكل متر مربع|per square metre|a square metre|per square meter",
}


PER_PHRASES = {fold_word(phrase): unit for unit, phrases in _PER.items() for phrase in phrases.split("|")}
"""Folded phrases behind an amount, and what it is per."""
LONGEST_RATE = 3
"""Words of the longest of them."""
_RATE_OPENINGS = frozenset(phrase.split(" ", 1)[0] for phrase in PER_PHRASES)
_ROSE = (
    "ارتفع ارتفعت زاد زادت صعد صعدت نما نمت قفز قفزت ارتفاع زيادة نمو قفزة صعود يرتفع ترتفع يزيد تزيد يصعد",
    "تصعد ينمو تنمو يقفز تقفز بارتفاع بزيادة بنمو مرتفعا مرتفعة",
    "rose grew climbed jumped increased increase gained rise rises rising risen grow grows growing climbs",
    "surged",
)
_FELL = (
    "انخفض انخفضت تراجع تراجعت هبط هبطت هوى هوت خسر خسرت تقلص نزل انخفاض هبوط ينخفض تنخفض يتراجع تتراجع يهبط",
    "تهبط يهوي تهوي يخسر تخسر بانخفاض بتراجع بهبوط منخفضا منخفضة متراجعا متراجعة",
    "fell fallen dropped declined decreased slid lost decline drop fall falls falling drops declines plunged",
)
MOVES = {
    fold_word(word): way
    for way, lines in (("rose", _ROSE), ("fell", _FELL))
    for line in lines
    for word in line.split()
}
_BY = frozenset({"بنسبه", "بمقدار", "بواقع", "بنحو", "بحوالي", "قدرها", "قدره", "نسبته", "by", "ب"})
_ROUGHLY = frozenset({"نحو", "حوالي", "قرابه", "about", "around", "nearly", "almost", "some"})
"""What may stand between `by` and a number."""
_VERB_CLITICS = re.compile("^[وف]?س?")
_NUMBERS = frozenset("ndYwRFE")
_BORDERS = _NUMBERS | frozenset(".,-()/:")
"""Nothing beyond one of these is said of a figure."""
_BEFORE_NUMBER = (Category.SYMBOL, Category.PREPOSITION, Category.ARTICLE, Category.OPEN)
_ALONE = ("مليونا", "مليارا", "الفا")
"""Numbers whose ending says that no noun follows: 75 مليوناً لاتفاقها."""
_NEAR = 12
"""Tokens on either side of a figure that can bound it."""
_TOWARDS = frozenset({"الي", "to"})
_RATED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY, Kind.DURATION})
_MATTER = frozenset({"of", "من"})
"""What leads to the matter measured, before the rate: 12 million tonnes of wheat a year."""


def enrich(figure: Figure, first: int, end: int, tokens: list[Token], folded: Folded) -> Figure:
    """The figure with qualifier, rate, movement and noun; `first` and `end` are its tokens."""
    if figure.kind not in _RATED and figure.kind not in (Kind.AGE, Kind.RATIO):
        return figure
    behind = _said_behind(tokens, end)
    qualifier = _qualifier(tokens, first, end, behind)
    noun = figure.noun
    if noun is None and figure.kind in (Kind.COUNT, Kind.RATIO):
        noun = _noun(tokens, first, end, folded)
    low, high = figure.low, figure.high
    if figure.value is not None:
        if qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
            low = figure.value
        elif qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
            high = figure.value
    per = _per(behind) if figure.kind in _RATED else None
    movement = _movement(tokens, first) if figure.kind in _RATED else None
    if not (qualifier or noun or per or movement):
        return figure
    return replace(figure, qualifier=qualifier, noun=noun, low=low, high=high, per=per, movement=movement)


def _said_before(tokens: list[Token], end: int) -> list[str]:
    """The words that lead to a token, from the nearest border on, an Arabic clitic joined to its word."""
    start = end
    while start and end - start < _NEAR and tokens[start - 1].category not in _BORDERS:
        start -= 1
    return spoken(tokens[start:end])


def _said_behind(tokens: list[Token], start: int) -> list[str]:
    """The words behind a figure, up to the nearest border."""
    end = start
    while end < len(tokens) and end - start < _NEAR and tokens[end].category not in _BORDERS:
        end += 1
    return spoken(tokens[start:end])


def _qualifier(tokens: list[Token], first: int, end: int, behind: list[str]) -> Qualifier | None:
    at = first
    while at and tokens[at - 1].category in _BEFORE_NUMBER:
        at -= 1
    bound = bound_before(_said_before(tokens, at))
    if bound and not (bound.words == 1 and _is_no_bound(tokens, at, first, end)):
        return bound.qualifier
    for skipped in range(min(4, len(behind))):
        after = bound_after(behind[skipped:])
        if after and not _number_at(tokens, end, skipped + after[1]):
            return after[0]
        if not behind[skipped] or behind[skipped] in STOP_WORDS:
            return None
    return None


def _is_no_bound(tokens: list[Token], at: int, first: int, end: int) -> bool:
    """Whether a preposition is just that: a protest over an 8% rise, 9% over two years."""
    timed = tokens[at - 1].text == "over" and any(t.category in "ty" for t in tokens[first:end])
    timed = timed and tokens[end - 1].text != "old"
    return timed or (at < first and tokens[at].category == Category.ARTICLE)


def _number_at(tokens: list[Token], end: int, words: int) -> bool:
    """Whether a number follows so many words: then "at least" bounds it, not what stands before."""
    return any(
        token.category in _NUMBERS or token.category == Category.SYMBOL
        for token in tokens[end + words : end + words + 2]
    )


def _per(words: list[str]) -> str | None:
    """The rate that the words behind a figure state, which may stand after another word or two."""
    for skipped, opening in enumerate(words[:4]):
        for count in range(LONGEST_RATE if opening in _RATE_OPENINGS else 0, 0, -1):
            unit = PER_PHRASES.get(" ".join(words[skipped : skipped + count]))
            following = "".join(words[skipped + count : skipped + count + 1])
            if unit and not (opening == "في" and count == 2 and following.startswith("ال")):
                return unit
        if not opening or (opening in STOP_WORDS and opening not in _MATTER):
            return None
    return None


@lru_cache(maxsize=65536)
def move_of(word: str) -> Way | None:
    """Which way a folded word says that something moved, with the clitics of a verb or without."""
    way = MOVES.get(word) or MOVES.get(_VERB_CLITICS.sub("", word, count=1))
    return Way(way) if way else None


def _movement(tokens: list[Token], first: int) -> Movement | None:
    """What the words before a figure say of it: rose by, rose to; `None` when they leave that open."""
    near = tokens[max(0, first - 9) : first]
    for token in reversed(near):
        if token.category in ".,":
            return None
        way = None if token.category in _NUMBERS else move_of(token.text)
        if way:
            link = next((token.text for token in reversed(near) if token.text not in _ROUGHLY), "")
            if link in _TOWARDS:
                return Movement(way, by=False)
            return Movement(way, by=True) if link in _BY or token is near[-1] else None
    return None


def _noun(tokens: list[Token], first: int, end: int, folded: Folded) -> str | None:
    """The counted noun as written, with the adjectives that plainly belong to it."""
    if tokens[first].definite and first and tokens[first - 1].text.startswith("ال"):
        start, last = folded.span(tokens[first - 1].start, tokens[first - 1].end)
        return folded.given[start:last]
    if tokens[end - 1].text.endswith(_ALONE):
        return None
    run: list[Token] = []
    joined = (
        end < len(tokens)
        and tokens[end].category == Category.DASH
        and tokens[end].start == tokens[end - 1].end
    )
    end += joined
    place = end
    while place < len(tokens) and len(run) < 4:
        token = tokens[place]
        if token.category != Category.WORD or token.text in STOP_WORDS or len(token.text) < 2:
            break
        if token.text.startswith("وال") or (not run and is_uncounted(token.text)):
            break
        run.append(token)
        place += 2 if _hyphenated(tokens, place) else 1
    if not run:
        return None
    if run[0].text.isascii():
        plural = [
            i for i, token in enumerate(run) if token.text.endswith("s") and not token.text.endswith("ss")
        ]
        plural = plural or [i for i, token in enumerate(run) if token.text in _PLURALS]
        run = run[: plural[0] + 1] if plural and not joined else run[:1]
    else:
        agreeing = len(run) > 1 and run[0].text.endswith("ا") and run[1].text.endswith("ا")
        run = run[: 2 if agreeing else 1]
    start, last = folded.span(run[0].start, run[-1].end)
    return folded.given[start:last]


def _hyphenated(tokens: list[Token], place: int) -> bool:
    """Whether a word goes on behind a hyphen: start-ups."""
    if place + 2 >= len(tokens):
        return False
    word, dash, rest = tokens[place : place + 3]
    return dash.category == Category.DASH and word.end == dash.start and dash.end == rest.start


_PLURALS = frozenset(
    ["people", "men", "women", "children", "police", "staff", "personnel", "troops", "households"]
)
