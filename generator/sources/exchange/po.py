"""PO of other tools, in only: entries are found by their Arabic, whatever their context is.

The memory itself is PO too, which those tools may edit in place (`generator/sources/memory/`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import ExchangeError, MemoryFileError
from generator.sources.exchange.unit import Unit, to_unit
from generator.sources.languages import Refused, arabic_first, language_of, not_the_pair
from generator.sources.memory.catalog import english_of, parse_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polib

_MSGID = re.compile(rb'^[ \t]*msgid[ \t]+"', re.MULTILINE)
_CHARSET = re.compile(rb"charset=([\w.:-]+)", re.IGNORECASE)
_HEADER = 4096
"""Bytes in which the header of a file names its encoding."""


def is_po(data: bytes) -> bool:
    """Whether a file that is not XML has entries of PO."""
    return not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and bool(_MSGID.search(data))


def read(data: bytes, name: str) -> Iterator[Unit | Refused]:
    """Each entry in use; what is not fuzzy counts as a person's.

    Raises:
        ExchangeError: the encoding is not known.
        MemoryFileError: the file cannot be read whole; names the line.
    """
    catalog = parse_text(_text(data, name), name)
    codes = [catalog.metadata.get(key, "") for key in ("X-Source-Language", "Language")]
    for row in catalog:
        if not row.obsolete and row.msgid.strip():
            yield _read_row(row, [language_of(code) for code in codes])


def _read_row(row: polib.POEntry, languages: list[str]) -> Unit | Refused:
    place = f"line {row.linenum}"
    try:
        second = english_of(row, place)
    except MemoryFileError as error:
        return Refused(place, row.msgid, error.cause)
    texts = arabic_first(languages, row.msgid, second)
    if texts is None:
        return Refused(place, row.msgid, not_the_pair(languages))
    if not texts[0].strip():
        return Refused(place, row.msgid, "has no Arabic")
    fuzzy = "yes" if "fuzzy" in row.flags and second.strip() else ""
    return to_unit(None, texts, (row.tcomment, ""), {"engine": "po", "fuzzy": fuzzy}, place)


def _text(data: bytes, name: str) -> str:
    """The text, in UTF-8 or else in the encoding that the header names."""
    charset = _CHARSET.search(data[:_HEADER])
    for encoding in ("utf-8-sig", charset[1].decode() if charset else "utf-8"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise ExchangeError(name, "is not in the encoding that its header names", "save it as UTF-8")
