"""Turns a rule's match into a bare number: a count, a part, or a name in digits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.people_and_places import people_counted
from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.interpret.amounts import amount_of
from generator.figures.reading.interpret.items import is_dimension, numbers_an_item
from generator.figures.reading.interpret.names import counts
from generator.figures.reading.interpret.names_in_marks import ends_name
from generator.figures.reading.interpret.spans import SINGULAR_TIMES
from generator.figures.reading.interpret.years_of_age import is_age_word
from generator.figures.reading.matching.rule import ends_phrase
from generator.figures.reading.tokens.categories import COUNTABLE, MONEY_SIGNS, NUMBERS
from generator.model import Kind
from generator.text.clitics import DEFINITE, bare_nouns, bare_verbs

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


_MEASURING = COUNTABLE | MONEY_SIGNS
_LABELLED = frozenset(
    word
    for line in (
        "no number channel radio route type article chapter page phase level section flight room",
        "boeing airbus رقم بوينغ راديو عيار",
    )
    for word in line.split()
)
"""Words whose number names them."""
_SERIAL = frozenset(
    "النقطه الحفره الماده البند الفقره القرار القانون المرسوم الصفحه الحلقه القناه الطريق الرحله".split()
)
"""Nouns that are numbered one by one; a number after them counts only a noun with tanwin or in ة."""
_DEFINITE = re.compile(rf"{DEFINITE}\w+")
_WE_OR_NOT = frozenset({"نحن", "لا", "لم", "لن"})
"""After these نصف is a verb: we describe."""
_NO_LABEL = frozenset({"الآن", "التي", "الذي", "الذين", "above", "below", "another", "killed", "only"})


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


def label(reading: Reading) -> Figure | None:
    """A number that names its noun instead of counting it: Radio 4, No. 1, الدقيقة 65, رقم 7, 5G."""
    noun, number, following = reading.before(), reading.need("n"), reading.after()
    if not number.text.isdigit() or _is_number_of_them(reading) or _is_some_of_all(reading):
        return None
    if noun is not None and is_age_word(reading, noun) and noun.text != "يناهز":
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    if _is_of_life(reading) or (noun is not None and noun.text == "ال" and _reached(reading)):
        return reading.figure(Kind.AGE, value=number.value, unit="year")
    if ends_name(reading):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    glued = following is not None and following.start == number.end and _is_capital(reading, following)
    if glued or (noun is not None and _names(reading, noun, number)):
        return reading.figure(Kind.IDENTIFIER, value=number.value)
    return None


def _is_number_of_them(reading: Reading) -> bool:
    """Whether the number with its article is how many its noun are: القرى الـ 350, الشهداء الـ 12."""
    article, noun, value = reading.before(), reading.before(2), reading.need("n").value
    if (
        article is None
        or noun is None
        or article.text != "ال"
        or not _DEFINITE.fullmatch(noun.text)
        or value is None
    ):
        return False
    return value >= _NO_RANK or (value > _A_PAIR and _SEVERAL.search(noun.text) is not None)


def _is_some_of_all(reading: Reading) -> bool:
    """Whether the number is so many of a whole: أغلقت الشركة 3 من أصل 12 فرعا."""
    link, whole, number = reading.after(), reading.after(2), reading.after(3)
    if link is None or link.text != "من" or whole is None or number is None:
        return False
    return whole.text in _WHOLES and number.category in NUMBERS


_WHOLES = frozenset({"اصل", "بين", "مجموع", "اجمالي", "جمله"})


def _is_choice(reading: Reading) -> bool:
    """Whether another number follows that has the unit of both: بلغ النمو 4 أو 4.5 %."""
    link, other, unit = (reading.after(ahead) for ahead in (1, 2, 3))
    if link is None or link.text not in ("او", "or") or other is None or unit is None:
        return False
    return other.category in NUMBERS and unit.category in _MEASURING


_NO_RANK = 100
"""From this on a number after several things says how many they are."""
_A_PAIR = 2
_SEVERAL = re.compile("(?:ات|ين|ون|يا)$|^ال..ا..$|^ال..ا.ي.$|^الا..ا.$|^ال[رعطشسج][كمبف]ا.$")
"""Forms of plurals: اللاعبات, السائقين, الضحايا, المناطق, المفاتيح, الأطفال, الركاب."""


def _is_of_life(reading: Reading) -> bool:
    """في الـ45 من عمره."""
    owner = reading.after(2)
    return reading.followed_by(Category.FROM) and owner is not None and is_age_word(reading, owner)


def _reached(reading: Reading) -> bool:
    """عن عمر ناهز الـ91."""
    verb, age = reading.before(2), reading.before(3)
    return verb is not None and verb.text in _REACHED and age is not None and is_age_word(reading, age)


_REACHED = frozenset("يناهز ناهز قارب يقارب تجاوز يتجاوز بلغ".split())


def _names(reading: Reading, noun: Token, number: Token) -> bool:
    """Whether the number belongs to the word before it and cannot count anything after it."""
    if _is_today(reading, noun):
        return False
    following = reading.after()
    if noun.text == "اليوم" and following is not None and _is_counted_today(reading, following):
        return False
    if noun.text in _LABELLED or noun.text in SINGULAR_TIMES:
        return True
    if _is_choice(reading):
        return False
    if following is not None and following.category == Category.WORD and not ends_phrase(reading, following):
        counted = following.text.endswith(("ا", "ه")) or noun.text.isascii()
        return not counted and (noun.text in _SERIAL or _is_first(noun, number))
    return noun.category == Category.WORD and _is_name(reading, noun, number)


_ITS_MEASURE = re.compile("(?:عدد|قيمت|حجم|مجموع|مساحت|كلفت|تكلفت|ثمن|سعر|وزن|طول|رصيد)(?:ه|ها|هم|هن|هما)")
"""What has a level today and no numbered days: يتجاوز عددها اليوم 400 شركة."""


def _is_today(reading: Reading, noun: Token) -> bool:
    """Whether the word before a number that counts is today, behind a measure, and no numbered day."""
    measure, following = reading.before(2), reading.after()
    counted = following is not None and following.category == Category.WORD
    return (
        counted
        and noun.text == "اليوم"
        and measure is not None
        and bool(_ITS_MEASURE.fullmatch(measure.text))
    )


def _is_counted_today(reading: Reading, following: Token) -> bool:
    """Whether a noun follows that the number can count, so that اليوم is today: شارك اليوم 302 نائب."""
    if following.category != Category.WORD or ends_phrase(reading, following):
        return False
    return counts(reading) or following.text in people_counted()


def _is_part_of_many(reading: Reading) -> bool:
    """Whether من and a definite plural follow: قتل في الحادث 26 من الركاب; not الفقرة 26 من الوثيقة."""
    link, many = reading.after(), reading.after(2)
    if link is None or link.text != "من" or many is None or not has_article(many.text):
        return False
    return _SEVERAL.search(many.text) is not None or many.text.removeprefix("ال") in word_list(
        "broken plural"
    )


def _is_first(noun: Token, number: Token) -> bool:
    """Whether a 1 in digits follows an Arabic name: one thing is counted by a word, شخص واحد."""
    return number.text == "1" and noun.category == Category.WORD and noun.text not in stop_words()


def _is_capital(reading: Reading, token: Token) -> bool:
    """Whether a word is Latin and starts with a capital: the G of 5G."""
    return token.category == Category.WORD and token.text.isascii() and reading.capital(token)


def _is_name(reading: Reading, noun: Token, number: Token) -> bool:
    """A definite Arabic noun, any word before a single digit, an English word with a capital."""
    if noun.text in _NO_LABEL or noun.text in stop_words() or noun.text in meanings("bounds", "bound"):
        return False
    if noun.text.isascii():
        return reading.capital(noun) and len(noun.text) > 1
    if noun.text.startswith("ال"):
        return not _is_part_of_many(reading)
    verb = not word_list("past verb").isdisjoint(bare_verbs(noun.text))
    return len(number.text) == 1 and not verb and not reading.followed_by(Category.FROM)
