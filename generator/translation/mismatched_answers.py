"""Answers to a different sentence, for example when a broken cache gives one text for every request."""

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
"""Shorter sentences may be the same in English though they differ in Arabic."""
ALIKE = 0.7
"""The least ratio (difflib) of two Arabic sentences with the same digits that may share a translation."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an engine answered for one sentence."""

    arabic: str
    english: str
    verified: bool
    """Whether it was accepted: its figures are those of the Arabic, and its meaning is not in doubt."""
    figures: bool
    """Whether the Arabic states any figures."""
    doubtful: bool = False
    """Whether its figures are right, but it was not accepted because of its meaning."""

    @property
    def proven(self) -> bool:
        """Whether something in it shows that it translates this sentence."""
        return self.verified and self.figures


def mismatched(answers: Mapping[SegmentId, Candidate]) -> list[SegmentId]:
    """The ids whose English was also given for an unrelated sentence, without the proven one of the two."""
    by_english: dict[str, list[SegmentId]] = defaultdict(list)
    for id_, answer in answers.items():
        by_english[answer.english.casefold()].append(id_)
    return sorted(
        id_
        for ids in by_english.values()
        for id_ in ids
        if any(_doubtful(answers[id_], answers[other]) for other in ids if other != id_)
    )


def _doubtful(answer: Candidate, other: Candidate) -> bool:
    return (other.proven or not answer.proven) and _differ(answer.arabic, other.arabic, answer.english)


def _differ(left: str, right: str, english: str) -> bool:
    """Whether two Arabic sentences cannot both mean this English."""
    if [int(digits) for digits in _DIGITS.findall(left)] != [
        int(digits) for digits in _DIGITS.findall(right)
    ]:
        return True
    alike = SequenceMatcher(None, left, right, autojunk=False).ratio() >= ALIKE
    return len(english.split()) >= MIN_WORDS and not alike
