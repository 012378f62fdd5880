"""Forms of agency reports, each with its siblings and with what looks like it and is something else."""

from __future__ import annotations

import pytest

from generator.figures import extract
from tests.figures.test_rules import summary

BOUNDS = [
    ("زار المعرض ما يقارب من 70 ألف شخص", "nearly"),
    ("زار المعرض مايقارب 70 ألف شخص", "nearly"),
    ("بكلفة قاربت من 70 مليون دينار", "nearly"),
    ("نقل مايزيد عن 300 طالب", "more_than"),
    ("ومايزيد على 300 طالب", "more_than"),
    ("تضرر مالا يقل عن 14 بيتا", "at_least"),
    ("تستوعب القاعة حتى 300 ضيف", "at_most"),
    ("فاقت الصادرات الواردات بعشرة ملايين دولار", None),
    ("تجاوزت الصادرات عشرة ملايين دولار", "more_than"),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bounds(text: str, bound: str | None) -> None:
    (figure,) = extract(text, "ar")
    assert figure.qualifier == bound


KEY = [
    # Brackets around a number that is counted, and around a code.
    ("وبلغ عدد الجمعيات المشاركة ( 32 ) جمعية محلية", "count 32"),
    ("بمشاركة (18) فرقة", "count 18"),
    ("ويضم المتحف (240) قطعة نادرة", "count 240"),
    ("سجلت شركة الإسكان (4020) خسارة", ""),
    ("راجع الصفحة (12) فقرة النقل", ""),
    # Times as much do not change from one to the other; times a week can.
    ("تزيد الخطر من أربعة إلى ثمانية أضعاف", "count 4..8"),
    ("يرفع الدواء الفرصة من 3 إلى 5 مرات", "count 3..5"),
    ("زادت الرحلات من 3 إلى 5 مرات أسبوعيا", "count 3 | count 5"),
    # Either of two numbers has the unit of the second.
    ("والمقدر بـ 4 أو 4,5 بالمائة", "percent 4 | percent 4.5"),
    ("بغرامة قدرها 20 أو 30 دينارا", "money 20 DINAR | money 30 DINAR"),
    ("حضر 20 أو 30 شخصا", "count 20 | count 30"),
    ("بلغ النمو 4 أو 4.5 بالمئة", "percent 4 | percent 4.5"),
    ("يعود الوفد بعد ثلاثة أو أربعة أسابيع", "duration 3 week | duration 4 week"),
    ("تتسع الذاكرة 16 أو 32 غيغابايت", "quantity 16 gigabyte | quantity 32 gigabyte"),
    ("يباع بوزن اثنين أو ثلاثة كيلوغرامات", "quantity 2 kilogram | quantity 3 kilogram"),
    # So many of a whole are no name of what stands before.
    ("أغلقت الشركة 3 من أصل 12 فرعا", "count 3 | count 12"),
    ("أصلحت البلدية 5 من مجموع 9 جسور", "count 5 | count 9"),
    ("راجع المادة 3 من القانون", ""),
    # A road or congress keeps its number behind an adjective and before what it leads to.
    ("تهيئة الطريق المحلية 580 بالجنوب والطريق الجهوية 604 بالشمال", ""),
    ("صادق نواب المؤتمر 23 للاتحاد", ""),
    ("تمتد الطريق الجديدة 5 كيلومترات", "quantity 5 kilometre"),
    # Nothing is where things begin, or a level that others come near.
    ("أعادوا بناء المصنع من الصفر", ""),
    ("هبط العجز إلى ما يقرب من الصفر", "count 0"),
    # A name with a hyphen and digits stays one before a time.
    ("استأجرت الشركة القمر نجمة-6 لعدة أعوام", ""),
    # A result may have its dash between blanks and the lower number first.
    ("وكانت هزيمته أمام الضيوف 1 - 5 قاسية", ""),
    ("بعد فوزها على الجارة 1 - 4 تأهلت", ""),
    ("يستغرق الطريق 1 - 5 ساعات", "duration 1..5 hour"),
    # A name has digits that no noun behind it can have.
    ("تملك محطة مدار-1 جزءا من الشبكة", ""),
    ("تبث قناة الصباح24 برامج للأطفال", ""),
    ("أنتجت المحطة 24 برنامجا", "count 24"),
    # Three of those named before.
    ("غادر الثلاثة أمس", ""),
    ("فاز الرياضيون الثلاثة أمس", "count 3"),
    # One of a unit and more of it.
    ("رفعت الأسعار بين درهم و6 دراهم", "money 1..6 DIRHAM"),
    ("يعطى الطفل من غرام إلى غرامين", "quantity 1..2 gram"),
    ("ارتفع الثمن من درهم إلى 6 دراهم", "money 6 DIRHAM"),
    # A year in words, and a number after the word year.
    ("في العام ألف وتسعمئة وسبعة وثمانين تغير كل شيء", ""),
    ("استقبل هذا العام ألفا ومئة وسبعين زائرا", "count 1170"),
    # What is not so much is money too.
    ("تبلغ الكلفة 50 مليون دولار وليس 34 مليونا كما قيل", "money 50000000 USD | money 34000000 USD"),
    # Greenwich time, a reference to known weeks, a note, a misspelt half of a year.
    ("عند الساعة 15,00 (12,00 ت غ) وصلت السفينة", ""),
    ("صدرت تقارير عدة في الأسبوعين الماضيين", ""),
    ("استمرت الهدنة أسبوعين", "duration 2 week"),
    ("أصدر البنك ورقة نقدية من فئة 10 دنانير", ""),
    ("يطبع المصرف أوراقا من فئة 5 و10 دنانير", ""),
    ("تفاوضت الدولة ومجموعة الست ألمانيا والصين وغيرهما", ""),
    ("بلغت الواردات خلال الشهرين الأولين 2017 ما يعادل 8 ملايين دينار", "money 8000000 DINAR"),
    ("4-الزيتون", ""),
    ("8 - الليمون", ""),
    ("بين موظفي الشركة للعمليات الـ2500 نساء", "count 2500"),
    ("نما الإنتاج في النصف الاولين من السنة", ""),
    # How many of them, behind a noun that is no label.
    ("وجرح في الحريق 26 من الركاب", "count 26"),
    ("وأوقف في المطار 14 من المسافرين", "count 14"),
    ("سجل في الدقيقة 65 من اللقاء", ""),
    ("ترد في الفقرة 26 من الوثيقة", ""),
    # The other half is the rest of the first.
    ("وافق النصف الآخر من الأعضاء", ""),
    ("وافق نصف الأعضاء", "ratio 0.5"),
    # How many they are, behind them with its article; or which of them it is.
    ("في خمس من القرى الـ 350 في الإقليم", "count 5 | count 350"),
    ("إجلاء الركاب الـ 150 من السفينة", "count 150"),
    ("وصل اللاعبون الـ23 إلى الفندق", "count 23"),
    ("عاد الأطفال الـ12 من الرحلة", "count 12"),
    ("أعضاء الكونغرس الـ 115 في واشنطن", ""),
    ("في الماراثون الـ 12 بالعاصمة", ""),
]


@pytest.mark.parametrize(("text", "expected"), KEY)
def test_key_figures(text: str, expected: str) -> None:
    assert " | ".join(summary(figure) for figure in extract(text, "ar") if figure.key) == expected


NOUNS = [
    ("أكدت الدول الـ27 موقفها", "الدول"),
    ("سلمت اللجنة الفائزين الـ25 وساما", "وساما"),
    ("يتضمن النص تعديلين اثنين يشمل أولهما الأجور", "تعديلين"),
    ("وبلغ عددها (38) آلة", "آلة"),
    ("أعلنت المدن الجنوبية الخمس الحداد", "المدن الجنوبية"),
    ("في الأمسيات الخمس الأولى", "الأمسيات"),
    ("نجت الأم وبناتها الثلاث من الحريق", "وبناتها"),
    ("على متنها 39 عاملا كانوا في إجازة", "عاملا"),
]


@pytest.mark.parametrize(("text", "noun"), NOUNS)
def test_counted_nouns(text: str, noun: str) -> None:
    assert [figure.noun for figure in extract(text, "ar") if figure.key] == [noun]


RATES = [
    ("تستورد سنويا ما قيمته 3 مليارات دولار", "year"),
    ("تخبز يوميا أكثر من 20 ألف رغيف", "day"),
    ("تستهلك المدينة شهريا نحو 300 طن", "month"),
    ("يقام سنويا في 12 مدينة", None),
    ("ليبلغ معدله اليومي 10,3 مليون برميل", "day"),
    ("ليصبح السعر 39 دينارا للعلبة", "packet"),
    ("بمتوسط 21 ألف ريال للوثيقة الواحدة", "policy"),
    ("بيعت بسعر 15 دينارا للتذكرة", "ticket"),
    ("غرامة 500 دينار عن كل يوم تأخير", "day"),
    ("غرامة قدرها 500 دينار عن كل وظيفة", "job"),
]


@pytest.mark.parametrize(("text", "per"), RATES)
def test_rates(text: str, per: str | None) -> None:
    assert [figure.per for figure in extract(text, "ar") if figure.key] == [per]
