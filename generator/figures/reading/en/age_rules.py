"""The rules of English for ages, most specific first."""

from __future__ import annotations

from generator.figures.reading.interpret import (
    ages,
    years_of_age,
)
from generator.figures.reading.matching.rule import Rule

ENGLISH_AGE_RULES: tuple[Rule, ...] = (
    Rule(
        "age.yo",
        "(?P<n>[dn])(?P<old>{word})",
        years_of_age.years_old,
        (("a 87 yo man", "age 87 year"),),
        ("87 men",),
        needs="the letters yo after the number",
    ),
    Rule(
        "age.of",
        "(?P<n>[dnwR])(?P<unit>{time}){of}{aged}",
        years_of_age.age,
        (("until 3 years of age", "age 3 year"),),
        needs="years of age",
    ),
    Rule(
        "age.range",
        "{aged}(?P<low>[d]){dash}(?P<high>[d])",
        ages.between,
        (("those aged 18-24.", "age 18..24 year"),),
        ("aged 24-18", "aged 5-a-side"),
        needs="the word aged before a range",
    ),
    Rule(
        "age",
        "{aged}(?P<n>[dnwR])",
        years_of_age.age,
        (("who died aged 40", "age 40 year"),),
        needs="the word aged before the number",
    ),
    Rule(
        "age.listed",
        "(?:{comma}|{and})(?P<n>[dnw])",
        ages.listed,
        (("aged 19 and 22.", "age 22 year"), ("boys aged 9, 12 and 15 drowned", "age 15 year")),
        ("boys aged 12 and 5 girls", "5 and 6"),
        needs="the word aged before a list of numbers",
    ),
    Rule(
        "age.turned",
        "(?P<verb>{word})(?P<n>[dnw])",
        ages.turned,
        (("before he turned 18", "age 18 year"), ("when she turns 40", "age 40 year")),
        ("turned 18 cars over", "turned 2 percent", "turned 180"),
        needs="the verb turn before a number that counts nothing",
    ),
    Rule(
        "age.between.two",
        "{aged}{of}(?P<n>[dnw]){and}(?P<last>[dnw])",
        ages.between_two,
        (("peaks between the ages of 45 and 50 in cities", "age 45..50 year"),),
        ("at the age of 12 and 17 days", "the ages of 12 and 17"),
        needs="between the ages of one number and a higher one",
    ),
    Rule(
        "age.of.person",
        "(?P<who>{word}|{aged}){of}(?P<n>[dnwR])",
        ages.of_person,
        (
            ("a boy of 12", "age 12 year"),
            ("at the age of 91", "age 91 year"),
            ("a girl of nine.", "age 9 year"),
        ),
        ("a boy of 12 kilos", "men of two countries", "sales of 12"),
        needs="a person or the word age, of, and a number that counts nothing",
    ),
    Rule(
        "age.of.group",
        "(?P<bound>{word})(?P<than>{word})?(?P<n>[dnw])",
        ages.of_group,
        (
            ("a million children under five live", "age 5 year"),
            ("people over 65 vote", "age 65 year"),
            ("adults older than 70", "age 70 year"),
        ),
        ("people over 30 km", "people over 12 days", "women over 20 percent", "children over five schools"),
        needs="a bound of ages after people, and a number that counts nothing",
    ),
    Rule(
        "age.beside.name",
        "{comma}(?P<n>[dn])(?={comma}|[.])",
        ages.beside_name,
        (("Helen Stewart, 38, said", "age 38 year"), ("by Ahmed Ali, 24.", "age 24 year")),
        ("the teams, 38, were", "In Paris, 38 people", "Iraq, 2, Iran, 1, Oman, 0"),
        needs="a name and commas around whole years",
    ),
    Rule(
        "age.under",
        "(?P<bound>{word})(?P<dash>{dash})(?P<n>{digits}|{decade})",
        ages.under,
        (("the under-23 side", "age 23 year"), ("over-60s", "age 60 year"), ("under-21s", "age 21 year")),
        ("under- 23", "top-10"),
        needs="under or over and a hyphen before an age",
    ),
    Rule(
        "age.old",
        "(?P<n>[dnwR]){dash}?(?P<unit>{time}){dash}?(?P<old>{word})",
        years_of_age.age,
        (("35-year-old mother", "age 35 year"), ("he is 28 years old", "age 28 year")),
        ("35 years ago",),
        needs="years old after the number",
    ),
)
