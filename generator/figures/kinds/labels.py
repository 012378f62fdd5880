"""Turns a rule's match into a bare number: a count, a rank, a score, or a name in digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.context import STOP_WORDS
from generator.figures.kinds.amounts import amount_of
from generator.figures.kinds.spans import AGE_WORDS, SINGULAR_TIMES, speaks_of_age
from generator.figures.rules import ends_phrase
from generator.figures.text.tokens import Category, Token
from generator.models import Kind

if TYPE_CHECKING:
    from generator.figures.rules import Reading
    from generator.models import Figure


_LABELLED = frozenset(
    word
    for line in (
        "no number channel radio route type article chapter page phase level section flight room",
        "boeing airbus رقم بوينغ راديو",
    )
    for word in line.split()
)
"""Words whose number names them."""
_NO_LABEL = frozenset({"الآن", "التي", "الذي", "الذين"})


def count(reading: Reading) -> Figure | None:
    """A number by itself or with what it counts; digits that start with a zero name something: 007."""
    number = reading.need("n")
    if number.text.isdigit() and len(number.text) > 1 and number.text.startswith("0"):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    one = number.value == 1 and number.category == Category.SPELLED
    return reading.figure(Kind.COUNT, key=not one, **amount_of(number))


def fraction(reading: Reading) -> Figure | None:
    """Half, a third: a part of something; a quarter by itself is three months or a part of town.

    The first half numbers a part and measures none.
    """
    following = reading.after()
    if any(near is not None and near.category == Category.ORDINAL for near in (reading.before(), following)):
        return None
    if reading.need("n").text.endswith("quarter") and (
        following is None or following.category != Category.OF
    ):
        return None
    return reading.figure(Kind.RATIO, value=reading.need("n").value)


def ordinal(reading: Reading) -> Figure | None:
    """34th, الخامس والعشرون; the first time of an idiom is none."""
    number = reading.need("n")
    following = reading.after()
    if number.value == 1 and following is not None and following.text in {"مره", "time"}:
        return None
    if speaks_of_age(reading) and not number.text.isascii():
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    return reading.figure(Kind.ORDINAL, value=number.value)


def definite_number(reading: Reading) -> Figure | None:
    """A definite number in words behind its noun is its rank: البيت العشرون, الواحد والثلاثون."""
    number, following = reading.need("n"), reading.after()
    counted = following is not None and following.category == Category.WORD and following.text.endswith("ا")
    if not number.definite or counted or number.value is None or not 11 <= number.value <= 999:
        return None
    teens = 13 <= number.value <= 19
    return None if teens else reading.figure(Kind.ORDINAL, value=number.value)


def label(reading: Reading) -> Figure | None:
    """A number that names its noun instead of counting it: Radio 4, No. 1, الدقيقة 65, رقم 7, 5G."""
    noun, number, following = reading.before(), reading.need("n"), reading.after()
    if not number.text.isdigit():
        return None
    if noun is not None and noun.text in AGE_WORDS and noun.text != "يناهز":
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    glued = following is not None and following.start == number.end and _is_capital(reading, following)
    if glued or (noun is not None and _names(reading, noun, number)):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    return None


def _names(reading: Reading, noun: Token, number: Token) -> bool:
    """Whether the word before a number takes it for its own, and nothing behind can be what it counts."""
    if noun.text in _LABELLED or noun.text in SINGULAR_TIMES:
        return True
    following = reading.after()
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        return False
    return noun.category == Category.WORD and _is_name(reading, noun, number)


def _is_capital(reading: Reading, token: Token) -> bool:
    """Whether a word is Latin and starts with a capital: the G of 5G."""
    return token.category == Category.WORD and token.text.isascii() and reading.capital(token)


def _is_name(reading: Reading, noun: Token, number: Token) -> bool:
    """A definite Arabic noun, any word before a single digit, an English word with a capital."""
    if noun.text in _NO_LABEL or noun.text in STOP_WORDS:
        return False
    if noun.text.isascii():
        return reading.capital(noun) and len(noun.text) > 1
    return noun.text.startswith("ال") or len(number.text) == 1


def score(reading: Reading) -> Figure | None:
    """2-1, 4 مقابل 3: both numbers in the order of the text."""
    against = reading.get("against")
    if against is not None and against.text != "مقابل":
        return None
    return reading.figure(Kind.SCORE, low=reading.need("a").value, high=reading.need("b").value)


def phone(reading: Reading) -> Figure | None:
    """Groups of digits that are dialled: 859-292-3680, +1 650 701 8887."""
    start, end = reading.span()
    digits = sum(character.isdigit() for character in reading.folded.given[start:end])
    span = reading.tokens[reading.match.start() : reading.match.end()]
    dated = digits <= 8 and any(token.category == Category.YEAR_LIKE for token in span)
    return reading.figure(Kind.PHONE) if 7 <= digits <= 15 and not dated else None


def international_phone(reading: Reading) -> Figure | None:
    """Groups of digits behind a plus, as ITU-T E.123 writes them: +966 50 123 4567."""
    start, end = reading.span()
    given = reading.folded.given
    digits = sum(character.isdigit() for character in given[start:end])
    return reading.figure(Kind.PHONE) if given[:start].endswith("+") and 8 <= digits <= 15 else None


def identifier(reading: Reading) -> Figure | None:
    """Digits that number nothing: versions, addresses."""
    return reading.figure(Kind.IDENTIFIER)
