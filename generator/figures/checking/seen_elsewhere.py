"""Figures of one text only whose digits or rank the other text has after all, read otherwise.

Such a number was more likely misread than lost: its finding is a hint.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import LANGUAGES, table
from generator.model import Figure, Finding, Kind, Severity
from generator.text.clitics import bare_nouns
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

_NUMBER = re.compile(r"\d+(?:[.,٫٬ر]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_NOT_DIGITS = re.compile(r"\D+")
_FEW = 3
"""Lower ranks are idioms too: ثاني أكسيد الكربون, for the first time."""
_OPEN = frozenset({Kind.IDENTIFIER, Kind.PHONE})
"""Kinds that say little of what a number is."""


def doubted(findings: Iterable[Finding], other: str, read: Sequence[Figure]) -> Iterator[Finding]:
    """The findings, as hints where the other text has the digits and nothing sure is read there."""
    left: tuple[set[str], set[Decimal]] | None = None
    for finding in findings:
        figure = finding.ar or finding.en
        digits = numbers_in(figure.text) if figure else set()
        rank = figure.value if figure and figure.kind is Kind.ORDINAL and not digits else None
        seen = False
        if digits or rank is not None:
            left = _left(other, read) if left is None else left
            seen = digits <= left[0] if digits else rank in left[1]
        yield replace(finding, severity=Severity.HINT) if seen else finding


def _left(text: str, read: Sequence[Figure]) -> tuple[set[str], set[Decimal]]:
    """The digits and the ranks of a text that are not read with certainty."""
    free = _without(text, read)
    return numbers_in(free), _ranks_in(free)


def _ranks_in(text: str) -> set[Decimal]:
    """The values of the ordinals among the words of a text, also of those of a hashtag: #رابع_منتج."""
    ranks = _ranks()
    words = _WORD.findall(fold(text).text)
    found = {ranks[bare] for word in words for bare in (word, *bare_nouns(word)) if bare in ranks}
    return {rank for rank in found if rank >= _FEW}


@cache
def _ranks() -> Mapping[str, Decimal]:
    rows = [row for row in table("number_words") if row["sort"] == "ordinal"]
    return {
        word: row.number("value") for row in rows for language in LANGUAGES for word in row.folded(language)
    }


def _without(text: str, read: Sequence[Figure]) -> str:
    """The text with blanks for what is read in it with certainty."""
    for figure in read:
        if figure.certain and figure.kind not in _OPEN:
            text = text[: figure.start] + " " * (figure.end - figure.start) + text[figure.end :]
    return text


def numbers_in(text: str) -> set[str]:
    """The digits of every number of a text, without what separates them."""
    return {_NOT_DIGITS.sub("", number) for number in _NUMBER.findall(fold(text).text)}
