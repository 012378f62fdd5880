"""One index out of those of several periods, as if Pagefind had made it of all their articles at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.search.postings import joined
from generator.site.search.shard import Shard, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.search.postings import Postings

Placed = list[tuple[int, Word]]
"""A word in every index that has it, with the number that the first page of that index gets."""


def join(shards: Sequence[Shard]) -> Shard:
    """The index of the articles of all of them; the pages of each come after those of the one before."""
    words: dict[str, Placed] = {}
    filters: dict[str, dict[str, list[int]]] = {}
    offset = 0
    for shard in shards:
        for word, each in shard.words.items():
            words.setdefault(word, []).append((offset, each))
        for name, values in shard.filters.items():
            of_all = filters.setdefault(name, {})
            for value, pages in values.items():
                of_all.setdefault(value, []).extend(offset + page for page in pages)
        offset += len(shard.pages)
    return Shard(
        pages=tuple(page for shard in shards for page in shard.pages),
        words={word: _word(placed) for word, placed in sorted(words.items())},
        filters={name: dict(sorted(of_all.items())) for name, of_all in sorted(filters.items())},
    )


def _word(placed: Placed) -> Word:
    pages = joined([(offset, each.pages) for offset, each in placed if each.pages])
    variants: dict[str, list[tuple[int, Postings]]] = {}
    for offset, each in placed:
        for form, at in each.variants.items():
            variants.setdefault(form, []).append((offset, at))
    forms = ((form, joined(variants[form])) for form in sorted(variants))
    return Word(pages, {form: found for form, found in forms if found})
