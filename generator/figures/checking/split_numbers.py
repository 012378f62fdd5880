"""Numbers that a translation engine split at their separators: 379, 800 people; 1. 05 million."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.reading.extract import extract
from generator.text.folding import fold
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from generator.model import Figure

_CUT = re.compile(r"(?<![\d.,])\d{1,3}(?:, \d{3})+(?!\d)|(?<![\d.,])\d+\. \d+")
_WHOLE = re.compile(r"\d+(?:[.,،٫٬]\d+)+|\d{4,}")
_NOT_DIGITS = re.compile(r"\D+")


def extract_mended(en: str, ar: str) -> tuple[Figure, ...]:
    """The figures of the English; a split number is read as one when the Arabic has the same digits unsplit.

    Figures in Arabic script are left out: they were copied, not translated.
    """
    figures = _figures(en, ar)
    return tuple(f for f in figures if not is_arabic(f.text)) if is_arabic(en) else figures


def _figures(en: str, ar: str) -> tuple[Figure, ...]:
    if not _CUT.search(en):
        return extract(en, "en")
    wholes = {_NOT_DIGITS.sub("", number) for number in _WHOLE.findall(fold(ar).text)}

    def mend(cut: re.Match[str]) -> str:
        number = cut[0]
        known = _NOT_DIGITS.sub("", number) in wholes
        return number.replace(" ", "\N{WORD JOINER}") if known else number

    figures = extract(_CUT.sub(mend, en), "en")
    return tuple(figure._replace(text=en[figure.start : figure.end]) for figure in figures)
