"""Articles to sentences, with offsets; ids come later, from the memory.

The boundaries are sentencex's; what it splits too early is put together again: after
abbreviations ("د."), inside dotted acronyms ("بي.بي.سي."), and before the speaker of a quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.models import Article


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article that has no id yet."""

    text: str
    paragraph: int
    """0 for the title."""
    start: int
    """Offset in `Article.text`."""
    end: int


# Titles and units that Arabic news abbreviates with a point: doctor, engineer, professor, page,
# before/after Christ, hijri year, "and so on", telephone, post box.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«“\"،])[وفبلك]?(?:[أادمصهحتنشعق]|هـ|ق\.م|ب\.م|ص\.ب|إلخ|الخ|أ\.د|ا\.د|ج)\.\s*$"
)
_ACRONYM = re.compile(r"(?:^|[\s(«“\"،])[^\W\d_]{1,3}(?:\.\s?[^\W\d_]{1,3})+\.\s*$")
_SPEAKER = re.compile(
    r"(?:قال|قالت|يقول|تقول|أضاف|أضافت|يضيف|تابع|تابعت|أوضح|أوضحت|أكد|أكدت|صرح|صرحت|كتب|كتبت|سأل|سألت|تساءل|تساءلت|ذكر|ذكرت)\b"
)
_CLOSING_QUOTE = tuple("»”\"'’")


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, the title first and whole; white space at their ends is left out."""
    sentences = [Sentence(article.title, 0, 0, len(article.title))]
    offset = len(article.title) + 1
    for number, paragraph in enumerate(article.paragraphs, start=1):
        for start, end in _spans(paragraph):
            sentences.append(Sentence(paragraph[start:end], number, offset + start, offset + end))
        offset += len(paragraph) + 1
    return tuple(sentences)


def _spans(paragraph: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a paragraph."""
    start = 0
    for boundary in _boundaries(paragraph):
        if boundary < len(paragraph) and not _ends_sentence(paragraph, start, boundary):
            continue
        text = paragraph[start:boundary]
        if text.strip():
            yield start + len(text) - len(text.lstrip()), start + len(text.rstrip())
        start = boundary


def _boundaries(paragraph: str) -> list[int]:
    ends = [int(found["end_index"]) for found in get_sentence_boundaries("ar", paragraph)]
    return sorted({*ends, len(paragraph)})


def _ends_sentence(paragraph: str, start: int, boundary: int) -> bool:
    before, after = paragraph[start:boundary], paragraph[boundary:]
    if not before[-1].isspace() and after[0].isalnum():
        return False  # a point inside a word or number
    if _ABBREVIATION.search(before[-12:]) or _ACRONYM.search(before[-24:]):
        return False
    return not (before.rstrip().endswith(_CLOSING_QUOTE) and _SPEAKER.match(after.lstrip()))
