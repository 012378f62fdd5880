"""What the words around an amount say of it: bounds, rates, direction, and the counted noun."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.enrich.bounds import bound_after, bound_before, spoken
from generator.figures.reading.enrich.counted_noun import noun_behind
from generator.figures.reading.enrich.movements import movement_before
from generator.figures.reading.enrich.rates_before import rate_before, rate_behind_slash
from generator.figures.reading.tokens.categories import ANY_NUMBER, IN_DIGITS, MONEY_SIGNS, PAUSES, TIME_UNITS
from generator.model import Figure, Kind, Qualifier

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token
    from generator.text.folding import Folded

LONGEST_RATE = 3
"""Words in the longest phrase that states a rate."""
_BORDERS = (
    ANY_NUMBER
    | PAUSES
    | {Category.TWO_THINGS, Category.DASH, Category.OPEN, Category.CLOSE, Category.SLASH, Category.COLON}
)
"""Borders of a figure's context: nothing beyond one is about the figure."""
_BEFORE_NUMBER = (Category.SYMBOL, Category.PREPOSITION, Category.ARTICLE, Category.OPEN)
_BY = "ب"
"""What leads to how far something goes beyond another: فاقت الصادرات الواردات بعشرة ملايين."""
_THE = "ال"
"""The article before digits: ما دون الـ97 ألف."""
_NEAR = 12
"""How many tokens on either side of a figure to search for a bound."""
_RATED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY, Kind.DURATION})
_BEFORE_BOUND = frozenset({"in", "for", "after", "just", "well"})
"""Words before "over" that make it more than: in over a year."""
_OVER = frozenset({"over", "under"})
_ABOVE = frozenset({"over", "فوق"})
_UNITS = frozenset({Category.PERCENT, Category.CURRENCY})
_MATTER = frozenset({"of", "من"})
"""Words that introduce the substance measured, before the rate: 12 million tonnes of wheat a year."""


rates = partial(meanings, "rates", "unit")
"""Folded phrases after an amount, with the unit that it is counted per."""


@cache
def _rate_openings() -> frozenset[str]:
    return frozenset(phrase.split(" ", 1)[0] for phrase in rates())


def enrich(figure: Figure, first: int, end: int, tokens: list[Token], folded: Folded) -> Figure:
    """The figure with qualifier, rate, movement and noun; `first` and `end` delimit its tokens."""
    if figure.kind not in _RATED and figure.kind not in (Kind.AGE, Kind.RATIO):
        return figure
    behind = _said_behind(tokens, end)
    qualifier = _qualifier(tokens, first, end, behind)
    noun = figure.noun
    if noun is None and figure.kind in (Kind.COUNT, Kind.RATIO):
        noun = noun_behind(tokens, first, end, folded)
    low, high = figure.low, figure.high
    if figure.value is not None:
        if qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
            low = figure.value
        elif qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
            high = figure.value
    per = figure.per or (_per(behind) if figure.kind in _RATED else None)
    if per and _is_numbered(per, tokens, end):
        per = None
    if figure.kind is Kind.MONEY:
        per = per or rate_behind_slash(tokens, end)
    per = per or rate_before(figure.kind, tokens, first)
    movement = movement_before(tokens, first) if figure.kind in _RATED else None
    if not (qualifier or noun or per or movement):
        return figure
    return figure._replace(qualifier=qualifier, noun=noun, low=low, high=high, per=per, movement=movement)


def _said_before(tokens: list[Token], end: int) -> list[str]:
    """The words from the nearest border to a token, Arabic clitics joined to their word."""
    start = end
    while start and end - start < _NEAR and tokens[start - 1].category not in _BORDERS:
        start -= 1
    return spoken(tokens[start:end])


def _said_behind(tokens: list[Token], start: int) -> list[str]:
    """The words after a figure, up to the nearest border."""
    end = start
    while end < len(tokens) and end - start < _NEAR and tokens[end].category not in _BORDERS:
        end += 1
    return spoken(tokens[start:end])


def _qualifier(tokens: list[Token], first: int, end: int, behind: list[str]) -> Qualifier | None:
    at = first
    if at and tokens[at - 1].category == Category.OPEN and _closes(tokens, end):
        at -= 1  # أكثر من (2000) موقع
    while at and (tokens[at - 1].category in _BEFORE_NUMBER or tokens[at - 1].text == _THE):
        at -= 1
    ranged = ["من"] * tokens[first].text.startswith("من ")  # أطول من ثلاثة إلى ستة أشهر
    bound = bound_before(_said_before(tokens, at) + ranged)
    overcome = (
        bound is not None and end < len(tokens) and _is_overcome(tokens[at - bound.words : at], tokens[end])
    )
    overcome = overcome or (bound is not None and bound.subject > 0 and tokens[at].text == _BY)
    if bound and not overcome and not (bound.words == 1 and _is_no_bound(tokens, at, first, end)):
        return bound.qualifier
    for skipped in range(min(4, len(behind))):
        after = bound_after(behind[skipped:])
        if after and not _number_at(tokens, end, skipped + after[1]):
            return after[0]
        if not behind[skipped] or behind[skipped] in stop_words():
            return None
    return None


def _closes(tokens: list[Token], end: int) -> bool:
    return end < len(tokens) and tokens[end].category == Category.CLOSE


def _is_no_bound(tokens: list[Token], at: int, first: int, end: int) -> bool:
    """Whether a preposition states no bound: a protest over an 8% rise, 9% over two years."""
    timed = tokens[at - 1].text == "over" and any(t.category in TIME_UNITS for t in tokens[first:end])
    led = at > 1 and tokens[at - 2].text in _BEFORE_BOUND
    if at > 1 and tokens[at - 1].text == "over" and tokens[at - 2].text in word_list("over something"):
        return True
    if _is_overhead(tokens, at, end):
        return True
    timed = timed and not led and tokens[end - 1].text != "old"
    return timed or _is_attribute(tokens, at, first, end)


def _is_overhead(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "over" is a place, because something flies: shot down drones over 5 regions."""
    below = tokens[end].text if end < len(tokens) else ""
    above = tokens[at - 1].text in _ABOVE and below in word_list("flown over")
    return above and any(token.text in word_list("flies") for token in tokens[max(0, at - _NEAR) : at - 1])


def _is_overcome(words: list[Token], noun: Token) -> bool:
    """Whether تجاوز has its other meaning: تجاوز 5 عقبات, تجاوزت السيارة 3 إشارات."""
    return "تجاوز" in words[0].text and noun.text in word_list("overcome") if words else False


def _is_attribute(tokens: list[Token], at: int, first: int, end: int) -> bool:
    """Whether an amount describes the noun that "over" or "under" belongs to: a row over a $5 plan.

    Under a 3,000-tonne project, anger over 5% tax rise.
    """
    if at < first and tokens[at].category == Category.ARTICLE:
        return True
    if tokens[at - 1].text not in _OVER or end >= len(tokens):
        return False
    last, following = tokens[end - 1], tokens[end]
    hyphened = any(token.category == Category.DASH for token in tokens[first:end])
    unit = last.category in _UNITS or tokens[first].category in MONEY_SIGNS
    noun = following.category == Category.WORD and following.text not in stop_words()
    return noun and (hyphened or (unit and not following.text.endswith("s")))


def _number_at(tokens: list[Token], end: int, words: int) -> bool:
    """Whether a number follows that many words: then "at least" bounds it and not the figure before."""
    return any(
        token.category in ANY_NUMBER or token.category == Category.SYMBOL
        for token in tokens[end + words : end + words + 2]
    )


def _per(words: list[str]) -> str | None:
    """The rate that the words after a figure state, up to three words later."""
    openings = _rate_openings()
    for skipped, opening in enumerate(words[:4]):
        for count in range(LONGEST_RATE if opening in openings else 0, 0, -1):
            unit = rates().get(" ".join(words[skipped : skipped + count]))
            following = "".join(words[skipped + count : skipped + count + 1])
            article = opening == "في" and count == 2 and following.startswith("ال")
            when = article or (opening == "في" and following in _ITSELF)
            if unit and not when and not _is_away(following, words[skipped + count + 1 :]):
                return unit
        if not opening or (opening in stop_words() and opening not in _MATTER):
            return None
    return None


def _is_numbered(unit: str, tokens: list[Token], end: int) -> bool:
    """Whether the time after a figure has a number and says when: في العام 2018, في الدقيقة 30."""
    for at in range(end, min(end + _NEAR, len(tokens) - 2)):
        time, number = tokens[at + 1 : at + 3]
        if tokens[at].text == "في" and time.name == unit and number.category in IN_DIGITS:
            behind = tokens[at + 3] if at + 3 < len(tokens) else None
            counts = (
                behind is not None and behind.category not in _BORDERS and behind.text not in stop_words()
            )
            return unit == "year" or not counts
    return False


_ITSELF = frozenset("نفسه نفسها ذاته ذاتها عينه عينها".split())
"""Words that make a unit of time one that was spoken of: في الشهر نفسه."""


def _is_away(following: str, rest: list[str]) -> bool:
    """Whether a unit of time is the distance to a moment: a year earlier, a year on; not a month on food."""
    return following in word_list("away from now") or (following == "on" and not "".join(rest[:1]))
