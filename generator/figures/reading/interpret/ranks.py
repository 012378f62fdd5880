"""Turns a rule's match into a rank, or the age that a rank in words can be: the 34th, المرتبة 73."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import is_named
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words
from generator.figures.reading.interpret.ages_in_ranks import ages_of_decade, is_age, is_of_person
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.ranked_places import ranks_somewhere
from generator.figures.reading.interpret.years_of_age import speaks_of_age
from generator.figures.reading.tokens.categories import PAUSES
from generator.model import Form, Kind
from generator.text.clitics import DEFINITE

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


_DEFINITE = re.compile(rf"{DEFINITE}(?P<noun>\w+)")
_NUMBERED = frozenset(
    "مركز موسم مؤتمر عدد مهرجان اجتماع عام قرن فوج رئيس هدف طابق شوط اسبوع ذكري كونغرس ماراثون لقاء البوم"
    " فيلم لقب اصدار يوم شهر".split()
)
_TENTH = 10
"""Ordinals up to it are no ages in brackets: المجموعة (السابعة)."""
_PLACES = frozenset({"مرتبه", "مركز"})
_GROUPS = frozenset("قاده طلبه ساده قضاه انديه اعضاء اجهزه".split())
"""Plurals that end as a feminine singular does."""


def ordinal(reading: Reading) -> Figure | None:
    """34th, الخامس والعشرون; not the first time of an idiom, nor the name of a gas: ثاني أكسيد الكربون."""
    number = reading.need("n")
    following = reading.after()
    if number.value == 1 and following is not None and following.text in {"مره", "time"}:
        return None
    if following is not None and is_named(number.text, "", following.text):
        return None
    before = reading.before()
    part = before is not None and (before.text in _ENDS_OF_A_WHOLE or before.category == Category.ORDINAL)
    if part and number.text.isascii() and reading.followed_by(Category.OF):
        return None
    time = before is not None and before.text.endswith("مره")
    aged = not number.text.isascii() and not time
    if aged and before is not None and (ages := ages_of_decade(before, number)) and speaks_of_age(reading):
        return reading.figure(Kind.AGE, unit="year", **ages)
    bracketed = before is not None and before.category == Category.OPEN and (number.value or 0) <= _TENTH
    if aged and not bracketed and (speaks_of_age(reading) or is_age(reading, number)):
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    form = Form.ONE_MORE if _is_one_more(reading) else None
    return reading.figure(Kind.ORDINAL, value=number.value, form=form)


def _is_one_more(reading: Reading) -> bool:
    """Whether an ordinal is another of those before it, and has no noun: two died and a third was hurt."""
    number, before, following = reading.need("n"), reading.before(), reading.after()
    if not number.text.isascii() or before is None or before.text != "a":
        return False
    ended = following is None or following.category in _AFTER_NO_NOUN
    return ended or (following is not None and following.text in stop_words())


_AFTER_NO_NOUN = PAUSES | {Category.IN, Category.PREPOSITION, Category.AND, Category.TO, Category.FROM}


_ENDS_OF_A_WHOLE = frozenset({"last", "final", "middle"})
"""Words that make an ordinal a part: the last third of the night, the first third of the season."""


_PARTS_OF_DECADE = frozenset("مطلع اوائل بدايات منتصف اواسط اواخر نهايات".split())
"""Folded words before what is then ten years of somebody's life: في مطلع العشرين من عمره."""


def definite_number(reading: Reading) -> Figure | None:
    """A definite number in words is the rank of its noun, or an age: البيت العشرون, في الثلاثين من عمره."""
    number, following = reading.need("n"), reading.after()
    counted = following is not None and following.category == Category.WORD and following.text.endswith("ا")
    if not number.definite or counted or number.value is None or not 11 <= number.value <= 999:
        return None
    if speaks_of_age(reading) or is_of_person(reading, number):
        before = reading.before()
        if number.value % 10 == 0 and before is not None and before.text in _PARTS_OF_DECADE:
            return reading.figure(Kind.AGE, low=number.value, high=number.value + 9, unit="year")
        return reading.figure(Kind.AGE, value=number.value, unit="year", form=Form.RANK_IN_WORDS)
    teens = 13 <= number.value <= 19
    return None if teens else reading.figure(Kind.ORDINAL, value=number.value, form=Form.RANK_IN_WORDS)


def numbered(reading: Reading) -> Figure | None:
    """Digits with the article after a singular noun are its rank: الدورة الـ78; not الدول الـ27.

    After the noun "place" itself they need no article: المرتبة 73.
    """
    article, noun = reading.before(), reading.before(2)
    if ranks_somewhere(reading):
        return reading.figure(Kind.ORDINAL, value=reading.need("n").value)
    if article is not None and (place := _DEFINITE.fullmatch(article.text)) and place["noun"] in _PLACES:
        if counts(reading):
            return None
        return reading.figure(Kind.ORDINAL, value=reading.need("n").value)
    if article is None or noun is None or article.text != "ال" or _gap(reading, article) > 1:
        return None
    definite = _DEFINITE.fullmatch(noun.text)
    name = definite["noun"] if definite else ""
    single = (name.endswith("ه") and name not in _GROUPS) or name in _NUMBERED
    return reading.figure(Kind.ORDINAL, value=reading.need("n").value) if single else None


def _gap(reading: Reading, article: Token) -> int:
    """How many characters are between an article and the number; editors write ال 41 as well as ال41."""
    return reading.need("n").start - article.end
