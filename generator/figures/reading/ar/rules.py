"""The rules of Arabic, most specific first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures.reading.ar.date_rules import ARABIC_DATE_RULES
from generator.figures.reading.ar.number_rules import ARABIC_NUMBER_RULES
from generator.figures.reading.interpret import amounts, labels, money, small_money, spans
from generator.figures.reading.matching.rule import Rule
from generator.figures.reading.name_rules import ARABIC_NAME_RULES

_AMOUNTS: tuple[Rule, ...] = (
    Rule(
        "phone.international",
        "{digits}(?:-?[dnYx]){1,6}",
        labels.international_phone,
        (("للتواصل +966 50 123 4567", "phone"),),
        ("نما +20 100 شخص",),
        needs="a plus sign before 8 to 15 digits in groups",
    ),
    Rule(
        "phone",
        "{digits}(?:{dash}[dnYR]){1,14}(?!{dash}[dnYR])",
        labels.phone,
        (("859-292-3680", "phone"), ("الهاتف 0522-45-67-89", "phone")),
        ("2-1",),
        needs="groups of digits with dashes, 7 to 15 digits, that are not years",
    ),
    Rule(
        "percent",
        "(?P<n>{amount})(?P<sign>{percent})",
        amounts.percent,
        (
            ("ارتفعت الأسعار 25%", "percent 25"),
            ("من 5 إلى 7 في المئة", "percent 5..7"),
            ("ربع نقطة مئوية", "percent 0.25 point"),
            ("نموا بـ-2,4%", "percent -2.4"),
            ("نما 3ر2 بالمائة", "percent 2.3"),
            ("بانخفاض نسبته 53ر.%", "percent 0.53"),
        ),
        ("مئة شخص",),
        of_percent=True,
        needs="a number and a percent sign or word, or percentage points",
    ),
    Rule(
        "percent.points.part",
        "(?:(?P<n>{two_things})|(?P<m>{plain})(?P<noun>{word})){and}(?P<part>{half})(?P<sign>{percent})",
        amounts.points_and_part,
        (
            ("بزيادة نقطتين وثلث نقطة مئوية", "percent 2.333333333333333333333333333 point"),
            ("خفض 3 نقاط وربع نقطة مئوية", "percent 3.25 point"),
        ),
        ("هدفين وثلث نقطة مئوية", "نقطتين وثلث السكان"),
        of_percent=True,
        needs="points, and a part of a percentage point",
    ),
    Rule(
        "percent.points.two",
        "(?P<sign>{percent})",
        amounts.two_points,
        (("رفعت الفائدة نقطتين مئويتين", "percent 2 point"),),
        ("في المئة من السكان",),
        of_percent=True,
        needs="percentage points in the dual",
    ),
    Rule(
        "percent.before",
        "(?P<sign>{percent})(?P<n>{number})",
        amounts.percent,
        (("بالمائة 10", "percent 10"),),
        of_percent=True,
        needs="a percent sign or word before the number",
    ),
    Rule(
        "percent.share",
        "(?P<n>{plain})",
        amounts.share,
        (("بنسبة 12.5 خلال الشهر", "percent 12.5"),),
        ("نسبة 3 إلى 1", "بنسبة 5 نقاط"),
        of_percent=True,
        needs="بنسبة before the number, and neither a ratio nor points after it",
    ),
    Rule(
        "money.symbol",
        "(?P<sym>{symbol})(?P<n>{number})",
        money.money,
        (("دفع $350 مقابل التذكرة", "money 350 USD"),),
        needs="a currency sign or code before the number",
    ),
    Rule(
        "money.cents",
        "(?:(?P<n>{plain})(?P<cur>{currency}|{symbol})|(?P<two>{two_currency}))(?P<nation>{nation})?{and}"
        "(?P<coins>{plain})(?P<small>{cent}|{currency})",
        small_money.main_and_small,
        (
            ("20 دولار و43 سنت", "money 20.43 USD"),
            ("السعر 12 دينارا و500 فلس", "money 12.5 DINAR"),
            ("بدينارين كويتيين و250 فلسا", "money 2.25 KWD"),
            ("7 ريالات و25 هللة", "money 7.25 SAR"),
            ("4 ريالات عمانية و300 بيسة", "money 4.3 OMR"),
            ("3 دنانير و800 مليم", "money 3.8 TND"),
            ("12 درهما و75 فلسا", "money 12.75 AED"),
            ("2 د.ت و300 مليم", "money 2.3 TND"),
        ),
        ("20 دولارا و500 فلس", "دينار و500 دولار", "5 جنيهات و120 قرشا"),
        needs="an amount in a currency with an amount in its small coin after it",
    ),
    Rule(
        "money.half",
        "(?P<n>{number})?(?P<cur>{currency}|{two_currency})(?P<nation>{nation})?{and}(?P<and_half>{half})"
        "(?P<again>{currency})?",
        money.money_and_half,
        (
            ("بسعر دولارين ونصف", "money 2.5 USD"),
            ("جنيه وربع الجنيه للرغيف", "money 1.25 POUND"),
            ("20 ريالا ونصف", "money 20.5 RIYAL"),
        ),
        ("20 دولارا ونصف المبلغ", "5 ملايين دولار ونصف"),
        needs="a currency with half of it after it",
    ),
    Rule(
        "money",
        "(?P<n>{number}|{half})(?P<cur>{currency}|{cent})(?P<nation>{nation})?",
        money.money,
        (
            ("بمبلغ 750 مليون جنيه مصري", "money 750000000 EGP"),
            ("بقيمة 38 مليون دينار", "money 38000000 DINAR"),
            ("بلغ العجز 942,4 م د", "money 942400000 DINAR"),
            ("فايطاليا (462،4 م.د)", "money 462400000 DINAR"),
            ("قرض بقيمة 120 م.د.ت", "money 120000000 TND"),
            ("لن يقل عن 4050 مليما", "money 4050 MILLIME"),
            ("المبلغ ثلاثمائة ألفدولار", "money 300000 USD"),
            ("مستوى 7158 مليون ديناروتحقيق حجم", "money 7158000000 DINAR"),
        ),
        ("في سنة 1990 م درس سامي",),
        needs="a currency after the number",
    ),
    Rule(
        "money.short",
        "(?P<n>{number})(?P<cur>{short_money})",
        money.short_money,
        (
            ("بكلفة 12 مليون د", "money 12000000 DINAR"),
            ("3,5 مليارات د", "money 3500000000 DINAR"),
            ("بأجرة 25 د", "count 25"),
        ),
        ("فاز د. سامي بجائزة",),
        needs="the letter that abbreviates a currency; money only after a scale, else in doubt",
    ),
    Rule(
        "money.symbol.after",
        "(?P<n>{number})(?P<sym>{symbol})",
        money.money,
        (("20 €", "money 20 EUR"), ("42 KWD", "money 42 KWD")),
        needs="a currency sign or code after the number",
    ),
    Rule(
        "money.one",
        "(?P<cur>{currency})(?P<nation>{nation})?(?P<n>{spelled})(?!{currency})",
        money.one_money,
        (("بسعر دولار واحد", "money 1 USD"), ("جنيه مصري واحد", "money 1 EGP")),
        ("دولار خمسة",),
        needs="a currency with the word one, or an article, and no noun that it describes",
    ),
    Rule(
        "money.dual",
        "(?P<cur>{two_currency})(?P<nation>{nation})?",
        money.money,
        (("دفع دينارين كويتيين", "money 2 KWD"),),
        needs="a currency in the dual",
    ),
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour}|{word})",
        amounts.speed,
        (
            ("بسرعة 64 كم / ساعة", "quantity 64 kilometre per hour"),
            ("بسرعة 120 كم/س", "quantity 120 kilometre per hour"),
        ),
        ("على بعد 64 كم / ميلا",),
        needs="a unit, a slash and a unit of time",
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?:{measure}?(?P<scale>{measure}))?(?P<below>{word})(?P<zero>{spelled})",
        amounts.temperature,
        (("2 تحت الصفر", "quantity -2 degree"), ("40 درجة تحت الصفر", "quantity -40 degree")),
        needs="degrees and the words below zero",
    ),
    Rule(
        "quantity.degrees",
        "(?P<minus>{dash})?(?P<n>{number}){measure}?(?P<scale>{measure})",
        amounts.temperature,
        (("37 ° سلزيوس", "quantity 37 celsius"), ("درجة الحرارة 5- مئوية", "quantity -5 celsius")),
        needs="degrees with the name or letter of their scale",
    ),
    Rule(
        "quantity",
        "(?P<n>{amount})(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (
            ("بسرعة 85 ميلا في الساعة", "quantity 85 mile per hour"),
            ("نصف لتر", "quantity 0.5 litre"),
            ("أنتج 89 طنا من القمح", "quantity 89 tonne"),
            ("قطع 4ر5 كيلومتر", "quantity 5.4 kilometre"),
            ("باع ١’٥٠٠ كيلوغرام", "quantity 1500 kilogram"),
        ),
        needs="a unit of measure after the number",
    ),
    Rule(
        "quantity.one.more",
        "(?P<unit>{measure}){and}(?P<n>{plain})(?P<small>{measure})",
        spans.one_and_more,
        (("طوله متر و80 سنتيمترا", "quantity 180 centimetre"),),
        ("رطل و80 مترا",),
        needs="a unit and a smaller unit of the same kind",
    ),
    Rule(
        "quantity.one",
        "(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (("لتر ونصف", "quantity 1.5 litre"),),
        ("قطع متر الطريق",),
        needs="a unit of measure that counts as one, with a fraction or where a text measures",
    ),
    Rule(
        "quantity.dual",
        "(?P<unit>{two_measures})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (("شرب لترين من الماء", "quantity 2 litre"),),
        needs="a unit of measure in the dual",
    ),
)
ARABIC_RULES = (*ARABIC_NAME_RULES, *_AMOUNTS, *ARABIC_DATE_RULES, *ARABIC_NUMBER_RULES)
"""Every rule of Arabic, in the order in which they are tried."""
