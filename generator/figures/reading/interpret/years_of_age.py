"""Turns a rule's match into an age, and tells whether the words around a number say that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.reading.interpret.amounts import amount_of
from generator.model import Kind

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


_AT_AGE = frozenset({"يبلغ", "تبلغ", "البالغ", "البالغه", "بالغ"})
"""Has reached, of a person: years directly after it are an age unless the subject is a span or an error."""
_SPAN_NAMES = frozenset(
    "مده مدته مدتها المده فتره الفتره عقوبه العقوبه السجن متوسط خطا الخطا هامش بهامش".split()
)
_BOUNDS = frozenset("يزيد تزيد يقل تقل زاد زادت فضلا عوضا بدلا يربو لا".split())
"""Words whose عن bounds a number; elsewhere it gives the age at which someone died."""
AGE_WORDS = frozenset(
    "العمر عمره عمرها عمرهم اعمارهم اعمارهن اعمار سن عمر يناهز بعمر بسن عمري سنه سنها العمريه "
    "واعمارهم وعمره وعمرها وسنه aged age ages".split()
)
"""Words beside which a number of years is an age."""
OF_AN_AGE = frozenset("ذوي ابن ابنه صاحب صاحبه ذو ذا ذي ذات".split())
"""Who is of an age, right before the years: صاحب الـ38 عاما."""


def age(reading: Reading) -> Figure | None:
    """`aged 17`, `35-year-old`."""
    unit, old = reading.get("unit"), reading.get("old")
    if old is not None and old.text not in {"old", "olds"}:
        return None
    return reading.figure(Kind.AGE, unit=unit.name if unit else "year", **amount_of(reading.need("n")))


def years_old(reading: Reading) -> Figure | None:
    """87 yo, as doctors write it."""
    if reading.need("old").text != "yo":
        return None
    return reading.figure(Kind.AGE, unit="year", **amount_of(reading.need("n")))


def _reaches_age(reading: Reading) -> bool:
    """توفي عن 63 عاما, الذي يبلغ 20 عاما."""
    at = reading.before()
    if at is None:
        return False
    if at.text == "عن":
        return _BOUNDS.isdisjoint(word.text for back in range(2, 6) if (word := reading.before(back)))
    if at.text not in _AT_AGE:
        return False
    words = (reading.before(back) for back in range(2, 7))
    return not any(token is not None and token.text in _SPAN_NAMES for token in words)


def _is_of_age(reading: Reading) -> bool:
    """ابنة 17 عاما, صاحب الـ38 عاما."""
    owner, before = reading.before(), reading.before(2)
    if owner is not None and owner.text == "ال":
        owner = before
    return owner is not None and owner.text in OF_AN_AGE


def is_age_word(reading: Reading, token: Token) -> bool:
    """Whether a word says that years beside it are an age; سنة is a year, though سنه is one's age."""
    return token.text in AGE_WORDS and not (token.category == Category.YEAR and says_year(reading, token))


def says_year(reading: Reading, token: Token) -> bool:
    """Whether a word that folds to سنه was written with ة."""
    start, end = reading.folded.span(token.start, token.end)
    return "ة" in reading.folded.given[start:end]


def speaks_of_age(reading: Reading) -> bool:
    """Whether the words around say that the number is an age."""
    second = reading.after(2)
    if reading.followed_by(Category.FROM) and second is not None and is_age_word(reading, second):
        return True
    if _reaches_age(reading) or _is_of_age(reading):
        return True
    for back in range(1, 5):
        token = reading.before(back)
        if token is None or token.category == Category.STOP or token.text == "for":
            return False  # ailments of old age for two years
        if is_age_word(reading, token) or token.category == Category.AGE:
            return True
        if back == 1 and token.category == Category.OPEN:
            return reading.followed_by(Category.CLOSE)
    return False
