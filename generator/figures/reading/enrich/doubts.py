"""Why a reading that the rules allow may still be wrong: what stands around it lets another be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.numbers.fractions import PARTS
from generator.figures.reading.numbers.points import DOUBT as POINT_DOUBT
from generator.figures.reading.numbers.points import is_doubtful
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_QUOTES = frozenset("\"“”«»„'‘")
_SAYING = frozenset({"ان", "بان", ":", "that", "says", "said"})
_YEARS = range(1900, 2060)
_FITTING = ("ا", "ه", "ات")
"""Endings of what an Arabic number above ten counts, and of the sound plural."""

NAMED_BEFORE = "it stands for those named before"
DENOMINATION = "it names a note or a coin"
"""The doubt whether هؤلاء الأربعة are a figure; how many they are is certain."""


def with_doubt(figure: Figure, first: int, end: int, tokens: list[Token], *, arabic: bool) -> Figure:
    """The figure, in doubt if its number may be a year or is in a name; `first` and `end` are its tokens.

    In English a point always begins decimals.
    """
    if not figure.key:
        return figure
    opened = first > 0 and tokens[first - 1].text in _QUOTES
    fills = figure.kind not in _MEASURED and _fills_quotation(tokens, first, end)
    named = opened and (_is_quoted_title(tokens, first) or fills)
    if named or _is_dose(figure, tokens, first, end):
        return figure._replace(key=False, doubt="it stands in a name: of a programme, a film, a campaign …")
    nothing_said = figure.kind is Kind.COUNT and figure.noun is None and figure.qualifier is None
    if nothing_said and _is_alone_in_brackets(tokens, first, end):
        return figure._replace(
            key=False, doubt="alone in brackets it can be a code, an age, a shirt or a note"
        )
    if arabic and (doubt := _of_arabic(figure, tokens, first, end)):
        return figure._replace(key=False, doubt=doubt)
    if figure.kind is Kind.COUNT and end - first == 1 and _may_be_year(tokens[first], figure.noun):
        return figure._replace(key=False, doubt="it can be a year: no noun that fits a count is beside it")
    return figure


def _of_arabic(figure: Figure, tokens: list[Token], first: int, end: int) -> str | None:
    """What is in doubt in Arabic alone."""
    if is_doubtful(tokens[first:end]):
        return POINT_DOUBT
    if figure.kind is Kind.MONEY and _is_denomination(tokens, first):
        return DENOMINATION
    if figure.kind is not Kind.COUNT:
        return None
    if _may_be_part(tokens, first):
        return "it can be a part of what is shared"
    return NAMED_BEFORE if _is_pronoun(figure, tokens, first, end) else None


def _is_denomination(tokens: list[Token], first: int) -> bool:
    """Whether فئة stands before an amount, or before the list that it ends: من فئة 5 و10 جنيهات."""
    at = first - 1
    while at > 1 and tokens[at].category in (Category.AND, Category.COMMA):
        at -= 2
    return at >= 0 and tokens[at].text in _DENOMINATION


def _is_pronoun(figure: Figure, tokens: list[Token], first: int, end: int) -> bool:
    """Whether a small definite number in words stands alone for people or things: قال الثلاثة, بالثلاثة."""
    alone = figure.noun is None and figure.qualifier is None and end - first == 1
    before = tokens[first - 1] if first else None
    small = tokens[first].category == Category.SPELLED and 1 < (figure.value or 0) <= _FEW
    behind = before is not None and has_article(before.text)
    return alone and small and tokens[first].definite and not behind


_FEW = 10
_DENOMINATION = frozenset({"فئه", "الفئه", "بفئه"})


def _may_be_part(tokens: list[Token], first: int) -> bool:
    """Whether a definite number in words ends a share whose owner is a noun: حصة الغاز الخمس."""
    led = [token.text for token in tokens[max(0, first - _NEAR_SHARE) : first]]
    return (
        tokens[first].definite
        and tokens[first].text in PARTS
        and not word_list("part of a whole").isdisjoint(led)
    )


_NEAR_SHARE = 3


def _is_quoted_title(tokens: list[Token], first: int) -> bool:
    """Whether the quotation mark right before the figure comes after a word for what has a title."""
    return first > 1 and "title" in sorts_of(tokens[first - 2].text)


def _is_dose(figure: Figure, tokens: list[Token], first: int, end: int) -> bool:
    """Whether quotation marks hold a name and its dose: “بريغابالين 300 ملغ”."""
    if figure.unit not in _DOSES or first < 2 or end >= len(tokens):
        return False
    return tokens[end].text in _QUOTES and any(
        token.text in _QUOTES for token in tokens[max(0, first - 3) : first - 1]
    )


_MEASURED = frozenset({Kind.QUANTITY, Kind.MONEY, Kind.PERCENT})
"""What quotation marks may set off without making a name of it: خفيفة الوزن "52 غرام"."""
_DOSES = frozenset({"milligram", "microgram", "gram", "millilitre", "gigabyte"})


def _fills_quotation(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the quotation mark before the figure closes right after it: مراسل "60 دقيقة", id="1".

    After "that" or a colon they hold what somebody says: قال إن "60 دقيقة" تكفي.
    """
    said = first > 1 and tokens[first - 2].text in _SAYING
    return not said and end < len(tokens) and tokens[end].text in _QUOTES


def _is_alone_in_brackets(tokens: list[Token], first: int, end: int) -> bool:
    """Whether plain digits are all that a pair of brackets holds: شركة الأسمنت (3004)."""
    if end - first != 1 or not first or end >= len(tokens) or not tokens[first].text.isdigit():
        return False
    part = end + 1 < len(tokens) and tokens[end + 1].text in _OF_THEM
    return tokens[first - 1].category == Category.OPEN and tokens[end].category == Category.CLOSE and not part


_OF_THEM = frozenset({"منها", "منهم", "منهن"})


def _may_be_year(number: Token, noun: str | None) -> bool:
    if number.category != Category.YEAR_LIKE or number.value not in _YEARS:
        return False
    if noun is None:
        return True
    if noun.isascii():
        word = noun.split()[-1].lower()
        return not (word.endswith("s") or word in word_list("plural", language="english"))
    round_number = number.value is not None and number.value % 100 == 0
    return not round_number and not noun.rstrip("ًٌٍ").replace("ة", "ه").endswith(_FITTING)
