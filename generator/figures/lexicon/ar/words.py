"""The Arabic words that figures are made of, folded, each with its category.

Numbers are typed here; months and currencies come from CLDR with the spellings that CLDR lacks.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.ar import calendar as arabic_calendar
from generator.figures.lexicon.ar import duals
from generator.figures.lexicon.units import ARABIC_UNITS, TIME_UNITS
from generator.figures.lexicon.word import Category, Word
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = {
    1: "واحد واحدة",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتين اتنين",
    3: "ثلاث ثلاثة تلاتة",
    4: "أربع أربعة",
    5: "خمس خمسة",
    6: "ست ستة",
    7: "سبع سبعة",
    8: "ثمان ثماني ثمانية تمانية",
    9: "تسع تسعة",
}
_TENS = {20: "عشر", 30: "ثلاث", 40: "أربع", 50: "خمس", 60: "ست", 70: "سبع", 80: "ثمان", 90: "تسع"}
_HUNDRED = ("مئة", "مائة", "ماية", "مية")
_SCALES = {
    3: ("ألف", "آلاف الاف ألوف"),
    6: ("مليون", "ملايين"),
    9: ("مليار بليون", "مليارات بلايين ملايير"),
    12: ("تريليون ترليون", "تريليونات ترليونات"),
}
"""Powers of ten: singular forms, plural forms."""
_FRACTIONS = {
    (1, 2): "نصف نص",
    (1, 3): "ثلث",
    (1, 4): "ربع",
    (1, 6): "سدس",
    (2, 3): "ثلثا ثلثي ثلثان ثلثين",
}
_FRACTIONS_COUNTED = {
    3: "أثلاث",
    4: "أرباع",
    5: "أخماس",
    6: "أسداس",
    7: "أسباع",
    8: "أثمان",
    9: "أتساع",
    10: "أعشار",
}
_ORDINALS = {
    1: "أول أولى حادي حادية",
    2: "ثاني ثان ثانية",
    3: "ثالث ثالثة",
    4: "رابع رابعة",
    5: "خامس خامسة",
    6: "سادس سادسة",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
}
_CURRENCIES = {
    "USD": "دولار دولارات",
    "CENT": "سنت سنتات سينت سينتات",
    "EUR": "يورو أورو يوروهات",
    "DINAR": "دينار دنانير",
    "RIYAL": "ريال ريالات",
    "LIRA": "ليرة ليرات",
    "POUND": "جنيه جنيهات",
    "DIRHAM": "درهم دراهم",
    "FRANC": "فرنك فرنكات",
    "JPY": "ين",
    "CNY": "يوان",
    "KRW": "وون",
    "RUB": "روبل روبلات",
    "RUPEE": "روبية روبيات",
    "ILS": "شيكل شيقل شواكل شواقل شيكلات",
    "PESO": "بيزو",
    "BTC": "بيتكوين بتكوين",
    "KRONA": "كرونة كرونات",
    "PIASTRE": "قرش قروش",
    "HALALA": "هللة هللات",
    "FILS": "فلس",
    "CENTIME": "سنتيم سنتيمات",
    "RUPIAH": "روبية إندونيسية",
}
_ADJECTIVES = {"أميركي": "USD", "أمريكي": "USD", "إسترليني": "GBP", "استرليني": "GBP", "أسترالي": "AUD"}
"""Adjectives that name a currency in spellings CLDR lacks."""
_HEADS_OF_CLDR = {"LBP": "LIRA", "SYP": "LIRA"}
_HIS_PRICE = "سعره"
"""What a calorie without its adjective looks like."""
_GRAMMAR: dict[str, str] = {
    Category.FROM: "من بين|ما بين",
    Category.TO: "إلى الى|حتى|وحتى",
    Category.IN: "في|منذ|خلال|بحلول|مطلع|نهاية|بداية|أواخر|أوائل|منتصف|قبل|بعد|عقب|لغاية",
    Category.PERCENT: "في المئة|في المائة|بالمئة|بالمائة|في المية|بالمية|في الماية|فى المئة"
    "|نقطة مئوية|نقاط مئوية",
    Category.ERA: "م|ميلادي|ميلادية|للميلاد|بعد الميلاد|هـ|هجري|هجرية|للهجرة|ق م|قبل الميلاد"
    "|الهجري|الهجرية|الميلادي|الميلادية",
    Category.QUARTER: "الربع|ربع سنة",
    Category.HOUR: "الساعة",
    Category.MERIDIEM: "صباحا|مساء|ظهرا|فجرا|ليلا|عصرا|بعد الظهر|غرينتش|جرينتش|بتوقيت غرينتش|بتوقيت جرينتش",
    Category.POINT: "فاصلة",
    Category.MINUS: "سالب|ناقص",
}
_NAMES = {
    "صباحا": "am",
    "فجرا": "am",
    "مساء": "pm",
    "ليلا": "pm",
    "بعد الظهر": "pm",
    "عصرا": "pm",
    "ظهرا": "pm",
}


def _small_numbers() -> Iterator[tuple[str, Word]]:
    for value, forms in _UNITS.items():
        for form in forms.split():
            yield form, Word(Category.UNIT, Decimal(value))
            if value > 2 and not form.endswith("ة"):
                yield f"{form}ا", Word(Category.UNIT, Decimal(value))
    for form in ("أحد", "إحدى"):
        yield form, Word(Category.UNIT, Decimal(1), "teen")
    for form in ("عشر", "عشرة"):
        yield form, Word(Category.TEN, Decimal(10))
    yield "صفر", Word(Category.UNIT, Decimal(0))
    for value, stem in _TENS.items():
        for ending in ("ون", "ين"):
            yield stem + ending, Word(Category.TENS, Decimal(value))


def _hundreds() -> Iterator[tuple[str, Word]]:
    for hundred in _HUNDRED:
        yield hundred, Word(Category.HUNDRED, Decimal(100))
        for ending in () if hundred == "مية" else ("تان", "تين", "تا", "تي"):
            yield hundred[:-1] + ending, Word(Category.HUNDRED, Decimal(200), "whole")
        for value in range(3, 10):
            for form in _UNITS[value].split():
                if not form.endswith("ة"):
                    yield form + hundred, Word(Category.HUNDRED, Decimal(100 * value), "whole")


def _scales() -> Iterator[tuple[str, Word]]:
    for power, (singulars, plurals) in _SCALES.items():
        scale = Decimal(10) ** power
        for form in plurals.split():
            yield form, Word(Category.SCALE, scale, "plural")
        for form in singulars.split():
            yield form, Word(Category.SCALE, scale)
            yield f"{form}ا", Word(Category.SCALE, scale, "accusative")
            for ending in ("ان", "ين", "ي"):
                yield form + ending, Word(Category.SCALE, 2 * scale, "dual")
    yield "دزينة", Word(Category.SCALE, Decimal(12))
    yield "دزينات", Word(Category.SCALE, Decimal(12), "plural")
    for form in ("دزينتان", "دزينتين"):
        yield form, Word(Category.SCALE, Decimal(24), "dual")


def _parts() -> Iterator[tuple[str, Word]]:
    for (over, under), forms in _FRACTIONS.items():
        for form in forms.split():
            yield form, Word(Category.FRACTION, Decimal(over) / Decimal(under))
    for under, form in _FRACTIONS_COUNTED.items():
        yield form, Word(Category.FRACTION, Decimal(1) / Decimal(under), "counted")
    for value, forms in _ORDINALS.items():
        for form in forms.split():
            yield form, Word(Category.ORDINAL, Decimal(value), "teen" if form.startswith("حاد") else "")
        if value > 2:
            yield f"{forms.split()[0]}ا", Word(Category.ORDINAL, Decimal(value), "adverb")


def _money() -> Iterator[tuple[str, Word]]:
    for code, forms in _CURRENCIES.items():
        category = Category.CENT if code == "CENT" else Category.CURRENCY
        for form in forms.split():
            for inflected, many in cldr.inflect(form):
                if many == 1:
                    yield inflected, Word(category, Decimal(1), code)
                elif code not in {"JPY", "KRW", "CENT"}:
                    yield inflected, Word(Category.TWO_CURRENCY, Decimal(2), code)
    for adjective in adjectives():
        for form in cldr.feminine(adjective):
            yield form, Word(Category.NATION, None, adjective)
    for symbol, code in cldr.currency_symbols("ar"):
        letters = symbol.rstrip(".")
        yield (
            (letters, Word(Category.CODE, None, code))
            if "." in letters
            else (symbol, Word(Category.SYMBOL, None, code))
        )


@cache
def _pairs() -> dict[tuple[str, str], str]:
    heads = {fold_word(form): code for code, forms in _CURRENCIES.items() for form in forms.split()}
    pairs: dict[tuple[str, str], str] = {}
    for name, code in cldr.currency_names("ar"):
        head, _, rest = name.partition(" ")
        generic = _HEADS_OF_CLDR.get(code, heads.get(head, ""))
        adjective = rest.split(" ")[0].removesuffix("ه")
        if generic and adjective.endswith("ي"):
            pairs[generic, adjective] = code
            if code == "LBP":
                pairs["POUND", adjective] = code
    for adjective, code in _ADJECTIVES.items():
        for head in ("USD", "POUND"):
            pairs.setdefault((head, fold_word(adjective)), code)
    return pairs


def adjectives() -> frozenset[str]:
    """Folded adjectives of nationality that can follow a currency."""
    return frozenset(adjective for _, adjective in _pairs())


def currency_of(head: str, adjective: str) -> str:
    """The code of a currency with its adjective, the head itself when the pair is unknown."""
    return _pairs().get((head, adjective), head)


def _measures() -> Iterator[tuple[str, Word]]:
    for name, unit, many in cldr.unit_names("ar"):
        if many < 3 and len(name) > 2 and name != _HIS_PRICE:
            yield name, Word(Category.MEASURE if many == 1 else Category.TWO_MEASURES, Decimal(many), unit)
    for table, category, dual in (
        (TIME_UNITS, Category.TIME, Category.TWO_TIMES),
        (ARABIC_UNITS, Category.MEASURE, Category.TWO_MEASURES),
    ):
        for unit, forms in table.items():
            for form in forms.split("|"):
                folded = fold_word(form)
                if " " in folded or len(folded) < 3:
                    yield folded, Word(category, Decimal(1), unit)
                    continue
                for inflected, many in cldr.inflect(form):
                    if many == 2 and inflected.endswith("ي"):
                        continue
                    yield inflected, Word(category if many == 1 else dual, Decimal(many), unit)


def words() -> dict[str, Word]:
    """Every folded word and phrase; where two lists name one word, the later wins."""
    table: dict[str, Word] = {}
    for source in (
        _measures(),
        _money(),
        arabic_calendar.names(),
        _small_numbers(),
        _hundreds(),
        _scales(),
        _parts(),
    ):
        for form, word in source:
            table[fold_word(form)] = word
    for form in duals.names():
        table.setdefault(form, Word(Category.TWO_THINGS, Decimal(2)))
    for category, forms in _GRAMMAR.items():
        for form in forms.split("|"):
            table[fold_word(form)] = Word(category, None, _NAMES.get(form, ""))
    for form in ("من", "بين", "ما بين"):
        table[form] = Word(Category.FROM, None, form)
    for form in ("الى", "الي", "حتي", "وحتي"):
        table[form] = Word(Category.TO)
    for form in ("عام", "سنه", "العام", "السنه", "عامي"):
        table[form] = Word(Category.YEAR, Decimal(1), "year", definite=form.startswith("ال"))
    for form in ("قرن", "القرن", "القرن الماضي", "القرن المنصرم", "القرن الفائت"):
        table[form] = Word(Category.CENTURY, Decimal(1), "century", definite=form.startswith("ال"))
    table["دج"] = Word(Category.CURRENCY, Decimal(1), "DZD")
    table["الثانيه"] = Word(Category.ORDINAL, Decimal(2), definite=True)
    table["ثانيه"] = Word(Category.TIME, Decimal(1), "second")
    return table
