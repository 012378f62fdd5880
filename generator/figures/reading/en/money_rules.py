"""The rules of English for money and for pounds of weight."""

from __future__ import annotations

from generator.figures.reading.interpret import amounts, money
from generator.figures.reading.matching.rule import Rule

ENGLISH_MONEY_RULES: tuple[Rule, ...] = (
    Rule(
        "money.symbol.cents",
        "(?P<sym>{symbol})(?P<n>{plain}){and}?(?P<cents>{plain})(?=[.]|$)",
        money.money,
        (("$20 43", "money 20.43 USD"),),
        ("$20 and 4300",),
        needs="a currency sign, the amount, and its small coin at the end of the sentence",
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
            ("between $10 and $20 million", "money 10000000..20000000 USD"),
            ("from $500 to $2 million", "money 500..2000000 USD"),
            ("$10-$20 a head", "money 10..20 USD"),
        ),
        needs="a currency sign or code before the number",
    ),
    Rule(
        "money.cents",
        "(?P<n>{plain})(?P<cur>{currency}|{symbol})(?:{and}|{comma})?(?P<cents>{plain}){cent}",
        money.with_cents,
        (("20 dollars and 43 cents", "money 20.43 USD"), ("3 dollars, 50 cents", "money 3.5 USD")),
        ("It costs 3 dollars, 50 cents more", "at 3 dollars, 50 cents below the record"),
        needs="an amount in a currency with an amount in its small coin after it",
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
        ("500 pounds", "one pound", "10,000 pounds of their pension"),
        needs="pounds that weigh: of something, or gained and lost by a person",
    ),
    Rule(
        "money.cents.unsaid",
        "(?P<n>{plain})(?P<cur>{currency}){and}?(?P<cents>{plain})(?=[.]|$)",
        money.money,
        (("It costs 15 dollars and 50.", "money 15.5 USD"),),
        needs="a currency, and its small coin unnamed at the end of the sentence",
    ),
    Rule(
        "money",
        "(?P<n>{amount}){dash}?{article}?(?P<cur>{currency}|{cent})",
        money.money,
        (
            ("38 million dinars", "money 38000000 DINAR"),
            ("5 million Kuwaiti dinars", "money 5000000 KWD"),
            ("a 2.5-million-dirham flat", "money 2500000 DIRHAM"),
            ("42 malaysia ringgit", "money 42 MYR"),
            ("30 MUSD were lost", "money 30000000 USD"),
            ("cost ten grand", "money 10000 USD"),
            ("42 Saudiriyal", "money 42 SAR"),
            ("10 c", "money 10 CENT"),
            ("from 1.1 and 1.3 dollars", "money 1.1..1.3 USD"),
        ),
        ("three grand pianos", "5 c and 6 b"),
        needs="a currency after the number",
    ),
    Rule(
        "money.described",
        "(?P<n>{amount})(?P<described>{word})(?P<cur>{currency})",
        money.described_money,
        (
            ("seized 7,300 fake US dollars", "money 7300 USD"),
            ("another 5 million stolen euros", "money 5000000 EUR"),
        ),
        ("12 French francophone", "two worried dollar traders"),
        needs="a word that describes money between the number and the currency",
    ),
    Rule(
        "money.before",
        "(?P<cur>{currency})(?P<n>{digits})(?!{word})",
        money.money_before,
        (("ringgit 42", "money 42 MYR"),),
        ("won 5 medals", "they won 5", "won Euro 2016.", "counted the dollars thousand of times"),
        needs="the name of a currency before digits that count nothing else",
    ),
    Rule(
        "money.one.half",
        "{article}(?P<cur>{currency}){and}{article}?(?P<and_half>{half})",
        money.a_currency_and_half,
        (("for a dinar and a half", "money 1.5 DINAR"), ("a euro and a quarter", "money 1.25 EUR")),
        ("a dollar and half of the fee",),
        needs="a currency with an article, and a fraction of it",
    ),
    Rule(
        "money.one",
        "{article}(?P<cur>{currency})",
        money.a_currency,
        (("for a dollar a day", "money 1 USD"),),
        ("a dollar bill", "5 dollars a pound", "a pound of flesh", "a grand piano", "a euro-zone country"),
        needs="a currency with the word one, or an article, and no noun that it describes",
    ),
    Rule(
        "money.scaled",
        r"(?P<n>{plain})(?P<sym>{symbol})(?P<scale>{spelled})",
        money.scaled_money,
        (("They lost 75 USD million", "money 75000000 USD"),),
        ("5 USD twenty times",),
        needs="a currency code between the number and its scale",
    ),
    Rule(
        "money.symbol.after",
        "(?P<n>{number})(?P<sym>{symbol})",
        money.money,
        (("20 €", "money 20 EUR"), ("42 le", "money 42 EGP")),
        ("we gave away 3 USD50 cards",),
        needs="a currency sign or code after the number",
    ),
)
"""Most specific first."""
