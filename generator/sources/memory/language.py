"""Whether the texts of a PO file are English: by its header, and by their script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import MemoryFileError
from generator.sources.languages import ENGLISH, language_of, name_of, not_english

if TYPE_CHECKING:
    from generator.sources.memory.entry import Entry

_HEADER = '"Language:'


def check_language(code: str, text: str, where: str) -> None:
    """Refuse a file whose header names another language than English, in any spelling of its code.

    Raises:
        MemoryFileError: it does; names the line.
    """
    language = language_of(code)
    if language in {"", ENGLISH}:
        return
    lines = enumerate(text.split("\n"), start=1)
    number = next((number for number, line in lines if line.lstrip().startswith(_HEADER)), 1)
    raise MemoryFileError(
        f"{where}, line {number}",
        f"is in {name_of(language)} by its header",
        "put the English file in its place, or write Language: en if its texts are English",
    )


def check_english(entry: Entry, place: str) -> None:
    """Refuse an entry whose English is a copy of its Arabic, or Arabic.

    Raises:
        MemoryFileError: it is.
    """
    if reason := not_english(entry.arabic, entry.english):
        raise MemoryFileError(place, reason, "translate it, or leave its msgstr empty")
