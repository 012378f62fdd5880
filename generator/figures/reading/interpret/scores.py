"""Turns a rule's match into a score: in digits, with nothing in a word, and as goals told in words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS
from generator.model import Kind
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_MEASURING = COUNTABLE | MONEY_SIGNS


def score(reading: Reading) -> Figure | None:
    """2-1, 4 مقابل 3: both numbers in the order of the text."""
    against = reading.get("against")
    if against is not None and against.text != "مقابل":
        return None
    a, b = reading.need("a"), reading.need("b")
    if Category.SPELLED in (a.category, b.category):
        return _to_nothing(reading, a, b) if against is None else _in_words(reading, a, b)
    small = a.category == b.category == Category.SMALL
    if not small and not _falling(a, b, reading.after()):
        return None
    return reading.figure(Kind.SCORE, low=a.value, high=b.value)


def dash_first(reading: Reading) -> Figure | None:
    """التعادل -1 1: a score whose dash came before it, because of the two directions of the text."""
    a, b, result = reading.need("a"), reading.need("b"), reading.before()
    small = b.category == Category.SMALL and -_MOST_GOALS <= (a.value or 0) <= 0
    if result is None or not small or reading.followed_by(*_MEASURING):
        return None
    if word_list("result of a match").isdisjoint(bare_nouns(result.text)):
        return None
    return reading.figure(Kind.SCORE, low=abs(a.value or Decimal(0)), high=b.value)


def _to_nothing(reading: Reading, a: Token, b: Token) -> Figure | None:
    """5-صفر, 2-nil: digits and nothing in a word, in either order."""
    nothing, goals = (a, b) if a.category == Category.SPELLED else (b, a)
    if nothing.value != 0 or goals.category != Category.SMALL or " " in nothing.text:
        return None
    return reading.figure(Kind.SCORE, low=a.value, high=b.value)


def _in_words(reading: Reading, a: Token, b: Token) -> Figure | None:
    """بنتيجة ثلاثة مقابل صفر: a result in words, which a word for it leads to."""
    result = reading.before()
    led = result is not None and not word_list("result of a match").isdisjoint(bare_nouns(result.text))
    goals = max(a.value or Decimal(0), b.value or Decimal(0)) <= _MOST_GOALS
    if not led or not goals or counts(reading) or reading.followed_by(*_MEASURING):
        return None
    return reading.figure(Kind.SCORE, low=a.value, high=b.value)


def goals(reading: Reading) -> Figure | None:
    """بثلاثة أهداف لهدفين, بهدفين مقابل هدف واحد, two goals to one: both sides in the order of the text."""
    a, link = reading.need("a"), reading.need("link")
    second, again = reading.get("b"), reading.get("again")
    counted = reading.tokens[reading.match.end("a") - 1]
    opposed = link.text in AGAINST or link.text.startswith("ل") or link.category == Category.TO
    if not is_goal(counted) or not opposed or (again is not None and not is_goal(again)):
        return None
    other = second.value if second is not None else Decimal(1) if is_goal(again or link) else None
    if other is None or max(other, a.value or Decimal(0)) > _MOST_GOALS:
        return None
    many_more = second is not None and counts(reading)
    return None if many_more else reading.figure(Kind.SCORE, low=a.value, high=other)


def to_nil(reading: Reading) -> Figure | None:
    """2-nil."""
    if reading.need("nil").text != "nil":
        return None
    return reading.figure(Kind.SCORE, low=reading.need("a").value, high=Decimal(0))


def clean_sheet(reading: Reading) -> Figure | None:
    """بهدفين نظيفين, بثلاثة أهداف دون رد: the other side has none."""
    a, clean, none = reading.need("a"), reading.need("clean"), reading.get("none")
    counted = reading.tokens[reading.match.end("a") - 1]
    unanswered = clean.text == "دون" and none is not None and none.text in NO_ANSWER
    if not is_goal(counted) or not (unanswered or clean.text.startswith("نظيف")):
        return None
    return reading.figure(Kind.SCORE, low=a.value, high=Decimal(0))


NO_ANSWER = frozenset({"رد", "مقابل"})
"""What follows دون when the other side has no goal."""
_MOST_GOALS = 20
AGAINST = frozenset({"مقابل", "ل"})
"""What stands between the goals of the two sides."""
_GOAL = frozenset("هدف هدفا هدفين هدفان اهداف شوط شوطا شوطين اشواط goal goals sets games".split())


def is_goal(token: Token) -> bool:
    """Whether a word is a goal, goals, a set or sets."""
    return token.text in _GOAL or token.text.removeprefix("ل") in _GOAL


def _falling(a: Token, b: Token, following: Token | None) -> bool:
    """Whether two larger numbers can be points: a range does not fall."""
    whole = a.text.isdigit() and b.text.isdigit() and len(a.text) <= 3
    measured = following is not None and following.category in _MEASURING
    return whole and not measured and (a.value or 0) > (b.value or 0)
