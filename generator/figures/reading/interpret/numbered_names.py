"""Turns digits that end the name of a thing into a number that names: ميغ 26, S&P 500, مؤتمر جنيف 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words
from generator.figures.reading.interpret.names import counts, counts_english
from generator.figures.reading.matching.rule import ends_phrase
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

NAMING = frozenset({Category.WORD, Category.MEASURE, Category.ORDINAL})
"""Categories of words that have digits at their end as a part of their name."""


def of_a_name(reading: Reading) -> Figure | None:
    """ميغ 26, S&P 500, مقاتلة جي 20: digits that end the name of a thing."""
    name, number = reading.before(), reading.need("n")
    if name is None or not number.text.isdigit() or (counts(reading) and not _takes_no_noun(reading)):
        return None
    if _is_digit_name(reading, name):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    letter = len(name.text) == 1
    if not (letter or name.category == Category.WORD) or name.text.isascii() or name.text in stop_words():
        return None
    following = reading.after()
    alone = following is None or following.category != Category.WORD or ends_phrase(reading, following)
    kind = reading.before(2)
    if kind is not None and "meeting" in sorts_of(kind.text):
        named = len(number.text) <= 2 and _is_foreign(name) and _counts_nothing(reading)
        named = named and not reading.followed_by(Category.MONTH)
        return reading.figure(Kind.IDENTIFIER, value=number.value) if named else None
    for back in (2, 3):
        token = reading.before(back)
        if token is None or token.category != Category.WORD or token.text in stop_words():
            break
        if "sort of thing" in sorts_of(token.text):
            named = kind is not None and "sort of thing" in sorts_of(kind.text) and _is_foreign(name)
            if alone or named or _takes_no_noun(reading):
                return reading.figure(Kind.IDENTIFIER, value=number.value)
            break
    return None


def _counts_nothing(reading: Reading) -> bool:
    """Whether no word follows that a number can count: at most a preposition, or a noun with its article."""
    following = reading.after()
    if following is not None and following.text == "من":
        return False
    if following is None or following.category != Category.WORD:
        return True
    leads_on = following.text in stop_words() or following.text.startswith(("ال", "لل"))
    return leads_on or ends_phrase(reading, following)


def _takes_no_noun(reading: Reading) -> bool:
    """Whether an Arabic word follows 1 or 2, which no noun does: one has no number, two are the dual."""
    following = reading.after()
    word = following is not None and following.category == Category.WORD and not following.text.isascii()
    return word and reading.need("n").value in (1, 2)


def _is_foreign(name: Token) -> bool:
    """Whether a word has the look of a name and not of an Arabic adjective or verb: سوخوي, جي."""
    return (
        not name.text.endswith(("ه", "يه", "ات", "ين", "ون"))
        and len(name.text) != 3
        and not name.text.startswith(("ي", "ت"))
    )


def _is_digit_name(reading: Reading, name: Token) -> bool:
    if name.category not in NAMING:
        return False
    ampersand = reading.before(2)
    if name.text.isascii():
        joined = ampersand is not None and ampersand.text == "&"
        start, end = reading.folded.span(name.start, name.end)
        return (
            any(map(str.isupper, reading.folded.given[start:end]))
            and (joined or "name" in sorts_of(name.text))
            and not counts_english(reading)
        )
    return "name" in sorts_of(name.text)
