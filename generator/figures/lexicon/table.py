"""Reads the tables of words in `tables/`, which people who know the languages can edit without Python.

A table is a UTF-8 text file. Its first lines begin with `#` and say what it is for; then a row names the
columns, and every further row has one cell for each column, separated by tabs. A cell lists words or phrases,
Arabic or Latin, separated by commas and written as in texts: they are folded here. An empty cell is written
`-`. Lines that begin with `#` and empty lines may appear anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from generator.errors import LexiconError
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLES = Path(__file__).with_name("tables")
NOTHING = "-"
"""An empty cell."""
LANGUAGES = ("arabic", "english")
"""The columns of words."""
_COMMA = re.compile(" *[,،] *")
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    place: str
    """File and line, for errors: `governors.tsv:12`."""
    cells: Mapping[str, str]
    """Each column's cell, as written."""

    def __getitem__(self, column: str) -> str:
        """The cell as written, empty for `-`; `LexiconError` when the table has no such column."""
        if column not in self.cells:
            raise LexiconError(self.place, f"the table has no column {column}", "name it in the header")
        cell = self.cells[column]
        return "" if cell == NOTHING else cell

    def words(self, column: str) -> tuple[str, ...]:
        """The words and phrases of a cell as written, in their order."""
        return tuple(_COMMA.split(cell)) if (cell := self[column]) else ()

    def folded(self, column: str) -> tuple[str, ...]:
        """The words and phrases of a cell, folded as texts are."""
        return tuple(fold_word(word) for word in self.words(column))

    def choice(self, column: str, choices: type[_Choice]) -> _Choice:
        """The member of an enumeration whose value is in the cell; `LexiconError` for any other value."""
        try:
            return choices(self[column])
        except ValueError:
            known = ", ".join(choices)
            raise LexiconError(
                self.place, f"“{self[column]}” is not known as {column}", f"write one of {known}"
            ) from None

    def number(self, column: str) -> Decimal:
        """The number in the cell, in digits or as a fraction; `LexiconError` when it is not one."""
        over, _, under = self[column].partition("/")
        try:
            return Decimal(over) / Decimal(under or 1)
        except ArithmeticError:
            raise LexiconError(
                self.place, f"{column} “{self[column]}” is not a number", "write it as 12, 0.01 or 2/3"
            ) from None


@cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of `tables/<name>.tsv`, read on first use; `LexiconError` when the table is not valid."""
    return read_table(f"{name}.tsv", (TABLES / f"{name}.tsv").read_text(encoding="utf-8"))


@cache
def meanings(name: str, column: str) -> dict[str, str]:
    """Each folded word of a table, in both languages, with its row's cell in the column."""
    return {
        word: row[column] for row in table(name) for language in LANGUAGES for word in row.folded(language)
    }


def read_table(file: str, text: str) -> tuple[Row, ...]:
    """The rows of a table's text; `LexiconError` with the line when it is not in the format."""
    header: list[str] = []
    rows: list[Row] = []
    for number, line in enumerate(text.splitlines(), 1):
        place = f"{file}:{number}"
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header:
            header = cells
        elif len(cells) != len(header):
            raise LexiconError(
                place,
                f"the row has {len(cells)} cells and the header {len(header)}",
                f"put a tab between two cells and write {NOTHING} for an empty cell",
            )
        for cell in cells:
            if "" in _COMMA.split(cell):
                raise LexiconError(
                    place,
                    "a cell is empty, or a comma has no word on one side",
                    f"write {NOTHING} for an empty cell, and one comma between two words",
                )
        if cells is not header:
            rows.append(Row(place, dict(zip(header, cells, strict=True))))
    if not header or len(set(header)) < len(header):
        raise LexiconError(file, "column names are missing or repeated", "name each column in the first row")
    return tuple(rows)
