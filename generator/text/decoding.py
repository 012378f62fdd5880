"""Bytes to text, and text without the characters that could deceive a reader.

Arabic text files come in four encodings. They are tried in a fixed order, without guessing:
UTF-16 by its byte order mark, UTF-8 with or without one, and windows-1256 when the bytes are
not UTF-8 and the result is Arabic.
"""

from __future__ import annotations

import codecs
import re

from generator.errors import SeedError
from generator.text.mojibake import misread

MAX_BYTES = 100_000_000
MAX_LINE = 100_000
"""Code points; the longest paragraph in the news corpora we know is under 5,000."""
MIN_ARABIC = 0.3
"""Share of a seed's letters that must be Arabic; the rest may be names and quotes in Latin script."""

# UAX #9: the explicit formatting characters can show text in another order than it is stored in.
_REORDERING = re.compile(
    "[\N{LEFT-TO-RIGHT EMBEDDING}-\N{RIGHT-TO-LEFT OVERRIDE}"
    "\N{LEFT-TO-RIGHT ISOLATE}-\N{POP DIRECTIONAL ISOLATE}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}]"
)
# Invisible and not needed to shape Arabic, unlike the zero-width joiner and non-joiner, which are kept.
_INVISIBLE = re.compile(
    "[\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}]"
    "|[\x00-\x08\x0e-\x1f\x7f-\x9f]"
    "|[\ud800-\udfff]|[\U000e0000-\U000e007f]"
)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")
_FOREIGN = r"[^\W\d_a-zA-Z\u0600-\u06ff]"
_MIXED_WORD = re.compile(rf"[\u0621-\u064a]{_FOREIGN}|{_FOREIGN}[\u0621-\u064a]")
MAX_MIXED = 0.05
"""Share of words that may mix Arabic and accented letters before the encoding is rejected."""
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")


def decode(data: bytes, where: str) -> str:
    """The text of a seed's bytes, with line ends as `\\n`.

    Raises:
        SeedError: the bytes are empty, too many, or in none of the encodings; names the byte.
    """
    if len(data) > MAX_BYTES:
        raise SeedError(where, f"is {len(data):,} bytes long", f"keep a seed under {MAX_BYTES:,} bytes")
    text = decode_bytes(data, where)
    if not text.strip():
        raise SeedError(where, "is empty", "put the title on the first line and the article below it")
    return _LINE_END.sub("\n", text)


def decode_bytes(data: bytes, where: str) -> str:
    """The text of bytes in one of the encodings, with line ends as they are.

    Raises:
        SeedError: the bytes are in none of the encodings; names the byte.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise SeedError(f"{where}, byte 0", "is UTF-32", "save the file as UTF-8")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _utf16(data, where)
    else:
        text = _utf8_or_windows(data, where)
    if "\0" in text:
        cause = "contains a NUL byte, so it is not text"
        raise SeedError(f"{where}, byte {data.find(0)}", cause, "save the file as UTF-8")
    return text


def _utf16(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        cause = "has a byte order mark of UTF-16 but is not valid UTF-16"
        raise SeedError(f"{where}, byte {error.start}", cause, "save the file as UTF-8") from None


def _utf8_or_windows(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"{where}, byte {error.start}"
    damaged = data.decode("utf-8", errors="replace")
    if sum("\x7f" < c != "\ufffd" for c in damaged) > damaged.count("\ufffd"):
        raise SeedError(place, "is UTF-8 with a broken character", "repair or restore the file")
    text = data.decode("cp1256")
    if "\0" in text or not is_arabic(text) or _jumbled(text):
        cause = "is not UTF-8, UTF-16 with a byte order mark, or Arabic in windows-1256"
        raise SeedError(place, cause, "save the file as UTF-8")
    return text


def _jumbled(text: str) -> bool:
    """Whether words mix scripts, as Arabic in ISO 8859-6, code page 720 or Mac OS does when misread."""
    mixed = len(_MIXED_WORD.findall(text))
    return mixed > MAX_MIXED * len(text.split())


def is_arabic(text: str) -> bool:
    """Whether enough of the letters are Arabic for the text to be an Arabic article."""
    letters = sum(map(str.isalpha, text))
    return bool(letters) and len(_ARABIC.findall(text)) >= MIN_ARABIC * letters


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without characters that reorder or hide text, and a sentence on each sort removed."""
    text, reordering = _REORDERING.subn("", text)
    text, invisible = _INVISIBLE.subn("", text)
    notices = []
    if reordering:
        notices.append(f"removed {reordering} characters that can reorder text (bidi controls)")
    if invisible:
        notices.append(f"removed {invisible} invisible or control characters")
    return text, tuple(notices)


def check_lines(text: str, where: str) -> None:
    """Reject text that cannot be an article.

    Raises:
        SeedError: a line is too long or was decoded wrongly, or the text is not Arabic.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            raise SeedError(
                f"{where}, line {number}",
                f"is {len(line):,} characters long",
                f"break paragraphs into lines of at most {MAX_LINE:,}",
            )
        if cause := misread(line):
            fix = "copy the text again from where it came, and save it as UTF-8"
            raise SeedError(f"{where}, line {number}", cause, fix)
    if not is_arabic(text):
        raise SeedError(where, "has no Arabic text", "remove the file: a seed is an article in Arabic")
