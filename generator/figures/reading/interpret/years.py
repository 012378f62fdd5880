"""Turns a rule's match into a year, a run of years, a decade, a century, a quarter or a half of a year."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.dates import at, is_hijri, next_month, whole
from generator.figures.reading.interpret.dates_in_digits import HIJRI_YEARS
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.years_of_age import is_age_word
from generator.figures.reading.numbers.two_times import is_change
from generator.figures.reading.tokens.categories import AMOUNTS, COUNTABLE, MONEY_SIGNS
from generator.model import Calendar, DateFields, Form, Grain, Kind, PartialDate
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
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


_COUNTED = COUNTABLE | MONEY_SIGNS | {Category.CENT}


def old_year(reading: Reading) -> Figure | None:
    """عام 476: three digits behind the noun, which nothing behind them makes a count; عام 20 may be 2020."""
    following = reading.after()
    number = reading.need("year")
    counted = following is not None and (following.category in _COUNTED or following.text.endswith(_TANWIN))
    counted = counted or reading.tokens[reading.match.start()].definite
    return None if counted or not number.text.isdigit() or len(number.text) != 3 else year(reading)


def year_in_words(reading: Reading) -> Figure | None:
    """عام ألف وتسعمئة وستة وسبعين; round hundreds may count what comes later."""
    value = reading.need("year").value
    if value is None or not _EARLIEST < value < _LATEST or not value % 100 or counts(reading):
        return None
    return year(reading)


_EARLIEST, _LATEST = 1000, 2100
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


def years(reading: Reading) -> Figure | None:
    """1950-53, من 2010 إلى 2015, الموسم 2016-2017: both years included."""
    first, last = reading.need("year"), reading.need("last")
    adjective = reading.get("adjective")
    if (adjective is not None and not adjective.text.startswith("ال")) or _counts_things(reading):
        return None
    low, high = whole(first) or 0, whole(last) or 0
    if high < 100 and len(last.text) == 2:
        high += low - low % 100
    mark = reading.tokens[reading.match.end("year")]
    planned = reading.tokens[reading.match.start()].category == Category.OPEN
    if mark.category in _MARKS and (low == high + 1 or (planned and 0 < low - high <= _LONGEST_PLAN)):
        low, high = high, low  # 2020/2019, (2020/2016), as right-to-left fields leave them
    if not 1000 <= low < high < 2200:
        return None
    return reading.figure(Kind.PERIOD, grain=Grain.YEAR, begin=at(low), until=at(high + 1))


def _counts_things(reading: Reading) -> bool:
    """Whether what rose from one number to the other is counted: ارتفع عدد القتلى من 1400 إلى 1443."""
    first = reading.match.start()
    words = [token.text for token in reading.tokens[max(0, first - _NEAR) : first]]
    counted = any(not word_list("counted").isdisjoint(bare_nouns(word)) for word in words)
    return counted and is_change(reading.tokens, first)


_NEAR = 8
"""Words before a period among which what is counted is named."""
_MARKS = (Category.SLASH, Category.DASH)
_LONGEST_PLAN = 10


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


def years_after_their_noun(reading: Reading) -> Figure | None:
    """في السنة المالية 2023/2024, and العام الدراسي 1444/1445, which is Hijri though unmarked."""
    if (turned := reading.get("turned")) is not None and not _is_slash(reading, turned):
        return None
    period = years_unless_listed(reading)
    low, high = whole(reading.need("year")) or 0, whole(reading.need("last")) or 0
    if period is None or reading.get("noun") is None or low not in HIJRI_YEARS or high not in HIJRI_YEARS:
        return period
    hijri = PartialDate(DateFields(low), DateFields(high), Calendar.HIJRI)
    return reading.figure(Kind.PERIOD, grain=Grain.YEAR, partial=hijri, form=Form.CALENDAR_UNSAID)


def _is_slash(reading: Reading, bracket: Token) -> bool:
    """Whether a bracket stands for the slash of a season, turned with its line: 2023)2024."""
    first, last = reading.need("year"), reading.need("last")
    tight = first.end == bracket.start and bracket.end == last.start
    next_year = last.value is not None and first.value is not None and last.value == first.value + 1
    opened = any(token.category == Category.OPEN for token in reading.tokens[: reading.match.start("year")])
    return tight and next_year and not opened


def decade(reading: Reading) -> Figure | None:
    """تسعينيات القرن الماضي, the 1990s; the last century is the twentieth."""
    token = reading.need("decade")
    value = whole(token) or 0
    if value < 100 and _is_age(reading):
        return reading.figure(Kind.AGE, unit="year", low=Decimal(value), high=Decimal(value + 9), key=False)
    unsaid = value < 100 and reading.match.end() == reading.match.start() + 1
    if value < 100:
        century = whole(reading.get("n"))
        value += 1900 if century is None else 100 * (century - 1)
    if value % 10 or not 1000 <= value < 2200:
        return None
    form = Form.CENTURY_UNSAID if unsaid else None
    return reading.figure(Kind.DATE, grain=Grain.DECADE, begin=at(value), until=at(value + 10), form=form)


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
        return _part(reading, number, of_year, 6)
    if part is not None and part.value is not None and part.text.endswith("ثلث"):
        return _part(reading, number, of_year, 4)
    if of_year is None and _in_a_row(reading):
        return None
    if not 1 <= number <= 4 or (part is not None and part.value not in (None, Decimal("0.25"))):
        return None
    if of_year is None:
        return reading.figure(Kind.DATE, grain=Grain.QUARTER, partial=PartialDate(DateFields(quarter=number)))
    begin, until = at(of_year, 3 * number - 2), next_month(of_year, 3 * number)
    return reading.figure(Kind.DATE, grain=Grain.QUARTER, begin=begin, until=until)


def _in_a_row(reading: Reading) -> bool:
    """Whether a quarter is one of several in a row: للربع الثالث على التوالي, a third consecutive quarter."""
    following = (reading.after(), reading.after(2), reading.after(3))
    return any(token is not None and token.text in _IN_A_ROW for token in following)


_IN_A_ROW = frozenset({"التوالي", "تواليا", "متوال", "متتال", "row", "running"})


_QUARTERS = frozenset({"quarter", "الربع", "للربع", "بالربع", "والربع"})
_LAST = frozenset({"final", "last", "الاخير", "الاخيره"})


def final_quarter(reading: Reading) -> Figure | None:
    """The final quarter of 2023, الربع الأخير من 2023, الثلاثية الأخيرة من 2023: its fourth."""
    year, part, last = whole(reading.need("year")), reading.need("quarter"), reading.need("last")
    quarter_word = part.text in _QUARTERS or part.text in word_list("quarter")
    if year is None or last.text not in _LAST or not quarter_word:
        return None
    return reading.figure(Kind.DATE, grain=Grain.QUARTER, begin=at(year, 10), until=at(year + 1, 1))


def second_quarter(reading: Reading) -> Figure | None:
    """الربعين الثاني والثالث: the second of two quarters, as English ends them with its noun."""
    noun, first, link = reading.before(3), reading.before(2), reading.before()
    named = noun is not None and noun.text in word_list("two quarters")
    listed = first is not None and first.category == Category.ORDINAL
    joined = link is not None and link.category == Category.AND
    return quarter(reading) if named and listed and joined else None


def maghreb_quarter(reading: Reading) -> Figure | None:
    """الفصل الثالث, الثلاثية الأولى of a year or beside quarters and percentages, not of a book or school."""
    word, stated = reading.need("quarter"), quarter(reading)
    following, second = reading.after(), reading.after(2)
    if stated is None or word.text not in word_list("quarter"):
        return None
    start, end = reading.match.start(), reading.match.end()
    around = reading.tokens[max(0, start - _NEAR_QUARTER) : end + _NEAR_QUARTER]
    if any(not word_list("of chapters").isdisjoint(bare_nouns(token.text)) for token in around):
        return None
    of = following is not None and following.category == Category.FROM and second is not None
    if reading.get("year") is not None or (following is not None and following.category == Category.YEAR):
        return stated
    if of and second is not None:
        return stated if second.category == Category.YEAR or second.text in word_list("of a year") else None
    before = reading.before()
    timed = before is not None and before.text in word_list("within")
    economic = any(token.category in _OF_ECONOMY for token in around)
    return stated if timed or economic else None


_NEAR_QUARTER = 14
_OF_ECONOMY = frozenset({Category.PERCENT, Category.QUARTER, Category.CURRENCY, Category.SCALE})


def _part(reading: Reading, number: int, of_year: int | None, months: int) -> Figure | None:
    """The half or third of a year, which has so many months."""
    if of_year is None or not 1 <= number <= 12 // months:
        return None
    begin, until = at(of_year, months * (number - 1) + 1), next_month(of_year, months * number)
    return reading.figure(Kind.PERIOD, grain=Grain.MONTH, begin=begin, until=until)
