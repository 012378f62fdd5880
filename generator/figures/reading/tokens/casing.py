"""Words that are figures only in capitals, as Roman numerals, or alone in their text."""

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
"""Roman numerals from two upwards."""


_WRITTEN = frozenset({"alone", "capital", "upper", "gram", "CENT"})
"""Names of entries that `is_vague` and `case_fits` examine."""


def depends_on_text(entry: Word) -> bool:
    """Whether the entry holds only in a certain spelling or beside certain words."""
    return entry.name in _WRITTEN or (entry.value == 10**6 and entry.category == Category.CURRENCY)


def is_vague(entry: Word, pieces: list[re.Match[str]]) -> bool:
    """Whether a word that is a number only when alone in its text is not alone."""
    return entry.name == "alone" and (
        len(pieces) > 3 or sum(piece.group() not in ("a", "of") for piece in pieces) > 1
    )


def is_giga(folded: Folded, start: int, before: Token) -> bool:
    """Whether a `g` is giga, as in the 10G of programs, where the text says nothing else; 5G is a network."""
    return (
        before.category == Category.DIGITS
        and before.end == start
        and len(before.text) > 1
        and folded.given[folded.span(start, start + 1)[0]] == "G"
    )


def is_roman(folded: Folded, start: int, end: int, tokens: list[Token]) -> bool:
    """Whether a word in numeral letters is a regnal or serial number after a name, not a brand: Louis XVI."""
    if not tokens or not tokens[-1].text.isascii():
        return False
    first, last = folded.span(start, end)
    named = folded.given[slice(*folded.span(tokens[-1].start, tokens[-1].end))]
    branded = named[:1].islower() and not named.islower()
    written = folded.given[first:last]
    return written.isupper() and not branded and tokens[-1].category in (Category.WORD, Category.TIME)


def case_fits(folded: Folded, start: int, end: int, entry: Word, pieces: list[re.Match[str]]) -> bool:
    """Whether a word that means a figure in one case only (upper, lower, capital) is written in that case.

    A code may be lower case when digits are all that comes before it: 42 le.
    """
    if entry.name in {"gram", "CENT"} and end - start == 1:
        return folded.given[folded.span(start, end)[0]] in "gcغ"
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
