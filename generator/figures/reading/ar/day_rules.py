"""The rules of Arabic for days and months by their names, most specific first."""

from __future__ import annotations

from generator.figures.reading.interpret import (
    arabic_months,
    dates,
    first_looks,
    listed_days,
)
from generator.figures.reading.matching.rule import Rule

_MONTH = r"(?P<month>{month})(?:[\(/-]?(?P<again>{month})\)?)?"
"""A month, with its name of another country behind it: أيلول (سبتمبر), آذار/مارس, مارس آذار."""
_FIRST = r"(?P<month>{month})(?:[\(/](?P<again>{month})\)?)?"
_LAST = r"(?P<last>{month})(?:[\(/](?P<last_again>{month})\)?)?"
"""The months of a range, each with its name of another country or without."""
_YEAR = r"(?:{comma}?(?:{of}|{in})?{year_word}?(?P<year>{year4})(?P<era>{era})?)?"

ARABIC_DAY_RULES: tuple[Rule, ...] = (
    Rule(
        "period.days",
        f"{{from}}?(?P<day>{{day}}){{from}}?(?P<month>{{month}})(?:{{to}}|{{and}}|{{dash}})(?P<last_day>{{day}}){{from}}?(?P<last>{{month}}){_YEAR}",
        dates.days,
        (("من 28 يونيو إلى 3 يوليو 2023", "period 2023-06-28/2023-07-04"),),
        needs="two days of months as a range",
    ),
    Rule(
        "date.month.number",
        f"(?:(?P<day>{{day}}){{from}}?)?(?P<word>{{time}})(?P<n>{{small}}){_YEAR}",
        arabic_months.numbered_month,
        (
            ("وُقع في 3 شهر 9 2019", "date 2019-09-03/2019-09-04"),
            ("خلال شهر 9 الماضي", "date --09"),
            ("في شهر 12 من عام 2020", "date 2020-12-01/2021-01-01"),
        ),
        ("في شهر 9 كتب", "شهر 15", "كل شهر 5 مرات", "بعد شهر 3 أيام"),
        needs="the word month before a number from 1 to 12 that counts nothing",
    ),
    Rule(
        "period.days.listed",
        rf"(?P<day>{{small}})(?P<and>{{and}})(?P<last>{{small}}){{from}}?{_MONTH}{_YEAR}",
        listed_days.two_days,
        (
            ("يومي 20 و21 ديسمبر", "period --12-20/--12-21"),
            ("في 5 و6 من أيار/مايو 2018", "period 2018-05-05/2018-05-07"),
        ),
        ("في 5 و12 مارس",),
        needs="two days after each other, and their month",
    ),
    Rule(
        "date.day.before.month",
        "(?P<day>{small})(?=(?:{comma}?{and}{small}|{comma}{small}){1,6}{from}?(?P<month>{month}))",
        listed_days.before_month,
        (("أيام 5 و12 و19 مارس", "date --03-12"), ("في 5 و12 مارس", "date --03-05")),
        ("قتل 5 و12 رجلا",),
        needs="a list of days before their month",
    ),
    Rule(
        "date.day.of.it",
        "(?P<day>{small})(?P<of>{word})",
        arabic_months.day_of_named,
        (("من 25 أبريل إلى 27 منه", "date --04-27"), ("في 3 يونيو وينتهي في 9 منه", "date --06-09")),
        ("من 25 شخصا و27 منهم", "في مارس. قتل 27 منه"),
        look=first_looks.before_of_it,
        needs="منه behind a day of a month that the sentence names before",
    ),
    Rule(
        "date.day",
        rf"{{weekday}}?(?P<day>{{day}}|R){{from}}?(?P<head>{{time}})?{_MONTH}{_YEAR}",
        arabic_months.day_or_beginning,
        (
            ("في 13 يوليو 2023", "date 2023-07-13/2023-07-14"),
            ("8 أيلول (سبتمبر) 2015", "date 2015-09-08/2015-09-09"),
            ("4-22 يناير 1995", "period 1995-01-04/1995-01-23"),
            ("في فاتح غشت 2020", "date 2020-08-01/2020-08-02"),
            ("يوم 20 أيار مايو 2018", "date 2018-05-20/2018-05-21"),
            ("في 5 كانون 2 2021", "date 2021-01-05/2021-01-06"),
            ("في 3 كانون ثاني 2019", "date 2019-01-03/2019-01-04"),
            ("في 3 دسمبر 2019", "date 2019-12-03/2019-12-04"),
            ("في أول حزيران", "date --06-01"),
            ("في الأول من حزيران", "date --06-01"),
        ),
        ("13 شخصا في يوليو", "الاربعاء الثانية من شهر اكتوبر"),
        needs="a day from 1 to 31 beside the name of a month",
    ),
    Rule(
        "date.day.called.day",
        rf"(?P<day>{{ordinal}})(?P<called>{{time}}|{{word}}){{from}}?(?P<head>{{time}})?{_MONTH}{_YEAR}",
        listed_days.called_day_of_month,
        (
            ("في أول يوم من رمضان", "date hijri --09-01"),
            ("ثالث أيام شهر يونيو 2019", "date 2019-06-03/2019-06-04"),
            ("ثالث ليالي رمضان", "date hijri --09-03"),
        ),
        ("أول أسبوع من رمضان", "ثاني جمعة من رمضان", "أول أيام العيد"),
        needs="an ordinal, day or night, and the name of a month",
    ),
    Rule(
        "period.months",
        f"{_FIRST}(?:{{to}}|{{dash}}|{{slash}}){_LAST}{_YEAR}",
        dates.months,
        (
            ("من أبريل إلى يونيو 2023", "period 2023-04-01/2023-07-01"),
            ("من أبريل إلى يونيو", "period --04/--06"),
            ("من شباط (فبراير) إلى أيار (مايو) 2016", "period 2016-02-01/2016-06-01"),
            ("في مارس/أبريل 2020", "period 2020-03-01/2020-05-01"),
        ),
        ("في آذار/مارس 2020",),
        needs="two names of months as a range",
    ),
    Rule(
        "period.months.between",
        f"{{from}}{_FIRST}{{and}}{_LAST}{_YEAR}",
        dates.months,
        (
            ("بين أبريل ويونيو 2023", "period 2023-04-01/2023-07-01"),
            ("بين كانون الثاني (يناير) ونيسان (أبريل)", "period --01/--04"),
            ("بين آذار/مارس وحزيران/يونيو", "period --03/--06"),
        ),
        needs="between, and two names of months",
    ),
    Rule(
        "date.month",
        rf"{_MONTH}{_YEAR}",
        dates.month,
        (("في شهر فبراير", "date --02"), ("شباط 2019", "date 2019-02-01/2019-03-01")),
        ("مارس ضغوطا كبيرة",),
        needs="the name of a month; for a word with other meanings also a preposition or a year",
    ),
)
