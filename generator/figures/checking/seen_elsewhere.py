"""Figures of one text only whose digits the other text has after all, in a number that was read otherwise.

Such a number was more likely misread than lost: its finding is a hint.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model import Figure, Finding, Kind, Severity
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NUMBER = re.compile(r"\d+(?:[.,٫٬ر]\d+)*")
_NOT_DIGITS = re.compile(r"\D+")
_OPEN = frozenset({Kind.IDENTIFIER, Kind.PHONE})
"""Kinds that say little of what a number is."""


def doubted(findings: Iterable[Finding], other: str, read: Sequence[Figure]) -> Iterator[Finding]:
    """The findings, as hints where the other text has the digits and nothing sure is read there."""
    free: set[str] | None = None
    for finding in findings:
        figure = finding.ar or finding.en
        digits = numbers_in(figure.text) if figure else set()
        if digits and free is None:
            free = numbers_in(_without(other, read))
        seen = bool(digits) and free is not None and digits <= free
        yield replace(finding, severity=Severity.HINT) if seen else finding


def _without(text: str, read: Sequence[Figure]) -> str:
    """The text with blanks for what is read in it with certainty."""
    for figure in read:
        if figure.certain and figure.kind not in _OPEN:
            text = text[: figure.start] + " " * (figure.end - figure.start) + text[figure.end :]
    return text


def numbers_in(text: str) -> set[str]:
    """The digits of every number of a text, without what separates them."""
    return {_NOT_DIGITS.sub("", number) for number in _NUMBER.findall(fold(text).text)}
