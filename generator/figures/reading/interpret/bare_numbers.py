"""Turns a rule's match into a bare number: a count, or a part of something."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.figures.reading.interpret.items import is_dimension, numbers_an_item
from generator.model import Kind
from generator.text.clitics import DEFINITE, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.model import Figure


_DEFINITE = re.compile(rf"{DEFINITE}\w+")
_WE_OR_NOT = frozenset({"نحن", "لا", "لم", "لن"})
"""After these نصف is a verb: we describe."""


def count(reading: Reading) -> Figure | None:
    """A number by itself or with what it counts; digits that start with a zero name something: 007."""
    number = reading.need("n")
    if numbers_an_item(reading) or _is_scratch(reading):
        return None
    zeros = number.text.isdigit() and len(number.text) > 1 and number.text.startswith("0")
    if (zeros and not reading.alone()) or is_dimension(reading):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    years = reading.after()
    if years is not None and years.text in _YEARS_OF_LIFE and 0 < (number.value or 0) <= _OLDEST:
        return reading.figure(Kind.AGE, unit="year", **amount_of(number))
    spelled, value = number.category == Category.SPELLED, number.value
    each = reading.before()
    if spelled and value == 1 and each is not None and each.text in _EACH:
        return None
    if spelled and value is not None and 0 < value < 1:
        return reading.figure(Kind.RATIO, value=value)
    victim = _victim(reading) if spelled and value == 1 else None
    is_one = spelled and value == 1 and victim is None
    return reading.figure(Kind.COUNT, key=not is_one, noun=victim, **amount_of(number))


def _is_scratch(reading: Reading) -> bool:
    """Whether nothing is where something begins: بناء الملاعب من الصفر; not ما يقرب من الصفر."""
    link, word = reading.before(), reading.before(2)
    near = word is not None and re.search("قر|قل|كثر", word.text) is not None
    number = reading.need("n")
    nothing = number.category == Category.SPELLED and number.value == 0 and number.definite
    return nothing and link is not None and link.text == "من" and not near


def seasons_and_half(reading: Reading) -> Figure | None:
    """What contracts of players are for: ثلاثة مواسم ونصف."""
    number, noun, half = (reading.need(name) for name in ("n", "noun", "and_half"))
    if noun.text not in ("مواسم", "موسما") or number.value is None or half.value is None:
        return None
    start, end = reading.folded.span(noun.start, noun.end)
    return reading.figure(Kind.COUNT, value=number.value + half.value, noun=reading.folded.given[start:end])


_EACH = frozenset({"كل", "لكل"})
"""Words that make one whoever it is: لكل واحد منهم."""


def _victim(reading: Reading) -> str | None:
    """Who is counted by a one after the noun, among the killed and the hurt: قتيل واحد و22 جريحا."""
    noun = reading.before()
    if noun is None or noun.text not in word_list("victim"):
        return None
    start, end = reading.folded.span(noun.start, noun.end)
    return reading.folded.given[start:end]


_YEARS_OF_LIFE = frozenset({"ربيعا", "خريفا", "شتاء"})
"""Seasons by which ages are counted: ذو 17 ربيعا."""
_OLDEST = 115


def unsaid_hundreds(reading: Reading) -> Figure | None:
    """One twenty two, when the text says nothing else."""
    hundreds, rest = reading.need("hundreds").value, reading.need("n").value
    if not reading.alone() or hundreds is None or rest is None or not 0 < hundreds < 10 <= rest < 100:
        return None
    return reading.figure(Kind.COUNT, value=100 * hundreds + rest)


def fraction(reading: Reading) -> Figure | None:
    """Half, a third: a part of something; a quarter by itself is three months or a part of town.

    The first half numbers a part and does not measure it.
    """
    before, following = reading.before(), reading.after()
    if any(token is not None and token.category == Category.ORDINAL for token in (before, following)):
        return None
    if (
        (before is not None and before.text in _WE_OR_NOT)
        or _is_compound(reading)
        or _is_of_year(reading)
        or (following is not None and following.text in word_list("period seen from now") | _FIRST)
    ):
        return None
    if following is not None and following.text in _OTHER:
        return reading.figure(Kind.RATIO, value=reading.need("n").value, key=False)
    if reading.need("n").text.endswith("quarter") and not reading.followed_by(Category.OF):
        return None
    return reading.figure(Kind.RATIO, value=reading.need("n").value)


def _is_of_year(reading: Reading) -> bool:
    """Whether a quarter is one of a year: للربع المماثل, بالربع الماضي."""
    number, following = reading.need("n"), reading.after()
    quarter = number.definite and number.value == _QUARTER
    return quarter and following is not None and _DEFINITE.match(following.text) is not None


_QUARTER = Decimal("0.25")
_FIRST = frozenset({"الاولين", "الاولان"})
"""How editors misspell الأول behind a half of a year."""
_OTHER = frozenset({"الآخر", "المتبقي", "الباقي"})
"""What the rest of a whole is called, of which the first part is the figure: النصف الآخر."""


def _is_compound(reading: Reading) -> bool:
    """Whether a fraction is part of a word: نصف المصنعة (semi-finished), half-brother, نصف الكرة الشمالي."""
    following = reading.after()
    if following is None:
        return False
    if following.category == Category.DASH and following.start == reading.tokens[reading.match.end() - 1].end:
        return True
    halved = not word_list("half of a compound").isdisjoint(bare_nouns(following.text))
    return following.category == Category.WORD and halved
