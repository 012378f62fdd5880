"""Turns a rule's match into a number that names its noun instead of counting it: Radio 4, الدقيقة 65."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.people_and_places import people_counted
from generator.figures.lexicon.table import meanings
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
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
    "النقطه الحفره الماده البند الفقره القرار القانون المرسوم الصفحه"
    " الحلقه القناه الطريق الرحله المؤتمر الدوره النسخه الطبعه".split()
)
"""Nouns that are numbered one by one; a number after them counts only a noun with tanwin or in ة."""
_FORMATIONS = frozenset({"لواء", "فوج", "كتيبه", "فرقه"})
_BRANCHES = frozenset("مشاه مدرع مدرعات ميكا مظلات مدفعيه صاعقه عمالقه".split())
"""Branches of an army, before which a number is the name of a formation: اللواء 117 مشاة."""
_DEFINITE = re.compile(rf"{DEFINITE}\w+")
_NO_LABEL = frozenset({"الآن", "التي", "الذي", "الذين", "above", "below", "another", "killed", "only"})


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


def _may_be_counted(reading: Reading, following: Token) -> bool:
    """Whether a word after the number is none that ends its phrase, nor for the use of something: للاتحاد."""
    word = following.category == Category.WORD and not following.text.startswith("لل")
    return word and not ends_phrase(reading, following)


def _is_serial(reading: Reading, adjective: Token) -> bool:
    """Whether a noun that is numbered one by one is before an adjective: الطريق المحلية 580."""
    noun = reading.before(2)
    serial = noun is not None and noun.text.removeprefix("و") in _SERIAL
    return serial and adjective.text.startswith("ال")


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
    following = reading.after()
    if _is_today(reading, noun) or (noun.text == "اليوم" and _is_counted_today(reading, following)):
        return False
    if noun.text in _LABELLED or noun.text in SINGULAR_TIMES:
        return True
    if _is_formation(noun, following):
        return True
    if _is_choice(reading) or _is_serial(reading, noun):
        return not _is_choice(reading) and not reading.followed_by(*_MEASURING)
    if following is not None and _may_be_counted(reading, following):
        counted = following.text.endswith(("ا", "ه")) or noun.text.isascii()
        return not counted and (noun.text in _SERIAL or _is_first(noun, number))
    return noun.category == Category.WORD and _is_name(reading, noun, number)


def _is_formation(noun: Token, following: Token | None) -> bool:
    """Whether a number names a formation of an army: اللواء 117 مشاة."""
    branch = following is not None and following.text in _BRANCHES
    return branch and not _FORMATIONS.isdisjoint(bare_nouns(noun.text))


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


def _is_counted_today(reading: Reading, following: Token | None) -> bool:
    """Whether a noun follows that the number can count, so that اليوم is today: شارك اليوم 302 نائب."""
    if following is None or following.category != Category.WORD or ends_phrase(reading, following):
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
