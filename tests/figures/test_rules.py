"""The examples beside the rules are the tests of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.figures.contract import plain
from generator.figures.reading.extract import RULES, explain, extract
from tests.every import every

if TYPE_CHECKING:
    from generator.model import Figure

EXAMPLES = [
    (lang, rule.name, text, expected)
    for lang, rules in RULES.items()
    for rule in rules
    for text, expected in rule.examples
]
COUNTER_EXAMPLES = [
    (lang, rule.name, text)
    for lang, rules in RULES.items()
    for rule in rules
    for text in rule.counter_examples
]


def summary(figure: Figure) -> str:
    """Kind, value or range, unit or interval, as the examples write them."""
    if figure.value is not None:
        amount = plain(figure.value)
    elif figure.low is not None or figure.high is not None:
        amount = f"{plain(figure.low)}..{plain(figure.high)}"
    else:
        amount = str(figure.partial or "")
    if figure.begin is not None and figure.until is not None:
        amount = f"{figure.begin.date()}/{figure.until.date()}"
    return " ".join(part for part in (figure.kind.value, amount, figure.unit) if part)


@every(EXAMPLES, lambda lang, rule, text, _: f"{lang} {rule}: {text}")
def test_a_rule_reads_its_examples(lang: str, rule: str, text: str, expected: str) -> None:
    read = [summary(figure) for figure in extract(text, lang) if figure.rule == rule]
    assert expected in read


@every(COUNTER_EXAMPLES, lambda lang, rule, text: f"{lang} {rule}: {text}")
def test_a_rule_reads_nothing_in_its_counter_examples(lang: str, rule: str, text: str) -> None:
    assert [figure for figure in extract(text, lang) if figure.rule == rule] == []


@pytest.mark.parametrize("lang", RULES)
def test_every_rule_has_an_example_and_a_name_of_its_own(lang: str) -> None:
    names = [rule.name for rule in RULES[lang]]
    assert len(names) == len(set(names))
    assert all(rule.examples for rule in RULES[lang])


@pytest.mark.parametrize("lang", RULES)
def test_every_rule_says_what_it_needs_around_it(lang: str) -> None:
    assert [rule.name for rule in RULES[lang] if not rule.needs] == []


@pytest.mark.parametrize("lang", RULES)
def test_the_quick_look_of_a_rule_hides_nothing_that_it_reads(lang: str) -> None:
    """An explanation asks every rule, also those whose quick look says that they read nothing."""
    texts = [text for language, _, text, *_ in (*EXAMPLES, *COUNTER_EXAMPLES) if language == lang]
    assert [text for text in texts if explain(text, lang).figures != extract(text, lang)] == []
