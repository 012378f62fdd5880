"""The rules of English, most telling first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures import dates, readings
from generator.figures.rules import Rule

_YEAR = "(?:{comma}?{of}?(?P<year>{year4}))?"

ENGLISH_RULES: tuple[Rule, ...] = (
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
        (("between 30 and 43 percent", "percent 30..43"), ("78%", "percent 78")),
    ),
    Rule(
        "money.symbol.cents",
        "(?P<sym>{symbol})(?P<n>{plain}){and}?(?P<cents>{plain})(?=[.]|$)",
        readings.money,
        (("$20 43", "money 20.43 USD"),),
        ("$20 and 4300",),
    ),
    Rule(
        "money.symbol",
        "(?P<sym>{symbol}){symbol}?(?P<n>{number})",
        readings.money,
        (("nearly $1.5 billion", "money 1500000000 USD"), ("£2.8bn", "money 2800000000 GBP")),
    ),
    Rule(
        "money.cents",
        "(?P<n>{plain})(?P<cur>{currency}|{symbol}){and}?(?P<cents>{plain}){cent}",
        readings.money,
        (("20 dollars and 43 cents", "money 20.43 USD"),),
    ),
    Rule(
        "quantity.pounds",
        "(?P<n>{amount}){dash}?(?P<unit>{currency})(?P<of>{of})?",
        readings.pounds,
        (("two pounds of meat", "quantity 2 pound"), ("a 550 pound hog", "quantity 550 pound")),
        ("500 pounds", "one pound"),
    ),
    Rule(
        "money.cents.unsaid",
        "(?P<n>{plain})(?P<cur>{currency}){and}?(?P<cents>{plain})(?=[.]|$)",
        readings.money,
        (("It costs 15 dollars and 50.", "money 15.5 USD"),),
    ),
    Rule(
        "money",
        "(?P<n>{amount}){dash}?{article}?(?P<cur>{currency}|{cent})",
        readings.money,
        (("38 million dinars", "money 38000000 DINAR"), ("5 million Kuwaiti dinars", "money 5000000 KWD")),
    ),
    Rule(
        "money.before",
        "(?P<cur>{currency})(?P<n>{number})(?!{word})",
        readings.money_before,
        (("ringgit 42", "money 42 MYR"),),
        ("won 5 medals", "they won 5"),
    ),
    Rule(
        "money.symbol.after", "(?P<n>{number})(?P<sym>{symbol})", readings.money, (("20 €", "money 20 EUR"),)
    ),
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour})",
        readings.speed,
        (("64 miles/hour", "quantity 64 mile per hour"),),
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?P<scale>{measure})(?P<below>{word})(?P<zero>{spelled})",
        readings.temperature,
        (("2 degrees below zero", "quantity -2 degree"),),
    ),
    Rule(
        "quantity.inch",
        "(?P<n>{number})(?P<unit>{in})(?=[.,]|$)",
        readings.inch,
        (("at least 5 in", "quantity 5 inch"),),
        ("all 5 by then",),
    ),
    Rule(
        "quantity",
        "(?P<n>{amount}){dash}?{article}?(?P<unit>{measure})",
        readings.measure,
        (("120 kilometres", "quantity 120 kilometre"), ("half a mile", "quantity 0.5 mile")),
    ),
    Rule(
        "period.days",
        f"{{from}}?(?P<day>{{day}})(?P<month>{{month}})(?:{{to}}|{{and}}|{{dash}})(?P<last_day>{{day}})(?P<last>{{month}}){_YEAR}",
        dates.days,
        (("from 28 June to 3 July 2023", "period 2023-06-28/2023-07-04"),),
    ),
    Rule(
        "date.day",
        rf"(?P<day>{{day}}|R){{of}}?(?P<month>{{month}}){_YEAR}",
        dates.day_of_month,
        (
            ("13 July 2023", "date 2023-07-13/2023-07-14"),
            ("the 3rd of January 2020", "date 2020-01-03/2020-01-04"),
        ),
    ),
    Rule(
        "period.months",
        f"(?P<month>{{month}})(?:{{to}}|{{dash}})(?P<last>{{month}}){_YEAR}",
        dates.months,
        (("from April to June", "period --04/--06"), ("April–June 2023", "period 2023-04-01/2023-07-01")),
    ),
    Rule(
        "period.months.between",
        f"{{from}}(?P<month>{{month}}){{and}}(?P<last>{{month}}){_YEAR}",
        dates.months,
        (("between April and June", "period --04/--06"),),
    ),
    Rule(
        "date.month.day",
        r"(?P<month>{month})\.?(?P<day>[dOR])(?:{comma}?(?P<year>{year4}))?",
        dates.day_of_month,
        (("July 13", "date --07-13"), ("May 30, 2005", "date 2005-05-30/2005-05-31")),
    ),
    Rule(
        "date.month",
        rf"(?P<month>{{month}}){_YEAR}",
        dates.month,
        (("in February", "date --02"), ("June 2018", "date 2018-06-01/2018-07-01")),
        ("they may win",),
    ),
    Rule(
        "period.years",
        "(?:{from}|{open})?(?P<year>{year4})(?:{dash}|{slash}|{to}|{and})(?P<last>{plain})",
        dates.years,
        (("the 1950-53 war", "period 1950-01-01/1954-01-01"),),
    ),
    Rule(
        "date.year",
        "{a_year}(?P<year>{year4})(?P<era>{era})?",
        dates.year,
        (("the year 2002", "date 2002-01-01/2003-01-01"),),
    ),
    Rule(
        "date.year.bare",
        r"(?:{in}|{from}|{to}|{of}|{open})(?P<year>{year4})",
        dates.bare_year,
        (("In 2016, a pig", "date 2016-01-01/2017-01-01"),),
        ("in 2000 dollars",),
    ),
    Rule(
        "date.year.era",
        "(?P<year>{plain})(?P<era>{era})",
        dates.year,
        (("79 AD", "date 0079-01-01/0080-01-01"),),
    ),
    Rule(
        "date.year.named",
        "(?P<year>{year4})",
        dates.named_year,
        (("the World Cup 2022.", "date 2022-01-01/2023-01-01"),),
        ("killed 2000 people",),
    ),
    Rule(
        "date.decade", "(?P<decade>{decade})", dates.decade, (("in the 1980s", "date 1980-01-01/1990-01-01"),)
    ),
    Rule(
        "date.century",
        "(?P<n>{ordinal}){dash}?{century}",
        dates.century,
        (("the 19th century", "date 1800-01-01/1900-01-01"),),
    ),
    Rule(
        "date.quarter",
        "(?P<n>{ordinal})(?P<quarter>{half})(?:{of}?(?P<year>{year4}))?",
        dates.quarter,
        (("the second quarter of 2018", "date 2018-04-01/2018-07-01"),),
    ),
    Rule(
        "date.numeric",
        "(?P<a>{small}){slash}(?P<b>{small}){slash}(?P<year>{year4})",
        dates.numeric,
        (("13/7/2023", "date 2023-07-13/2023-07-14"),),
    ),
    Rule(
        "time.minutes",
        "(?P<hour>{small}){colon}(?P<minute>[dn])(?P<meridiem>{meridiem})?",
        dates.clock,
        (("5:30 pm", "time 1050 pm"),),
    ),
    Rule(
        "time.hour",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        dates.clock,
        (("5.30pm", "time 1050 pm"), ("7 a.m.", "time 420 am")),
    ),
    Rule(
        "age.of",
        "(?P<n>[dnwR])(?P<unit>{time}){of}{aged}",
        readings.age,
        (("until 3 years of age", "age 3 year"),),
    ),
    Rule("age", "{aged}(?P<n>[dnwR])", readings.age, (("who died aged 40", "age 40 year"),)),
    Rule(
        "age.old",
        "(?P<n>[dnwR]){dash}?(?P<unit>{time}){dash}?(?P<old>{word})",
        readings.age,
        (("35-year-old mother", "age 35 year"), ("he is 28 years old", "age 28 year")),
        ("35 years ago",),
    ),
    Rule(
        "duration.minutes.unsaid",
        "(?P<n>[dw])(?P<unit>{time}){and}(?P<minutes>{plain})(?=[.]|$)",
        readings.hour_and_minutes,
        (("1 hour and thirty", "duration 90 minute"),),
    ),
    Rule(
        "duration.more",
        "(?P<n>{number})(?P<more>{word})(?P<unit>{time})",
        readings.more_time,
        (("two more years", "duration 2 year"), ("three consecutive days", "duration 3 day")),
        ("two people days later",),
    ),
    Rule(
        "duration.of",
        "(?P<n>[nw]){of}{article}?(?P<unit>{time})",
        readings.duration,
        (("two and a quarter of hours", "duration 2.25 hour"),),
    ),
    Rule(
        "duration",
        "(?P<n>{amount}){dash}?{article}?(?P<unit>{time})(?:{and}{article}?(?P<and_half>{half}))?",
        readings.duration,
        (("15 years", "duration 15 year"), ("for half a day's work", "duration 0.5 day")),
    ),
    Rule(
        "quantity.article",
        "{article}(?P<unit>{measure})",
        readings.measure,
        (("a kilogram", "quantity 1 kilogram"),),
        ("not a mile away",),
    ),
    Rule(
        "duration.one",
        "{article}?(?P<unit>{time})(?:{and}{article}?(?P<and_half>{half}))?",
        readings.one_duration,
        (("for an hour and a half", "duration 1.5 hour"), ("for the whole week", "duration 1 week")),
        ("up to $900,000 a year", "this week", "last year"),
    ),
    Rule("score", "(?P<a>{small}){dash}(?P<b>{small})", readings.score, (("a 2-1 win", "score 2..1"),)),
    Rule(
        "identifier.label",
        "(?P<n>{digits})",
        readings.label,
        (("on BBC Radio 4 on Sunday", "identifier 4"), ("to be No.1 in innovation", "identifier 1")),
        ("the 18 states", "In Leeds 20 people were hurt"),
    ),
    Rule(
        "ordinal",
        "(?P<n>{ordinal})",
        readings.ordinal,
        (("his 34th start", "ordinal 34"),),
        ("for the first time",),
    ),
    Rule(
        "count",
        "(?P<n>{number})",
        readings.count,
        (("160,000 members", "count 160000"), ("two-thirds of them", "count 0.6666666666666666666666666666")),
    ),
    Rule("fraction", "(?P<n>{half})", readings.fraction, (("half of them", "ratio 0.5"),)),
    Rule("identifier", "{id}", readings.identifier, (("192.168.1.2", "identifier"),)),
)
