"""The rules of English, most telling first, each with texts that it reads and texts that it must not."""

from __future__ import annotations

from generator.figures.english.date_rules import ENGLISH_DATE_RULES
from generator.figures.english.number_rules import ENGLISH_NUMBER_RULES
from generator.figures.kinds import amounts, labels, money, spans
from generator.figures.rules import Rule

_AMOUNTS: tuple[Rule, ...] = (
    Rule(
        "phone.international",
        "{digits}(?:-?[dnYx]){1,6}",
        labels.international_phone,
        (("call +44 20 7946 0958", "phone"),),
        ("grew +20 100 people",),
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
        (("between 30 and 43 percent", "percent 30..43"), ("78%", "percent 78")),
    ),
    Rule(
        "percent.of",
        "(?P<sign>{percent}){of}(?P<n>{number})",
        amounts.percent_of,
        (("percents of twenty", "percent 20"),),
        ("the percentage of 20 people",),
    ),
    Rule(
        "money.symbol.cents",
        "(?P<sym>{symbol})(?P<n>{plain}){and}?(?P<cents>{plain})(?=[.]|$)",
        money.money,
        (("$20 43", "money 20.43 USD"),),
        ("$20 and 4300",),
    ),
    Rule(
        "money.symbol",
        "(?P<sym>{symbol}){symbol}?(?P<n>{number})",
        money.money,
        (
            ("nearly $1.5 billion", "money 1500000000 USD"),
            ("£2.8bn", "money 2800000000 GBP"),
            ("a c $ 300 million charge", "money 300000000 CAD"),
            ("u.s. $ 5", "money 5 USD"),
            ("₺20", "money 20 TRY"),
        ),
    ),
    Rule(
        "money.cents",
        "(?P<n>{plain})(?P<cur>{currency}|{symbol}){and}?(?P<cents>{plain}){cent}",
        money.money,
        (("20 dollars and 43 cents", "money 20.43 USD"),),
    ),
    Rule(
        "quantity.pounds",
        "(?P<n>{amount}){dash}?(?P<unit>{currency})(?P<of>{of})?",
        amounts.pounds,
        (
            ("two pounds of meat", "quantity 2 pound"),
            ("a 550 pound hog", "quantity 550 pound"),
            ("helped her drop 25 pounds", "quantity 25 pound"),
        ),
        ("500 pounds", "one pound"),
    ),
    Rule(
        "money.cents.unsaid",
        "(?P<n>{plain})(?P<cur>{currency}){and}?(?P<cents>{plain})(?=[.]|$)",
        money.money,
        (("It costs 15 dollars and 50.", "money 15.5 USD"),),
    ),
    Rule(
        "money",
        "(?P<n>{amount}){dash}?{article}?(?P<cur>{currency}|{cent})",
        money.money,
        (
            ("38 million dinars", "money 38000000 DINAR"),
            ("5 million Kuwaiti dinars", "money 5000000 KWD"),
            ("42 malaysia ringgit", "money 42 MYR"),
            ("30 MUSD were lost", "money 30000000 USD"),
            ("cost ten grand", "money 10000 USD"),
            ("42 Saudiriyal", "money 42 SAR"),
            ("10 c", "money 10 CENT"),
            ("from 1.1 and 1.3 dollars", "money 1.1..1.3 USD"),
        ),
        ("three grand pianos", "5 c and 6 b"),
    ),
    Rule(
        "money.before",
        "(?P<cur>{currency})(?P<n>{digits})(?!{word})",
        money.money_before,
        (("ringgit 42", "money 42 MYR"),),
        ("won 5 medals", "they won 5", "counted the dollars thousand of times"),
    ),
    Rule(
        "money.one",
        "{article}(?P<cur>{currency})",
        money.a_currency,
        (("for a dollar a day", "money 1 USD"),),
        ("a dollar bill", "a pound of flesh", "a grand piano", "a euro-zone country"),
    ),
    Rule(
        "money.scaled",
        r"(?P<n>{plain})(?P<sym>{symbol})(?P<scale>{spelled})",
        money.scaled_money,
        (("They lost 75 USD million", "money 75000000 USD"),),
        ("5 USD twenty times",),
    ),
    Rule(
        "money.symbol.after",
        "(?P<n>{number})(?P<sym>{symbol})",
        money.money,
        (("20 €", "money 20 EUR"), ("42 le", "money 42 EGP")),
        ("we gave away 3 USD50 cards",),
    ),
    Rule(
        "quantity.speed",
        "(?P<n>{number})(?P<unit>{measure}){slash}(?P<per>{time}|{hour})",
        amounts.speed,
        (("3 litres/minute", "quantity 3 litre per minute"),),
    ),
    Rule(
        "quantity.below",
        "(?P<n>{number})(?P<scale>{measure})(?P<below>{word})(?P<zero>{spelled})",
        amounts.temperature,
        (("2 degrees below zero", "quantity -2 degree"),),
    ),
    Rule(
        "quantity.inch",
        "(?P<n>{number})(?P<unit>{in})(?=[.,]|$)",
        amounts.inch,
        (("at least 5 in", "quantity 5 inch"),),
        ("all 5 by then",),
    ),
    Rule(
        "quantity.bracketed",
        "(?P<n>{number}){open}(?P<unit>{measure}){close}",
        amounts.measure,
        (("The weight is 20 (kg)", "quantity 20 kilogram"),),
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
        ),
    ),
)
_SPANS: tuple[Rule, ...] = (
    Rule(
        "age.yo",
        "(?P<n>[dn])(?P<old>{word})",
        spans.years_old,
        (("a 87 yo man", "age 87 year"),),
        ("87 men",),
    ),
    Rule(
        "age.of",
        "(?P<n>[dnwR])(?P<unit>{time}){of}{aged}",
        spans.age,
        (("until 3 years of age", "age 3 year"),),
    ),
    Rule("age", "{aged}(?P<n>[dnwR])", spans.age, (("who died aged 40", "age 40 year"),)),
    Rule(
        "age.old",
        "(?P<n>[dnwR]){dash}?(?P<unit>{time}){dash}?(?P<old>{word})",
        spans.age,
        (("35-year-old mother", "age 35 year"), ("he is 28 years old", "age 28 year")),
        ("35 years ago",),
    ),
    Rule(
        "duration.minutes.unsaid",
        "(?P<n>[dw])(?P<unit>{time}){and}(?P<minutes>{plain})(?=[.]|$)",
        spans.hour_and_minutes,
        (("1 hour and thirty", "duration 90 minute"),),
    ),
    Rule(
        "duration.more",
        "(?P<n>{number})(?P<more>{word})(?P<unit>{time})",
        spans.more_time,
        (("two more years", "duration 2 year"), ("three consecutive days", "duration 3 day")),
        ("two people days later",),
    ),
    Rule(
        "duration.second",
        "(?P<n>[dn]){dash}?(?P<unit>{ordinal})",
        spans.seconds,
        (("a 30-second spot", "duration 30 second"), ("for 3.5 second", "duration 3.5 second")),
        ("his 30 third-place finishes",),
    ),
    Rule(
        "duration.fortnight",
        "{article}?(?P<unit>{two_times})",
        spans.duration,
        (("for a fortnight", "duration 2 week"),),
    ),
    Rule(
        "duration.of",
        "(?P<n>[nw]){of}{article}?(?P<unit>{time})",
        spans.duration,
        (("two and a quarter of hours", "duration 2.25 hour"),),
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
        ),
        ("a couple of the best days",),
    ),
    Rule(
        "quantity.article",
        "{article}(?P<unit>{measure})",
        amounts.measure,
        (("a kilogram", "quantity 1 kilogram"),),
        ("not a mile away",),
    ),
    Rule(
        "duration.one",
        "{article}?(?P<unit>{time})(?:{and}{article}?(?P<and_half>{half}))?",
        spans.one_duration,
        (("for an hour and a half", "duration 1.5 hour"), ("for the whole week", "duration 1 week")),
        ("up to $900,000 a year", "this week", "last year"),
    ),
)
ENGLISH_RULES = (*_AMOUNTS, *ENGLISH_DATE_RULES, *_SPANS, *ENGLISH_NUMBER_RULES)
"""Every rule of English, in the order in which they are tried."""
