"""The rules of Arabic, most telling first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures import dates, readings
from generator.figures.rules import Rule

_MONTH = r"(?P<month>{month})(?:[\(/-]{month}\)?)?"
_YEAR = r"(?:{comma}?(?:{of}|{in})?{year_word}?(?P<year>{year4})(?P<era>{era})?)?"

ARABIC_RULES: tuple[Rule, ...] = (
    Rule(
        "phone",
        "{digits}(?:{dash}{digits}){2,}",
        readings.phone,
        (("859-292-3680", "phone"),),
        ("2-1",),
    ),
    Rule(
        "percent",
        "(?P<n>{number})(?P<sign>{percent})",
        readings.percent,
        (("ارتفعت الأسعار 25%", "percent 25"), ("من 5 إلى 7 في المئة", "percent 5..7")),
        ("مئة شخص",),
    ),
    Rule(
        "percent.before",
        "(?P<sign>{percent})(?P<n>{number})",
        readings.percent,
        (("بالمائة 10", "percent 10"),),
    ),
    Rule(
        "percent.share",
        "(?P<n>{plain})",
        readings.share,
        (("بنسبة 12.5 خلال الشهر", "percent 12.5"),),
        ("نسبة 3 إلى 1", "بنسبة 5 نقاط"),
    ),
    Rule(
        "money.symbol",
        "(?P<sym>{symbol})(?P<n>{number})",
        readings.money,
        (("دفع $350 مقابل التذكرة", "money 350 USD"),),
    ),
    Rule(
        "money.cents",
        "(?P<n>{plain})(?P<cur>{currency}){nation}?{and}(?P<cents>{plain}){cent}",
        readings.money,
        (("20 دولار و43 سنت", "money 20.43 USD"),),
    ),
    Rule(
        "money",
        "(?P<n>{number}|{half})(?P<cur>{currency}|{cent})(?P<nation>{nation})?",
        readings.money,
        (
            ("بمبلغ 750 مليون جنيه مصري", "money 750000000 EGP"),
            ("بقيمة 38 مليون دينار", "money 38000000 DINAR"),
        ),
    ),
    Rule(
        "money.symbol.after",
        "(?P<n>{number})(?P<sym>{symbol})",
        readings.money,
        (("20 €", "money 20 EUR"), ("42 KWD", "money 42 KWD")),
    ),
    Rule(
        "money.dual",
        "(?P<cur>{two_currency})(?P<nation>{nation})?",
        readings.money,
        (("دفع دينارين كويتيين", "money 2 KWD"),),
    ),
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour})",
        readings.speed,
        (("بسرعة 64 كم / ساعة", "quantity 64 kilometre per hour"),),
    ),
    Rule(
        "quantity.degrees",
        "(?P<minus>{dash})?(?P<n>{number}){measure}?(?P<scale>{measure})",
        readings.temperature,
        (("37 ° سلزيوس", "quantity 37 celsius"),),
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?P<scale>{measure})?(?P<below>{word})(?P<zero>{spelled})",
        readings.temperature,
        (("2 تحت الصفر", "quantity -2 degree"),),
    ),
    Rule(
        "quantity",
        "(?P<n>{amount})(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        readings.measure,
        (("بسرعة 85 ميلا في الساعة", "quantity 85 mile per hour"), ("نصف لتر", "quantity 0.5 litre")),
    ),
    Rule(
        "quantity.one",
        "(?P<unit>{measure})(?:{and}(?P<and_half>{half}))?",
        readings.measure,
        (("لتر ونصف", "quantity 1.5 litre"),),
        ("قطع متر الطريق",),
    ),
    Rule(
        "quantity.dual",
        "(?P<unit>{two_measures})(?:{and}(?P<and_half>{half}))?",
        readings.measure,
        (("شرب لترين من الماء", "quantity 2 litre"),),
    ),
    Rule(
        "period.days",
        f"{{from}}?(?P<day>{{day}}){{from}}?(?P<month>{{month}})(?:{{to}}|{{and}}|{{dash}})(?P<last_day>{{day}}){{from}}?(?P<last>{{month}}){_YEAR}",
        dates.days,
        (("من 28 يونيو إلى 3 يوليو 2023", "period 2023-06-28/2023-07-04"),),
    ),
    Rule(
        "date.day",
        rf"{{weekday}}?(?P<day>{{day}}|R){{from}}?(?P<head>{{time}})?{_MONTH}{_YEAR}",
        dates.day_of_month,
        (
            ("في 13 يوليو 2023", "date 2023-07-13/2023-07-14"),
            ("8 أيلول (سبتمبر) 2015", "date 2015-09-08/2015-09-09"),
        ),
        ("13 شخصا في يوليو",),
    ),
    Rule(
        "period.months",
        f"(?P<month>{{month}})(?:{{to}}|{{dash}})(?P<last>{{month}}){_YEAR}",
        dates.months,
        (
            ("من أبريل إلى يونيو 2023", "period 2023-04-01/2023-07-01"),
            ("من أبريل إلى يونيو", "period --04/--06"),
        ),
    ),
    Rule(
        "period.months.between",
        f"{{from}}(?P<month>{{month}}){{and}}(?P<last>{{month}}){_YEAR}",
        dates.months,
        (("بين أبريل ويونيو 2023", "period 2023-04-01/2023-07-01"),),
    ),
    Rule(
        "date.month",
        rf"{_MONTH}{_YEAR}",
        dates.month,
        (("في شهر فبراير", "date --02"), ("شباط 2019", "date 2019-02-01/2019-03-01")),
        ("مارس ضغوطا كبيرة",),
    ),
    Rule(
        "period.years",
        "(?:{from}|{open})?{a_year}?(?P<year>{year4})(?:{dash}|{slash}|{and}?{to}|{and}){a_year}?(?P<last>{plain})",
        dates.years,
        (("الموسم 2016-2017", "period 2016-01-01/2018-01-01"), ("1950-53", "period 1950-01-01/1954-01-01")),
    ),
    Rule(
        "date.year",
        "{a_year}(?P<year>{year4})(?P<era>{era})?",
        dates.year,
        (("عام 2002م", "date 2002-01-01/2003-01-01"), ("منذ العام 2015", "date 2015-01-01/2016-01-01")),
        ("عام 20",),
    ),
    Rule(
        "date.year.era",
        "(?P<year>{plain})(?P<era>{era})",
        dates.year,
        (("1445 هـ", "date hijri 1445"), ("سباق 100 م", "quantity 100 metre")),
    ),
    Rule(
        "date.year.bare",
        r"(?:{in}|{from}|{to}|{open})(?P<year>{year4})",
        dates.bare_year,
        (("وفي 2016، هاجم", "date 2016-01-01/2017-01-01"),),
        ("في 2000 دولار",),
    ),
    Rule(
        "date.year.named",
        "(?P<year>{year4})",
        dates.named_year,
        (("كأس العالم 2022.", "date 2022-01-01/2023-01-01"),),
        ("قتل 2000 شخص", "بلغ عدد القتلى 2000 قتيل"),
    ),
    Rule(
        "date.decade",
        "(?P<decade>{decade})(?:{century}(?P<n>[Ow])?)?",
        dates.decade,
        (("في تسعينيات القرن الماضي", "date 1990-01-01/2000-01-01"),),
    ),
    Rule(
        "date.century",
        "{century}{word}?(?P<n>[Odw])",
        dates.century,
        (("القرن التاسع عشر", "date 1800-01-01/1900-01-01"),),
    ),
    Rule(
        "date.quarter",
        "(?P<quarter>{quarter}|{half})(?P<n>{ordinal})(?:{from}?{year_word}?(?P<year>{year4}))?",
        dates.quarter,
        (("في الربع الثاني من عام 2018", "date 2018-04-01/2018-07-01"),),
    ),
    Rule(
        "date.numeric",
        "(?P<a>{small}){slash}(?P<b>{small}){slash}(?P<year>{year4})",
        dates.numeric,
        (("في 13/7/2023", "date 2023-07-13/2023-07-14"),),
    ),
    Rule(
        "time.minutes",
        "{hour}?(?P<hour>{small}){colon}(?P<minute>[dn])(?P<meridiem>{meridiem})?",
        dates.clock,
        (("5:30 مساءً", "time 1050 pm"),),
    ),
    Rule(
        "time.hour",
        "{hour}(?P<hour>[dnO])(?P<meridiem>{meridiem})?",
        dates.clock,
        (("الساعة 7 صباحا", "time 420 am"),),
    ),
    Rule(
        "time.meridiem",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        dates.clock,
        (("بدأ في 15.00 UTC", "time 900"),),
    ),
    Rule(
        "duration",
        "(?P<n>{amount})(?P<unit>{time})(?:{and}(?P<and_half>{half}))?",
        readings.duration,
        (
            ("حكم عليه بالسجن 15 عاما", "duration 15 year"),
            ("مقابل نصف يوم من العمل", "duration 0.5 day"),
            ("البالغ من العمر 28 عاماً", "age 28 year"),
        ),
    ),
    Rule(
        "duration.dual",
        "(?P<unit>{two_times})(?:{and}(?P<and_half>{half}))?",
        readings.duration,
        (("استمرت المفاوضات يومين", "duration 2 day"), ("لمدة ساعتين ونصف", "duration 2.5 hour")),
    ),
    Rule(
        "duration.one.half",
        "(?P<unit>{time}){and}(?P<and_half>{half})",
        readings.duration,
        (("لمدة ساعة ونصف", "duration 1.5 hour"),),
    ),
    Rule(
        "duration.definite",
        "(?P<unit>{time}){word}?(?P<n>{plain})",
        readings.definite_duration,
        (("على مدى السنوات العشر الماضية", "duration 10 year"),),
    ),
    Rule(
        "score", "(?P<a>{small}){dash}(?P<b>{small})", readings.score, (("فاز 2-1 على ضيفه", "score 2..1"),)
    ),
    Rule(
        "duration.one",
        "(?P<unit>{time})",
        readings.duration,
        (("لمدة أسبوع كامل", "duration 1 week"), ("لمدة شهر", "duration 1 month")),
        ("في كل عام",),
    ),
    Rule(
        "ordinal.definite",
        "(?P<n>{spelled})",
        readings.definite_number,
        (("دخلت البيت العشرون.", "ordinal 20"), ("الواحد والثلاثين", "ordinal 31")),
        ("العشرون شخصا",),
    ),
    Rule(
        "identifier.label",
        "(?P<n>{digits})",
        readings.label,
        (("هدف في الدقيقة 65.", "identifier 65"), ("المادة 5 من الدستور", "identifier 5")),
        ("بلغ عدد القتلى 65 شخصا",),
    ),
    Rule("ordinal", "(?P<n>{ordinal})", readings.ordinal, (("المركز الثاني", "ordinal 2"),), ("لأول مرة",)),
    Rule(
        "count",
        "(?P<n>{number})",
        readings.count,
        (
            ("وتضم النقابة 160 ألف عضو", "count 160000"),
            ("17 قسما داخليا", "count 17"),
            ("بثلاثة أهداف", "count 3"),
        ),
        ("قال سبع الليل في الرواية", "آلاف المتظاهرين"),
    ),
    Rule("fraction", "(?P<n>{half})", readings.fraction, (("شرب نصف العصير", "ratio 0.5"),)),
    Rule("identifier", "{id}", readings.identifier, (("192.168.1.2", "identifier"),)),
)
