"""The rules of English, most specific first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures.reading.en.age_rules import ENGLISH_AGE_RULES
from generator.figures.reading.en.clock_rules import ENGLISH_CLOCK_RULES
from generator.figures.reading.en.date_rules import ENGLISH_DATE_RULES
from generator.figures.reading.en.money_rules import ENGLISH_MONEY_RULES
from generator.figures.reading.en.name_rules import ENGLISH_NAME_RULES
from generator.figures.reading.en.number_rules import ENGLISH_NUMBER_RULES
from generator.figures.reading.interpret import (
    amounts,
    english_names,
    measures,
    phones,
    spans,
)
from generator.figures.reading.matching.rule import Rule

_AMOUNTS: tuple[Rule, ...] = (
    Rule(
        "phone.international",
        "{digits}(?:-?[dnYx]){1,6}",
        phones.international_phone,
        (("call +44 20 7946 0958", "phone"),),
        ("grew +20 100 people",),
        needs="a plus sign before 8 to 15 digits in groups",
    ),
    Rule(
        "phone",
        "{digits}(?:{dash}[dnYR]){1,14}(?!{dash}[dnYR])",
        phones.phone,
        (("859-292-3680", "phone"), ("Phone: 0123-456-789", "phone")),
        ("2-1",),
        needs="groups of digits with dashes, 7 to 15 digits, that are not years",
    ),
    Rule(
        "percent",
        "(?P<n>{number})(?P<sign>{percent})",
        amounts.percent,
        (("between 30 and 43 percent", "percent 30..43"), ("78%", "percent 78")),
        of_percent=True,
        needs="a number and a percent sign or word, or percentage points",
    ),
    Rule(
        "percent.part",
        "(?P<n>{amount}){dash}?(?:{of}?{article})?(?P<sign>{percent}|{point})",
        amounts.part_of_percent,
        (
            ("cut rates by half a percentage point", "percent 0.5 point"),
            ("rents added 0.67 of a percentage point", "percent 0.67 point"),
            ("growth of half a percent", "percent 0.5"),
            ("a three-quarters of a percentage point rise", "percent 0.75 point"),
            ("a half-percentage-point increase", "percent 0.5 point"),
            ("a quarter-point cut in interest rates", "percent 0.25 point"),
            ("inflation slowed by 0.41 of a point", "percent 0.41 point"),
        ),
        ("lost 12 of a percentage", "half of the points", "two and a point", "at one point"),
        of_percent=True,
        needs="a part of one percent or of one point",
    ),
    Rule(
        "percent.one",
        "{article}(?P<full>{word})?(?P<sign>{percent})",
        amounts.one_point,
        (
            ("raised by a full percentage point", "percent 1 point"),
            ("a percentage point higher", "percent 1 point"),
        ),
        ("a percentage of the vote", "a great percentage"),
        of_percent=True,
        needs="an article and the words percentage point",
    ),
    Rule(
        "percent.of",
        "(?P<sign>{percent}){of}(?P<n>{number})",
        amounts.percent_of,
        (("percents of twenty", "percent 20"),),
        ("the percentage of 20 people",),
        of_percent=True,
        needs="the word percents and of before the number",
    ),
    *ENGLISH_MONEY_RULES,
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour})",
        amounts.speed,
        (("3 litres/minute", "quantity 3 litre per minute"),),
        needs="a unit, a slash and a unit of time",
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?P<scale>{measure})(?P<below>{word})(?P<zero>{spelled})",
        amounts.temperature,
        (("2 degrees below zero", "quantity -2 degree"),),
        needs="degrees and the words below zero",
    ),
    Rule(
        "quantity.feet",
        "(?P<feet>{small})(?P<foot>{mark}|{dash}?{measure})(?:{dash})?(?P<inches>{small})(?P<inch>{mark}|{in}|{measure})?",
        measures.feet_and_inches,
        (
            ("He is 6'2\" tall", "quantity 74 inch"),
            ("a 6-foot-6 forward", "quantity 78 inch"),
            ("12 ft 2 in more or less", "quantity 146 inch"),
        ),
        ("5 feet 3 men stood on", "6'12", "20 feet by 10"),
        needs="feet with inches below twelve",
    ),
    Rule(
        "quantity.prime",
        "(?P<n>{small})(?P<prime>{mark})",
        measures.prime,
        (('1"', "duration 1 second"), ("2'", "duration 2 minute")),
        ('he said "we won 2"', "the 7's final"),
        needs="a prime or quotation mark right after the digits, after a length or alone",
    ),
    Rule(
        "quantity.part",
        "{article}?(?P<n>{half}|{ordinal}|{spelled}){of}{article}(?P<unit>{measure}|{time})",
        measures.part,
        (
            ("tenth of a gallon", "quantity 0.1 gallon"),
            ("three quarters of a mile", "quantity 0.75 mile"),
            ("a quarter of an hour", "duration 0.25 hour"),
        ),
        ("the second of a day", "ten of a kind"),
        needs="a fraction of one unit",
    ),
    Rule(
        "quantity.inch",
        "(?P<n>{number})(?P<unit>{in})(?=[.,]|$)",
        amounts.inch,
        (("at least 5 in", "quantity 5 inch"),),
        ("all 5 by then",),
        needs="the word in at the end of a phrase",
    ),
    Rule(
        "quantity.celsius",
        "(?P<n>[dnR])(?P<unit>{word})",
        amounts.celsius,
        (
            ("a low of 29C in Riyadh", "quantity 29 celsius"),
            ("temperatures of 41-45C", "quantity 41..45 celsius"),
            ("a temperature of 117F", "quantity 117 fahrenheit"),
        ),
        ("a fine of 29c", "Flight 41C was hot", "Article 5C"),
        needs="a capital C or F right after the number, and a word of the weather near it",
    ),
    Rule(
        "quantity.bracketed",
        "(?P<n>{number}){open}(?P<unit>{measure}){close}",
        amounts.measure,
        (("The weight is 20 (kg)", "quantity 20 kilogram"), ("20 {kg}", "quantity 20 kilogram")),
        needs="a unit of measure in brackets after the number",
    ),
    Rule(
        "quantity",
        "(?P<n>{amount}){dash}?{article}?(?P<unit>{measure})",
        amounts.measure,
        (
            ("120 kilometres", "quantity 120 kilometre"),
            ("half a mile", "quantity 0.5 mile"),
            ("25 sq. miles of forest", "quantity 25 square mile"),
            ("30 km^2", "quantity 30 square kilometre"),
            ("64 miles/hour", "quantity 64 mile per hour"),
            ("winds of 6 m/s", "quantity 6 metre per second"),
            ("8 decilitres", "quantity 8 decilitre"),
            ("3 fl oz", "quantity 3 fluid ounce"),
            ("4 light-years away", "quantity 4 light year"),
            ("2 yd 7'", "quantity 13 foot"),
        ),
        ("scp173m", "24703m212"),
        needs="a unit of measure after the number",
    ),
)
_SPANS: tuple[Rule, ...] = (
    *ENGLISH_AGE_RULES,
    Rule(
        "identifier.day",
        "(?P<unit>{time})(?P<n>[dw])",
        english_names.day,
        (
            ("on Day two of the trial", "identifier 2"),
            ("in week 3.", "identifier 3"),
            ("Year 10 pupils", "identifier 10"),
        ),
        ("a day 12 people remember", "last week 3 died", "in a year 5 firms"),
        needs="day, week or year with its number, as a name",
    ),
    Rule(
        "duration.one.more",
        "{article}(?P<unit>{time}){and}(?P<n>{plain})(?P<small>{time})",
        spans.one_and_more,
        (
            ("an hour and 14 minutes", "duration 74 minute"),
            ("a year and two months", "duration 14 month"),
        ),
        ("an hour and 3 days",),
        needs="an article, a unit of time and a number of smaller ones",
    ),
    Rule(
        "duration.minutes.unsaid",
        "(?P<n>[dw])(?P<unit>{time}){and}(?P<minutes>{plain})(?=[.]|$)",
        spans.hour_and_minutes,
        (("1 hour and thirty", "duration 90 minute"),),
        needs="hours, and minutes unnamed at the end of the sentence",
    ),
    Rule(
        "duration.more",
        "(?P<n>{number})(?P<more>{word})(?P<unit>{time})",
        spans.more_time,
        (("two more years", "duration 2 year"), ("three consecutive days", "duration 3 day")),
        ("two people days later",),
        needs="the word more, consecutive or the like between number and unit of time",
    ),
    Rule(
        "duration.second",
        "(?P<n>[dn]){dash}?(?P<unit>{ordinal})",
        spans.seconds,
        (("a 30-second spot", "duration 30 second"), ("for 3.5 second", "duration 3.5 second")),
        ("his 30 third-place finishes",),
        needs="the word second after digits as a unit",
    ),
    Rule(
        "duration.fortnight",
        "{article}?(?P<unit>{two_times})",
        spans.duration,
        (("for a fortnight", "duration 2 week"),),
        needs="the word fortnight",
    ),
    Rule(
        "duration.of",
        "(?P<n>[nw]){of}{article}?(?P<unit>{time})",
        spans.duration,
        (("two and a quarter of hours", "duration 2.25 hour"),),
        needs="a number of units of time with of",
    ),
    Rule(
        "duration",
        "(?P<n>{amount}){dash}?{article}?(?P<unit>{time})(?:{and}{article}?(?P<and_half>{half}))?",
        spans.duration,
        (
            ("15 years", "duration 15 year"),
            ("for half a day's work", "duration 0.5 day"),
            ("a two-and-a-half-year term", "duration 2.5 year"),
            ("a couple of days before", "duration 2 day"),
            ("frail with old age for two years", "duration 2 year"),
        ),
        ("a couple of the best days",),
        needs="a unit of time after the number",
    ),
    Rule(
        "quantity.article",
        "{article}(?P<unit>{measure})",
        amounts.measure,
        (("a kilogram", "quantity 1 kilogram"),),
        ("not a mile away",),
        needs="an article and a unit of measure",
    ),
    Rule(
        "duration.one",
        "{article}?(?P<unit>{time})(?:{dash}?{and}{dash}?{article}?{dash}?(?P<and_half>{half}))?",
        spans.one_duration,
        (
            ("for an hour and a half", "duration 1.5 hour"),
            ("an hour-and-a-half set", "duration 1.5 hour"),
            ("for the whole week", "duration 1 week"),
        ),
        ("up to $900,000 a year", "this week", "last year"),
        needs="one unit of time that is a length, and neither a rate nor a point in time",
    ),
)
ENGLISH_RULES = (
    *ENGLISH_NAME_RULES,
    *_AMOUNTS,
    *ENGLISH_DATE_RULES,
    *ENGLISH_CLOCK_RULES,
    *_SPANS,
    *ENGLISH_NUMBER_RULES,
)
"""Every rule of English, in the order in which they are tried."""
