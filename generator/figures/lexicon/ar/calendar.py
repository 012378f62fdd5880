"""The Arabic names of months, decades and days; the Gregorian ones come from CLDR."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon import cldr
from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS_MORE = {
    "أبريل": 4, "إبريل": 4, "نيسان": 4, "اذار": 3, "مايس": 5, "ايار": 5, "اغسطس": 8, "يوليه": 7, "يونيه": 6,
    "اكتوبر": 10, "أكتوبر": 10, "ديسمبر": 12, "ايلول": 9, "جويليه": 7, "فيبراير": 2,
}  # fmt: skip
HIJRI = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
"""The months of the Islamic year; Babel carries only Gregorian names."""
_HIJRI_MORE = {"ربيع الثاني": 4, "جمادى الثانية": 6, "ذي القعدة": 11, "ذي الحجة": 12}
_HIJRI_HOMOGRAPHS = {"صفر", "رجب", "شعبان", "رمضان", "محرم", "شوال"}
"""Zero, or names of people: a month only beside a number or the word شهر."""
_DECADES = {
    20: "عشرين",
    30: "ثلاثين",
    40: "أربعين",
    50: "خمسين",
    60: "ستين",
    70: "سبعين",
    80: "ثمانين",
    90: "تسعين",
}

_FIRST_DAYS = ("فاتح", "الفاتح", "غرة")
"""The first of a month: فاتح غشت, الفاتح من نوفمبر, غرة محرم."""


def names() -> Iterator[tuple[str, Word]]:
    """Months of six vocabularies, decades and days of the week, as written."""
    for locale in cldr.MONTH_LOCALES:
        for name, number in cldr.months(locale):
            yield name, Word(Category.MONTH, Decimal(number), "gregorian")
    for name, number in _MONTHS_MORE.items():
        yield name, Word(Category.MONTH, Decimal(number), "gregorian")
    for name, number in (*((name, n) for n, name in enumerate(HIJRI, 1)), *_HIJRI_MORE.items()):
        if name != "صفر":
            yield (
                name,
                Word(Category.MONTH, Decimal(number), "hijri?" if name in _HIJRI_HOMOGRAPHS else "hijri"),
            )
    for value, stem in _DECADES.items():
        for ending in ("ات", "يات"):
            yield stem + ending, Word(Category.DECADE, Decimal(value))
    for first in _FIRST_DAYS:
        yield first, Word(Category.ORDINAL, Decimal(1), "first")
    for day in ("الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"):
        yield day, Word(Category.WEEKDAY)
