"""Words that no faithful sentence has together: fell to a record high; another year for شهرا إضافيا."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.text.clitics import PREFIXES
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_AGAINST_ITSELF = re.compile(
    r"\b(?:fell|fallen|falling|dropped|tumbled|slid|plunged|plummeted|sank|slumped|declined) to (?:a|its)"
    r" (?:record|new|all-time|\w+-year|\w+-month) high\b"
    r"|\b(?:rose|risen|rising|climbed|jumped|surged|soared|rallied) to (?:a|its|their)"
    r" (?:record|new|all-time|\w+-year|\w+-month) low\b"
)
_LEVEL_AR = re.compile(rf"\b[{PREFIXES}]?(?:ال)?(?:مستوي|مستويات|ادني|اعلي|قاع|ذروه)(?:ه|ها)?\b")
_ONE_MORE_AR = re.compile(r"\b(يوما?|اسبوعا?|شهرا?|عاما?|سنه) (?:اضافيا?|اضافيه|آخر|اخري)\b")
_ONE_MORE_EN = re.compile(
    r"\b(?:another|one more|one extra|an? (?:additional|extra|further)) (day|week|month|year)\b"
)
_SPANS_AR = {
    "day": "يوم|ايام",
    "week": "اسبوع|اسابيع",
    "month": "شهر|شهور",
    "year": r"عام|اعوام|سن[هوت]|موسم",
}
_SPANS = {"يوم": "day", "اسبوع": "week", "شهر": "month", "عام": "year", "سنه": "year"}


def record_turned(texts: Texts) -> tuple[Figure, Figure] | None:
    """A level of the Arabic that the English calls high after a fall, or low after a rise."""
    level = _LEVEL_AR.search(fold(texts.source).text) if texts.translated else None
    turned = _AGAINST_ITSELF.search(fold(texts.target).text) if level else None
    if not level or not turned:
        return None
    return phrase(level.span(), texts.source, OPPOSITE), phrase(turned.span(), texts.target, OPPOSITE)


def term_changed(texts: Texts) -> tuple[Figure, Figure] | None:
    """One more month of the Arabic that became one more year, when each text has only one such term."""
    more = list(_ONE_MORE_AR.finditer(fold(texts.source).text)) if texts.translated else []
    other = list(_ONE_MORE_EN.finditer(fold(texts.target).text)) if len(more) == 1 else []
    if (
        len(other) != 1
        or _SPANS[more[0][1].removesuffix("ا")] == other[0][1]
        or _speaks_of(other[0][1], texts)
    ):
        return None
    return phrase(more[0].span(), texts.source, OPPOSITE), phrase(other[0].span(), texts.target, OPPOSITE)


def _speaks_of(span: str, texts: Texts) -> bool:
    """Whether the Arabic has any word for a span of time."""
    words = _SPANS_AR[span]
    return re.search(words, fold(texts.source).text) is not None
