"""Translations of similar sentences in other articles: offered to a person, never used automatically."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from generator.model import Status
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.sources.memory import Entry, MemoryFile

MIN_SCORE = 75
"""The least similarity in per cent (rapidfuzz's ratio); translators' tools start at 70 to 75."""
MOST = 3
_WORD = re.compile(r"[^\W_]+")
_RAREST = 6
"""A sentence is compared only with those that share one of this many of its rarest words."""
_MOST_COMPARED = 200
"""The most sentences to compare per word, so that work stays small when many sentences are similar."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A similar sentence of another article, with its English."""

    slug: str
    entry: Entry
    score: int
    """Per cent, 100 for the same sentence."""


class Suggestions:
    """All translated sentences of a project, to be looked up by similarity."""

    def __init__(self, memories: Mapping[str, MemoryFile]) -> None:
        """Index the entries that have English and are not stale, by their words."""
        self._entries = [
            (slug, entry)
            for slug, memory in sorted(memories.items())
            for entry in memory.entries
            if entry.english and entry.status is not Status.STALE
        ]
        self._texts = [fold(entry.arabic).text for _, entry in self._entries]
        self._having: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            for word in set(_WORD.findall(text)):
                self._having[word].append(number)

    def of(self, slug: str, arabic: str) -> tuple[Suggestion, ...]:
        """The most similar sentences of other articles, best first; on a tie, people's English first."""
        text = fold(arabic).text
        choices = {n: self._texts[n] for n in self._candidates(text) if self._entries[n][0] != slug}
        matches = process.extract(text, choices, scorer=fuzz.ratio, score_cutoff=MIN_SCORE, limit=None)
        ranked = sorted((-round(score), not self._entries[n][1].by_hand, n) for _, score, n in matches)
        offered: dict[str, Suggestion] = {}
        for score, _, number in ranked:
            other, entry = self._entries[number]
            offered.setdefault(entry.english, Suggestion(other, entry, -score))
        return tuple(offered.values())[:MOST]

    def _candidates(self, text: str) -> Iterable[int]:
        known = [word for word in set(_WORD.findall(text)) if word in self._having]
        rarest = sorted(known, key=lambda word: (len(self._having[word]), word))[:_RAREST]
        return sorted({number for word in rarest for number in self._having[word][:_MOST_COMPARED]})
