"""A PO file as polib reads it, after a strict look at what polib would pass over."""

from __future__ import annotations

import re

import polib

from generator.errors import MemoryFileError
from generator.sources.memory.language import check_language
from generator.sources.memory.syntax import check_syntax

# polib treats each of these as the end of a line, gettext does not; pages show them as a space.
SEPARATOR = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# polib ignores the previous text of an obsolete entry, but reads that of an entry in use.
_OBSOLETE_PREVIOUS = re.compile(r"^#~\| ?", re.MULTILINE)


def parse(data: bytes, where: str) -> polib.POFile:
    """The catalogue of a file of English, in UTF-8.

    Raises:
        MemoryFileError: it cannot be read whole, or is in another language; names the line.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MemoryFileError(f"{where}, byte {error.start}", "is not UTF-8", "save it as UTF-8") from None
    catalog = parse_text(text, where)
    check_language(catalog.metadata.get("Language", ""), lines_of(text), where)
    return catalog


def parse_text(text: str, where: str) -> polib.POFile:
    """The catalogue of a file in any language.

    Raises:
        MemoryFileError: it cannot be read whole; names the line.
    """
    lines = lines_of(text)
    check_syntax(lines, where)
    try:
        return polib.pofile(_OBSOLETE_PREVIOUS.sub("#| ", lines) + "\n")
    except OSError as error:
        line = re.search(r"\(line (\d+)\)", str(error))
        raise MemoryFileError(
            f"{where}, line {line.group(1)}" if line else where,
            "is not a PO file" if line else f"cannot be read ({error.strerror})",
            "fix it in a PO editor, or restore it from version control",
        ) from None


def lines_of(text: str) -> str:
    """The text with the line ends that gettext knows, each as `\\n`."""
    return SEPARATOR.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def english_of(row: polib.POEntry, place: str) -> str:
    """What is in msgstr, or in the plural forms when they say one thing: a sentence has no plural.

    Raises:
        MemoryFileError: they differ.
    """
    said = {text for text in (row.msgstr, *row.msgstr_plural.values()) if text.strip()}
    if len(said) > 1:
        fix = 'take out msgid_plural, and keep the right one as msgstr "…"'
        raise MemoryFileError(place, "has plural forms that differ", fix)
    return str(next(iter(said), ""))
