"""Which language a text of another tool is in, and why a pair of texts is not Arabic and its English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from generator.text.decoding import clean
from generator.text.foreign import other_language

ARABIC, ENGLISH = "ar", "en"
_CODES = {
    "ara": ARABIC, "arb": ARABIC, "arabic": ARABIC, "eng": ENGLISH, "english": ENGLISH,
    "und": "", "mul": "", "x": "",
}  # fmt: skip
"""ISO 639-2 and 639-3 (arb: Standard Arabic), the names that some tools write, and codes of no language."""
_SUBTAG = re.compile("[-_@.]")
_ARABIC_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Refused:
    """What a file has and an import cannot take."""

    place: str
    """Of the unit in the file: `tu 3`, `unit 7 of a.docx`."""
    text: str
    """Its source, by which a person finds it."""
    reason: str
    """What is wrong with it, as a clause whose subject is the unit."""


def language_of(code: str | None) -> str:
    """The language of a code in any spelling, for any country and script; empty for none.

    >>> [language_of(code) for code in ("AR-SA", "ar_EG", "ara-Arab", "en_GB.UTF-8", "fr", None)]
    ['ar', 'ar', 'ar', 'en', 'fr', '']
    """
    language = _SUBTAG.split((code or "").strip().lower())[0]
    return _CODES.get(language, language)


def name_of(language: str) -> str:
    """`French` for `fr`; the code itself when it is of no language that CLDR names."""
    try:
        return Locale.parse(language).english_name or language
    except (UnknownLocaleError, ValueError):
        return language or "no language"


def arabic_first(languages: list[str], source: str, target: str) -> tuple[str, str] | None:
    """Arabic and English, in whichever direction the file goes; `None` when it is of another pair.

    What says no language is taken for the one that is missing.
    """
    match languages:
        case ["", ""] if not_english("", target) and not not_english("", source):
            return target, source
        case ["ar" | "", "en" | ""]:
            return source, target
        case ["en" | "", "ar"] | ["en", ""]:
            return target, source
        case _:
            return None


def not_the_pair(languages: list[str]) -> str:
    """The reason why texts in other languages are refused: `is in Arabic and French, not …`."""
    names = list(dict.fromkeys(map(name_of, languages))) or ["no language"]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"is in {listed}, not in Arabic and English"


def not_english(arabic: str, english: str) -> str | None:
    """The reason why a text is not the English of the Arabic: a copy of it, or Arabic; `None` if it may be.

    A source without an Arabic letter, such as a name or a number, may be its own English.
    """
    if not _ARABIC_LETTER.search(english):
        return None
    if _plain(arabic) == _plain(english):
        return "has the Arabic again where its English should be"
    if 2 * len(_ARABIC_LETTER.findall(english)) > sum(map(str.isalpha, english)):
        return "has Arabic where its English should be"
    return None


def in_another_language(arabic: str, english: str) -> str | None:
    """The reason why a text is not the English of the Arabic: its small words or its script are others'."""
    language = other_language(english) if _ARABIC_LETTER.search(arabic) else None
    return f"is in {language} where its English should be" if language else None


def language_by_script(text: str) -> str:
    """Arabic or English, whichever the letters of a text in one of the two say."""
    return ARABIC if not_english("", text) else ENGLISH


def _plain(text: str) -> str:
    return " ".join(clean(text)[0].split())
