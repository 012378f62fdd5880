"""Reading `seeds/glossary.csv`: one term per line, with its English, a note, and its forbidden forms."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.keys import unknown_key
from generator.errors import SettingsError
from generator.files import read_regular_text
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class _Rows(Protocol):
        """What `csv.reader` gives."""

        line_num: int

        def __iter__(self) -> Iterator[list[str]]: ...


PATH = Path("seeds/glossary.csv")
COLUMNS = ("ar", "en", "note", "forbidden")
_REQUIRED = ("ar", "en")
_SEVERAL = re.compile("[|;]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the glossary."""

    arabic: str
    """The dictionary form; may be in Latin letters."""
    english: tuple[str, ...]
    """The allowed forms, the preferred one first."""
    forbidden: tuple[str, ...] = ()
    """Forms that must not be used."""
    note: str = ""

    @property
    def name(self) -> bool:
        """Whether it is a proper name, which has capital letters in English."""
        return any(form != form.lower() for form in self.english)


def read_glossary(project: Path) -> tuple[Term, ...]:
    """The project's terms in the order of the file; empty when there is no file.

    Raises:
        SettingsError: a line is not valid; names the line, the cause and the fix.
    """
    path = project / PATH
    if not path.exists():
        return ()
    try:
        text = read_regular_text(path, project)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{PATH}, byte {error.start}", "is not UTF-8", "save it as UTF-8") from None
    except OSError as error:
        fix = "put a text file in its place, or delete it"
        raise SettingsError(str(PATH), f"cannot be read ({error.strerror})", fix) from None
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = _header([cell.strip() for cell in next(rows, [])])
        return tuple(_terms(rows, columns))
    except csv.Error as error:
        raise _error(
            rows.line_num, f"is not valid CSV ({error})", "quote the cell and double the quotes inside it"
        ) from None


def _header(cells: list[str]) -> list[str]:
    if refused := unknown_key(cells, COLUMNS):
        raise _error(1, f"unknown column '{refused[0]}'", f"{refused[1]}; write {','.join(COLUMNS)}")
    for column in _REQUIRED:
        if cells.count(column) != 1:
            raise _error(1, f"needs one column '{column}'", f"write {','.join(COLUMNS)} on the first line")
    return cells


def _terms(rows: _Rows, columns: list[str]) -> Iterator[Term]:
    seen: dict[str, int] = {}
    for row in rows:
        line = rows.line_num
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > len(columns):
            raise _error(
                line, f"has {len(row)} cells, not {len(columns)}", "put a cell with commas in quotes"
            )
        term = _term(dict(zip(columns, row, strict=False)), line)
        known = seen.setdefault(fold(term.arabic).text, line)
        if known != line:
            raise _error(line, f"'{term.arabic}' is on line {known} too", "keep one, with | between forms")
        yield term


def _term(cells: dict[str, str], line: int) -> Term:
    arabic = " ".join(cells["ar"].split())
    english, forbidden = _forms(cells["en"]), _forms(cells.get("forbidden", ""))
    if not _LETTER.search(arabic):
        raise _error(line, "has no term in the column 'ar'", "write the Arabic, or remove the line")
    if not english or not all(_LETTER.search(form) for form in (*english, *forbidden)):
        raise _error(line, f"has no English for '{arabic}'", "write one in the column 'en'")
    if both := [form for form in forbidden if form in english]:
        raise _error(line, f"'{both[0]}' is both allowed and forbidden", "remove it from one of the columns")
    return Term(arabic, english, forbidden, " ".join(cells.get("note", "").split()))


def _forms(cell: str) -> tuple[str, ...]:
    forms = (" ".join(form.split()) for form in _SEVERAL.split(cell))
    return tuple(dict.fromkeys(form for form in forms if form))


def _error(line: int, cause: str, fix: str) -> SettingsError:
    return SettingsError(f"{PATH}, line {line}", cause, fix)
