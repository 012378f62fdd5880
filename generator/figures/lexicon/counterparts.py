"""English words with the Arabic words for the same thing, from all tables that have both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale

from generator.figures.lexicon.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    Pairs = Iterator[tuple[tuple[str, ...], tuple[str, ...]]]

_ALIKE = ("measures", "things", "landmarks")
"""Tables in a row of which each English word has the meaning of each Arabic one."""


def counterparts() -> Pairs:
    """English and Arabic words of one meaning, as written; a star at the end stands for any ending."""
    for name in _ALIKE:
        yield from ((row.words("english"), row.words("arabic")) for row in table(name))
    for row in table("label_english"):
        yield row.words("english"), row.words("arabic")
    for row in table("counted_english"):
        yield (*row.words("english"), *row.words("plural")), row.words("arabic")
    for row in table("substances"):  # of a row that has flour beside wheat, only what it is called after
        yield row.words("english")[:1], row.words("arabic")[:1]
    arabic = Locale("ar").territories
    for code, name in Locale("en").territories.items():
        if len(code) == 2 and code in arabic:
            yield (name,), (arabic[code],)


def unit_words(unit: str) -> tuple[str, ...]:
    """The names of a currency or unit in both languages that the tables list."""
    rows = (
        *(row for row in table("currencies") if row["currency"] == unit),
        *(row for row in table("units") if row["unit"] == unit),
    )
    return tuple(word for row in rows for side in ("english", "arabic") for word in row.words(side))
