"""What has changed of the indexes of periods and years since they were joined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.search.shard import Shard


@dataclass(frozen=True, slots=True)
class Kept:
    """The index of a period or of a year that is in its folder now, and what the one before was."""

    digest: str
    """Of all that it is made of."""
    before: str
    """That of the index which was there before; the same if it is still there, empty if there was none."""
    touched: frozenset[str] = frozenset()
    """The words that were in other places before."""
    pages: int | None = None
    """How many pages it had before, unless it is still there."""


def changed(digest: str, before: str, old: Shard | None, new: Shard) -> Kept:
    """The index `new` of this digest, which has taken the place of the `old` one of the digest `before`."""
    if not before or old is None:
        return Kept(digest, "")
    return Kept(digest, before, _touched(old, new), len(old.pages))


def _touched(old: Shard, new: Shard) -> frozenset[str]:
    """The words that one of the two lacks, or has in other places."""
    return frozenset(word for word, _ in old.words.items() ^ new.words.items())


def touched_in_all(shards: Sequence[Shard], kept: Sequence[Kept]) -> set[str]:
    """The words that may have changed in the index of all: also those whose pages have other numbers now."""
    words, moved = set[str](), 0
    for shard, each in zip(shards, kept, strict=True):
        words.update(each.touched)
        if moved:
            words.update(shard.words)
        if each.pages is not None:
            moved += len(shard.pages) - each.pages
    return words
