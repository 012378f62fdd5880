"""Forms of reports on devices, space, parliaments and records, each with what only looks like it."""

from __future__ import annotations

import pytest

from generator.figures import extract
from tests.figures.test_rules import summary

KEY = [
    # Multiples of units, with every spelling of a foreign g, in one word or two.
    ("يأتي الحاسوب بذاكرة سعتها 16 جيقابايت", "quantity 16 gigabyte"),
    ("تبلغ سعة التخزين 512 قيقا بايت", "quantity 512 gigabyte"),
    ("ملف حجمه 700 كيلوبايت", "quantity 700 kilobyte"),
    ("بلغت الأرشيفات 3 بيتابايت", "quantity 3 petabyte"),
    ("ذاكرة من 8 غيغابيت", "quantity 8 gigabit"),
    ("كاميرا بدقة 108 ميقا بيكسل", "quantity 108 megapixel"),
    ("صورة بدقة 3.2 غيغابكسل", "quantity 3.2 gigapixel"),
    ("يعمل بتردد 2.4 قيقاهيرتز", "quantity 2.4 gigahertz"),
    ("محطة قدرتها 4 ميقاوات", "quantity 4 megawatt"),
    ("ذاكرة سعتها 8 غيغا", "quantity 8 gigabyte"),
    # Nouns and places that have the letters of a dual.
    ("تجارب التحام ودوران", ""),
    ("تقاس سرعة دوران الأرض", ""),
    ("زلزال في جيلان", ""),
    ("فاز فريقان", "count 2"),
    # Versions, and vehicles of space with a number.
    ("يعمل بنظام التشغيل أندرويد 4.4 كيت كات", ""),
    ("تحديث آي أو إس 9.3 متاح", ""),
    ("ارتفع سهم أندرويد 5.1 بالمئة", "percent 5.1"),
    ("أطلقت المختبر تيانقونغ-1 عام 2011", ""),
    ("أطلق المسبار أمل-2 سنة 2020", ""),
    ("زارته مركبة الشروق 1 لتزويده بالوقود", ""),
    ("القمر عربسات 6 انطلق", ""),
    ("أطلقت مركبة 3 رواد", "count 3"),
    # What ranges, though it is a rise or a height, and what changed.
    ("ويتراوح أقصى ارتفاع له من 3 الى 5 أمتار", "quantity 3..5 metre"),
    ("تتراوح أدنى زيادة فيه من 4 إلى 9 بالمئة", "percent 4..9"),
    ("يتراوح ارتفاع الأجور من 2 إلى 5 بالمئة", "percent 2..5"),
    ("ارتفع منسوب النهر من 4 إلى 8 أمتار", "quantity 4 metre | quantity 8 metre"),
    ("تراوح السعر ثم ارتفع من 12 إلى 15 دينارا", "money 12 DINAR | money 15 DINAR"),
    # A scale and currency that two parts share, each told for what it is.
    ("(18 مليون درهم منها للأجهزة و12 للصيانة)", "money 18000000 DIRHAM | money 12000000 DIRHAM"),
    ("(25 مليون دولار منها للاجئين و20 للنازحين)", "money 25000000 USD | money 20000000 USD"),
    ("خصص 14 مليون يورو فقط للتعليم و8 للصحة", "money 14000000 EUR | money 8000000 EUR"),
    ("خصص 14 مليون يورو منها للتعليم و8 مستشفيات", "money 14000000 EUR | count 8"),
    # The second of two years, whatever follows it.
    ("تراجع النمو في عامي 2014 و2015 نتيجة الجفاف", ""),
    ("خلال سنتي 2011 و2012 دراسة جديدة", ""),
    ("وقعا بين العامين 2003 و2005 عملية بعد عملية", ""),
    ("خلال عامين ضبطت 2000 عبوة و2015 بندقية", "duration 2 year | count 2000 | count 2015"),
    # Today, after which something is counted, and a numbered day.
    ("شارك في الاجتماع اليوم 212 نائب من مجموع 290 نائبا", "count 212 | count 290"),
    ("حضر جلسة اليوم 85 عضو", "count 85"),
    ("وصل مساء اليوم 60 جريح", "count 60"),
    ("صوت اليوم 77 مندوبا لصالح القانون", "count 77"),
    ("في اليوم 45 من الحرب", ""),
    ("دخل الإضراب اليوم 30 للعمال", ""),
]


@pytest.mark.parametrize(("text", "expected"), KEY)
def test_key_figures(text: str, expected: str) -> None:
    assert " | ".join(summary(figure) for figure in extract(text, "ar") if figure.key) == expected


BOUNDS = [
    ("تجاوزت الخضر وسواها من أنواع الغذاء 60 في المئة من المبيعات", "more_than"),
    ("تجاوز الفحم وغيره من أنواع الوقود 40 في المائة من الإنتاج", "more_than"),
    ("فاقت الأقمشة والملابس وغيرها من السلع 30 بالمئة من الصادرات", "more_than"),
    ("تخطت المواد الغذائية وغيرها 25 بالمئة من الواردات", "more_than"),
    ("لم تتجاوز الأسماك وغيرها 25 بالمئة من الواردات", "at_most"),
    ("تجاوز الوزير خلافه مع النقابة وغيرها ووعد بزيادة 5 في المئة", None),
    ("تجاوز الوزير الأزمة وغيرها من المشكلات بزيادة 5 في المئة", None),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bounds(text: str, bound: str | None) -> None:
    (figure,) = extract(text, "ar")
    assert figure.qualifier == bound


def test_gigapixels_in_english() -> None:
    (figure,) = extract("a 3.2-gigapixel camera", "en")
    assert summary(figure) == "quantity 3.2 gigapixel"


RANKS = [
    ("أحرز اللاعب هدفه رقم 25 في الدوري", "ordinal 25"),
    ("سجل المهاجم هدفها الدولي رقم 60 مع المنتخب", "ordinal 60"),
    ("رفع الفريق رصيده إلى نقطته رقم 41 في الصدارة", "ordinal 41"),
    ("فازت باللقب رقم 20 في تاريخها", "ordinal 20"),
    ("احتلت المدينة المرتبة رقم 8 في القائمة", "ordinal 8"),
    ("صوت في مركز الاقتراع رقم 12", "identifier 12"),
    ("أغلق المركز الصحي رقم 12", "identifier 12"),
    ("ناقش النقطة رقم 5 من الجدول", "identifier 5"),
    ("لعب بالبطاقة رقم 7", "identifier 7"),
    ("العضو رقم 195 في المنظمة", "identifier 195"),
]


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_told_by_number(text: str, expected: str) -> None:
    (figure,) = extract(text, "ar")
    assert summary(figure) == expected


RATES = [
    ("مر معدل الإصابة من 2.5 لكل 100 ألف ساكن سنة 2010 إلى 6.5 سنة 2015", ["100000", "100000"]),
    ("ارتفعت الوفيات من 12 لكل ألف مولود إلى 15 في 2018", ["1000", "1000"]),
    ("بلغت الوفيات 12 لكل ألف مولود، وانتقل الأطباء إلى 15 مدينة", ["1000", None]),
    ("ارتفعت الوفيات من 12 لكل ألف مولود إلى 900 حالة", ["1000", None]),
]


@pytest.mark.parametrize(("text", "rates"), RATES)
def test_rates_of_many(text: str, rates: list[str | None]) -> None:
    """What a rate of so many became is a rate of as many, and لكل is nothing that is counted."""
    figures = [figure for figure in extract(text, "ar") if figure.key]
    assert [figure.per for figure in figures] == rates
    assert "لكل" not in [figure.noun for figure in figures]
