"""The rules of English for numbers that are names: they are tried before all others.

Most of what they need is a word beside the number, in the tables `numbered_things` and `rounds`.
"""

from __future__ import annotations

from generator.figures.reading.interpret import first_looks, names, numbered_names
from generator.figures.reading.matching.names import AREA, CALL, LABEL, NAME, NUMBER, ROUND
from generator.figures.reading.matching.rule import Rule

ENGLISH_NAME_RULES: tuple[Rule, ...] = (
    Rule(
        "identifier.numbered",
        NUMBER,
        names.numbered,
        (
            ("Law No. 52 of 1992", "identifier 52"),
            ("wore the No. 10 shirt", "identifier 10"),
            ("Articles 15 and 16 of the constitution", "identifier 16"),
            ("Security Council resolution 2231", "identifier 2231"),
            ("Executive Decree No. 20-69", "identifier"),
            ("Figure 3 shows", "identifier 3"),
        ),
        ("a law 15 people broke", "the bill gave 15 firms"),
        look=first_looks.behind_label,
        needs=LABEL,
    ),
    Rule(
        "identifier.models",
        "(?P<n>{digits}){dash}(?P<series>{decade})",
        names.models,
        (("bought 40 Boeing 787-10s", "identifier"),),
        ("from 12 - 20s music", "in 1970-80s fashion"),
        needs="digits, a hyphen and two digits with an s, after a name",
    ),
    Rule(
        "identifier.round",
        "(?P<round>{round})",
        names.round_of_a_cup,
        (
            ("the round of 16 of the Champions League", "identifier 16"),
            ("in the quarter-finals", "identifier 8"),
            ("the semifinal against Egypt", "identifier 4"),
        ),
        ("the final quarter", "the first round"),
        needs=ROUND,
    ),
    Rule(
        "identifier.round.last",
        "(?P<n>[dnw])",
        names.last_teams,
        (("reached the last 16", "identifier 16"), ("the last eight of the cup", "identifier 8")),
        ("the last four years", "the last 16 games", "his last 16"),
        needs="the last before 4, 8, 16 or 32, and nothing after it that it could count",
    ),
    Rule(
        "identifier.name",
        "(?P<n>{digits})",
        numbered_names.of_a_name,
        (
            ("the S&P 500 rose", "identifier 500"),
            ("the CAC 40 fell", "identifier 40"),
            ("France 24 reported", "identifier 24"),
            ("the new iPhone 15", "identifier 15"),
        ),
        ("In France 24 passengers were hurt", "France 24 people", "a leopard 2 metres long"),
        look=first_looks.behind_name,
        needs=NAME,
    ),
    Rule(
        "identifier.called",
        "(?P<n>{digits})",
        names.called,
        (
            ("call 999 immediately", "identifier 999"),
            ("call the emergency services on 999.", "identifier 999"),
        ),
        ("call 500 witnesses", "call on 193 states"),
        look=first_looks.behind_call,
        needs=CALL,
    ),
    Rule(
        "identifier.hyphen",
        "{dash}(?P<n>{digits})",
        names.after_a_hyphen,
        (("a top-10 finish", "identifier 10"),),
        ("top - 10 of them", "over-60s"),
        needs="top, a hyphen and digits",
    ),
    Rule(
        "date.attacks",
        "(?P<a>[d]){slash}(?P<b>[d])",
        names.attacks,
        (("since the 9/11 attacks", "date --09-11"),),
        ("on 9/11/2001", "9/12 of it"),
        needs="9 and 11 with a slash, and no year",
    ),
    Rule(
        "phone.area",
        "(?P<area>[dn]){slash}(?P<n>[dn])",
        names.with_area_code,
        (("Phone: 01/234567.", "phone"),),
        ("5/234567",),
        needs=AREA,
    ),
)
"""Most telling first."""
