"""Reading tables of names: one outlet or topic per line, in Arabic and English.

A line that cannot be used is an error of its own and stops no other. Lines that begin with # explain.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.keys import unknown_key
from generator.errors import SettingsError
from generator.files import read_regular_text
from generator.text.decoding import clean
from generator.text.normalize import LETTERS, name_key
from generator.text.slug import is_slug, slug_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PATH = Path("seeds/names.csv")
COLUMNS = ("ar", "en", "slug", "kind")
KINDS = ("outlet", "topic", "country", "place", "organisation", "person")
LONGEST = 120
"""Characters of a name."""
_REQUIRED = ("ar", "en")
_ARABIC = re.compile(f"[{LETTERS}]")


@dataclass(frozen=True, slots=True)
class Name:
    """One row: an outlet or a topic in both languages."""

    arabic: tuple[str, ...]
    """Its names and spellings, the one that is shown first."""
    english: str
    slugs: tuple[str, ...] = ()
    """Its address, then those it had before; empty: made from the English."""
    kind: str = ""
    """One of `KINDS`; empty when it may be an outlet as well as a topic."""

    @property
    def key(self) -> str:
        """What all its spellings become."""
        return name_key(self.arabic[0])

    @property
    def keys(self) -> tuple[str, ...]:
        """Each spelling by which it is found, the English too."""
        return tuple(dict.fromkeys(map(name_key, (*self.arabic, self.english))))

    @property
    def is_outlet(self) -> bool:
        """Whether outlets may have this name."""
        return self.kind in {"outlet", ""}

    @property
    def is_topic(self) -> bool:
        """Whether topics may have this name."""
        return self.kind != "outlet"


def read_names(project: Path) -> tuple[tuple[Name, ...], tuple[SettingsError, ...]]:
    """The project's names in the order of the file, and an error for each line that cannot be used.

    There are none without a file. A file that cannot be read at all is one error.
    """
    path = project / PATH
    if not path.exists():
        return (), ()
    try:
        return parse_names(read_regular_text(path, project), str(PATH))
    except UnicodeDecodeError as error:
        return (), (SettingsError(f"{PATH}, byte {error.start}", "is not UTF-8", "save it as CSV in UTF-8"),)
    except OSError as error:
        fix = "put a text file in its place, or delete it"
        return (), (SettingsError(str(PATH), f"cannot be read ({error.strerror})", fix),)


def parse_names(text: str, table: str) -> tuple[tuple[Name, ...], tuple[SettingsError, ...]]:
    """The names of a table, and an error for each line that cannot be used; `table` is its path."""
    numbered = (
        (number, line)
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip() and not line.lstrip().startswith("#")
    )
    names: list[Name] = []
    errors: list[SettingsError] = []
    taken: dict[tuple[str, str], int] = {}
    columns: list[str] = []
    separator = ","
    for number, line in numbered:
        place = f"{table}, line {number}"
        try:
            if not columns:
                separator = "," if "," in line else ";"
                columns = _header(_cells(line, separator, place), place)
            else:
                names.append(_name(_cells(line, separator, place), columns, taken, (place, number)))
        except SettingsError as error:
            errors.append(error)
            if not columns:
                break
    return tuple(names), tuple(errors)


def _cells(line: str, separator: str, place: str) -> list[str]:
    try:
        (row,) = csv.reader([line], delimiter=separator, strict=True)
    except (csv.Error, ValueError) as error:
        fix = "quote the cell and double the quotes inside it"
        raise SettingsError(place, f"is not valid CSV ({error})", fix) from None
    return [" ".join(clean(cell)[0].split()) for cell in row]


def _header(cells: list[str], place: str) -> list[str]:
    if refused := unknown_key(cells, COLUMNS):
        fix = f"{refused[1]}; write {','.join(COLUMNS)}"
        raise SettingsError(place, f"unknown column '{refused[0]}'", fix)
    for column in _REQUIRED:
        if cells.count(column) != 1:
            fix = f"write {','.join(COLUMNS)} above the names"
            raise SettingsError(place, f"needs one column '{column}'", fix)
    return cells


def _name(
    row: list[str], columns: Sequence[str], taken: dict[tuple[str, str], int], at: tuple[str, int]
) -> Name:
    place, number = at
    if len(row) > len(columns):
        cause = f"has {len(row)} cells, not {len(columns)}"
        raise SettingsError(place, cause, "put a cell with commas in quotes")
    cells = dict(zip(columns, row, strict=False))
    name = Name(
        _several(cells["ar"]),
        cells.get("en", ""),
        _several(cells.get("slug", "")),
        cells.get("kind", "").casefold(),
    )
    for cause, fix in _wrong(name):
        raise SettingsError(place, cause, fix)
    claims = list(_claims(name))
    for folder, claim, shown in claims:
        if line := taken.get((folder, claim)):
            raise SettingsError(place, f"'{shown}' is on line {line} too", "keep one of the two")
    taken.update({(folder, claim): number for folder, claim, _ in claims})
    return name


def _wrong(name: Name) -> Iterator[tuple[str, str]]:
    """What is wrong with the row itself, and the fix, the first first."""
    if not name.arabic or not all(map(_has_letter, name.arabic)):
        yield "has no name in the column 'ar'", "write the Arabic name, or remove the line"
    if not _has_letter(name.english):
        yield "has no name in the column 'en'", "write the English name, or remove the line"
    if _ARABIC.search(name.english):
        yield f"has Arabic in the column 'en' ('{name.english}')", "write the name in Latin letters"
    if long := next((text for text in (*name.arabic, name.english) if len(text) > LONGEST), None):
        yield f"has a name of {len(long)} characters", f"shorten it to at most {LONGEST}"
    for slug in name.slugs:
        if not is_slug(slug):
            yield f"'{slug}' is not an address", f"write {slug_of(slug)} in the column 'slug'"
    if name.kind and (refused := unknown_key([name.kind], KINDS)):
        yield f"unknown kind '{name.kind}'", refused[1].replace("known keys", "write one of")


def _claims(name: Name) -> Iterator[tuple[str, str, str]]:
    """What no other row may have too: a folder, a key or an address in it, and how the row writes it."""
    for folder, there in (("outlets", name.is_outlet), ("topics", name.is_topic)):
        if there:
            yield from ((folder, f"name {name_key(form)}", form) for form in name.arabic)
            yield from ((folder, f"slug {slug}", slug) for slug in name.slugs)


def _several(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in cell.split("|") if part.strip()))


def _has_letter(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
