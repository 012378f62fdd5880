"""The year, month, week or day before, which no number counts that is right before it: 58,2 سنة قبلها."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token

_BEFORE_IT = {"year": ("قبلها", "قبله"), "month": ("قبله",), "week": ("قبله",), "day": ("قبله",)}
"""What makes a unit the one before that of the other amount, by the gender of its names."""
_NEAR = 3
"""Words before the number among which it is set against another."""


def is_one_before(reading: Reading, unit: Token, number: Token) -> bool:
    """Whether the unit says when, so that the number is of what was said: 57%، مقابل 58,2 سنة قبلها."""
    following, second = reading.after(), reading.after(2)
    if unit.definite or unit.value != 1 or following is None or unit.name not in _BEFORE_IT:
        return False
    before_it = following.text in _BEFORE_IT[unit.name]
    before_that = following.text == "قبل" and second is not None and second.text == "ذلك"
    led = [token.text for back in range(1, _NEAR + 1) if (token := reading.before(back)) is not None]
    against = not word_list("against").isdisjoint(led)
    return (before_it or before_that) and (against or number.value != int(number.value or 0))
