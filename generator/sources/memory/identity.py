"""Which sentence is which segment: a sentence gets an id when first read, and keeps it when edited.

An unchanged sentence keeps its entry wherever it moves. A changed sentence between two unchanged
neighbours keeps the entry that it most resembles; every other sentence is new. An id is never
reused: the entry of a sentence that is gone stays in the file as obsolete.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model import TITLE_ID, Segment, SegmentId
from generator.sources.memory.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.text.sentences import Sentence

MIN_LIKENESS = 0.5
"""Dice coefficient of the words: a sentence that shares half of them is the same one, edited."""


@dataclass(frozen=True, slots=True)
class Identified:
    """The sentences of an article with their ids, and the memory updated to match."""

    segments: tuple[Segment, ...]
    entries: tuple[Entry, ...]
    """One for each segment, in order; then the obsolete entries by id."""


def identify(sentences: Sequence[Sentence], known: Sequence[Entry]) -> Identified:
    """Match the sentences, the title first, to the entries of a memory."""
    texts = [sentence.text for sentence in sentences]
    places = {entry.id: place for place, entry in enumerate(known)}
    matched: dict[int, Entry] = {}
    if TITLE_ID in places:
        matched[0] = known[places[TITLE_ID]]
    _match_same(texts, known, matched)
    _match_alike(texts, known, matched)
    number = max((entry.id.number for entry in known), default=0)
    current = []
    for index, text in enumerate(texts):
        if index in matched:
            current.append(matched[index].moved_to(text))
        elif index == 0:
            current.append(Entry(TITLE_ID, text))
        else:
            number += 1
            current.append(Entry(SegmentId.of(number), text))
    kept = {entry.id for entry in current}
    gone = [replace(entry, obsolete=True) for entry in known if entry.id not in kept]
    segments = tuple(
        Segment(entry.id, s.text, s.paragraph, s.start, s.end)
        for entry, s in zip(current, sentences, strict=True)
    )
    return Identified(segments, (*current, *sorted(gone, key=lambda entry: entry.id.number)))


def _match_same(texts: Sequence[str], known: Sequence[Entry], matched: dict[int, Entry]) -> None:
    """Give each sentence the first free entry with exactly its text, preferring those still in use."""
    free: dict[str, deque[Entry]] = defaultdict(deque)
    for entry in sorted(known, key=lambda entry: entry.obsolete):
        if entry.id != TITLE_ID:
            free[entry.arabic].append(entry)
    for index, text in enumerate(texts):
        if index and free[text]:
            matched[index] = free[text].popleft()


def _match_alike(texts: Sequence[str], known: Sequence[Entry], matched: dict[int, Entry]) -> None:
    """Match the remaining sentences to similar entries between unchanged neighbours, best pair first."""
    taken = {entry.id for entry in matched.values()} | {TITLE_ID}
    gap_of_text, gap_of_entry = _gaps(texts, known, matched)
    left: dict[SegmentId, list[Entry]] = defaultdict(list)
    for entry in known:
        if entry.id not in taken and not entry.obsolete:
            left[gap_of_entry[entry.id]].append(entry)
    pairs = [
        (-likeness, index, entry.id, entry)
        for index in range(1, len(texts))
        if index not in matched
        for entry in left[gap_of_text[index]]
        if (likeness := _likeness(texts[index], entry.arabic)) >= MIN_LIKENESS
    ]
    for _, index, _, entry in sorted(pairs, key=lambda pair: pair[:3]):
        if index not in matched and entry.id not in taken:
            matched[index] = entry
            taken.add(entry.id)


def _gaps(
    texts: Sequence[str], known: Sequence[Entry], matched: dict[int, Entry]
) -> tuple[dict[int, SegmentId], dict[SegmentId, SegmentId]]:
    """For each sentence and each entry, the id of the last unchanged segment before it."""
    anchors = {entry.id for entry in matched.values()}
    of_text, of_entry = {}, {}
    last = TITLE_ID
    for index in range(len(texts)):
        last = matched[index].id if index in matched else last
        of_text[index] = last
    last = TITLE_ID
    for entry in known:
        last = entry.id if entry.id in anchors else last
        of_entry[entry.id] = last
    return of_text, of_entry


def _likeness(left: str, right: str) -> float:
    words, others = Counter(left.split()), Counter(right.split())
    return 2 * (words & others).total() / (words.total() + others.total())
