"""The words of a translation that its source has too, as far as the tables of the figures know them.

The tables give the usual English of some thousand Arabic words. A good translation uses other words for a
third of them; one that is about something else, or in which wheat became sugar, for more, and on both sides.
"""

from __future__ import annotations

from functools import cache
from math import isqrt
from pathlib import Path
from typing import TYPE_CHECKING

from generator.figures.checking.landmarks import known_words
from generator.figures.lexicon.table import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

_FILE = Path(__file__).with_name("tables") / "vague_words.tsv"
_EXPECTED = 190
"""Thousandths that usual words of a good translation cost; less counts for it, more against it."""
_MISSING = 80
"""Thousandths for each word that the other side lacks, divided by the root of how many words are known."""
_FEW = 5
"""Words added to those that are known, so that a few say little."""
_REPLACED = 20
"""Thousandths for each pair of words, one of each side, that the other lacks."""

_MOST = 100
"""The most that words weigh against a translation; those of long sentences are put in many other ways."""


def words_in_common(arabic: str, english: str) -> int:
    """What the words of two texts say for a translation, in thousandths.

    Against it they are negative; 0 if no table has any of them.
    """
    source, target = known_words(arabic, "ar"), known_words(english, "en")
    lost, kept = _lacking("arabic", source, target)
    added, found = _lacking("english", target, source)
    if not lost + kept + added + found:
        return 0
    against = _weight(lost, kept) + _weight(added, found) + _REPLACED * min(lost, added)
    return max(-_MOST, _EXPECTED - against)


def _lacking(
    language: str, words: Sequence[tuple[str, frozenset[str]]], others: Sequence[tuple[str, frozenset[str]]]
) -> tuple[int, int]:
    """How many words of one side the other lacks, without vague ones, and how many it has."""
    meant = frozenset[str]().union(*(meanings for _, meanings in others))
    lacking = [word for word, meanings in words if not meanings & meant]
    return sum(word not in _vague(language) for word in lacking), len(words) - len(lacking)


def _weight(lacking: int, shared: int) -> int:
    return isqrt(_MISSING * _MISSING * lacking * lacking // (lacking + shared + _FEW))


@cache
def _vague(language: str) -> frozenset[str]:
    rows = read_table(_FILE.name, _FILE.read_text(encoding="utf-8"))
    return frozenset(word for row in rows if row["language"] == language for word in row.folded("words"))
