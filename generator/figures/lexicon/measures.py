"""The nouns that name what figures measure, and what happened to people, from two tables."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from generator.figures.lexicon.table import table


class Sort(StrEnum):
    """The sorts of measures; the table explains them."""

    AMOUNT = "amount"
    THING = "thing"
    GENERIC = "generic"
    ACTION = "action"
    RISE = "rise"
    FALL = "fall"


MOVES = frozenset({Sort.RISE, Sort.FALL})
NEEDY = frozenset({Sort.GENERIC, Sort.ACTION})
"""Sorts that say nothing without a complement."""


class MeasureNoun(NamedTuple):
    """A noun of the table."""

    sort: Sort
    english: str
    """The noun in English; empty when that depends on what it is of."""
    amount: str
    """The Arabic noun of what an action amounts to; empty for none."""


class Fate(NamedTuple):
    """What happened to people: the label in both languages."""

    arabic: str
    english: str


@cache
def measure_nouns(language: str) -> dict[str, MeasureNoun]:
    """The folded nouns of a language, `arabic` or `english`."""
    return {
        word: MeasureNoun(row.choice("sort", Sort), next(iter(row.words("english")), ""), row["amount"])
        for row in table("measures")
        for word in row.folded(language)
    }


@cache
def fates(language: str) -> dict[str, Fate]:
    """What the folded words of a language say of people beside them."""
    return {
        word: Fate(row["label_ar"], row["label_en"])
        for row in table("fates")
        for word in row.folded(language)
    }


@cache
def fate_labels() -> dict[str, str]:
    """The English label of each Arabic one."""
    return {row["label_ar"]: row["label_en"] for row in table("fates")}
