"""Who speaks in a sentence: whether a quotation has its speaker, and who has to be introduced before."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.text.clitics import CONJUNCTIONS
from generator.text.normalize import without_marks
from generator.text.stemming import english_stem, stems

_SAID = (
    "قال|قول|ضيف|أضاف|ؤكد|أكد|وضح|أوضح|صرح|كتب|ذكر|علن|أعلن|تابع|شدد|اعتبر|رأى|رأت|رى|نقل|شير|أشار|أفاد|لفت|حذر"
    "|كشف|نفى|نفت|زعم|وصف|علق|أجاب|اعترف|أردف|استطرد|طالب|تعهد|دعا|ختم|أخبر|خبر"
)
_SPEECH = re.compile(
    rf"\b[{CONJUNCTIONS}]?(?:[يت]?(?:{_SAID})(?:ت|وا|ا)?\b"
    "|(?:ب?حسب|وفقا?|على لسان|قائلا|قائلة|مضيف|مؤكد|مشير|موضح))"
)
_QUOTE = re.compile(r"\W{0,2}[\"“”«]")
_MARKS = ("“”", '"')
"""Marks of which any opens and any closes: the Arabic press opens with ” too."""
_QUOTED = re.compile(r"\"[^\"]*\"|[“”][^“”]*[“”]|«[^»]*»")
_MOSTLY = 0.6
"""The part of a sentence's words that makes it a quotation."""
_THAT = "[إأ]ن|ب[إأ]ن|[إأ]نه|[إأ]نها|[إأ]نهم"
_ARABIC_SPEAKER = re.compile(
    rf"[{CONJUNCTIONS}]?(?:قد )?[يت]?(?:{_SAID})(?:ت|وا|ا)?\s+([^\W\d_]+)\s*(?:[:،,“«\"]|\s(?:{_THAT})\b)"
)
_ENGLISH_SPEAKERS = (
    re.compile(r"\b(?:said|says|told|added|explained) ([A-Z][\w’'-]+)(?! [A-Z])"),
    re.compile(r"(?:^|[,”\"] )([A-Z][\w’'-]+) (?:said|says|told|added|explained)\b"),
)
_INITIALS = re.compile(r"\b[A-Z]{2,}\b")


def has_no_speaker(arabic: str) -> bool:
    """Whether the sentence is half a quotation, or a whole one without its speaker."""
    text = without_marks(arabic)
    halved = text.count("«") != text.count("»") or any(sum(map(text.count, m)) % 2 for m in _MARKS)
    return halved or bool(_QUOTE.match(text) and not _SPEECH.search(text))


def is_quotation(text: str) -> bool:
    """Whether most of the sentence is a quotation."""
    quoted = " ".join(_QUOTED.findall(text))
    return len(quoted.split()) > _MOSTLY * len(text.split())


@lru_cache(maxsize=4096)
def speakers(text: str, language: str) -> frozenset[str]:
    """Stems of those who speak and are named by one word (Haddad, الوزير); in English also of initials."""
    if language == "ar":
        found = _ARABIC_SPEAKER.match(without_marks(text))
        return frozenset(stems(found[1]) if found else ())
    named = {name for rule in _ENGLISH_SPEAKERS for name in rule.findall(text)}
    return frozenset(english_stem(name) for name in named | set(_INITIALS.findall(text)))


@lru_cache(maxsize=4096)
def mentioned(text: str, language: str) -> frozenset[str]:
    """Stems of the words of a sentence, to find out who has been introduced."""
    words = re.findall(r"[^\W\d_]+", text)
    return frozenset(stems(text) if language == "ar" else map(english_stem, words))
