"""Words that are figures only as they are written: capitals, Roman numerals, nothing else in the text."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.word import Category, Word

if TYPE_CHECKING:
    import re

    from generator.figures.reading.tokens.token import Token
    from generator.text.folding import Folded

_NUMERALS = "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
ROMAN = {
    numeral: Word(Category.ORDINAL, Decimal(value)) for value, numeral in enumerate(_NUMERALS.split(), 2)
}
"""Roman numerals from two on."""


_WRITTEN = frozenset({"alone", "capital", "upper", "gram", "CENT"})
"""Names of entries that `is_vague` and `case_fits` look at."""


def depends_on_text(entry: Word) -> bool:
    """Whether how the word is written, or what else the text says, decides if the entry holds."""
    return entry.name in _WRITTEN or (entry.value == 10**6 and entry.category == Category.CURRENCY)


def is_vague(entry: Word, pieces: list[re.Match[str]]) -> bool:
    """Whether a word is a number only where the text says nothing else, and this one says more."""
    return entry.name == "alone" and (
        len(pieces) > 3 or sum(piece.group() not in ("a", "of") for piece in pieces) > 1
    )


def is_giga(folded: Folded, start: int, before: Token) -> bool:
    """10G as programs write it, where the text says nothing else; 5G is a network."""
    return (
        before.category == Category.DIGITS
        and before.end == start
        and len(before.text) > 1
        and folded.given[folded.span(start, start + 1)[0]] == "G"
    )


def is_roman(folded: Folded, start: int, end: int, tokens: list[Token]) -> bool:
    """Whether a word in the letters of a numeral is a regnal or serial number behind a name: Louis XVI."""
    if not tokens or not tokens[-1].text.isascii():
        return False
    first, last = folded.span(start, end)
    return folded.given[first:last].isupper() and tokens[-1].category in (Category.WORD, Category.TIME)


def case_fits(folded: Folded, start: int, end: int, entry: Word, pieces: list[re.Match[str]]) -> bool:
    """Whether a word that means less in other letters is written in the right ones.

    Nothing but digits before it, a code may be in small letters too: 42 le.
    """
    if entry.name in {"gram", "CENT"} and end - start == 1:
        return folded.given[folded.span(start, end)[0]] in "gc"
    if entry.value == 10**6 and entry.category == Category.CURRENCY:
        written = folded.given[slice(*folded.span(start, end))]
        return written.isupper() or not written.isascii()
    if entry.name not in {"capital", "upper"}:
        return True
    first, last = folded.span(start, end)
    written = folded.given[first:last]
    if len(pieces) == 2 and pieces[0].lastgroup == "digits":
        return True
    return written.isupper() if entry.name == "upper" else written[:1].isupper()
