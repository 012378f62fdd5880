"""The months of the Islamic year as English writes them, because Babel has only Gregorian names.

Letters that English lacks are written in many ways: Sha'ban, Shaaban; Dhu al-Hijjah, Zul Hijja.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_APOSTROPHES = ("'", "‘", "\N{MODIFIER LETTER LEFT HALF RING}", "\N{MODIFIER LETTER APOSTROPHE}", "")
_FIRST = "awwal", "awal", "ula", "oula"
_SECOND = "thani", "thaani", "thania", "thaniyah", "akhir", "akhira", "akhirah"
_NAMES = {
    1: "muharram",
    7: "rajab",
    8: "sha'ban shaaban",
    9: "ramadan ramadhan ramazan",
    10: "shawwal shawal",
}
"""Months that are also names of people; Safar is left out, as in Arabic, where it is also zero."""
_PAIRS = {3: ("rabi'", "rabee'"), 5: ("jumada", "jumaada", "jamada")}
"""Months that come in pairs of the same name, by the number of the first."""
_LAST = {
    11: ("qa'dah", "qa'da", "qi'dah", "qi'da", "qaadah", "qaada"),
    12: ("hijjah", "hijja", "hijah"),
}
_OF_THE = ("dhu al ", "dhu'l ", "dhul ", "dhu l ", "zu al ", "zul ", "thul ")


def hijri_months() -> Iterator[tuple[str, Word]]:
    """Every spelling, with blanks for hyphens, and its month."""
    for name, number in _spellings():
        word = Word(Category.MONTH, Decimal(number), "hijri?" if number in _NAMES else "hijri")
        for apostrophe in _APOSTROPHES:
            yield name.replace("'", apostrophe), word


def _spellings() -> Iterator[tuple[str, int]]:
    for number, names in _NAMES.items():
        yield from ((name, number) for name in names.split())
    for number, heads in _PAIRS.items():
        for later, (ends, numeral) in enumerate(((_FIRST, "i"), (_SECOND, "ii"))):
            for head in heads:
                yield f"{head} {numeral}", number + later
                yield from (
                    (f"{head} {article} {end}", number + later)
                    for article, end in product(("al", "ul", "ath"), ends)
                )
    for number, ends in _LAST.items():
        yield from ((article + end, number) for article, end in product(_OF_THE, ends))
