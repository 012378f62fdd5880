"""Answers for another text: what a confused server or cache sends for everything it is asked."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MIN_WORDS = 4
"""Shorter sentences may be alike in English and differ in Arabic."""
ALIKE = 0.7
"""Ratio (difflib) from which two Arabic sentences may have one translation."""


def of_another_text(answers: Mapping[str, tuple[str, str]]) -> list[str]:
    """The ids whose English also answers a quite different Arabic; takes Arabic and English by id."""
    by_english: dict[str, list[str]] = defaultdict(list)
    for name, (_, english) in answers.items():
        by_english[english.casefold()].append(name)
    return sorted(
        name
        for english, names in by_english.items()
        if len(english.split()) >= MIN_WORDS
        for name in names
        if any(not _alike(answers[name][0], answers[other][0]) for other in names if other != name)
    )


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
