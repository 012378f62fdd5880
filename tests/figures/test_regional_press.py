"""How papers from Nouakchott to Muscat write money, measures, rates, hours and names."""

from __future__ import annotations

import pytest

from generator.figures.reading.extract import extract

READINGS = [
    ("بلغت الكلفة 1.2 مليار أوقية جديدة", "1200000000 MRU"),
    ("تبرع بمبلغ قدره 450 ألف أوقية للجمعية", "450000 MRU"),
    ("صرفت الوزارة 45 مليون أوقية للمتضررين", "45000000 MRU"),
    ("حكم عليهما بغرامة 500 دينار لكل واحد", "500 DINAR"),
    ("ضبطت الجمارك 40 أوقية من الفضة قيمتها كبيرة", "40 ounce"),
    ("خصص الاتحاد 3 مليارات فرنك قمري للمدارس", "3000000000 KMF"),
    ("بلغ سعر الدولار 26 ألف شلن صومالي", "26000 SOS"),
    ("بيع المتر بـ120 مليون سنتيم", "120000000 CENTIME"),
    ("سلم الفلاحون 4,200 إردب من القمح", "4200 ardeb"),
    ("محطة بقدرة 640 ميكاواط في البصرة", "640 megawatt"),
    ("غرامة قدرها 8 آلاف جنيه عن كل سيارة", "8000 POUND per vehicle"),
    ("أنتجت المزارع 310 كيلوغرامات للدونم", "310 kilogram per dunam"),
    ("بسعر 1,450 درهما للقدم المربعة", "1450 DIRHAM per square foot"),
    ("يبلغ سعر توريد الإردب 2300 جنيه هذا العام", "2300 POUND per ardeb"),
    ("ارتفع سعر جوال السكر إلى 140 ألف جنيه", "140000 POUND per sack"),
    ("بلغ سعر الدولار 89,500 ليرة لبنانية", "89500 LBP"),
    ("سجل سعر البرميل ارتفاعا وربح 3 دولارات أو بزيادة 3 دولارات", "3 USD per barrel", "3 USD"),
    ("كان معدل الصادرات اليومية 3 ملايين برميل", "3000000 barrel per day"),
    ("يتقاضى راتبه الشهري 450 ألف دينار", "450000 DINAR per month"),
    ("حجزت 6310 قارورات في الشهر نفسه من السنة الماضية", "6310"),
    ("سعر الريال 428 ريالا يمنيا للشراء و430 للبيع", "428 YER", "430 YER"),
    (
        "منح البلد 150 مليون دولار، منها 30 مليونا للصحة و20 للتعليم",
        "150000000 USD",
        "30000000 USD",
        "20000000 USD",
    ),
    ("بسعر 2300 جنيه لدرجة النقاوة الأولى و2250 لدرجة أقل", "2300 POUND", "2250 POUND"),
    ("دفع 5 دنانير كويتية ثم 30 دينارا", "5 KWD", "30 KWD"),
    ("دفع 5 دنانير كويتية و7 دنانير عراقية ثم 30 دينارا", "5 KWD", "7 IQD", "30 DINAR"),
    ("دفع 30 دينارا ثم 5 دنانير كويتية", "30 DINAR", "5 KWD"),
    ("دفع 5 جنيهات إسترلينية ثم 30 جنيها", "5 GBP", "30 POUND"),
    ("بلغ المخزون “632” مليون متر مكعب", "632000000 cubic metre"),
    ("زارت الفرق (19046) موقعا تجاريا", "19046"),
    ("رصدت مخالفات في (418) منها", "418"),
    ("بلغ ارتفاع الأمطار من 1 إلى 4 بوصات", "1..4 inch"),
    ("ارتفع منسوب النهر من 3 أمتار إلى 5 أمتار", "3 metre", "5 metre"),
    ("ارتفع العائد نقطة واحدة إلى 23%", "23 percent"),
    ("دعا إلى تجاوز 5 عقبات أمام المشروع", "5"),
    ("نجح في تجاوز 5 ملايين مشاهدة", "5000000 more_than"),
]
"""A text and its key figures: value, unit, rate and bound."""


@pytest.mark.parametrize(("text", "wanted"), [(text, wanted) for text, *wanted in READINGS])
def test_a_figure_is_read_as_the_regional_press_means_it(text: str, wanted: list[str]) -> None:
    found: list[str] = []
    for figure in extract(text, "ar"):
        if figure.key:
            value = f"{figure.low}..{figure.high}" if figure.value is None else str(int(figure.value))
            unit = "percent" if figure.kind == "percent" else figure.unit
            rate = f"per {figure.per}" if figure.per else ""
            found.append(" ".join(filter(None, (value, unit, rate, figure.qualifier))))
    assert found == wanted


@pytest.mark.parametrize(
    "text",
    [
        "أقراص من نوع “بريغابالين 300 ملغ” محظورة",
        "سيارة من نوع (بيجو 406) زرقاء",
        "منشورة تحت الرمز CE-08/24 في الموقع",
        "قانون رقم (13) لسنة 2023. انتهى/25ر",
        "انطلق اللقاء على الساعة 22h30 في الملعب",
        "صدر القرار في 12 صفر 1446هـ الموافق 17 أغسطس",
        "تنتهي المهلة في 20 صفر",
        "وقع الهجوم في الثلث الأخير من الليل",
        "اجتماع مدراء عامين في الوزارة",
    ],
)
def test_names_codes_and_hours_are_no_key_figures(text: str) -> None:
    assert not [figure for figure in extract(text, "ar") if figure.key]
