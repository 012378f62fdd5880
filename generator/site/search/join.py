"""One index out of those of several periods, as if Pagefind had made it of all their articles at once.

A new article changes some hundred words of one period. Where the index that the others have been joined to is
known as it was, only these words are joined again.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from generator.site.search.postings import joined
from generator.site.search.shard import Shard, Word, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.site.search.postings import Postings

Placed = list[tuple[int, Word]]
"""A word in every index that has it, with the number that the first page of that index gets."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What these indexes were joined to before some of them changed."""

    words: Mapping[str, bytes]
    """As they were written."""
    touched: AbstractSet[str]
    """The words that may be in other places now."""


def join(shards: Sequence[Shard], write: Callable[[str, Word], bytes], before: Joined | None = None) -> Shard:
    """The index of the articles of all of them; the pages of each come after those of the one before.

    `write` says how each word is kept; `before` is what was joined earlier, if that is known.
    """
    offsets = [*accumulate((len(shard.pages) for shard in shards), initial=0)]
    words = (
        {word: data for word, data in before.words.items() if word not in before.touched} if before else {}
    )
    placed: dict[str, list[tuple[int, bytes]]] = {}
    for offset, shard in zip(offsets, shards, strict=False):
        for word in _those_of(shard, before.touched) if before else shard.words:
            placed.setdefault(word, []).append((offset, shard.words[word]))
    for word, found in placed.items():
        words[word] = write(word, _word([(offset, unpacked(data)) for offset, data in found]))
    return Shard(
        pages=tuple(page for shard in shards for page in shard.pages),
        words=dict(sorted(words.items())),
        filters=_filters(zip(offsets, shards, strict=False)),
    )


def _those_of(shard: Shard, touched: AbstractSet[str]) -> list[str]:
    """The touched words that the index has."""
    fewer, others = (touched, shard.words) if len(touched) < len(shard.words) else (shard.words, touched)
    return [word for word in fewer if word in others]


def _filters(placed: Iterable[tuple[int, Shard]]) -> dict[str, dict[str, list[int]]]:
    filters: dict[str, dict[str, list[int]]] = {}
    for offset, shard in placed:
        for name, values in shard.filters.items():
            of_all = filters.setdefault(name, {})
            for value, pages in values.items():
                of_all.setdefault(value, []).extend(offset + page for page in pages)
    return {name: dict(sorted(of_all.items())) for name, of_all in sorted(filters.items())}


def _word(placed: Placed) -> Word:
    pages = joined([(offset, each.pages) for offset, each in placed if each.pages])
    variants: dict[str, list[tuple[int, Postings]]] = {}
    for offset, each in placed:
        for form, at in each.variants.items():
            variants.setdefault(form, []).append((offset, at))
    forms = ((form, joined(variants[form])) for form in sorted(variants))
    return Word(pages, {form: found for form, found in forms if found})
