"""The rules of English for bare numbers: scores, names in digits, ranks, counts and parts of a whole."""

from __future__ import annotations

from generator.figures.reading.interpret import labels, shares
from generator.figures.reading.matching.rule import Rule

ENGLISH_NUMBER_RULES: tuple[Rule, ...] = (
    Rule(
        "ratio.share",
        "(?P<n>{plain}){dash}?(?:{in}|{word}{of}|{of})(?:{dash}|{word})?(?P<m>{plain})",
        shares.share,
        (
            ("one in five workers", "ratio 0.2"),
            ("9 out of every 10 voters", "ratio 0.9"),
            ("one in every four", "ratio 0.25"),
            ("a 1-in-4 chance", "ratio 0.25"),
        ),
        (
            "3 of 5 candidates",
            "killed 5 in 2018",
        ),
        needs="a number out of each or every number",
    ),
    Rule(
        "score",
        "(?P<a>[dnw]){dash}(?P<b>[dnw])",
        labels.score,
        (("a 2-1 win", "score 2..1"), ("won 2-zero", "score 2..0"), ("Ayr 38 - 17 Melrose", "score 38..17")),
        needs="two numbers with a dash, both small or falling, that nothing measures",
    ),
    Rule(
        "score.goals",
        "(?P<a>[dw]{word})(?P<link>{to})(?P<b>[dw])",
        labels.goals,
        (("won by two goals to one", "score 2..1"), ("3 sets to 2", "score 3..2")),
        ("two people to one", "2 goals to 100 fans"),
        needs="goals or sets of one side, to, and those of the other",
    ),
    Rule(
        "identifier.label",
        "(?P<n>{digits})",
        labels.label,
        (("to Kepler 22 in space", "identifier 22"), ("the new Saturn 5", "identifier 5")),
        (
            "the 18 states",
            "Toll Soars Above 300.",
            "Nearly 200 American and German liners",
            "In Leeds 20 people were hurt",
        ),
        needs="a noun or name that is numbered, and nothing after the number that it could count",
    ),
    Rule(
        "ordinal",
        "(?P<n>{ordinal})",
        labels.ordinal,
        (("his 34th start", "ordinal 34"), ("a third goal", "ordinal 3")),
        ("for the first time", "a third of them"),
        needs="an ordinal",
    ),
    Rule(
        "count.hundreds.unsaid",
        "(?P<hundreds>{spelled})(?P<n>{spelled})",
        labels.unsaid_hundreds,
        (("one twenty two", "count 122"),),
        ("one twenty-year-old", "saw one, twenty left"),
        needs="a text that says nothing else",
    ),
    Rule(
        "count",
        "(?P<n>{number})",
        labels.count,
        (
            ("160,000 members", "count 160000"),
            ("two-thirds of them", "ratio 0.6666666666666666666666666666"),
            ("3 million 200 thousand votes", "count 3200000"),
            ("a quarter million eggs", "count 250000"),
            ("12 crore voters", "count 120000000"),
            ("watched by 5m people", "count 5000000"),
            ("a 25-million-strong city", "count 25000000"),
            ("1.2b", "count 1200000000"),
            ("10G", "count 10000000000"),
            ("between two thousand and three thousand fans", "count 2000..3000"),
            ("3 point 5 million people", "count 3500000"),
            ("point 77", "count 0.77"),
            ("- 1,200,000", "count -1200000"),
            ("3/15", "count 0.2"),
            ("- 1 4/5", "count -1.8"),
            ("three twenty-firsts", "ratio 0.1428571428571428571428571429"),
            ("a couple of", "count 2"),
            ("nil", "count 0"),
        ),
        (
            "few people",
            "a couple of cars",
            "bn",
            "CR was founded",
            "$5m",
        ),
        needs="a number that is not money, a measure, a date or a name",
    ),
    Rule(
        "fraction",
        "(?P<n>{half})",
        labels.fraction,
        (("half of them", "ratio 0.5"), ("a fifth of the votes", "ratio 0.2")),
        ("scored in the first half", "his half-brother"),
        needs="the name of a fraction that is part of something",
    ),
    Rule(
        "identifier",
        "{id}",
        labels.identifier,
        (("192.168.1.2", "identifier"),),
        needs="digits with letters, or with points that no amount has",
    ),
)
"""Tried after all rules that say what a number is."""
