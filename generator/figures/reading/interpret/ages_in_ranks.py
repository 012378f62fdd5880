"""Ranks that are ages, because السنة is left unsaid: دون الخامسة, رجل في الحادية والخمسين."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.years_of_age import is_age_word
from generator.figures.reading.matching.rule import ends_phrase
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token


def is_age(reading: Reading, number: Token) -> bool:
    """Whether a rank is an age by what is beside it, without a word for age."""
    return _is_below_age(reading, number) or _ends_ages(reading) or is_of_person(reading, number)


def ages_of_decade(noun: Token, number: Token) -> dict[str, Decimal]:
    """The ages in a decade of a life, empty if the noun is no decade: العقد السادس من عمره is 50 to 59."""
    if noun.text not in _DECADES or number.value is None or not 1 < number.value < _LAST_DECADE:
        return {}
    return {"low": (number.value - 1) * 10, "high": number.value * 10 - 1}


_DECADES = frozenset({"العقد", "عقده", "عقدها"})
_LAST_DECADE = 13


def is_of_person(reading: Reading, number: Token) -> bool:
    """Whether it is said of one person: امرأة في الخامسة والثلاثين, but not لاعب في المرحلة الثالثة."""
    led, person = reading.before(), reading.before(2)
    if (
        led is None
        or led.text != "في"
        or person is None
        or not number.definite
        or (number.value or 0) < _YOUNGEST
    ):
        return False
    return not word_list("person of an age", language="arabic").isdisjoint(bare_nouns(person.text))


_YOUNGEST = 5
"""From this age on; a runner in the third is in third place."""


def _ends_ages(reading: Reading) -> bool:
    """Whether an ordinal is the age that another one becomes: سن الترشح من الثلاثين إلى الخامسة والعشرين."""
    link = reading.before()
    if link is None or link.category != Category.TO:
        return False
    earlier = [token for back in range(2, 8) if (token := reading.before(back)) is not None]
    opened = any(token.category == Category.FROM for token in earlier)
    return opened and any(is_age_word(reading, token) for token in earlier)


def _is_below_age(reading: Reading, number: Token) -> bool:
    """Whether دون الخامسة is the age of a child: the ordinal agrees with an unstated السنة."""
    below, without, following = reading.before(), reading.before(2), reading.after()
    led = below is not None and below.text == "دون" and (without is None or without.text not in ("من", "ب"))
    alone = following is None or following.category != Category.WORD or ends_phrase(reading, following)
    feminine = number.text.split(" ")[0].endswith("ه")
    return led and alone and feminine and number.definite and (number.value or 0) > 2
