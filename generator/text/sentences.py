"""Articles to sentences, with offsets; ids are given later, by the memory.

The boundaries are sentencex's. What it splits too early is joined again: after abbreviations
("د.") and the numbers of items ("(1)."), inside dotted acronyms ("بي.بي.سي."), and before the speaker
of a quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

from generator.text.clitics import CONJUNCTIONS, PREPOSITIONS
from generator.text.normalize import without_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, without an id."""

    text: str
    paragraph: int
    """0 for the title."""
    start: int
    """Offset in `Article.text`."""
    end: int


# Titles that Arabic news abbreviates with a full stop (doctor, engineer, professor, judge, lawyer …):
# a name follows. Initials also come before a name.
_TITLE = re.compile(rf"(?:^|[\s(«“\"،؛:/–—-])[{CONJUNCTIONS}{PREPOSITIONS}]?(?:[ء-ي]|أ\.د|ا\.د)\.\s*$")
# Units and endings (hijri, A.D., page, B.C., "and so on"): after a number a sentence may end with them.
_UNIT = re.compile(r"(?:^|[\s(«“\"،])(?:هـ|[مصجط]|ق\.م|ب\.م|ص\.ب|إلخ|الخ)\.\s*$")
_COUNTED_UNIT = re.compile(r"(?:\d\s*(?:هـ|[مصج]|ق\.م|ب\.م)|إلخ|الخ)\.\s*$")
_NEW_SENTENCE = re.compile(rf"[{CONJUNCTIONS}](?:قال|أضاف|أكد|أوضح|كان|قد|[يتأا])\w*\b")
_ACRONYM = re.compile(
    r"(?:^|[\s(«“\"،])(?:[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3})+|[^\W\d_]{1,2}(?:\.\s[^\W\d_]{1,2})+)\.\s*$"
)
_SHORT = re.compile(r"(?:^|\W)[^\W\d_]{1,2}\.\s*$")
_SHORT_NEXT = re.compile(r"[^\W\d_]{1,2}\.")
_SAID = (
    "قال|يقول|تقول|أضاف|يضيف|تضيف|تابع|أوضح|يوضح|أكد|يؤكد|تؤكد|صرح|كتب|سأل|تساءل|ذكر|أجاب|رد|علق|أعلن|شدد|أشار"
    "|لفت|حذر|نبه|هتف|صاح|همس|أردف|استطرد|اعتبر|رأى|رأت|نفى|نفت|كشف|ختم"
)
_SPEAKER = re.compile(rf"(?:(?:{_SAID})(?:ت|وا)?|بحسب|وفق|حسب)\b")
# The number of a part of a text, before its heading: القسم ٢٫١. البيانات, and at the head of a sentence
# before anything: الفصل الأول. مقدمة.
_NUMBER = r"\d+(?:[.,٫٬]\d+)*"
_PART_NAME = "قسم|بند|فصل|مادة|فقرة|باب|جزء|ملحق|شكل|جدول|محور|مبحث"
_PART = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}]?[{PREPOSITIONS}]?(?:ال|ل)?(?:{_PART_NAME})\s+(?:{_NUMBER}|\({_NUMBER}\))\.\s*$"
)
_ORDINAL = "(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)"
_NUMBERED = (
    rf"(?:{_NUMBER}|[A-Za-z]|[IVX]+|[{CONJUNCTIONS}]?{_ORDINAL}ا"
    rf"|(?:ال)?(?:{_PART_NAME})\s+(?:{_NUMBER}|\({_NUMBER}\)|ال{_ORDINAL}[ىة]?))"
)
# A number is no sentence by itself, at the head of one or after a colon: (1). التمويل, ثانيًا. الإدارة.
_ITEM = re.compile(rf"[\W_]*{_NUMBERED}\)?\.\s*")
_FIRST_ITEM = re.compile(rf":[\W_]*{_NUMBERED}\)?\.\s*$")
_HEADING = re.compile('ال|[«“"]ال')
# Sentencex takes it for the number of an item; in a match report it is the minute of a goal: ميسي (7).
_IN_BRACKETS = re.compile(r"(?<=\()\d{1,3}(?=\))")
_GOES_ON = tuple("،؛,;:.)]")
_CLOSING_QUOTE = tuple("»”\"'’")


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, the title first and whole, without white space at their ends.

    What the article sets aside is none of them.
    """
    sentences = [Sentence(article.title, 0, 0, len(article.title))]
    offset = len(article.title) + 1
    for number, paragraph in enumerate(article.paragraphs, start=1):
        for start, end in _spans(paragraph):
            sentences.append(Sentence(paragraph[start:end], number, offset + start, offset + end))
        offset += len(paragraph) + 1
    return tuple(s for s in sentences if not any(a.start <= s.start < a.end for a in article.asides))


def split_paragraph(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph that is in no article, without white space at their ends."""
    return tuple(paragraph[start:end] for start, end in _spans(paragraph))


def split_english(paragraph: str) -> tuple[str, ...]:
    """The sentences of an English paragraph, without white space at their ends."""
    found = (str(boundary["text"]).strip() for boundary in get_sentence_boundaries("en", paragraph))
    return tuple(filter(None, found))


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
    asked = paragraph if _counts(paragraph) else _IN_BRACKETS.sub(lambda n: "س" * len(n[0]), paragraph)
    ends = [int(boundary["end_index"]) for boundary in get_sentence_boundaries("ar", asked)]
    return sorted({*ends, len(paragraph)})


def _counts(paragraph: str) -> bool:
    """Whether the numbers in brackets are those of a list: one, two …"""
    numbers = [int(number) for number in _IN_BRACKETS.findall(paragraph)]
    return numbers == list(range(1, len(numbers) + 1))


def _ends_sentence(paragraph: str, start: int, boundary: int) -> bool:
    before, after = paragraph[start:boundary], paragraph[boundary:]
    in_word = not before[-1].isspace() and after[0].isalnum()
    if in_word or after.lstrip().startswith(_GOES_ON):
        return False
    if _COUNTED_UNIT.search(before[-24:]) and _NEW_SENTENCE.match(after):
        return True
    acronym = _SHORT.search(before[-6:]) and _SHORT_NEXT.match(after)
    if acronym or _ends_with_number(before, after):
        return False
    if any(pattern.search(before[-24:]) for pattern in (_TITLE, _UNIT, _ACRONYM)):
        return False
    return not (
        before.rstrip().endswith(_CLOSING_QUOTE) and _SPEAKER.match(without_marks(after[:24].lstrip()))
    )


def _ends_with_number(before: str, after: str) -> bool:
    """Whether a full stop belongs to the number of the item or part that begins after it."""
    if _PART.search(before[-32:]) and _HEADING.match(after):
        return True
    return bool(_ITEM.fullmatch(without_marks(before)) or _FIRST_ITEM.search(without_marks(before[-24:])))
