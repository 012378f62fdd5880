"""The rules of Arabic for dates, periods and clock times, most specific first."""

from __future__ import annotations

from generator.figures.reading.digit_dates import DOTTED, ISO, MONTH_OF_YEAR, NUMERIC
from generator.figures.reading.interpret import clock_times, dates, years
from generator.figures.reading.matching.rule import Rule

_MONTH = r"(?P<month>{month})(?:[\(/-]{month}\)?)?"
_YEAR = r"(?:{comma}?(?:{of}|{in})?{year_word}?(?P<year>{year4})(?P<era>{era})?)?"

ARABIC_DATE_RULES: tuple[Rule, ...] = (
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
            ("4-22 يناير 1995", "period 1995-01-04/1995-01-23"),
            ("في فاتح غشت 2020", "date 2020-08-01/2020-08-02"),
        ),
        ("13 شخصا في يوليو", "الاربعاء الثانية من شهر اكتوبر"),
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
    ISO,
    Rule(
        "period.years",
        "(?:{from}|{open})?(?:(?P<noun>{a_year})(?P<adjective>{word})?)?(?P<year>{year4})(?:{dash}|{slash}|{and}?{to}|{and}){a_year}?(?P<last>{plain})",
        years.years_after_their_noun,
        (
            ("الموسم 2016-2017", "period 2016-01-01/2018-01-01"),
            ("1950-53", "period 1950-01-01/1954-01-01"),
            ("في السنة المالية 2023/2024", "period 2023-01-01/2025-01-01"),
            ("العام الدراسي 1444/1445", "period hijri 1444/1445"),
            ("حرب 1337-1440", "period 1337-01-01/1441-01-01"),
        ),
    ),
    Rule(
        "date.year",
        "{a_year}(?P<last>{word})?(?P<year>{year4})(?P<era>{era})?",
        years.year_after_its_noun,
        (
            ("عام 2002م", "date 2002-01-01/2003-01-01"),
            ("منذ العام 2015", "date 2015-01-01/2016-01-01"),
            ("في عام 1445", "date hijri 1445"),
            ("سقطت القسطنطينية عام 1453", "date 1453-01-01/1454-01-01"),
            ("عام 1445م", "date 1445-01-01/1446-01-01"),
        ),
        ("عام 20",),
    ),
    Rule(
        "date.year.era",
        "(?P<year>{plain})(?P<era>{era})",
        years.year,
        (("1445 هـ", "date hijri 1445"), ("سباق 100 م", "quantity 100 metre")),
    ),
    Rule(
        "date.year.bare",
        r"(?:{in}|{from}|{to}|{open})(?P<year>{year4})(?!(?:{slash}|{dash}){small}(?:{slash}|{dash}){small})",
        years.bare_year,
        (("وفي 2016، هاجم", "date 2016-01-01/2017-01-01"),),
        ("في 2000 دولار", "في 2023-07-13"),
    ),
    Rule(
        "date.year.listed",
        "(?P<year>{year4})(?={colon})",
        years.listed_year,
        (("2010: تعرضت الجزيرة", "date 2010-01-01/2011-01-01"),),
    ),
    Rule(
        "date.year.named",
        "(?P<year>{year4})",
        years.named_year,
        (("كأس العالم 2022.", "date 2022-01-01/2023-01-01"),),
        ("شاشة ذات دقة 1920 × 1080", "قتل 2000 شخص", "بلغ عدد القتلى 2000 قتيل"),
    ),
    Rule(
        "date.decade",
        "(?P<decade>{decade})(?:{from}?{century}(?P<n>[Ow])?)?",
        years.decade,
        (
            ("في تسعينيات القرن الماضي", "date 1990-01-01/2000-01-01"),
            ("رجل في الأربعينات من عمره", "age 40..49 year"),
            ("وهو طبيب في الأربعينيات", "age 40..49 year"),
        ),
    ),
    Rule(
        "date.century",
        "{century}{word}?(?P<n>[Odw])(?P<era>{era})?",
        years.century,
        (
            ("القرن التاسع عشر", "date 1800-01-01/1900-01-01"),
            ("القرن العاشر قبل الميلاد", "date -1000/-0901"),
            ("القرن السابع الهجري", "date hijri 0601/0700"),
        ),
    ),
    Rule(
        "date.last_century",
        "(?P<century>{century})",
        years.last_century,
        (("في القرن الماضي", "date 1900-01-01/2000-01-01"),),
        ("قبل قرن من الزمن",),
    ),
    Rule(
        "date.quarter",
        "(?P<quarter>{quarter}|{half})(?P<n>{ordinal})(?:{from}?{year_word}?(?P<year>{year4}))?",
        years.quarter,
        (
            ("في الربع الثاني من عام 2018", "date 2018-04-01/2018-07-01"),
            ("النصف الأول من عام 2023", "period 2023-01-01/2023-07-01"),
        ),
        ("في الشوط الأول",),
    ),
    Rule(
        "date.numeric",
        NUMERIC,
        dates.day_first,
        (("13/7/2023", "date 2023-07-13/2023-07-14"),),
    ),
    MONTH_OF_YEAR,
    DOTTED,
    Rule(
        "time.minutes",
        "{hour}?(?P<hour>{small}){colon}(?P<minute>[dn])(?:{colon}[dn])?(?P<meridiem>{meridiem})?",
        clock_times.clock,
        (("5:30 مساءً", "time 1050 pm"),),
    ),
    Rule(
        "time.hour",
        "{hour}(?P<hour>[dnOw])(?:{and}(?P<minute>[Fdw]){time}?)?(?P<meridiem>{meridiem})?",
        clock_times.clock,
        (("الساعة 7 صباحا", "time 420 am"), ("الساعة الثامنة والنصف", "time 510")),
    ),
    Rule(
        "time.words",
        "(?P<hour>O)(?:{and}(?P<minute>[Fdw]){time}?)?(?P<meridiem>{meridiem})",
        clock_times.clock,
        (("الثالثة فجرا", "time 180 am"), ("في السابعة وربع مساء", "time 1155 pm")),
    ),
    Rule(
        "time.meridiem",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        clock_times.clock,
        (("بدأ في 15.00 UTC", "time 900"),),
    ),
)
