"""Bringing a person's continuous English into the memory of an article, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.figures import check
from generator.meaning.align import Block, align
from generator.meaning.names import name_hints
from generator.meaning.verdict import meaning_of
from generator.text.sentences import split_english

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.meaning.vector import Vector
    from generator.model import SegmentId
    from generator.sources.drafts import Draft
    from generator.sources.memory import Entry

    Encode = Callable[[Sequence[str]], Mapping[str, Vector]]

NOT_ALIGNED = "not aligned: "
"""Begins the comment that keeps English without an Arabic sentence, in the entry before it."""
ALSO = "also translates "
"""Begins the comment of an English sentence that says what several Arabic ones say."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """What became of a text."""

    sure: tuple[SegmentId, ...]
    """Sentences whose English was taken as a person's."""
    unsure: tuple[SegmentId, ...]
    """Sentences whose English was taken and marked as fuzzy."""
    kept: tuple[SegmentId, ...]
    """Sentences that have a person's English already, and keep it."""
    missing: tuple[SegmentId, ...]
    """Sentences without English in the text."""
    left: tuple[str, ...]
    """English that no sentence of the Arabic says; each is kept in a comment of the entry before it."""


def take_english(draft: Draft, text: str, encode: Encode) -> Aligned:
    """Put the sentences of an English text into the draft's memory, which is not saved.

    Nothing of a person's is replaced, and nothing of the text is lost.
    """
    english = [sentence for line in text.splitlines() for sentence in split_english(line)]
    arabic = [segment.text for segment in draft.segments]
    entries: dict[str, Entry] = {entry.id: entry for entry in draft.memory.entries}
    ids = [segment.id for segment in draft.segments]
    told: dict[str, list[SegmentId]] = {name: [] for name in ("sure", "unsure", "kept", "missing")}
    left: list[str] = []
    for block in align(arabic, english, encode):
        words = " ".join(english[at] for at in block.english)
        own = [ids[at] for at in block.arabic]
        first = own[0] if own else ids[max(0, block.arabic.start - 1)]
        if not own or (words and entries[first].by_hand and entries[first].english != words):
            left += [] if own else [words]
            told["kept"] += own
            entries[first] = _noted(entries[first], f"{NOT_ALIGNED}{words}")
        elif not words:
            told["missing"] += [id_ for id_ in own if not entries[id_].by_hand]
        else:
            sure = _is_sure(block, " ".join(arabic[at] for at in block.arabic), words, encode)
            entries[first] = _taken(entries[first], words, own, sure=sure)
            told["sure" if sure else "unsure"].append(first)
            told["missing"] += [id_ for id_ in own[1:] if not entries[id_].by_hand]
    for entry in entries.values():
        draft.memory.put(entry)
    return Aligned(**{name: tuple(found) for name, found in told.items()}, left=tuple(left))


def _taken(entry: Entry, english: str, own: Sequence[SegmentId], *, sure: bool) -> Entry:
    """The entry with the English, as a person's if that is sure."""
    entry = replace(entry.edited(english), engine=None, day=None, fuzzy=not sure)
    return _noted(entry, f"{ALSO}{', '.join(own[1:])}") if len(own) > 1 else entry


def _noted(entry: Entry, note: str) -> Entry:
    lines = (*entry.notes[0].splitlines(), note) if note not in entry.notes[0] else (entry.notes[0],)
    return replace(entry, notes=("\n".join(filter(None, lines)), entry.notes[1]))


def _is_sure(block: Block, arabic: str, english: str, encode: Encode) -> bool:
    """Whether the English is one sentence's, its meaning is not in doubt and its figures are right."""
    comparison = check(arabic, english)
    vectors = encode([arabic, english])
    names = name_hints(arabic, english)
    meaning = meaning_of(comparison, (arabic, english), (vectors[arabic], vectors[english]), names)
    return len(block.arabic) == 1 and meaning.doubt is None and not comparison.findings
