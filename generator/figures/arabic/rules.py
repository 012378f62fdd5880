"""The rules of Arabic, most telling first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures.arabic.date_rules import ARABIC_DATE_RULES
from generator.figures.kinds import amounts, labels, spans
from generator.figures.rules import Rule

_AMOUNTS: tuple[Rule, ...] = (
    Rule(
        "phone.international",
        "{digits}(?:-?[dnYx]){1,6}",
        labels.international_phone,
        (("للتواصل +966 50 123 4567", "phone"),),
        ("نما +20 100 شخص",),
    ),
    Rule(
        "phone",
        "{digits}(?:{dash}{digits}){2,}",
        labels.phone,
        (("859-292-3680", "phone"),),
        ("2-1",),
    ),
    Rule(
        "percent",
        "(?P<n>{number})(?P<sign>{percent})",
        amounts.percent,
        (("ارتفعت الأسعار 25%", "percent 25"), ("من 5 إلى 7 في المئة", "percent 5..7")),
        ("مئة شخص",),
    ),
    Rule(
        "percent.before",
        "(?P<sign>{percent})(?P<n>{number})",
        amounts.percent,
        (("بالمائة 10", "percent 10"),),
    ),
    Rule(
        "percent.share",
        "(?P<n>{plain})",
        amounts.share,
        (("بنسبة 12.5 خلال الشهر", "percent 12.5"),),
        ("نسبة 3 إلى 1", "بنسبة 5 نقاط"),
    ),
    Rule(
        "money.symbol",
        "(?P<sym>{symbol})(?P<n>{number})",
        amounts.money,
        (("دفع $350 مقابل التذكرة", "money 350 USD"),),
    ),
    Rule(
        "money.cents",
        "(?P<n>{plain})(?P<cur>{currency}){nation}?{and}(?P<cents>{plain}){cent}",
        amounts.money,
        (("20 دولار و43 سنت", "money 20.43 USD"),),
    ),
    Rule(
        "money",
        "(?P<n>{number}|{half})(?P<cur>{currency}|{cent})(?P<nation>{nation})?",
        amounts.money,
        (
            ("بمبلغ 750 مليون جنيه مصري", "money 750000000 EGP"),
            ("بقيمة 38 مليون دينار", "money 38000000 DINAR"),
        ),
    ),
    Rule(
        "money.symbol.after",
        "(?P<n>{number})(?P<sym>{symbol})",
        amounts.money,
        (("20 €", "money 20 EUR"), ("42 KWD", "money 42 KWD")),
    ),
    Rule(
        "money.one",
        "(?P<cur>{currency})(?P<nation>{nation})?(?P<n>{spelled})(?!{currency})",
        amounts.one_money,
        (("بسعر دولار واحد", "money 1 USD"), ("جنيه مصري واحد", "money 1 EGP")),
        ("دولار خمسة",),
    ),
    Rule(
        "money.dual",
        "(?P<cur>{two_currency})(?P<nation>{nation})?",
        amounts.money,
        (("دفع دينارين كويتيين", "money 2 KWD"),),
    ),
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour})",
        amounts.speed,
        (("بسرعة 64 كم / ساعة", "quantity 64 kilometre per hour"),),
    ),
    Rule(
        "quantity.degrees",
        "(?P<minus>{dash})?(?P<n>{number}){measure}?(?P<scale>{measure})",
        amounts.temperature,
        (("37 ° سلزيوس", "quantity 37 celsius"),),
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?P<scale>{measure})?(?P<below>{word})(?P<zero>{spelled})",
        amounts.temperature,
        (("2 تحت الصفر", "quantity -2 degree"),),
    ),
    Rule(
        "quantity",
        "(?P<n>{amount})(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (("بسرعة 85 ميلا في الساعة", "quantity 85 mile per hour"), ("نصف لتر", "quantity 0.5 litre")),
    ),
    Rule(
        "quantity.one",
        "(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (("لتر ونصف", "quantity 1.5 litre"),),
        ("قطع متر الطريق",),
    ),
    Rule(
        "quantity.dual",
        "(?P<unit>{two_measures})(?:{and}(?P<and_half>{half}))?",
        amounts.measure,
        (("شرب لترين من الماء", "quantity 2 litre"),),
    ),
)
_SPANS_AND_NUMBERS: tuple[Rule, ...] = (
    Rule(
        "duration",
        "(?P<n>{amount})(?P<unit>{time})(?:{and}(?P<and_half>{half}))?",
        spans.duration,
        (
            ("حكم عليه بالسجن 15 عاما", "duration 15 year"),
            ("مقابل نصف يوم من العمل", "duration 0.5 day"),
            ("البالغ من العمر 28 عاماً", "age 28 year"),
        ),
    ),
    Rule(
        "duration.dual",
        "(?P<unit>{two_times})(?:{and}(?P<and_half>{half}))?",
        spans.duration,
        (("استمرت المفاوضات يومين", "duration 2 day"), ("لمدة ساعتين ونصف", "duration 2.5 hour")),
    ),
    Rule(
        "duration.one.half",
        "(?P<unit>{time}){and}(?P<and_half>{half})",
        spans.duration,
        (("لمدة ساعة ونصف", "duration 1.5 hour"),),
    ),
    Rule(
        "duration.definite",
        "(?P<unit>{time})(?P<the>{word})?(?P<n>{plain})",
        spans.definite_duration,
        (("على مدى السنوات العشر الماضية", "duration 10 year"),),
    ),
    Rule("score", "(?P<a>{small}){dash}(?P<b>{small})", labels.score, (("فاز 2-1 على ضيفه", "score 2..1"),)),
    Rule(
        "score.words",
        "(?P<a>{small})(?P<against>{word})(?P<b>{small})",
        labels.score,
        (("فاز 4 مقابل 3", "score 4..3"),),
        ("4 أهداف 3",),
    ),
    Rule(
        "duration.one",
        "(?P<unit>{time})",
        spans.duration,
        (("لمدة أسبوع كامل", "duration 1 week"), ("لمدة شهر", "duration 1 month")),
        ("في كل عام",),
    ),
    Rule(
        "ordinal.definite",
        "(?P<n>{spelled})",
        labels.definite_number,
        (("دخلت البيت العشرون.", "ordinal 20"), ("الواحد والثلاثين", "ordinal 31")),
        ("العشرون شخصا",),
    ),
    Rule(
        "identifier.label",
        "(?P<n>{digits})",
        labels.label,
        (("هدف في الدقيقة 65.", "identifier 65"), ("المادة 5 من الدستور", "identifier 5")),
        ("بلغ عدد القتلى 65 شخصا",),
    ),
    Rule("ordinal", "(?P<n>{ordinal})", labels.ordinal, (("المركز الثاني", "ordinal 2"),), ("لأول مرة",)),
    Rule(
        "count",
        "(?P<n>{number})",
        labels.count,
        (
            ("وتضم النقابة 160 ألف عضو", "count 160000"),
            ("17 قسما داخليا", "count 17"),
            ("بثلاثة أهداف", "count 3"),
        ),
        ("قال سبع الليل في الرواية", "آلاف المتظاهرين"),
    ),
    Rule(
        "fraction",
        "(?P<n>{half})",
        labels.fraction,
        (("شرب نصف العصير", "ratio 0.5"),),
        ("سجل في النصف الأول",),
    ),
    Rule("identifier", "{id}", labels.identifier, (("192.168.1.2", "identifier"),)),
)
ARABIC_RULES = (*_AMOUNTS, *ARABIC_DATE_RULES, *_SPANS_AND_NUMBERS)
"""Every rule of Arabic, in the order in which they are tried."""
