"""Turns a rule's match into a year, a run of years, a decade, a century, a quarter or a half of a year."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import is_uncounted
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.interpret.dates import HIJRI_YEARS, at, is_hijri, next_month, whole
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.spans import is_age_word, says_year
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import AMOUNTS, COUNTABLE, MONEY_SIGNS
from generator.model import Calendar, DateFields, Form, Grain, Kind, PartialDate

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


def year(reading: Reading) -> Figure | None:
    """عام 2002م, in 2016."""
    number = whole(reading.get("year") or reading.need("n"))
    last = reading.get("last")
    if last is not None and not last.text.startswith("ال"):
        return None
    if number is None or not 1 <= number <= 2199:
        return None
    if is_hijri(reading):
        hijri = PartialDate(DateFields(number), calendar=Calendar.HIJRI)
        return reading.figure(Kind.DATE, grain=Grain.YEAR, partial=hijri)
    if _before_christ(reading):
        return reading.figure(Kind.DATE, grain=Grain.YEAR, partial=PartialDate(DateFields(-number)))
    return reading.figure(Kind.DATE, grain=Grain.YEAR, begin=at(number), until=at(number + 1))


def old_year(reading: Reading) -> Figure | None:
    """عام 476: three digits behind the noun, which nothing behind them makes a count; عام 20 may be 2020."""
    following = reading.after()
    number = reading.need("year")
    counted = following is not None and (following.category in _COUNTED or following.text.endswith(_TANWIN))
    counted = counted or reading.tokens[reading.match.start()].definite
    return None if counted or not number.text.isdigit() or len(number.text) != 3 else year(reading)


_TANWIN = ("ا", "ه")


def year_after_its_noun(reading: Reading) -> Figure | None:
    """عام 2002م, and عام 1445, which is Hijri though unmarked."""
    stated = year(reading)
    number = whole(reading.need("year")) or 0
    if stated is None or reading.get("era") is not None or number not in HIJRI_YEARS:
        return stated
    hijri = PartialDate(DateFields(number), calendar=Calendar.HIJRI)
    return reading.figure(Kind.DATE, grain=Grain.YEAR, partial=hijri, form=Form.CALENDAR_UNSAID)


def _before_christ(reading: Reading) -> bool:
    era = reading.get("era")
    return era is not None and era.text.replace(".", "").replace(" ", "") in _BEFORE_CHRIST


_BEFORE_CHRIST = frozenset({"قم", "قبلالميلاد", "bc", "bce"})


_COUNTED = COUNTABLE | MONEY_SIGNS | {Category.CENT}


def bare_year(reading: Reading) -> Figure | None:
    """A year that only a preposition or brackets distinguish from a count: في 2016، هاجم, (2009)."""
    number = whole(reading.need("year")) or 0
    following = reading.after()
    counted = following is not None and (following.category in _COUNTED or following.text == "×")
    counted = counted or (number < 1900 and number % 100 == 0 and _counts_a_noun(reading))
    return None if counted or not 1700 <= number < 2100 else year(reading)


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
    if 1900 <= number < 2060 and not _clearly_counts(reading, number) and _belongs(reading):
        return year(reading)
    named = before is not None and before.category in (Category.WORD, Category.MEASURE)
    if before is None or not named or before.text in stop_words():
        return None
    if before.text.isascii() and not reading.capital(before):
        return None
    if _counts_a_noun(reading):
        return None
    return bare_year(reading) if 1900 <= number < 2060 else None


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
    if before.category in (Category.AND, Category.COMMA) and led is not None:
        return led.category == Category.YEAR_LIKE or _stands_apart(reading)
    for back in range(1, 5):
        token = reading.before(back)
        if token is None or token.category not in _IN_A_NAME:
            break
        sorts = sorts_of(token.text)
        if sorts & _DATED:
            return not token.text.isascii() or back == 1
    return _event_follows(reading)


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


def years(reading: Reading) -> Figure | None:
    """1950-53, من 2010 إلى 2015, الموسم 2016-2017: both years included."""
    first, last = reading.need("year"), reading.need("last")
    adjective = reading.get("adjective")
    if adjective is not None and not adjective.text.startswith("ال"):
        return None
    low, high = whole(first) or 0, whole(last) or 0
    if high < 100 and len(last.text) == 2:
        high += low - low % 100
    if not 1000 <= low < high < 2200:
        return None
    return reading.figure(Kind.PERIOD, grain=Grain.YEAR, begin=at(low), until=at(high + 1))


def years_unless_listed(reading: Reading) -> Figure | None:
    """1950-53, بين 1347 و1351, between 1347 and 1351; عامي 2010 و2014 are two years."""
    led = reading.tokens[reading.match.start()].category == Category.FROM
    return None if reading.get("and") is not None and not led else years(reading)


def hijri_year(reading: Reading) -> Figure | None:
    """1445H."""
    letter, number = reading.need("letter"), whole(reading.need("year"))
    if letter.text != "h" or not reading.capital(letter) or number not in HIJRI_YEARS:
        return None
    hijri = PartialDate(DateFields(number), calendar=Calendar.HIJRI)
    return reading.figure(Kind.DATE, grain=Grain.YEAR, partial=hijri)


def era_first(reading: Reading) -> Figure | None:
    """AH 1445, AD 79."""
    era, before = reading.need("era"), reading.before()
    numbered = before is not None and before.category in AMOUNTS
    ranged = reading.followed_by(Category.DASH, Category.TO)
    said = era.text in ("ah", "ad") and reading.capital(era)
    return year(reading) if said and not numbered and not ranged else None


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


def years_after_their_noun(reading: Reading) -> Figure | None:
    """في السنة المالية 2023/2024, and العام الدراسي 1444/1445, which is Hijri though unmarked."""
    period = years_unless_listed(reading)
    low, high = whole(reading.need("year")) or 0, whole(reading.need("last")) or 0
    if period is None or reading.get("noun") is None or low not in HIJRI_YEARS or high not in HIJRI_YEARS:
        return period
    hijri = PartialDate(DateFields(low), DateFields(high), Calendar.HIJRI)
    return reading.figure(Kind.PERIOD, grain=Grain.YEAR, partial=hijri, form=Form.CALENDAR_UNSAID)


def decade(reading: Reading) -> Figure | None:
    """تسعينيات القرن الماضي, the 1990s; the last century is the twentieth."""
    token = reading.need("decade")
    value = whole(token) or 0
    if value < 100 and _is_age(reading):
        return reading.figure(Kind.AGE, unit="year", low=Decimal(value), high=Decimal(value + 9))
    if value < 100:
        century = whole(reading.get("n"))
        value += 1900 if century is None else 100 * (century - 1)
    if value % 10 or not 1000 <= value < 2200:
        return None
    return reading.figure(Kind.DATE, grain=Grain.DECADE, begin=at(value), until=at(value + 10))


def _is_age(reading: Reading) -> bool:
    """Whether a decade is of a life: في الأربعينات من عمره, in his 40s."""
    before, link, owner = reading.before(), reading.after(), reading.after(2)
    if before is not None and before.category == Category.DASH:
        before = reading.before(2)
    if before is not None and before.text in _PARTS_OF_DECADES:
        before = reading.before(3 if reading.before() != before else 2)
    owned = owner is not None and is_age_word(reading, owner) and link is not None and link.text == "من"
    person = reading.before(2)
    aged = before is not None and before.text == "في" and person is not None and person.text in _PEOPLE
    return owned or aged or (before is not None and before.text in _OWNERS)


_PEOPLE = frozenset(
    "رجل امراه سيده شاب شابه فتاه طبيب طبيبه مواطن مواطنه مسن مسنه موظف موظفه متقاعد سائق عامل شخص".split()
)
_PARTS_OF_DECADES = frozenset({"early", "mid", "late"})
_OWNERS = frozenset({"his", "her", "their", "my", "your", "our"})


def last_century(reading: Reading) -> Figure | None:
    """القرن الماضي, the last century: read as the twentieth, as for its decades."""
    token = reading.need("century")
    if not (token.definite and " " in token.text):
        return None
    return reading.figure(
        Kind.DATE, grain=Grain.CENTURY, begin=at(1900), until=at(2000), form=Form.SEEN_FROM_NOW
    )


def century(reading: Reading) -> Figure | None:
    """القرن التاسع عشر, the 19th century."""
    number = whole(reading.need("n")) or 0
    if not 1 < number < 30:
        return None
    start = 100 * (number - 1)
    if is_hijri(reading):
        hijri = PartialDate(DateFields(start + 1), DateFields(start + 100), Calendar.HIJRI)
        return reading.figure(Kind.DATE, grain=Grain.CENTURY, partial=hijri)
    if _before_christ(reading):
        before_christ = PartialDate(DateFields(-start - 100), DateFields(-start - 1))
        return reading.figure(Kind.DATE, grain=Grain.CENTURY, partial=before_christ)
    return reading.figure(Kind.DATE, grain=Grain.CENTURY, begin=at(start), until=at(start + 100))


def quarter(reading: Reading) -> Figure | None:
    """الربع الثاني من عام 2018, the second quarter, Q3 2019; the first half only with its year."""
    number, of_year = whole(reading.need("n")) or 0, whole(reading.get("year"))
    part = reading.get("quarter")
    if part is not None and part.value == Decimal("0.5"):
        return _half(reading, number, of_year)
    if not 1 <= number <= 4 or (part is not None and part.value not in (None, Decimal("0.25"))):
        return None
    if of_year is None:
        return reading.figure(Kind.DATE, grain=Grain.QUARTER, partial=PartialDate(DateFields(quarter=number)))
    begin, until = at(of_year, 3 * number - 2), next_month(of_year, 3 * number)
    return reading.figure(Kind.DATE, grain=Grain.QUARTER, begin=begin, until=until)


def _half(reading: Reading, number: int, of_year: int | None) -> Figure | None:
    if of_year is None or number not in (1, 2):
        return None
    begin, until = at(of_year, 6 * number - 5), next_month(of_year, 6 * number)
    return reading.figure(Kind.PERIOD, grain=Grain.MONTH, begin=begin, until=until)
