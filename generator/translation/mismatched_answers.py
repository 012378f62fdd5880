"""Answers for another text: what a confused server or cache sends for everything it is asked."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import SegmentId

MIN_WORDS = 4
"""Shorter sentences may be the same in English and differ in Arabic."""
ALIKE = 0.7
"""Ratio (difflib) from which two Arabic sentences with the same digits may have one translation."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an engine answered for one sentence."""

    arabic: str
    english: str
    verified: bool
    """Whether its figures are those of the Arabic."""
    figures: bool
    """Whether the Arabic states any."""

    @property
    def proven(self) -> bool:
        """Whether something in it shows that it translates this sentence."""
        return self.verified and self.figures


def of_another_text(answers: Mapping[SegmentId, Candidate]) -> list[SegmentId]:
    """The ids whose English also answers a quite different Arabic; of two, the proven one may be right."""
    by_english: dict[str, list[SegmentId]] = defaultdict(list)
    for name, said in answers.items():
        by_english[said.english.casefold()].append(name)
    return sorted(
        name
        for names in by_english.values()
        for name in names
        if any(_doubtful(answers[name], answers[other]) for other in names if other != name)
    )


def _doubtful(said: Candidate, other: Candidate) -> bool:
    return (other.proven or not said.proven) and _differ(said.arabic, other.arabic, said.english)


def _differ(one: str, other: str, english: str) -> bool:
    """Whether two Arabic sentences cannot both mean this English."""
    if [int(digits) for digits in _DIGITS.findall(one)] != [int(digits) for digits in _DIGITS.findall(other)]:
        return True
    alike = SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
    return len(english.split()) >= MIN_WORDS and not alike
