"""The rules of English for dates, periods and clock times, most specific first."""

from __future__ import annotations

from generator.figures.reading.digit_dates import DOTTED, ISO, MONTH_OF_YEAR, NUMERIC
from generator.figures.reading.interpret import clock_times, dates, years
from generator.figures.reading.matching.rule import Rule

_YEAR = "(?:(?:{comma}|{slash}|{dash})?{of}?(?P<year>{year4}))?"

ENGLISH_DATE_RULES: tuple[Rule, ...] = (
    Rule(
        "period.days",
        f"{{from}}?(?P<day>{{day}})(?P<month>{{month}})(?:{{to}}|{{and}}|{{dash}})(?P<last_day>{{day}})(?P<last>{{month}}){_YEAR}",
        dates.days,
        (("from 28 June to 3 July 2023", "period 2023-06-28/2023-07-04"),),
        needs="two days of months as a range",
    ),
    Rule(
        "date.day",
        rf"(?P<day>{{day}}|R)(?:{{of}}|{{slash}}|{{dash}})?(?P<month>{{month}}){_YEAR}",
        dates.day_of_month,
        (
            ("13 July 2023", "date 2023-07-13/2023-07-14"),
            ("31/Oct/1974", "date 1974-10-31/1974-11-01"),
            ("the 3rd of January 2020", "date 2020-01-03/2020-01-04"),
        ),
        needs="a day from 1 to 31 beside the name of a month",
    ),
    Rule(
        "period.days.month.first",
        r"{from}?(?P<month>{month})(?P<day>{day})(?:{to}|{and}|{dash})(?P<last>{month})(?P<last_day>{day})"
        r"(?:{comma}?(?P<year>{year4}))?",
        dates.days,
        (("Nov 18-Dec 19, 2015", "period 2015-11-18/2015-12-20"),),
        needs="two days after their months as a range",
    ),
    Rule(
        "period.months",
        f"(?P<month>{{month}})(?:{{to}}|{{dash}})(?P<last>{{month}}){_YEAR}",
        dates.months,
        (("from April to June", "period --04/--06"), ("April–June 2023", "period 2023-04-01/2023-07-01")),
        needs="two names of months as a range",
    ),
    Rule(
        "period.months.between",
        f"{{from}}(?P<month>{{month}}){{and}}(?P<last>{{month}}){_YEAR}",
        dates.months,
        (("between April and June", "period --04/--06"),),
        needs="between, and two names of months",
    ),
    Rule(
        "date.month.day",
        r"(?P<month>{month})\.?(?P<day>[dOR])(?:{comma}?(?P<year>{year4}))?",
        dates.day_of_month,
        (("July 13", "date --07-13"), ("May 30, 2005", "date 2005-05-30/2005-05-31")),
        needs="the name of a month before a day from 1 to 31",
    ),
    Rule(
        "date.month",
        rf"(?P<month>{{month}}){_YEAR}",
        dates.month,
        (("in February", "date --02"), ("June 2018", "date 2018-06-01/2018-07-01")),
        ("they may win",),
        needs="the name of a month; for a word with other meanings also a preposition or a year",
    ),
    ISO,
    Rule(
        "period.years",
        "(?:{from}|{open})?(?P<year>{year4})(?:{dash}|{slash}|{to}|{and})(?P<last>{plain})",
        years.years,
        (("the 1950-53 war", "period 1950-01-01/1954-01-01"),),
        needs="two years as a range or a season",
    ),
    Rule(
        "date.year",
        "{a_year}(?P<year>{year4})(?P<era>{era})?",
        years.year,
        (
            ("the year 2002", "date 2002-01-01/2003-01-01"),
            ("the year 1445", "date 1445-01-01/1446-01-01"),
        ),
        needs="the word year before the number",
    ),
    Rule(
        "date.year.bare",
        r"(?:{in}|{from}|{to}|{of}|{open})(?P<year>{year4})(?!(?:{slash}|{dash}){small}(?:{slash}|{dash}){small})",
        years.bare_year,
        (("In 2016, a pig", "date 2016-01-01/2017-01-01"),),
        ("in 2000 dollars", "in 2023-07-13"),
        needs="a preposition or bracket before a number that can be a year and counts nothing",
    ),
    Rule(
        "date.year.era",
        "(?P<year>{plain})(?P<era>{era})",
        years.year,
        (("79 AD", "date 0079-01-01/0080-01-01"),),
        needs="an era after the number",
    ),
    Rule(
        "date.year.listed",
        "(?P<year>{year4})(?={colon})",
        years.listed_year,
        (("2010: A quake hit", "date 2010-01-01/2011-01-01"),),
        needs="a number that can be a year, with a colon after it",
    ),
    Rule(
        "date.year.named",
        "(?P<year>{year4})",
        years.named_year,
        (
            ("the World Cup 2022.", "date 2022-01-01/2023-01-01"),
            ("the 2015 budget", "date 2015-01-01/2016-01-01"),
            ("a 2014 decision by the board", "date 2014-01-01/2015-01-01"),
            ("pre-2008 levels", "date 2008-01-01/2009-01-01"),
            ("hotels for 2020 before", "date 2020-01-01/2021-01-01"),
            ("(Oravec, 2002)", "date 2002-01-01/2003-01-01"),
            ("the peak year, 2015, saw", "date 2015-01-01/2016-01-01"),
            ("at Euro 2016 he scored", "date 2016-01-01/2017-01-01"),
        ),
        ("killed 2000 people", "the list, 2000 people", "the 2015 victims", "room for 2015 guests"),
        needs="a name before a number that can be a year, and nothing after it that it could count",
    ),
    Rule(
        "date.decade",
        "(?P<decade>{decade})",
        years.decade,
        (("in the 1980s", "date 1980-01-01/1990-01-01"),),
        needs="the name of a decade",
    ),
    Rule(
        "date.century",
        "(?P<n>{ordinal}){dash}?{century}(?P<era>{era})?",
        years.century,
        (("the 19th century", "date 1800-01-01/1900-01-01"),),
        needs="the word century with its number",
    ),
    Rule(
        "date.last_century",
        "(?P<century>{century})",
        years.last_century,
        (("in the last century", "date 1900-01-01/2000-01-01"),),
        ("a century ago",),
        needs="the words last century",
    ),
    Rule(
        "date.quarter.short",
        "(?P<n>{quarter})(?:{of}?(?P<year>{year4}))?",
        years.quarter,
        (("Q3 2019", "date 2019-07-01/2019-10-01"), ("in Q2", "date --Q2")),
        needs="a Q or H right before its number",
    ),
    Rule(
        "date.quarter",
        "(?P<n>{ordinal})(?P<quarter>{half})(?:{of}?(?P<year>{year4}))?",
        years.quarter,
        (
            ("the second quarter of 2018", "date 2018-04-01/2018-07-01"),
            ("the first half of 2023", "period 2023-01-01/2023-07-01"),
        ),
        ("in the first half",),
        needs="a quarter or half with its number, of a year or by itself",
    ),
    Rule(
        "date.numeric.us",
        NUMERIC,
        dates.month_first,
        (("13/7/2023", "date 2023-07-13/2023-07-14"),),
        needs="a day, a month and a year in digits",
    ),
    MONTH_OF_YEAR,
    DOTTED,
    Rule(
        "time.minutes",
        "(?P<hour>{small}){colon}(?P<minute>[dn])(?:{colon}[dn])?(?P<meridiem>{meridiem})?",
        clock_times.clock,
        (("5:30 pm", "time 1050 pm"),),
        needs="hours and minutes with a colon",
    ),
    Rule(
        "time.hour",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        clock_times.clock,
        (("5.30pm", "time 1050 pm"), ("7 a.m.", "time 420 am")),
        needs="the word o'clock, or a half of the day, with an hour",
    ),
    Rule(
        "time.named",
        "(?P<name>{meridiem})",
        clock_times.named,
        (("the meeting starts at noon", "time 720"), ("from midnight", "time 0")),
        ("9 a.m. GMT",),
        needs="noon or midnight as a time",
    ),
)
