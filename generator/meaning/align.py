"""Aligning an Arabic text with its English, both cut into sentences, in their order.

A dynamic programme chooses the blocks of one to three sentences of each side that are closest to each other
(Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora"; with vectors instead of
lengths: Thompson and Koehn 2019, "Vecalign"). A block's closeness is that of its whole texts, less something
for other numbers and other lengths; a sentence may also stay alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.meaning.vector import closeness
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from generator.meaning.vector import Vector

_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
"""How many sentences of the Arabic and of the English may belong together."""
_ALONE = 400
"""A block must be closer than this, in thousandths, or its sentences stay alone."""
_MERGED = 30
"""Thousandths less for each sentence more than one on either side."""
_OTHER_NUMBERS, _MOST_NUMBERS = 60, 3
"""Thousandths less for each number of one side that the other lacks, and how many count."""
_BAND = 12
"""How many sentences more than in proportion to the lengths of both texts a block may be away."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences that belong together, as ranges of both texts; one of them is empty for a sentence alone."""

    arabic: range
    english: range
    score: int
    """How close they are, in thousandths; 0 for a sentence alone."""

    @property
    def plain(self) -> bool:
        """Whether it is one sentence of each side."""
        return len(self.arabic) == len(self.english) == 1


def align(
    arabic: Sequence[str], english: Sequence[str], encode: Callable[[Sequence[str]], Mapping[str, Vector]]
) -> list[Block]:
    """The blocks of two texts in order; every sentence is in exactly one."""
    vectors = encode([*_texts(arabic), *_texts(english)])
    best: dict[tuple[int, int], tuple[int, Block | None]] = {(0, 0): (0, None)}
    for ar in range(len(arabic) + 1):
        for en in _reached(ar, len(arabic), len(english)):
            steps = list(_steps(ar, en, arabic, english, vectors))
            found = [
                (best[block.arabic.start, block.english.start][0] + gain, block)
                for gain, block in steps
                if (block.arabic.start, block.english.start) in best
            ]
            if found:
                best[ar, en] = max(found, key=lambda step: step[0])
    return _path(best, len(arabic), len(english))


def _path(best: Mapping[tuple[int, int], tuple[int, Block | None]], ar: int, en: int) -> list[Block]:
    blocks: list[Block] = []
    while block := best[ar, en][1]:
        blocks.append(block)
        ar, en = block.arabic.start, block.english.start
    return blocks[::-1]


def _reached(ar: int, arabic: int, english: int) -> range:
    """The English places to consider at a place of the Arabic: those near the diagonal."""
    middle = ar * english // max(1, arabic)
    width = _BAND + abs(arabic - english)
    return range(max(0, middle - width), min(english, middle + width) + 1)


def _steps(
    ar: int, en: int, arabic: Sequence[str], english: Sequence[str], vectors: Mapping[str, Vector]
) -> Iterator[tuple[int, Block]]:
    """The blocks that may end at a place, each with what it gains."""
    if ar:
        yield 0, Block(range(ar - 1, ar), range(en, en), 0)
    if en:
        yield 0, Block(range(ar, ar), range(en - 1, en), 0)
    for many_ar, many_en in _SHAPES:
        if many_ar <= ar and many_en <= en:
            left, right = arabic[ar - many_ar : ar], english[en - many_en : en]
            score = _score(" ".join(left), " ".join(right), vectors)
            gain = score - _ALONE - _MERGED * (many_ar + many_en - 2)
            if gain > 0:
                yield gain, Block(range(ar - many_ar, ar), range(en - many_en, en), score)


def _score(arabic: str, english: str, vectors: Mapping[str, Vector]) -> int:
    ours, theirs = (set(_NUMBER.findall(fold(text).text)) for text in (arabic, english))
    percent = 100 * (len(english) + 10) // (len(arabic) + 10)
    length = max(0, 75 - percent, (percent - 180) // 2) * 4
    numbers = _OTHER_NUMBERS * min(_MOST_NUMBERS, len(ours ^ theirs)) if ours and theirs else 0
    return closeness(vectors[arabic], vectors[english]) - min(300, length) - numbers


def _texts(sentences: Sequence[str]) -> Iterator[str]:
    """Every one, two and three sentences in a row."""
    for size in (1, 2, 3):
        for start in range(len(sentences) - size + 1):
            yield " ".join(sentences[start : start + size])
