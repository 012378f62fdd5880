"""Records of three numbers, won, lost and drawn: 13-21-3 is not 21-13-3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Figure, Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Comparison

_RECORD = re.compile(r"(?<![\w-])(\d{1,3})-(\d{1,3})-(\d{1,3})(?![\w-])")


def other_record(comparison: Comparison, texts: Texts) -> tuple[Figure, Figure] | None:
    """The only record of each text, when its numbers come in another order; not when they are reversed.

    Arabic is written from the right, so that a record read from the left is the same.
    """
    here, there = (_records(text) for text in (texts.source, texts.target))
    if len(here) != 1 or len(there) != 1 or _dated(comparison.arabic) or _dated(comparison.english):
        return None
    (numbers, one), (others, other) = here[0], there[0]
    moved = sorted(numbers) == sorted(others) and others not in (numbers, numbers[::-1])
    return (one, other) if moved else None


def _dated(figures: tuple[Figure, ...]) -> bool:
    return any(figure.kind is Kind.DATE and _RECORD.search(fold(figure.text).text) for figure in figures)


def _records(text: str) -> list[tuple[tuple[str, ...], Figure]]:
    folded = fold(text)
    found = [(match.groups(), *folded.span(*match.span())) for match in _RECORD.finditer(folded.text)]
    return [
        (numbers, Figure(Kind.SCORE, start, end, text[start:end], "record", key=False))
        for numbers, start, end in found
    ]
