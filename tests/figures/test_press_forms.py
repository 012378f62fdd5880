"""Forms of Arab papers and agencies, each with siblings and with what looks like it and is something else."""

from __future__ import annotations

import pytest

from generator.figures import extract
from tests.figures.test_rules import summary

READ = [
    # A point before three digits groups what can only be whole.
    ("ليستقر في حدود 3.918 حادثا، مقابل 4.181 خلال الفترة نفسها", "count 3918 | count 4181"),
    ("لـ4.318 مستفيدا، منهم 2.114 أنثى", "count 4318 | count 2114"),
    ("سجلت 2.102 شخص و1.248 إصابة", "count 2102 | count 1248"),
    ("تغيب 1.003 موظف", "count 1003"),
    ("بسعر 1.299 دولارا", "money 1299 USD"),
    ("بنسبة 3.918 بالمئة", "percent 3.918"),
    ("بسعر 3.459 دولار للغالون", "money 3.459 USD"),
    ("متقدما بفارق 22.457 ثانية", "duration 22.457 second"),
    # After a scale the other numbers of the text decide.
    ("العجز 6.170 مليار دج، أي 14,2 بالمائة", "money 6170000000000 DZD | percent 14.2"),
    ("العجز 15.275 مليار دولار، بزيادة 3.4 بالمئة", "money 15275000000 USD | percent 3.4"),
    ("العجز 6.170 مليار دج", ""),
    ("سعر اليورو 1.083 دولار", ""),
    ("وزع 5.125 طنا", ""),
    # A count beside a word that elsewhere is numbered.
    ("تابع للمركز 43 عملية قلب", "count 43"),
    ("تابع للمركز 20 سيارة إسعاف", "count 20"),
    ("جاء في المركز 43 عالميا", ""),
    ("تخدم المجموعة 6ر54 مليون عميل", "count 54600000"),
    ("تخدم المجموعة 20 دولة", "count 20"),
    # Contracts and decades.
    ("نفذت من خلال 2115 عقدا", "count 2115"),
    ("توقيع 8 عقود مع الشركة", "count 8"),
    ("مرت 3 عقود على الحرب", "duration 3 decade"),
    # Numbers in brackets.
    ("بلغت (4.3) مليون ريال", "money 4300000 RIYAL"),
    ("وزع (12) طنا بعد (5) سنوات", "quantity 12 tonne | duration 5 year"),
    ("أرباح شركة أسمنت الشمالية (3004) بنسبة 57%", "percent 57"),
    # Parts of a whole.
    ("يعاني عشر السكان من الجوع", "ratio 0.1"),
    ("نحو خُمس مساحة البلاد", "ratio 0.2"),
    ("قرابة خمس المقاعد", "ratio 0.2"),
    ("عشر سنوات وخمس نساء وخمسة عشر مقعدا", "duration 10 year | count 5 | count 15"),
    ("نصفهم من النساء وثلثها فارغ", "ratio 0.5 | ratio 0.3333333333333333333333333333"),
    ("يعمل مليون موظف، ونصفهم من النساء", "count 1000000 | ratio 0.5"),
    ("بلغ 5 آلاف جنيه، أي ضعف السعر الرسمي", "money 5000 POUND | count 2"),
    ("أدى إلى ضعف الإنتاج وضعف السكان", ""),
    # Thousands of billions.
    ("بلغت 308 آلاف و435 مليار ليرة", "money 308435000000000 LIRA"),
    ("بين 20 ألفا و300 مليار", "count 20000..300000000000"),
    # Ages.
    ("قال خالد سكوت، 42، إنه عاد", "age 42 year"),
    ("اللاعب سامي حداد، 19، من الوداد", "age 19 year"),
    ("لاعب ذو 17 ربيعا", "age 17 year"),
    ("المتهم س.م، 45 عاما، 5 سنوات سجنا", "age 45 year | duration 5 year"),
    ("المتهم «أ. ع.»، 37 سنة، بالسجن", "age 37 year"),
    ("سن الترشح من الثلاثين إلى الخامسة والعشرين", "age 30 year | age 25 year"),
    ("رجل في الستينات من عمره يشارك للمرة الأولى", ""),
    ("حكم عليه بالسجن، 20 عاما، بتهمة القتل", "duration 20 year"),
    # What is named or said per unit.
    ("بمعدل 85500 ل.ل للدولار الواحد", "money 85500 LBP"),
    ("50.5 مليون ريال للربع المماثل", "money 50500000 RIYAL"),
    ("البنزين 95 أوكتان: 20 ألف ليرة، و98 أوكتان 11 ألف ليرة", "money 20000 LIRA | money 11000 LIRA"),
    ("المادة 389 مكرر 1 من القانون", ""),
    ("بواجهة One UI 6.1 الجديدة", ""),
    ("قضت الدائرة 28 جنوب", ""),
    ("القائمة رقم 7 464 ألفا و350 صوتا", "count 464350"),
    ("هامش 75 نقطة أساس على سايبور 6 أشهر", "quantity 75 basis point"),
    ("سنتان غير نافذتين", "duration 2 year"),
    ("جوال الذرة زنة 100 كيلو", "quantity 100 kilogram"),
    ("على مسافة 100 كيلو", "quantity 100 kilometre"),
    # Prices of buyers and sellers, minutes, days and months.
    ("استقر الدولار عند 530/533 ريالا", "money 530..533 RIYAL"),
    ("خدمة 24/7 للزبائن", ""),
    ("وسجل في الدقيقة 45+2 ثم (90+4) من ركلة (د31)", ""),
    ("حددت جلسة 3/9 للنظر", ""),
    ("من 25 أبريل إلى 27 منه", ""),
    ("بزيادة نقطتين وثلث نقطة مئوية", "percent 2.333333333333333333333333333 point"),
    ("لم تتجاوز النسبة بحوض أم الربيع 10,7 بالمائة", "percent 10.7"),
    ("بلغ سعر الطن 26 ألف دينار", "money 26000 DINAR"),
    ("سعر الدولار 50 جنيها", "money 50 POUND"),
    ("راتب سنوي يقدر بنحو 8 ملايين يورو", "money 8000000 EUR"),
    ("بسعر 6,45 د/كلغ", "money 6.45 DINAR"),
    ("الامتلاء 49,9 بالمائة بحجم 2,640 مليار متر مكعب", "percent 49.9 | quantity 2640000000 cubic metre"),
    ("بلغت الكمية 14,2 طنا والقيمة 3.467 مليون دينار", "quantity 14.2 tonne | money 3467000000 DINAR"),
    ("بلغت الكمية 14.2 طنا والقيمة 3.467 مليون دينار", "quantity 14.2 tonne | money 3467000 DINAR"),
    ("بقيمة 3.467 مليون دينار كويتي", "money 3467000 KWD"),
    ("بقيمة 3.467 مليون دولار", "money 3467000 USD"),
    ("لا تزيد حصتها عن الخمس", "ratio 0.2"),
    ("في حصة الدول الخمس", ""),
    ("نمت المبيعات بأكثر من الخمس لتبلغ 84 طنا", "ratio 0.2 | quantity 84 tonne"),
    ("توزيع 10 فلوس وسط تداولات بـ95 أ.د.", "money 10 FILS | money 95000 DINAR"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_form_of_the_press_has_these_key_figures(text: str, expected: str) -> None:
    assert " | ".join(summary(figure) for figure in extract(text, "ar") if figure.key) == expected


@pytest.mark.parametrize(
    "text",
    [
        "العجز 6.170 مليار دج",
        "سعر اليورو 1.083 دولار",
        "القيمة 3.467 مليون دينار",
        "3.467 مليون دينار تونسي",
        "وزع 5.125 طنا",
    ],
)
def test_a_point_that_can_be_either_is_said_to_be_in_doubt(text: str) -> None:
    (figure,) = extract(text, "ar")
    assert figure.doubt is not None
    assert "point" in figure.doubt


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("لم تتجاوز حصة زيت الزيتون المعلب 11,5 بالمائة", "at_most"),
        ("لم تتجاوز النسبة بحوض أم الربيع 10,7 بالمائة", "at_most"),
        ("يزيد قليلا عن 20 بالمائة", "more_than"),
        ("ناهزت الكميات خلال الفترة نفسها من السنة الماضية 8 أطنان", "about"),
        ("لا يتجاوز سمك الهاتف 8.6 ملم", "at_most"),
        ("بقيت السدود دون عتبة 10 بالمائة", "less_than"),
        ("بسعر يبدأ من 1099 دولارا", "at_least"),
    ],
)
def test_a_bound_reaches_over_its_subject(text: str, qualifier: str) -> None:
    (figure,) = extract(text, "ar")
    assert figure.qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("بلغ سعر الطن 26 ألف دينار", "tonne"),
        ("ثمن الكيلوغرام 12 درهما", "kilogram"),
        ("سعر الدولار 50 جنيها", None),
        ("راتب سنوي يقدر بنحو 8 ملايين يورو", "year"),
        ("كان الإيجار الشهري 900 دينار", "month"),
        ("بسعر 6,45 د/كلغ", "kilogram"),
        ("بسعر 120 دولارا/طن", "tonne"),
    ],
)
def test_a_price_or_wage_is_per_what_it_is_for(text: str, per: str | None) -> None:
    (figure,) = extract(text, "ar")
    assert figure.per == per
