"""The lines of a PO file, read strictly, so that nothing in it is passed over and then written away.

polib takes strings without quotes, comments inside entries and unfinished entries, and loses what
stands in them. The grammar is that of the GNU gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.errors import MemoryFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: |$)")
_STRING = re.compile(
    r"(?:#~\s+)?(?:(?P<word>msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+)?"
    r'"(?P<text>(?:[^"\\]|\\.)*)"'
)
_OBSOLETE = re.compile(r"#~\s")
_BEFORE = {
    "msgctxt": {"", "msgstr"},
    "msgid": {"", "msgctxt", "msgstr"},
    "msgid_plural": {"msgid"},
    "msgstr": {"msgid", "msgid_plural", "msgstr"},
}
_RESTORE = "fix it in a PO editor, or restore it from version control"


def check_syntax(text: str, where: str) -> None:
    """Refuse a file of which something could be lost.

    Raises:
        MemoryFileError: a line is no part of a PO file, or an entry is not whole; names the line.
    """
    lines = text.split("\n")
    _check_conflicts(lines, where)
    keyword = ""
    entries: list[tuple[str, dict[str, str]]] = []
    for place, word, content in _strings(lines, where):
        last, keyword = keyword, word or keyword
        if word in {"msgctxt", "msgid"} and _is_whole(last):
            entries.append((place, {}))
        if content is None:
            if not _is_whole(last):
                raise MemoryFileError(place, "has a comment inside an entry", "put it above the entry")
            continue
        texts = entries[-1][1] if entries else {}
        if not keyword or (word and (_kind(last) not in _BEFORE[_kind(word)] or word in texts)):
            cause = f"is not a PO file: {word or 'a text'} after {last or 'nothing'}"
            raise MemoryFileError(place, cause, _RESTORE)
        texts[keyword] = texts.get(keyword, "") + content
    if not _is_whole(keyword):
        raise MemoryFileError(f"{where}, line {len(lines)}", "ends inside an entry", _RESTORE)
    for place, texts in entries:
        _check_texts(texts, place)


def _kind(keyword: str) -> str:
    return keyword.partition("[")[0]


def _is_whole(keyword: str) -> bool:
    """Whether an entry may end after this one."""
    return _kind(keyword) in {"", "msgstr"}


def _strings(lines: list[str], where: str) -> Iterator[tuple[str, str | None, str | None]]:
    """Place, keyword if there is one, and text of each line; of a comment neither."""
    for number, line in enumerate(map(str.strip, lines), start=1):
        place = f"{where}, line {number}"
        if "\0" in line:
            raise MemoryFileError(place, "contains a NUL byte, so it is not text", _RESTORE)
        if _is_comment(line):
            yield place, None, None
        elif line:
            found = _STRING.fullmatch(line)
            if not found:
                raise MemoryFileError(place, "is not a PO file: no keyword with a text in quotes", _RESTORE)
            yield place, found["word"], found["text"]


def trailing_comments(text: str) -> str:
    """The comments below the last entry, which belong to none and which polib drops."""
    lines = [line.strip() for line in text.split("\n")]
    below = [*takewhile(lambda line: not line or _is_comment(line), reversed(lines))]
    return "\n".join(filter(None, reversed(below))) if len(below) < len(lines) else ""


def _is_comment(line: str) -> bool:
    """Previous texts among them, those of obsolete entries too (`#~|`)."""
    return line.startswith("#") and not _OBSOLETE.match(line)


def _check_conflicts(lines: list[str], where: str) -> None:
    for number, line in enumerate(lines, start=1):
        if _CONFLICT.match(line):
            raise MemoryFileError(
                f"{where}, line {number}",
                "has a merge conflict that is not resolved",
                "keep one of the two versions, and take out the lines <<<<<<<, ======= and >>>>>>>",
            )


def _check_texts(texts: dict[str, str], place: str) -> None:
    """polib takes any entry without a msgid for the header, and drops lines of that before a first key."""
    if texts["msgid"]:
        return
    if "msgctxt" in texts:
        raise MemoryFileError(place, "has an entry without its Arabic (msgid)", _RESTORE)
    header = texts.get("msgstr", "")
    if header and ":" not in header.partition("\\n")[0]:
        raise MemoryFileError(place, "has a header that does not begin with a key: value", _RESTORE)
