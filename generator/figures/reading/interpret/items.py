"""Digits that count nothing: the numbers of a list, dimensions such as 7.62 x 39, and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.word import Category
from generator.figures.reading.tokens.categories import NUMBERS
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_LONGEST = 40
"""The highest number that an item of a list in prose has."""
_MARKS = (Category.STOP, Category.DASH, Category.CLOSE)
_BY = frozenset({"x", "×", "*"})


def numbers_an_item(reading: Reading) -> bool:
    """Whether the number opens a line or a sentence, and a mark parts it from the words: 1. صافح الضيف."""
    number, before, mark, word = reading.need("n"), reading.before(), reading.after(), reading.after(2)
    if not number.text.isdigit() or int(number.text) > _LONGEST or mark is None or word is None:
        return False
    opens = before is None or before.category == Category.STOP
    said = word.category not in NUMBERS and word.text[0].isalpha()
    if mark.category == Category.DASH and has_article(word.text):
        return opens  # 4-الشركة, 8 - الشركة
    marked = mark.category in _MARKS and mark.start == number.end and mark.text != "\n"
    return opens and marked and said and word.start > mark.end


def is_dimension(reading: Reading) -> bool:
    """Whether the number is multiplied with the one before it and followed by no unit: عيار 7.62 x 39."""
    sign, first = reading.before(), reading.before(2)
    return sign is not None and sign.text in _BY and first is not None and first.value is not None


def identifier(reading: Reading) -> Figure | None:
    """Digits that are not a number: versions, addresses, codes such as F-16."""
    return reading.figure(Kind.IDENTIFIER, value=reading.tokens[reading.match.start()].value)
