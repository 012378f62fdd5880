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
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from generator.site.search.postings import Postings

Placed = list[tuple[int, Word]]
"""A word in every index that has it, with the number that the first page of that index gets."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What these indexes were joined to before some of them changed."""

    words: Mapping[str, bytes]
    """As they were written."""
    touched: Collection[str]
    """The words that may be in other places now."""


def join(shards: Sequence[Shard], write: Callable[[str, Word], bytes], before: Joined | None = None) -> Shard:
    """The index of the articles of all of them; the pages of each come after those of the one before.

    `write` says how each word is kept; `before` is what was joined earlier, if that is known.
    """
    offsets = [*accumulate((len(shard.pages) for shard in shards), initial=0)]
    words = dict(before.words) if before else {}
    for word in before.touched if before else {word for shard in shards for word in shard.words}:
        found = ((offset, shard.words.get(word)) for offset, shard in zip(offsets, shards, strict=False))
        if placed := [(offset, unpacked(data)) for offset, data in found if data]:
            words[word] = write(word, _word(placed))
        else:
            words.pop(word, None)
    return Shard(
        pages=tuple(page for shard in shards for page in shard.pages),
        words=dict(sorted(words.items())),
        filters=_filters(zip(offsets, shards, strict=False)),
    )


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
