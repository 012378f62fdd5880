"""Turns a rule's match into a year that no word for years leads to: of an event, a budget, a law, a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import is_uncounted
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.interpret.dates import at, whole
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.years import year
from generator.figures.reading.interpret.years_of_age import says_year
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS
from generator.model import Grain, Kind
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure

_COUNTED = COUNTABLE | MONEY_SIGNS | {Category.CENT}


def bare_year(reading: Reading) -> Figure | None:
    """A year that only a preposition or brackets distinguish from a count: في 2016، هاجم, (2009)."""
    number = whole(reading.need("year")) or 0
    following = reading.after()
    counted = following is not None and (following.category in _COUNTED or following.text == "×")
    counted = counted or (number < 1900 and number % 100 == 0 and _counts_a_noun(reading))
    counted = counted or _leads_to_the_next(number, reading)
    return None if counted or not 1700 <= number < 2100 else year(reading)


def compared_year(reading: Reading) -> Figure | None:
    """مقارنة مع 2022: the year that a figure is compared with."""
    link, compared = reading.before(), reading.before(2)
    led = link is not None and link.text in ("مع", "عن") and compared is not None
    return bare_year(reading) if led and compared is not None and compared.text in _COMPARED else None


_COMPARED = frozenset("مقارنه بالمقارنه ومقارنه قياسا بالقياس".split())


def _leads_to_the_next(year: int, reading: Reading) -> bool:
    """Whether the year after it is joined to it by its last digits: في 2014-15."""
    dash, last = reading.after(), reading.after(2)
    joined = dash is not None and dash.category == Category.DASH
    return joined and last is not None and last.text == f"{(year + 1) % 100:02}"


def _counts_a_noun(reading: Reading) -> bool:
    """Whether an indefinite noun follows: في 1700 مرفأ."""
    following = reading.after()
    return (
        following is not None
        and following.category == Category.WORD
        and not ends_phrase(reading, following)
        and not is_uncounted(following.text)
        and not following.text.startswith("ي")
    )


def listed_year(reading: Reading) -> Figure | None:
    """The year that opens an entry of a chronicle: 2010: a quake hit."""
    before = reading.before()
    opens = before is None or before.category == Category.STOP
    return bare_year(reading) if opens else None


def named_year(reading: Reading) -> Figure | None:
    """The year behind a name: كأس العالم 2022, London 2012; what it could count must not follow."""
    before = reading.before()
    number = whole(reading.need("year")) or 0
    if 1900 <= number < 2060 and (
        _is_second_of_two(reading) or (not _clearly_counts(reading, number) and _belongs(reading))
    ):
        return year(reading)
    named = before is not None and before.category in (Category.WORD, Category.MEASURE)
    if before is None or not named or before.text in stop_words():
        return None
    if before.text.isascii() and not reading.capital(before):
        return None
    if _counts_a_noun(reading):
        return None
    return bare_year(reading) if 1900 <= number < 2060 else None


def _is_second_of_two(reading: Reading) -> bool:
    """Whether this is the second of two announced years, whatever follows: سنتي 2016 و2017 شريطة."""
    link, first, noun = (reading.before(back) for back in (1, 2, 3))
    listed = link is not None and link.category == Category.AND and noun is not None and first is not None
    if not listed or noun is None or first is None or first.category != Category.YEAR_LIKE:
        return False
    return not _TWO_YEARS.isdisjoint(bare_nouns(noun.text))


_TWO_YEARS = frozenset({"عامي", "سنتي", "عامين", "سنتين"})


def _clearly_counts(reading: Reading, number: int) -> bool:
    """Whether a noun that fits the number follows: a round one counts any, others one in tanwin or ة."""
    return counts(reading) or (number % 100 == 0 and _counts_a_noun(reading))


def _belongs(reading: Reading) -> bool:
    """Whether a number that can be a year is of an event, a budget, a vision, or of a list of years."""
    before, led = reading.before(), reading.before(2)
    if before is None:
        return _event_follows(reading)
    if before.category == Category.DASH:
        return led is not None and led.text in _DATING
    if before.text in _DATING and not _counts_a_noun(reading):
        return True
    if (before.category in (Category.AND, Category.COMMA) or before.text in _OR) and led is not None:
        return led.category == Category.YEAR_LIKE or _stands_apart(reading)
    for back in range(1, 5):
        token = reading.before(back)
        if token is None or token.category not in _IN_A_NAME:
            break
        sorts = sorts_of(token.text)
        if sorts & _DATED:
            return not token.text.isascii() or back == 1
    return _event_follows(reading)


_OR = frozenset({"او", "or"})
_IN_A_NAME = frozenset({Category.WORD, Category.OF, Category.MARK, Category.NATION, Category.CURRENCY})
"""What stands between an event and its year."""


_DATING = frozenset({"for", "fiscal", "until", "pre", "post", "mid"})
"""English words right before a year."""
_DATED = frozenset({"event", "law"})


def _event_follows(reading: Reading) -> bool:
    """The 2015 budget, a 2014 decision: a noun in the singular behind a year with its article, in English."""
    following, before, number = reading.after(), reading.before(), whole(reading.need("year")) or 0
    if following is None or following.category != Category.WORD or not following.text.isascii():
        return False
    led = before is None or before.text in _DETERMINERS
    if sorts_of(following.text) & _DATED:
        return led or before is None or before.text.endswith("s")
    singular = not following.text.endswith("s") and following.text not in word_list("plural")
    plain = singular and following.text not in stop_words()
    return led and before is not None and number % 100 != 0 and plain


_DETERMINERS = frozenset("the a its their his her our this that s".split())


def _stands_apart(reading: Reading) -> bool:
    """Whether a year explains the one named before it: عام الذروة، 2015، the peak year, 2015, saw."""
    if reading.followed_by(Category.CLOSE):
        return True
    if not (reading.after() is None or reading.followed_by(Category.COMMA, Category.STOP)):
        return False
    for back in range(2, 8):
        token = reading.before(back)
        if token is None or token.category in (Category.STOP, Category.COMMA):
            return False
        if token.category == Category.YEAR or "event" in sorts_of(token.text):
            return True
    return False


def short_year(reading: Reading) -> Figure | None:
    """A year of the last century by its two digits: لسنة 92, حرب 73."""
    noun, number = reading.before(), reading.need("n")
    value = whole(number) or 0
    if noun is None or not number.text.isdigit() or len(number.text) != 2 or not 40 <= value <= 99:
        return None
    if noun.category == Category.YEAR and noun.text.endswith("سنه") and not says_year(reading, noun):
        return None
    if "year of two digits" not in sorts_of(noun.text) or counts(reading) or _counts_a_noun(reading):
        return None
    return reading.figure(Kind.DATE, grain=Grain.YEAR, begin=at(1900 + value), until=at(1901 + value))


def listed_with_others(reading: Reading) -> Figure | None:
    """A year in a list of years: in 2010 and 2014, the 2010 and 2014 finals; not 2010 and 2014 people."""
    tokens, first, end = reading.tokens, reading.match.start("year"), reading.match.end("year")
    earliest, latest = max(0, first - _LONGEST), min(len(tokens), end + _LONGEST)
    while first > earliest and tokens[first - 1].category in _IN_LIST:
        first -= 1
    while end < latest and tokens[end].category in _IN_LIST:
        end += 1
    listed = [token for token in tokens[first:end] if token.category == Category.YEAR_LIKE]
    if len(listed) < 2 or not all(1900 <= (whole(token) or 0) < 2060 for token in listed):
        return None
    while tokens[end - 1].category != Category.YEAR_LIKE:
        end -= 1
    before, following = tokens[first - 1] if first else None, tokens[end] if end < len(tokens) else None
    if following is not None and following.category in _COUNTED:
        return None
    counted = following is not None and following.category == Category.WORD
    if counted and following is not None and not ends_phrase(reading, following):
        determined = before is not None and before.text in _BEFORE_LISTED
        return bare_year(reading) if determined else None
    return bare_year(reading)


_LONGEST = 24
"""Tokens on either side of a year that a list of years may have."""
_IN_LIST = frozenset({Category.COMMA, Category.AND, Category.YEAR_LIKE})
_BEFORE_LISTED = frozenset("the its their his her both".split())
