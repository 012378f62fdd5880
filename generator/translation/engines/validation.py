"""Whether an answer is a translation, and not something else that engines return."""

from __future__ import annotations

import re

from generator.errors import EngineError
from generator.text.decoding import clean
from generator.text.entities import decode_once
from generator.text.foreign import other_language
from generator.translation.engines.answer_bounds import MAX_DIGITS
from generator.translation.engines.protocol import NEXT_ENGINE
from generator.translation.engines.said_instead import said_instead

_ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")
_MARKUP = re.compile(
    r"<\s*/?\s*(?:!doctype|html|head|body|script|div|span|p|a|br|b|i)\b[^>]*>", re.IGNORECASE
)
MIN_LENGTH = 0.25
"""Share of the Arabic's length: English news is about 1.2 times as long; under a quarter it is cut short."""
MAX_LENGTH = 5
"""Times the Arabic's length, plus 100 characters: a longer answer is an essay or another text."""
_LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f]{3,}")
_LONG_NUMBER = re.compile(rf"(?:\d[.,\s]?){{{MAX_DIGITS + 1}}}")
_ADDRESS = re.compile(
    r"https?://[^\s<>\"]+|www\.[^\s<>\"]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+"
    r"|(?<![\w.-])(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,63}/[^\s<>\"]*",
    re.IGNORECASE,
)
"""Of the web or of e-mail. A bare name such as Booking.com is a company's, and may be written so."""


def validate_answer(arabic: str, answer: object, engine: str) -> str:
    """The answer as one line of English, with its entities decoded once.

    Raises:
        EngineError: it is empty, the Arabic itself, a page of HTML, in another language, cut short, a
            message or remark, a translation of another text, or has addresses of its own.
    """
    text = " ".join(clean(decode_once(answer, arabic))[0].split()) if isinstance(answer, str) else ""
    if cause := _unusable(arabic, text):
        raise EngineError(f"engine {engine}", cause, NEXT_ENGINE)
    return text


def _unusable(arabic: str, text: str) -> str | None:
    if not text:
        return "answered with nothing"
    if text == " ".join(arabic.split()) and _ARABIC_LETTER.search(arabic):
        return "sent the Arabic back"
    if _MARKUP.search(text) and not _MARKUP.search(arabic):
        return "answered with a page of HTML"
    if len(_ARABIC_LETTER.findall(text)) > len(_LATIN_LETTER.findall(text)):
        return "answered in Arabic"
    if len(text) < MIN_LENGTH * len(arabic):
        return "translated less than a quarter of the sentence"
    return _of_another_text(arabic, text) or _in_other_words(arabic, text)


def _of_another_text(arabic: str, text: str) -> str | None:
    """Why this answers something else: it is too long, a service's own message, or lacks the names."""
    if len(text) > MAX_LENGTH * len(arabic) + 100:
        return f"answered with more than {MAX_LENGTH} times the length of the sentence"
    if len(text.split()) > 3 and text == text.upper() and arabic == arabic.upper():
        return "answered with a message in capitals"
    words = {word.casefold() for word in _LATIN_WORD.findall(arabic)}
    if words and words.isdisjoint(word.casefold() for word in _LATIN_WORD.findall(text)):
        return "translated another text, without the names of this one"
    return None


def _in_other_words(arabic: str, text: str) -> str | None:
    """Why this says something else than the Arabic: in another language, about itself, or with additions."""
    if language := other_language(text) if _ARABIC_LETTER.search(arabic) else None:
        return f"answered in another language ({language})"
    if remark := said_instead(arabic, text):
        return f"answered with {remark}"
    if _LONG_NUMBER.search(text) and not _LONG_NUMBER.search(arabic):
        return f"answered with a number of more than {MAX_DIGITS} digits"
    known = arabic.casefold()
    if any(address.rstrip(".,;:!?)").casefold() not in known for address in _ADDRESS.findall(text)):
        return "added an address that the Arabic does not have"
    return None
