"""Turns a rule's match into a share of a group: one in five, واحد من كل خمسة."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Form, Kind
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

LINK = re.compile(r"[ -]+(?:in|out of|of(?= every| each)|من)(?:[ -]+(?:every|each|(?:بين )?كل|اصل))?[ -]+")
"""The words between the two numbers of a share."""
_EACH = re.compile(r"every|each|كل|-")
"""What is in them when the second number may count a time: one in every five days."""
_ONE = frozenset({"واحدا", "واحده", "one"})
_MOST = 1000
"""Largest group; above it the second number is something else, as the year in 5 in 2018."""


def _is_one_of_many(word: Token) -> bool:
    """Whether a noun by itself is one: طفل من كل خمسة."""
    bare = (form.removesuffix("ا") for form in bare_nouns(word.text))
    return word.category == Category.WORD and any(form in word_list("whole things") for form in bare)


def share(reading: Reading) -> Figure | None:
    """So many of each so many, as a fraction."""
    first, whole = reading.need("n"), reading.need("m").value
    part = Decimal(1) if first.text in _ONE or _is_one_of_many(first) else first.value
    between = reading.folded.text[first.end : reading.need("m").start]
    if not LINK.fullmatch(between) or ("من" in between and not _says_share(reading, between)):
        return None
    if part is None or whole is None or not 0 < part < whole <= _MOST:
        return None
    if _EACH.search(between) is None and reading.followed_by(Category.TIME, Category.YEAR):
        return None  # not one in two years
    return reading.figure(Kind.RATIO, value=part / whole, form=Form.SHARE)


def _says_share(reading: Reading, between: str) -> bool:
    """Whether Arabic words between two numbers make a share of them: واحد من كل خمسة, طفل واحد من أصل خمسة.

    One out of 4 players who have done something is no share.
    """
    if "كل" in between:
        return True
    one = reading.need("n").text in {"واحد", *_ONE}
    return "اصل" in between and one and reading.need("m").category == Category.SPELLED and not counts(reading)


def bounded_part(reading: Reading) -> Figure | None:
    """A part whose bound shows that it is one, and whose whole is not said: more than a third (36 %)."""
    number, article, bound = reading.need("n"), reading.before(), reading.before(2)
    if article is None or bound is None or article.text != "a" or bound.text not in _BEFORE_PARTS:
        return None
    following = reading.after()
    alone = following is None or following.category in PAUSES or following.category == Category.OPEN
    if not alone or number.value is None or not _HALF < number.value <= _SMALLEST_PART:
        return None
    return reading.figure(Kind.RATIO, value=1 / number.value)


_BEFORE_PARTS = frozenset("than about around roughly nearly almost over under exactly".split())
_HALF, _SMALLEST_PART = 2, 10
