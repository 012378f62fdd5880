"""Turns a rule's match into a number that names: of a law, an article, a channel, a fighter, a telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import can_have, is_uncounted
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import COUNTABLE, IN_DIGITS, MONEY_SIGNS, PAUSES
from generator.model import DateFields, Grain, Kind, PartialDate

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_MEASURING = COUNTABLE | MONEY_SIGNS | {Category.CENT, Category.HOUR, Category.MERIDIEM, Category.SLASH}
_JOINING = frozenset({Category.AND, Category.COMMA, Category.TO, Category.DASH})
_LISTED = IN_DIGITS | {Category.RANGE, Category.ORDINAL}
_PLURAL = ("ا", "ه", "ات", "ين")
"""Endings of Arabic nouns behind a number: tanwin, ة, the sound plurals."""
_MANY = frozenset({"part", "law"})
"""Sorts of which a list of numbers names several: المواد 3 و4 و5."""
MAGHREB = "عدد"
"""What laws of the Maghreb have before their number."""
BEFORE_LABELLED = _JOINING | {Category.OPEN}
"""Categories between a noun and a number that is its name."""
_BY_PHONE = frozenset({"علي", "ب", "on", "at", ":", "الرقم", "رقم"})
_SAID_WITH_THE_NUMBER = frozenset(
    "هاتف الهاتف تلفون تليفون فاكس dial call phone telephone tel hotline".split()
)
_OF_LINES = frozenset({"الساخن", "المجاني"})
"""What lines are: الخط الساخن 195 لتلقي البلاغات."""
BEFORE_DIALLED = _BY_PHONE | _SAID_WITH_THE_NUMBER | _OF_LINES
"""Words right before a number that is dialled."""


def counts(reading: Reading) -> bool:
    """Whether what follows the match can be what its number counts."""
    following = reading.after()
    if following is None:
        return False
    if following.category in _MEASURING or following.text in _SIGNS:
        return not _begins_date(reading, following)
    if following.category != Category.WORD or ends_phrase(reading, following):
        return False
    if following.text.isascii():
        return following.text in word_list("plural", language="english")
    text = following.text
    if text in word_list("no counted noun", "by how much") or text.startswith("لل") or is_uncounted(text):
        return False
    plural = text.endswith(_PLURAL) and not text.startswith("ي") and _fits(reading, text)
    return plural or text in word_list("broken plural")


def _fits(reading: Reading, noun: str) -> bool:
    number = reading.get("n")
    return number is None or number.value is None or not number.text.isdigit() or can_have(number.value, noun)


def _begins_date(reading: Reading, following: Token) -> bool:
    """Whether what follows is the word year before its number, which nothing counts: تيانقونغ-1 عام 2011."""
    number = reading.after(2)
    return (
        following.category == Category.YEAR and number is not None and number.category == Category.YEAR_LIKE
    )


_SIGNS = frozenset({"×", "%"})


def numbered(reading: Reading) -> Figure | None:
    """رقم 7, القانون عدد 52, المادتان 15 و16, القناة 24, القميص رقم (10), the No. 10 shirt, Law 20-69."""
    noun, back = _noun_before(reading)
    if noun is None or not _names(reading, noun, back) or _is_no_name(reading):
        return None
    if reading.match.end() - reading.match.start() > 1:
        return reading.figure(Kind.IDENTIFIER)
    number = reading.need("n")
    parted = number.value is not None and number.value != int(number.value)
    if number.name.isdigit() or (parted and "thing" in sorts_of(noun.text)):
        return None
    if number.category == Category.RANGE and number.text[:1].isdigit() and len(number.text.split()) == 3:
        return reading.figure(Kind.IDENTIFIER)
    return reading.figure(Kind.IDENTIFIER, **amount_of(number))


def _is_no_name(reading: Reading) -> bool:
    """Whether the number is no name: in words, of a time (4:41.30), or of a telephone (859-292-3680)."""
    start, end = reading.span()
    digits = sum(character.isdigit() for character in reading.folded.given[start:end])
    grouped = reading.match.end() - reading.match.start() > 3
    second = reading.after(2)
    timed = reading.followed_by(Category.COLON) and second is not None and second.category in _LISTED
    following = reading.after()
    added = following is not None and following.text == "+"  # في الدقيقتين 8 و90+3
    dated = reading.followed_by(Category.DASH, Category.MONTH)  # استطلاع الرأي بين 2 و9 ماي
    return not digits or timed or added or dated or (grouped and digits > 8)


def _noun_before(reading: Reading) -> tuple[Token | None, int]:
    """The word that a number, or the list that it is in, stands behind, and how many tokens before it.

    An amount with its unit is no name after "to": سعر الذهب عيار 21 إلى 74 دينارا.
    """
    back = 1
    joining = _JOINING - {Category.TO} if reading.followed_by(*COUNTABLE) else _JOINING
    while (link := reading.before(back)) is not None and link.category in joining and back < 8:
        listed = reading.before(back + 1)
        if listed is None or listed.category not in _LISTED:
            return None, back
        back += 2
    token = reading.before(back)
    while token is not None and (token.category == Category.OPEN or token.text in BETWEEN_LABEL_AND_NUMBER):
        back += 1
        token = reading.before(back)
    return token, back


BETWEEN_LABEL_AND_NUMBER = frozenset({"ال", "#"})


def _names(reading: Reading, noun: Token, back: int) -> bool:
    """Whether a word takes the number for its name; `back` is how many tokens before the number it stands."""
    sorts = sorts_of(noun.text.rstrip("."))
    owner, first = reading.before(back + 1), reading.before()
    if owner is not None and owner.text in word_list("against"):
        return False
    if "label" in sorts or (noun.text == MAGHREB and _of_a_law(reading, back)):
        return True
    listed = first is not None and first.category in _JOINING
    if (listed and not sorts & _MANY) or ("law" in sorts and back == 1 and _can_be_year(reading)):
        return False
    if sorts & _MANY or "thing" in sorts:
        return not counts(reading) and not _measures_a_part(reading)
    whose = sorts_of(owner.text) if owner is not None and noun.text.startswith("ال") else frozenset()
    several = "law" in whose and reading.match.end() - reading.match.start() > 1
    return several or (not whose.isdisjoint({"law", "label"}) and not counts(reading))


def _of_a_law(reading: Reading, back: int) -> bool:
    """Whether a law stands before عدد, with an adjective between them or none."""
    owners = (reading.before(back + 1), reading.before(back + 2))
    return any(word is not None and sorts_of(word.text) & _MANY for word in owners)


def _can_be_year(reading: Reading) -> bool:
    """Whether a law has its year for a name: قانون 1998, the 1979 treaty."""
    number = reading.need("n")
    return number.category == Category.YEAR_LIKE and 1900 <= (number.value or 0) < 2060


def _measures_a_part(reading: Reading) -> bool:
    """Whether a few things in a broken plural may follow an Arabic number: شملت الرحلة 5 مدن."""
    following, number = reading.after(), reading.need("n")
    if following is None or following.category != Category.WORD or number.value is None:
        return False
    indefinite = not following.text.isascii() and not ends_phrase(reading, following)
    plain = indefinite and not following.text.startswith(("و", "ي", "ت", "ا"))
    return plain and 3 <= number.value <= 10


def with_hyphen(reading: Reading) -> Figure | None:
    """باك-3, آن-26, كوفيد-19: letters of Arabic with digits behind a hyphen and no blanks."""
    word, dash, number = reading.need("word"), reading.need("dash"), reading.need("n")
    tight = word.end == dash.start and dash.end == number.start
    if not tight or word.text.isascii() or not number.text.isdigit() or counts(reading):
        return None
    if reading.followed_by(Category.MONTH, Category.COLON, Category.DASH, Category.PERCENT):
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


def models(reading: Reading) -> Figure | None:
    """787-10s: several of a model with a hyphen in its number."""
    name, number, series = reading.before(), reading.need("n"), reading.need("series")
    tight = series.start == number.end + 1
    if name is None or not reading.capital(name) or not tight or number.category == Category.YEAR_LIKE:
        return None
    return reading.figure(Kind.IDENTIFIER)


def counts_english(reading: Reading) -> bool:
    """Whether an English plural in small letters follows: in France 24 passengers."""
    following = reading.after()
    return (
        following is not None
        and following.category == Category.WORD
        and following.text.endswith("s")
        and not reading.capital(following)
        and following.text not in stop_words()
    )


def called(reading: Reading) -> Figure | None:
    """A number that is dialled: اتصل على 999, call 911."""
    number = reading.need("n")
    led, following = reading.before(), reading.after()
    for_what = led is not None and led.text in _OF_LINES and following is not None
    for_what = for_what and following is not None and following.text.startswith("ل")
    if not number.text.isdigit() or not 3 <= len(number.text) <= 12 or (counts(reading) and not for_what):
        return None
    if counts_english(reading) or reading.followed_by(Category.DASH, Category.SLASH):
        return None
    if led is None or led.text not in BEFORE_DIALLED:
        return None
    for back in range(1, 7):
        token = reading.before(back)
        if token is None or token.category == Category.STOP:
            return None
        if "call" in sorts_of(token.text):
            return reading.figure(Kind.IDENTIFIER, value=number.value)
    return None


def with_area_code(reading: Reading) -> Figure | None:
    """01/234567: an area code that starts with a nought, a slash and the number."""
    area, number = reading.need("area"), reading.need("n")
    digits = area.text + number.text
    if not area.text.startswith("0") or not digits.isdigit() or not 7 <= len(digits) <= 12:
        return None
    return reading.figure(Kind.PHONE)


def round_of_a_cup(reading: Reading) -> Figure | None:
    """نصف النهائي, the round of 16: how many teams are left, as a name of the round."""
    return reading.figure(Kind.IDENTIFIER, value=reading.need("round").value)


def last_teams(reading: Reading) -> Figure | None:
    """The last 16, where nothing follows that they could be."""
    last, article, following = reading.before(), reading.before(2), reading.after()
    number = reading.need("n").value
    if last is None or last.text != "last" or article is None or article.text != "the":
        return None
    ends = following is None or following.category in PAUSES or following.text in _AFTER_A_ROUND
    return reading.figure(Kind.IDENTIFIER, value=number) if ends and number in (4, 8, 16, 32, 64) else None


_AFTER_A_ROUND = frozenset("of in against at with after for on and but where by when as".split())


def group_of_states(reading: Reading) -> Figure | None:
    """مجموعة السبع, مجموعة العشرين: the G7 and the G20."""
    group, number = reading.before(), reading.need("n")
    following = reading.after()
    counted = (
        following is not None and following.category == Category.WORD and not ends_phrase(reading, following)
    )
    counted = counted and following is not None and not following.text.endswith(_LAND)
    if group is None or group.text.removeprefix("ال") not in GROUP or not number.definite or counted:
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


_LAND = "يا"
"""What names of countries end in, the first of a group that is listed: مجموعة الست ألمانيا والصين …"""
GROUP = frozenset({"مجموعه", "لمجموعه", "بمجموعه", "ومجموعه"})


def after_a_hyphen(reading: Reading) -> Figure | None:
    """A top-10 finish: how far up a rank is, and no number of things."""
    word, dash, number = reading.before(), reading.tokens[reading.match.start()], reading.need("n")
    tight = word is not None and word.end == dash.start and dash.end == number.start
    if word is None or not tight or word.text != "top" or counts(reading):
        return None
    return reading.figure(Kind.IDENTIFIER, value=number.value)


def attacks(reading: Reading) -> Figure | None:
    """The 9/11 attacks, هجمات 11/9: the day is their name."""
    first, second = reading.need("a"), reading.need("b")
    beside = (reading.before(), reading.before(2))
    of_attacks = any(token is not None and "event" in sorts_of(token.text) for token in beside)
    day = (first.text, second.text)
    named = day == ("9", "11") or (day == ("11", "9") and of_attacks)
    if not named or reading.followed_by(Category.SLASH) or counts(reading):
        return None
    return reading.figure(Kind.DATE, grain=Grain.DAY, partial=PartialDate(DateFields(month=9, day=11)))
